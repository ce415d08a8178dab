import type { Command } from '#shared/show/commands.ts';
import type { SheetId } from '#shared/ids.ts';
import type { CalendarDate } from '#shared/time/instant.ts';
import { checkImport, detectHeaderRow, suggestFor, type ImportCheck } from '../import/importKinds.ts';
import { importCommand } from '../import/importCommand.ts';
import { readCsvText } from '../import/readGrid.ts';
import { SAMPLES } from '../import/samples.ts';
import type { ImportKind } from '../sections.ts';

/** The steps of the demo in order, with what each of them asks of the engine. */
export interface DemoStep { readonly name: 'products' | 'runsheet' | 'crowd' | 'arm'; readonly command: Command }
export interface DemoTexts { readonly title: string; readonly date: CalendarDate; readonly sheetId: SheetId; readonly isTraining: boolean }

function sample(kind: ImportKind): ImportCheck {
  const { text } = SAMPLES[kind];
  const read = readCsvText(text, 'UTF-8');
  if (!read.ok) throw new Error(`The bundled ${kind} sample cannot be read: ${read.failure.kind}`);
  const headerRow = detectHeaderRow(kind, read.value.rows);
  return checkImport(kind, read.value, headerRow, suggestFor(kind, read.value.rows[headerRow] ?? []), 'CNY');
}

/**
 * Real commands, as a person would give them: import the samples, begin a training (the simulated crowd), arm a rehearsal (never
 * live: a demo must not be able to start a stream). `isTraining` = one runs already.
 */
export function demoSteps({ title, date, sheetId, isTraining }: DemoTexts): readonly DemoStep[] {
  const details = { title, date, timeZone: 'Asia/Shanghai', currency: 'CNY' };
  return [
    { name: 'products', command: importCommand(sample('products').imported, details, sheetId) },
    { name: 'runsheet', command: importCommand(sample('runsheet').imported, details, sheetId) },
    ...(isTraining ? [] : [{ name: 'crowd', command: { kind: 'startTraining', title, platforms: [], profile: 'normal' } } as const]),
    { name: 'arm', command: { kind: 'loadShow', mode: 'rehearsal' } },
  ];
}

