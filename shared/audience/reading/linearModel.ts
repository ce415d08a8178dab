import { gramText, lengthFeature, LONGEST_GRAM, PREFIX, scoreValue, wordText, type RuleReading } from './features.ts';
import type { FoldedText } from './foldText.ts';
import { ROLES } from './lexicon.ts';
import { buildPieceTrie, stepInto, type PieceTrie } from './pieceTrie.ts';
import { COMMENT_KINDS, COMMENT_TOPICS, type CommentKind, type CommentTopic } from './reading.ts';
import { unpackRows, type WeightRows } from './weights.ts';

/** Weights of one language, laid out for reading. Columns are the six kinds, then the topics. */
export interface LinearModel {
  readonly table: WeightRows;
  readonly pieces: PieceTrie;
  /** Rows of the rules' features (names with a colon), by name; -1 rows are not stored. */
  readonly named: ReadonlyMap<string, number>;
  /** Rows of `S:role`, `S:role/topic` and `S:/topic`, without and (per kind) with the kind before them: looked up by number, not by name. */
  readonly bySignal: readonly SignalRows[];
  /** Scratch, all nought between two comments: a fresh set per comment costs a fifth of the reading. */
  readonly isHeard: Uint8Array;
}
interface SignalRows { readonly role: Int32Array; readonly topic: Int32Array; readonly both: Int32Array }

/** What the model makes of a comment. */
export interface Weighed {
  readonly kind: CommentKind;
  readonly topic: CommentTopic;
  /** Lead of the kind over the next, as a difference of probabilities (0..1). */
  readonly lead: number;
  /** Rows that were heard, for `piecesFor`. */
  readonly heard: readonly number[];
}

const KINDS = COMMENT_KINDS.length;
const TOPICS = COMMENT_TOPICS.length;
export const COLUMNS = KINDS + TOPICS;
const ROLE_AT = new Map(ROLES.map((role, at) => [role, at]));
const TOPIC_AT = new Map(COMMENT_TOPICS.map((topic, at) => [topic, at]));

/** Lays out a table written by `packWeights`. Some milliseconds; once per language. */
export function buildLinearModel(packed: string): LinearModel {
  const table = unpackRows(packed);
  const named = new Map(table.names.flatMap((name, row) => (name.includes(':') ? [[name, row] as const] : [])));
  return { table, named, isHeard: new Uint8Array(table.names.length), pieces: buildPieceTrie(table.names.map((name) => (name.includes(':') ? '' : name))), bySignal: ['', ...COMMENT_KINDS.map((kind) => `${kind}=`)].map((before) => signalRows(named, before)) };
}

function signalRows(named: ReadonlyMap<string, number>, before: string): SignalRows {
  const row = (name: string): number => named.get(`${before}S:${name}`) ?? -1;
  return {
    role: Int32Array.from(ROLES, (role) => row(role)),
    topic: Int32Array.from(COMMENT_TOPICS, (topic) => row(`/${topic}`)),
    both: Int32Array.from(ROLES.flatMap((role) => COMMENT_TOPICS.map((topic) => row(`${role}/${topic}`)))),
  };
}

/** What has been heard of one comment. A row counts once however often it is heard. */
interface Ear { readonly model: LinearModel; readonly sums: Float64Array; readonly heard: number[]; readonly isHeard: Uint8Array }

function hear({ model, sums, heard, isHeard }: Ear, row: number | undefined, value = 1): void {
  if (row === undefined || row < 0 || isHeard[row] === 1) return;
  isHeard[row] = 1;
  heard.push(row);
  const { starts, columns, weights } = model.table;
  for (let at = starts[row] ?? 0, end = starts[row + 1] ?? 0; at < end; at += 1) {
    const column = columns[at] ?? 0;
    sums[column] = (sums[column] ?? 0) + (weights[at] ?? 0) * value;
  }
}

/** Weighs a comment: first its kind, then the topic of that kind. Pure. Hears what `tellFeatures` tells, without spelling the names out. */
export function weighComment(model: LinearModel, folded: FoldedText, rules: RuleReading): Weighed {
  const ear: Ear = { model, sums: new Float64Array(COLUMNS), heard: [], isHeard: model.isHeard };
  const { named } = model;
  hear(ear, named.get('B:'));
  hear(ear, named.get(`K:${rules.kind}`));
  hear(ear, named.get(`T:${rules.topic}`));
  hear(ear, named.get(`K:${rules.kind}/${rules.topic}`));
  for (const kind of COMMENT_KINDS) if (rules.scores[kind] !== 0) hear(ear, named.get(`k:${kind}`), scoreValue(rules.scores[kind]));
  hearSignals(ear, rules, model.bySignal[0]);
  hear(ear, named.get(lengthFeature(folded)));
  if (rules.isNaming) hear(ear, named.get('M:'));
  for (const mood of folded.moods) hear(ear, named.get(`E:${mood}`));
  if (folded.lang === 'zh') hearGrams(ear, gramText(folded.text));
  else hearWords(ear, wordText(folded.text));
  const best = highest(ear.sums, 0, KINDS);
  const kind = COMMENT_KINDS[best] ?? 'chatter';
  const topic = topicOf(ear, kind, best, rules);
  for (const row of ear.heard) ear.isHeard[row] = 0;
  return { kind, topic, lead: leadOf(ear.sums, best), heard: ear.heard };
}

function hearSignals(ear: Ear, rules: RuleReading, rows: SignalRows | undefined): void {
  if (rows === undefined) return;
  for (const { role, topic } of rules.signals) {
    const roleAt = ROLE_AT.get(role) ?? 0;
    hear(ear, rows.role[roleAt]);
    if (topic === 'none') continue;
    const topicAt = TOPIC_AT.get(topic) ?? 0;
    hear(ear, rows.both[roleAt * TOPICS + topicAt]);
    hear(ear, rows.topic[topicAt]);
  }
}

function hearGrams(ear: Ear, said: string): void {
  const { pieces } = ear.model;
  for (let start = 0; start < said.length; start += 1) {
    let node = 0;
    for (let at = start; at < said.length && at < start + LONGEST_GRAM; at += 1) {
      node = stepInto(pieces, node, said.charCodeAt(at));
      if (node < 0) break;
      hear(ear, pieces.rows[node]);
    }
  }
}

const BLANK = 32;
const STAR = 42;
/** Walks from every word start over at most three words: `word `, `rest*`, `two words`, `three words more`. */
function hearWords(ear: Ear, said: string): void {
  const { pieces } = ear.model;
  for (let start = 0; start < said.length; start = said.indexOf(' ', start) + 1) {
    const end = said.indexOf(' ', start);
    if (end - start >= PREFIX + 1) hear(ear, rowOf(pieces, said, start, start + PREFIX, STAR));
    let node = 0;
    let words = 0;
    for (let at = start; at < said.length && words < 3; at += 1) {
      const code = said.charCodeAt(at);
      if (code === BLANK) {
        words += 1;
        if (words > 1) hear(ear, pieces.rows[node]);
      }
      node = stepInto(pieces, node, code);
      if (node < 0) break;
      if (code === BLANK && words === 1) hear(ear, pieces.rows[node]);
    }
  }
}

function rowOf(pieces: PieceTrie, said: string, from: number, to: number, last: number): number {
  let node = 0;
  for (let at = from; at < to && node >= 0; at += 1) node = stepInto(pieces, node, said.charCodeAt(at));
  node = node < 0 ? node : stepInto(pieces, node, last);
  return node < 0 ? -1 : pieces.rows[node] ?? -1;
}

function topicOf(ear: Ear, kind: CommentKind, kindAt: number, rules: RuleReading): CommentTopic {
  if (kind === 'spam') return 'none';
  const { sums, model: { named, bySignal } } = ear;
  hear(ear, named.get(`B:${kind}`));
  hear(ear, named.get(`${kind}=T:${rules.topic}`));
  hearSignals(ear, rules, bySignal[kindAt + 1]);
  if (kind === 'chatter') return (sums[KINDS + (TOPIC_AT.get('lottery') ?? 0)] ?? 0) > (sums[KINDS + (TOPIC_AT.get('none') ?? 0)] ?? 0) ? 'lottery' : 'none';
  return COMMENT_TOPICS[highest(sums, KINDS, COLUMNS) - KINDS] ?? 'none';
}

function highest(sums: Float64Array, from: number, to: number): number {
  let best = from;
  for (let at = from + 1; at < to; at += 1) if ((sums[at] ?? 0) > (sums[best] ?? 0)) best = at;
  return best;
}

function leadOf(sums: Float64Array, best: number): number {
  let total = 0;
  let next = 0;
  for (let at = 0; at < KINDS; at += 1) {
    const part = Math.exp((sums[at] ?? 0) - (sums[best] ?? 0));
    total += part;
    if (at !== best) next = Math.max(next, part);
  }
  return (1 - next) / total;
}

const MARKS = /[:=^$_*]/u;
/** A piece that says less than this about the kind is no reason. */
const TELLING = 0.5;

/** The pieces of the text that spoke most for a kind, strongest first, at most two. */
export function piecesFor(model: LinearModel, kind: CommentKind, heard: readonly number[]): readonly string[] {
  const column = COMMENT_KINDS.indexOf(kind);
  const { names, starts, columns, weights } = model.table;
  const spoke: { readonly name: string; readonly weight: number }[] = [];
  for (const row of heard) {
    const name = names[row] ?? '';
    if (name.length < 2 || MARKS.test(name)) continue;
    for (let at = starts[row] ?? 0; at < (starts[row + 1] ?? 0); at += 1) if (columns[at] === column && (weights[at] ?? 0) >= TELLING) spoke.push({ name: name.trim(), weight: weights[at] ?? 0 });
  }
  return spoke.toSorted((a, b) => b.weight - a.weight).slice(0, 2).map(({ name }) => name);
}
