import { formatDecimal } from '#shared/commerce/decimal.ts';
import { parseTypedAmount } from '#shared/commerce/typedAmount.ts';
import { productIdSchema } from '#shared/ids.ts';
import { fail, succeed, type Result } from '#shared/result.ts';
import { FLEX_WORDS, END_ACTION_WORDS, PHASE_WORDS } from '#shared/runsheet/importColumns.table.ts';
import type { Cells } from '#shared/runsheet/cells.ts';
import { APPROVAL_STATES, type ApprovalState, type Flex, type Phase, type RunsheetItem } from '#shared/runsheet/item.ts';
import { formatTimeOfDay, parseDurationText, parseTimeOfDay } from '#shared/time/format.ts';
import { SECOND, type TimeOfDay } from '#shared/time/instant.ts';

/** The words that stand for choices in the language of the window, and the currency of amounts. */
export interface CellWords {
  readonly linked: string;
  readonly phase: Readonly<Record<Phase, string>>;
  readonly flex: Readonly<Record<Flex, string>>;
  readonly endAction: Readonly<Record<RunsheetItem['endAction'], string>>;
  readonly role: Readonly<Record<RunsheetItem['role'], string>>;
  readonly approval: Readonly<Record<ApprovalState, string>>;
  /** Of amounts without a currency of their own. */
  readonly currency: string;
}

/** What is wrong with what was typed; `editor:problem.<key>` says it. */
export type CellProblemKey = 'badTime' | 'badLength' | 'minAboveLength' | 'notAChoice' | 'tooLong' | 'tooMany' | 'badProduct' | 'badColour' | 'badAmount' | 'cueEmpty' | 'badCue';
export interface CellProblem { readonly key: CellProblemKey; readonly params: Readonly<Record<string, string | number>> }

/** How one column reads and writes a row: text out, cells in. Writing the text that reading gave changes nothing. */
export interface Codec {
  readonly read: (item: RunsheetItem, words: CellWords) => string;
  readonly write: (text: string, item: RunsheetItem, words: CellWords) => Result<Cells, CellProblem>;
}

const bad = (key: CellProblemKey, params: CellProblem['params'] = {}): Result<Cells, CellProblem> => fail({ key, params });
const oneLine = (text: string): string => text.replaceAll(/\s*[\r\n]+\s*/gu, ' ').trim();

/** `20:03`, with seconds where there are any. */
export const clockText = (time: TimeOfDay): string => formatTimeOfDay(time, { seconds: time % 60_000 !== 0 });

/** `3:00`, `1:02:00`; parts of a second stay. What `parseDurationText` reads again. */
export function lengthText(ms: number): string {
  if (ms % SECOND !== 0) return `${String(ms / SECOND)}s`;
  const seconds = ms / SECOND;
  const two = (value: number): string => String(value).padStart(2, '0');
  const [h, m, s] = [Math.floor(seconds / 3_600), Math.floor(seconds / 60) % 60, seconds % 60];
  return h > 0 ? `${String(h)}:${two(m)}:${two(s)}` : `${String(m)}:${two(s)}`;
}

type TextField = 'priceLine' | 'mechanism' | 'interaction' | 'overlay' | 'producerCue' | 'kpiTarget' | 'complianceNote' | 'fallback';

const limited = (text: string, max: number, cells: (text: string) => Cells): Result<Cells, CellProblem> => {
  const line = oneLine(text);
  return line.length > max ? bad('tooLong', { max, found: line.length }) : succeed(cells(line));
};

export const textCodec = (field: TextField, max: number): Codec => ({ read: (item) => item[field], write: (text) => limited(text, max, (line) => ({ [field]: line })) });
export const titleCodec = (side: 'zh' | 'en'): Codec => ({ read: (item) => item.title[side], write: (text) => limited(text, 400, (line) => ({ title: { [side]: line } })) });
export const customCodec = (name: string): Codec => ({
  read: (item) => (Object.hasOwn(item.custom, name) ? item.custom[name] ?? '' : ''),
  write: (text) => limited(text, 400, (line) => ({ custom: { [name]: line } })),
});
export const nullableCodec = (field: 'lotteryId' | 'obsScene', max: number): Codec => ({
  read: (item) => item[field] ?? '',
  write: (text) => limited(text, max, (line) => ({ [field]: line === '' ? null : line })),
});

export const cueCodec: Codec = {
  read: (item) => item.cue,
  write: (text) => (oneLine(text) === '' ? bad('cueEmpty') : limited(text, 16, (cue) => ({ cue }))),
};

/** Points one per line; blank lines are no points. */
export const pointsCodec = (side: 'zh' | 'en'): Codec => ({
  read: (item) => item.talkingPoints[side].join('\n'),
  write: (text) => {
    const lines = text.split(/\r?\n/u).map((line) => line.trim()).filter((line) => line !== '');
    const long = lines.find((line) => line.length > 400);
    if (long !== undefined) return bad('tooLong', { max: 400, found: long.length });
    return lines.length > 50 ? bad('tooMany', { max: 50, found: lines.length }) : succeed({ talkingPoints: { [side]: lines } });
  },
});

/** An empty cell, or the word for it, is linked; a clock time is fixed. */
export const startCodec: Codec = {
  read: (item, words) => (item.start.kind === 'fixed' ? clockText(item.start.at) : words.linked),
  write: (text, _item, words) => {
    const line = oneLine(text);
    if (line === '' || line === words.linked || /^(?:linked|auto|接上段|接上|自动)$/iu.test(line)) return succeed({ start: { kind: 'linked' } });
    const at = parseTimeOfDay(line);
    return at.ok ? succeed({ start: { kind: 'fixed', at: at.value } }) : bad('badTime');
  },
};

export const endingCodec: Codec = {
  read: (item) => (item.ending.kind === 'atClock' ? clockText(item.ending.at) : ''),
  write: (text) => {
    const line = oneLine(text);
    if (line === '') return succeed({ ending: { kind: 'afterDuration' } });
    const at = parseTimeOfDay(line);
    return at.ok ? succeed({ ending: { kind: 'atClock', at: at.value } }) : bad('badTime');
  },
};

/** A shorter row takes its minimum along, as an import does. */
export const lengthCodec: Codec = {
  read: (item) => lengthText(item.durationMs),
  write: (text, item) => {
    const length = parseDurationText(oneLine(text));
    if (!length.ok) return bad('badLength');
    return succeed(item.minDurationMs > length.value ? { durationMs: length.value, minDurationMs: length.value } : { durationMs: length.value });
  },
};

export const minLengthCodec: Codec = {
  read: (item) => lengthText(item.minDurationMs),
  write: (text, item) => {
    const length = parseDurationText(oneLine(text));
    if (!length.ok) return bad('badLength');
    return length.value > item.durationMs ? bad('minAboveLength', { length: lengthText(item.durationMs) }) : succeed({ minDurationMs: length.value });
  },
};

/** A choice by its word in this language, its own name, or a word that imports know. */
function choose<T extends string>(text: string, labels: Readonly<Record<T, string>>, words: readonly (readonly [T, RegExp])[]): T | null {
  const wanted = text.normalize('NFKC').trim().toLowerCase();
  const values = Object.keys(labels) as T[];
  return values.find((value) => value.toLowerCase() === wanted || labels[value].toLowerCase() === wanted) ?? (wanted === '' ? null : words.find(([, pattern]) => pattern.test(wanted))?.[0] ?? null);
}

const choiceProblem = (labels: Readonly<Record<string, string>>): Result<Cells, CellProblem> => bad('notAChoice', { choices: Object.values(labels).join(' · ') });

export const phaseCodec: Codec = {
  read: (item, words) => words.phase[item.phase],
  write: (text, _item, words) => { const phase = choose(text, words.phase, PHASE_WORDS); return phase === null ? choiceProblem(words.phase) : succeed({ phase }); },
};
export const flexCodec: Codec = {
  read: (item, words) => words.flex[item.flex],
  write: (text, _item, words) => { const flex = choose(text, words.flex, FLEX_WORDS); return flex === null ? choiceProblem(words.flex) : succeed({ flex }); },
};
export const endActionCodec: Codec = {
  read: (item, words) => words.endAction[item.endAction],
  write: (text, _item, words) => { const endAction = choose(text, words.endAction, END_ACTION_WORDS); return endAction === null ? choiceProblem(words.endAction) : succeed({ endAction }); },
};
export const roleCodec: Codec = {
  read: (item, words) => words.role[item.role],
  write: (text, _item, words) => { const role = choose(text, words.role, []); return role === null ? choiceProblem(words.role) : succeed({ role }); },
};

/** The approval state a text means; null = none. Approval is set by a command of its own. */
export const parseApproval = (text: string, words: CellWords): ApprovalState | null => choose(text, words.approval, []);

/** Parts of a list: each trimmed, each once. */
const partsOf = (text: string, separator: RegExp): readonly string[] => [...new Set(text.split(separator).map((part) => part.trim()).filter((part) => part !== ''))];

export const productsCodec: Codec = {
  read: (item) => item.productIds.join(' '),
  write: (text) => {
    const ids = partsOf(text, /[|,，、;；/+\s]+/u).map((id) => productIdSchema.safeParse(id));
    const wrong = ids.findIndex((id) => !id.success);
    if (wrong !== -1) return bad('badProduct', { id: partsOf(text, /[|,，、;；/+\s]+/u)[wrong] ?? '' });
    return ids.length > 50 ? bad('tooMany', { max: 50, found: ids.length }) : succeed({ productIds: ids.flatMap((id) => (id.success ? [id.data] : [])) });
  },
};

export const ownersCodec: Codec = {
  read: (item) => item.owners.join('、'),
  write: (text) => {
    const owners = partsOf(text, /[|,，、;；\r\n]+/u);
    const long = owners.find((owner) => owner.length > 60);
    if (long !== undefined) return bad('tooLong', { max: 60, found: long.length });
    return owners.length > 20 ? bad('tooMany', { max: 20, found: owners.length }) : succeed({ owners: [...owners] });
  },
};

export const colourCodec: Codec = {
  read: (item) => item.colour ?? '',
  write: (text) => {
    const line = oneLine(text).toLowerCase();
    if (line === '') return succeed({ colour: null });
    const colour = line.startsWith('#') ? line : `#${line}`;
    return /^#[0-9a-f]{6}$/u.test(colour) ? succeed({ colour }) : bad('badColour');
  },
};

export const gmvCodec: Codec = {
  read: (item, words) => (item.expectedGmvMinor === null ? '' : formatDecimal(item.expectedGmvMinor, words.currency)),
  write: (text, _item, words) => {
    const line = oneLine(text);
    if (line === '') return succeed({ expectedGmvMinor: null });
    const minor = parseTypedAmount(line, words.currency);
    return minor.ok ? succeed({ expectedGmvMinor: minor.value }) : bad('badAmount', { currency: words.currency });
  },
};

/** Read only here; written by `setApproval`. */
export const approvalCodec: Codec = { read: (item, words) => words.approval[item.approval.state], write: () => bad('notAChoice', { choices: APPROVAL_STATES.join(' · ') }) };

