import { useCallback, useReducer, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { sheetIdSchema } from '#shared/ids.ts';
import { fail } from '#shared/result.ts';
import { instant } from '#shared/time/instant.ts';
import { calendarDateAt } from '#shared/time/zone.ts';
import { refusalText } from '../../i18n/refusalText.ts';
import { useLanguage } from '../../i18n/useLanguage.ts';
import { useDesk } from '../../state/deskContext.ts';
import { useEngineNow, useShow } from '../../state/hooks.ts';
import { randomId } from '../../transport/randomId.ts';
import type { ImportKind } from '../sections.ts';
import { MAX_MESSAGE_BYTES } from '#shared/protocol/limits.ts';
import { refusal } from '#shared/protocol/refusal.ts';
import type { Runsheet } from '#shared/runsheet/item.ts';
import { readSheetFile } from '#shared/runsheet/sheetFile.ts';
import type { Command } from '#shared/show/commands.ts';
import { decodeText } from './decodeText.ts';
import { importCommand } from './importCommand.ts';
import type { Imported, Mapping } from './importKinds.ts';
import { mergeSheet, mergeTable } from './mergeCommands.ts';
import { MAX_FILE_BYTES, readCsvText, readGrid } from './readGrid.ts';
import { SAMPLES } from './samples.ts';
import { defaultTimeZone, titleFromFile, type ShowDetails } from './showDetails.ts';
import { beginning, stepWizard, type WizardAction, type WizardState } from './wizard.ts';

/** Merge: rows with a known cue are updated and keep their ids, others are added. Replace: the plan is this file. */
export type Mode = 'merge' | 'replace';

/** A JSON file may be as large as a message to the engine. */
const MAX_JSON_BYTES = MAX_MESSAGE_BYTES;

export interface ImportWizard {
  readonly state: WizardState;
  readonly act: (action: WizardAction) => void;
  readonly details: ShowDetails;
  readonly setDetails: (details: ShowDetails) => void;
  /** Why the engine did not take it, as a sentence; null = it was not refused. */
  readonly refused: string | null;
  readonly openFile: (file: File) => Promise<void>;
  readonly openSample: () => void;
  readonly mode: Mode;
  readonly setMode: (mode: Mode) => void;
  readonly send: (imported: Imported, rows: number, mapping: Mapping) => Promise<void>;
  /** Sends a whole run-sheet out of a JSON file. */
  readonly sendSheet: (sheet: Runsheet) => Promise<void>;
}

/** Title, day, zone and currency to begin with. */
function useDetails(): readonly [ShowDetails, (details: ShowDetails) => void] {
  const language = useLanguage();
  const engineNow = useEngineNow();
  const currency = useShow((show) => show.room.currency);
  return useState<ShowDetails>(() => {
    const timeZone = defaultTimeZone(language, Intl.DateTimeFormat().resolvedOptions().timeZone);
    return { title: '', date: calendarDateAt(instant(engineNow() ?? Date.now()), timeZone), timeZone, currency };
  });
}

/** Merge where there is a plan that must not be replaced, or the way here asked for it (`?mode=merge`). */
function useMode(kind: ImportKind): readonly [Mode, (mode: Mode) => void] {
  const situation = useShow(({ show }) => show.kind);
  const [chosen, setChosen] = useState<Mode>(() => (new URLSearchParams(window.location.search).get('mode') === 'merge' ? 'merge' : 'replace'));
  if (kind === 'products' || situation === 'empty') return ['replace', setChosen];
  return [situation === 'armed' || situation === 'running' ? 'merge' : chosen, setChosen];
}

/** Sends what an import comes down to, one after the other, until one is refused. */
function useSender(act: (action: WizardAction) => void): { readonly refused: string | null; readonly setRefused: (text: string | null) => void; readonly sendAll: (commands: readonly Command[], rows: number) => Promise<void> } {
  const { t } = useTranslation(['settings', 'refusals', 'common']);
  const desk = useDesk();
  const [refused, setRefused] = useState<string | null>(null);
  const sendAll = async (commands: readonly Command[], rows: number): Promise<void> => {
    setRefused(null);
    act({ kind: 'sent', rows });
    for (const command of commands) {
      // A larger message would end the connection without a word.
      const isTooLarge = new Blob([JSON.stringify(command)]).size > MAX_MESSAGE_BYTES;
      const outcome = isTooLarge ? { kind: 'refused', refusal: refusal('tooLarge', { maxBytes: MAX_MESSAGE_BYTES }) } as const : await desk.link.send(command);
      if (outcome.kind === 'done') continue;
      setRefused(outcome.kind === 'refused' ? refusalText(t, outcome.refusal) : t('common.unanswered', { ns: 'settings' }));
      act({ kind: 'answered', accepted: false });
      return;
    }
    act({ kind: 'answered', accepted: true });
  };
  return { refused, setRefused, sendAll };
}

/** What is in a picked file. The size is known before a byte is read: a wrong 2 GB pick must not be loaded first. */
async function readFile(kind: ImportKind, file: File): Promise<WizardAction> {
  const { name } = file;
  const isJson = kind === 'runsheet' && /\.json$/iu.test(name);
  if (file.size > (isJson ? MAX_JSON_BYTES : MAX_FILE_BYTES)) return { kind: 'fileRead', name, result: fail({ kind: 'tooLarge', bytes: file.size }) };
  const bytes = new Uint8Array(await file.arrayBuffer());
  if (!isJson) return { kind: 'fileRead', name, result: await readGrid(bytes) };
  const read = readSheetFile(decodeText(bytes).text);
  return { kind: 'sheetFileRead', name, result: read.ok ? read : fail({ kind: 'badSheetFile', problem: read.failure }) };
}

/** The import of one kind of file: its state, and the few things that touch the world (reading a file, sending). */
export function useImport(kind: ImportKind): ImportWizard {
  const { t } = useTranslation('settings');
  const desk = useDesk();
  const [state, act] = useReducer((from: WizardState, action: WizardAction) => stepWizard(kind, from, action), beginning);
  const [details, setDetails] = useDetails();
  const [mode, setMode] = useMode(kind);
  const { refused, setRefused, sendAll } = useSender(act);
  const begin = useCallback((name: string, title: string) => {
    setRefused(null);
    act({ kind: 'filePicked', name });
    setDetails({ ...details, title: details.title === '' ? title : details.title });
  }, [details, setDetails, setRefused]);
  const openFile = async (file: File): Promise<void> => {
    begin(file.name, titleFromFile(file.name));
    act(await readFile(kind, file).catch((): WizardAction => ({ kind: 'fileRead', name: file.name, result: fail({ kind: 'unreadable' }) })));
  };
  const openSample = (): void => {
    const { name, text } = SAMPLES[kind];
    begin(name, t('import.sampleTitle'));
    act({ kind: 'fileRead', name, result: readCsvText(text, 'UTF-8') });
  };
  /** The plan as it stands when the button is pressed. */
  const plan = () => { const show = desk.store.getState().mirror?.show; return show === undefined || show.show.kind === 'empty' ? null : { sheet: show.show.sheet, edits: show.planEdits }; };
  const send: ImportWizard['send'] = async (imported, rows, mapping) => {
    const now = plan();
    const command = imported.kind === 'runsheet' && mode === 'merge' && now !== null ? mergeTable(now.sheet, imported.items, mapping, now.edits) : importCommand(imported, details, `sheet-${randomId()}`);
    await sendAll([command], rows);
  };
  const sendSheet: ImportWizard['sendSheet'] = async (sheet) => {
    const now = plan();
    const whole: Command = { kind: 'importRunsheet', sheet: { ...sheet, id: sheetIdSchema.parse(`sheet-${randomId()}`) } };
    await sendAll(mode === 'merge' && now !== null ? mergeSheet(now.sheet, sheet, now.edits) : [whole], sheet.items.length);
  };
  return { state, act, details, setDetails, refused, mode, setMode, openFile, openSample, send, sendSheet };
}
