import { isBlankRow, unmappedColumns, type Table } from '../tables/columns.ts';
import type { ImportProblem } from '../tables/problem.ts';
import { customCells, readRow, type RowReader } from '../tables/rowReader.ts';
import { parseDurationText, parseTimeOfDay, timeOfDayFromDayFraction } from '../time/format.ts';
import { DAY, duration, HOUR, type Duration, type TimeOfDay } from '../time/instant.ts';
import { END_ACTION_WORDS, FLEX_WORDS, PHASE_WORDS, suggestMapping, type RunsheetField, type RunsheetMapping } from './importColumns.table.ts';
import { readApproval, readExpectedGmv, readLines, readObsCue, type OwnColumns } from './ownColumns.ts';
import { itemSchema, MAX_ITEMS, type PlannedStart, type RunsheetItem } from './item.ts';

export { suggestMapping, RUNSHEET_FIELDS, type RunsheetField, type RunsheetMapping } from './importColumns.table.ts';

/** The good rows as items, in file order, and everything there is to say about the others. */
export interface RunsheetImport { readonly items: readonly RunsheetItem[]; readonly problems: readonly ImportProblem[] }

type Reader = RowReader<RunsheetField>;

/**
 * Turns the rows of a spreadsheet into run-sheet items. Nothing throws: a bad cell is a problem that names its row and
 * column, and rows without an error are returned, for the user to accept or not.
 * - ids follow the cue (`item-08`), so a second import of the same sheet keeps them and buttons bound to items work on.
 * - a row is linked when it starts where the one before ends (or names no start), else fixed to its clock time.
 * - a missing length is taken from the end, else from the start of the next row.
 * - points: Chinese are split at "|" and line breaks, English at ";" too. Unknown columns go to `custom`.
 */
export function importRows(table: Table, mapping: RunsheetMapping = suggestMapping(table.headers)): RunsheetImport {
  const problems: ImportProblem[] = [];
  const indexes = table.rows.flatMap((row, index) => (isBlankRow(row) ? [] : [index]));
  if (!canBeTimed(mapping, indexes.length, problems)) return { items: [], problems };
  const custom = unmappedColumns(table, mapping);
  const taken: TakenNames = { cues: new Map(), ids: new Set() };
  const items: RunsheetItem[] = [];
  // Where the row before ended on the wall clock; null after a row that was left out, so nothing slides into its place.
  let end: number | null = null;
  indexes.slice(0, MAX_ITEMS).forEach((index, position) => {
    const reader = readRow(table, mapping, index, problems);
    const following = indexes[position + 1];
    const timing = readTiming(reader, following === undefined ? null : readRow(table, mapping, following, []), end);
    const item = timing === null ? null : readItem(reader, position, timing, customCells(table.rows[index] ?? [], custom), taken);
    if (timing === null || item === null) {
      end = null;
      return;
    }
    end = timing.endOfDayMs;
    items.push(item);
  });
  return { items, problems };
}

/** The problems that concern the table as a whole; false when no row can be read at all. */
function canBeTimed(mapping: RunsheetMapping, found: number, problems: ImportProblem[]): boolean {
  const say = (row: number, key: ImportProblem['key'], params: ImportProblem['params'] = {}) => problems.push({ row, column: '', value: '', key, severity: 'error', params });
  if (found === 0) {
    say(1, 'noRows');
    return false;
  }
  if (mapping.duration === null && mapping.start === null) {
    say(1, 'missingColumn', { field: 'duration' });
    return false;
  }
  if (found > MAX_ITEMS) say(MAX_ITEMS + 2, 'tooManyRows', { max: MAX_ITEMS, found });
  return true;
}

interface Timing { readonly start: PlannedStart; readonly durationMs: Duration; readonly endOfDayMs: number | null }

/** Null when a time of the row is bad or its length unknown; the problems say so. */
function readTiming(reader: Reader, following: Reader | null, previousEnd: number | null): Timing | null {
  const start = readTime(reader, 'start');
  const end = readTime(reader, 'end');
  const length = readLength(reader, 'duration');
  if (start === 'bad' || end === 'bad' || length === 'bad') return null;
  const from = start ?? previousEnd;
  const durationMs = length ?? lengthUntil(from, end) ?? lengthUntil(from, following === null ? null : readTime(following, 'start'));
  if (durationMs === null) {
    reader.problem('duration', 'missingLength', 'error');
    return null;
  }
  const endOfDayMs = from === null ? null : (from + durationMs) % DAY;
  if (length !== null && end !== null && endOfDayMs !== null && end !== endOfDayMs) reader.problem('end', 'endMismatch', 'warning', { expected: clockText(endOfDayMs) });
  const said = reader.cell('startKind');
  const isLinked = start === null || said === 'linked' || (said !== 'fixed' && start === previousEnd);
  return { start: isLinked ? { kind: 'linked' } : { kind: 'fixed', at: start }, durationMs, endOfDayMs };
}


const clockText = (ms: number): string => `${String(Math.floor(ms / HOUR)).padStart(2, '0')}:${String(Math.floor(ms / 60_000) % 60).padStart(2, '0')}`;

/** From one clock time to the next occurrence of another, over midnight if need be. */
const lengthUntil = (from: number | null, to: TimeOfDay | 'bad' | null): Duration | null => (from === null || to === null || to === 'bad' ? null : duration((to - from + DAY) % DAY));

/** A clock time as text, as a spreadsheet's fraction of a day, or behind a date. */
function readTime(reader: Reader, field: 'start' | 'end' | 'endsAtClock'): TimeOfDay | 'bad' | null {
  const text = reader.cell(field);
  if (text === '') return null;
  const clock = /^\d{4}[-/]\d{1,2}[-/]\d{1,2}[T ]+(?<clock>\S.*?)(?:\.\d+)?z?$/iu.exec(text)?.groups?.['clock'] ?? text;
  const time = /^\d+\.\d+$/u.test(clock) ? timeOfDayFromDayFraction(Number(clock)) : parseTimeOfDay(clock);
  if (time.ok) return time.value;
  reader.problem(field, 'badTime', 'error');
  return 'bad';
}

function readLength(reader: Reader, field: 'duration' | 'minDuration'): Duration | 'bad' | null {
  const text = reader.cell(field);
  if (text === '') return null;
  const length = parseDurationText(text, unitOf(reader.header(field)));
  if (length.ok) return length.value;
  reader.problem(field, 'badLength', 'error');
  return 'bad';
}

/** A bare number is in the unit its header names; minutes when it names none. */
function unitOf(header: string): 'hours' | 'minutes' | 'seconds' {
  if (/sec|秒/iu.test(header)) return 'seconds';
  return /hour|小时/iu.test(header) ? 'hours' : 'minutes';
}

interface TakenNames { readonly cues: Map<string, number>; readonly ids: Set<string> }

function readItem(reader: Reader, position: number, timing: Timing, custom: Record<string, string>, taken: TakenNames): RunsheetItem | null {
  const minimum = readLength(reader, 'minDuration');
  const cue = readCue(reader, position, taken);
  const endsAt = readTime(reader, 'endsAtClock');
  const own: OwnColumns = { ...readApproval(reader), ...readExpectedGmv(reader) };
  const title = bilingual(reader, 'titleZh', 'titleEn', 'title');
  if (title.zh === '' && title.en === '') reader.problem('titleZh', 'missingTitle', 'warning');
  if (minimum !== null && minimum !== 'bad' && minimum > timing.durationMs) reader.problem('minDuration', 'minAboveLength', 'warning');
  const fields = {
    cue, phase: word(reader, 'phase', PHASE_WORDS, 'custom', 'unknownPhase'), title,
    start: timing.start, durationMs: timing.durationMs,
    minDurationMs: minimum === null || minimum === 'bad' ? timing.durationMs : Math.min(minimum, timing.durationMs),
    ...own, role: reader.cell('role') === 'milestone' ? 'milestone' : 'segment',
    ending: endsAt === null || endsAt === 'bad' ? { kind: 'afterDuration' } : { kind: 'atClock', at: endsAt },
    flex: word(reader, 'flex', FLEX_WORDS, 'flex', 'unknownFlex'), endAction: word(reader, 'endAction', END_ACTION_WORDS, 'hold', 'unknownEndAction'),
    productIds: readProductIds(reader), priceLine: reader.text('priceLine', 400), mechanism: reader.text('mechanism', 400), talkingPoints: readPoints(reader),
    interaction: reader.text('interaction', 400), lotteryId: reader.text('lotteryId', 64) || null, obsScene: reader.text('obsScene', 200) || null, ...readObsCue(reader),
    overlay: reader.text('overlay', 200), owners: readLines(reader, 'ownerLines', 20, 60) ?? reader.list('owners', /[|,，、;；/\n]/u, 20, 60), producerCue: reader.text('producerCue', 400),
    kpiTarget: reader.text('kpiTarget', 200), complianceNote: reader.text('complianceNote', 400), fallback: reader.text('fallback', 400), colour: readColour(reader), custom,
  };
  if (reader.hasErrors()) return null;
  const item = itemSchema.safeParse({ id: ownId(reader, taken.ids) ?? idOf(cue, taken.ids), ...fields });
  if (!item.success) reader.problem(null, 'notValid', 'error', { problem: `${item.error.issues[0]?.path.join('.') ?? ''}: ${item.error.issues[0]?.message ?? ''}` });
  return item.success ? item.data : null;
}

/** Numbers get at least two digits ("8" -> "08"), as they are said on talkback; a row without a cue gets its position. */
function readCue(reader: Reader, position: number, taken: TakenNames): string {
  const text = reader.text('cue', 16) || String(position + 1);
  // Our own export is taken at its word.
  const cue = /^\d+$/u.test(text) && reader.cell('itemId') === '' ? text.padStart(2, '0') : text;
  const firstRow = taken.cues.get(cue);
  if (firstRow === undefined) taken.cues.set(cue, reader.row);
  else reader.problem('cue', 'duplicateCue', 'error', { firstRow });
  return cue;
}

/** The id of our own export, if nothing in this file has it yet. */
function ownId(reader: Reader, taken: Set<string>): string | null {
  const id = reader.cell('itemId');
  if (!/^[\w.:-]{1,64}$/u.test(id) || taken.has(id)) return null;
  taken.add(id);
  return id;
}

/** Same cue, same id, in every import. Characters an id cannot hold are written as their code points. */
function idOf(cue: string, taken: Set<string>): string {
  const safe = Array.from(cue, (char) => (/^[\w.:-]$/u.test(char) ? char : `.${(char.codePointAt(0) ?? 0).toString(36)}`)).join('');
  const base = `item-${safe}`.slice(0, 60);
  let id = base;
  for (let count = 2; taken.has(id); count += 1) id = `${base}-${count}`;
  taken.add(id);
  return id;
}

function word<T extends string>(reader: Reader, field: 'phase' | 'flex' | 'endAction', words: readonly (readonly [T, RegExp])[], otherwise: T, key: ImportProblem['key']): T {
  const text = reader.cell(field).normalize('NFKC').toLowerCase();
  if (text === '') return otherwise;
  const found = words.find(([, pattern]) => pattern.test(text));
  if (found === undefined) reader.problem(field, key, 'warning');
  return found?.[0] ?? otherwise;
}

/** A column that names no language goes to the side its script tells. */
function bilingual(reader: Reader, zhField: RunsheetField, enField: RunsheetField, anyField: RunsheetField): { zh: string; en: string } {
  const [zh, en, any] = [reader.text(zhField, 400), reader.text(enField, 400), reader.text(anyField, 400)];
  return isHan(any) ? { zh: zh || any, en } : { zh, en: en || any };
}

const isHan = (text: string): boolean => /\p{Script=Han}/u.test(text);

function readPoints(reader: Reader): { zh: string[]; en: string[] } {
  const zh = readLines(reader, 'pointsZhLines', 50, 400) ?? reader.list('pointsZh', /[|\n]/u, 50, 400);
  const en = readLines(reader, 'pointsEnLines', 50, 400) ?? reader.list('pointsEn', /[|;\n]/u, 50, 400);
  const isOtherHan = isHan(reader.cell('points'));
  const other = reader.list('points', isOtherHan ? /[|\n]/u : /[|;\n]/u, 50, 400);
  return isOtherHan ? { zh: zh.length > 0 ? zh : other, en } : { zh, en: en.length > 0 ? en : other };
}

function readProductIds(reader: Reader): string[] {
  const ids = reader.list('productIds', /[|,，、;；/+\s]+/u, 50, 64);
  const isId = (id: string) => /^[\w.:-]+$/u.test(id);
  if (!ids.every(isId)) reader.problem('productIds', 'badId', 'warning');
  return [...new Set(ids.filter(isId))];
}

function readColour(reader: Reader): string | null {
  const text = reader.cell('colour').toLowerCase();
  if (text === '') return null;
  if (/^#[0-9a-f]{6}$/u.test(text)) return text;
  reader.problem('colour', 'badColour', 'warning');
  return null;
}
