/**
 * `npm run train-reading`: learns the weights of the reading from the sets under tests/data/comments and writes
 * shared/audience/reading/weights*.table.ts. Deterministic: the same sets and rules give the same tables. Sets kept to judge by
 * (sets.ts) are never learnt from. docs/decisions/0011-reading-model.md tells why.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import type { LexiconRow } from '#shared/audience/reading/lexicon.ts';
import { LEXICON_EN } from '#shared/audience/reading/lexiconEn.table.ts';
import { LEXICON_EN_GOODS } from '#shared/audience/reading/lexiconEnGoods.table.ts';
import { LEXICON_ZH } from '#shared/audience/reading/lexiconZh.table.ts';
import { LEXICON_ZH_GOODS } from '#shared/audience/reading/lexiconZhGoods.table.ts';
import { foldText } from '#shared/audience/reading/foldText.ts';
import { buildLinearModel, weighComment } from '#shared/audience/reading/linearModel.ts';
import { readByRules } from '#shared/audience/reading/readByRules.ts';
import { COMMENT_KINDS, COMMENT_TOPICS } from '#shared/audience/reading/reading.ts';
import { packWeights, WEIGHT_STEP } from '#shared/audience/reading/weights.ts';
import { readLabelledComments, type LabelledComment } from '../labelledComments.ts';
import { lessonOfComment, lessonOfWord } from './examplesOf.ts';
import { fitLinear, type Example } from './fitLinear.ts';
import { OLD_SETS, TRAIN_SETS } from './sets.ts';

const root = join(import.meta.dirname, '../../..');
/** The rules were tuned on the older sets, so what they say there is truer than it will be: those count less. */
const OLD_WEIGHT = 0.7;
/** A piece of text that says less than this about a column is left out of the table. */
const LEAST = 0.3;

const { values } = parseArgs({ options: { judge: { type: 'string' } } });
for (const [lang, name, words] of [['zh', 'Zh', [...LEXICON_ZH, ...LEXICON_ZH_GOODS]], ['en', 'En', [...LEXICON_EN, ...LEXICON_EN_GOODS]]] as const) {
  const table = train(lang, words, values.judge ?? '');
  console.log(`weights${name}.table.ts: ${table.length} features, ${Math.round(Buffer.byteLength(table.join('\n')) / 1024)} KiB`);
  if (values.judge === undefined) writeFileSync(join(root, `shared/audience/reading/weights${name}.table.ts`), sourceOf(name, table));
  else judge(`${lang}-${values.judge}`, table);
}

function train(lang: 'zh' | 'en', words: readonly LexiconRow[], without: string): readonly string[] {
  const lessons = [
    ...OLD_SETS.filter((set) => set !== without).flatMap((set) => load(`${lang}-${set}`).map((row) => lessonOfComment(row, OLD_WEIGHT))),
    ...TRAIN_SETS[lang].filter((set) => set !== without).flatMap((set) => load(`${lang}-${set}`).map((row) => lessonOfComment(row, 1))),
    ...words.flatMap((row) => row.terms.map((term) => lessonOfWord(row, term))),
  ];
  const kinds = fitLinear(evened(lessons.flatMap((lesson) => lesson.kinds)), COMMENT_KINDS.length);
  const topics = fitLinear(lessons.flatMap((lesson) => lesson.topics), COMMENT_TOPICS.length);
  return [...new Set([...kinds.keys(), ...topics.keys()])].toSorted()
    .map((name) => packWeights(name, [...levelled(kinds.get(name), COMMENT_KINDS.length, name), ...levelled(topics.get(name), COMMENT_TOPICS.length, name)]))
    .filter((line) => line !== '');
}

/** Kinds with many lessons (there are more ways to complain than to praise) count a little less each, so that unknown words tell no kind by themselves. */
function evened(examples: readonly Example[]): readonly Example[] {
  const counts = COMMENT_KINDS.map((_, label) => examples.reduce((sum, example) => sum + (example.label === label ? example.weight : 0), 0));
  const mean = counts.reduce((sum, count) => sum + count, 0) / counts.length;
  return examples.map((example) => ({ ...example, weight: example.weight * Math.min(2, (mean / (counts[example.label] ?? mean)) ** 0.5) }));
}

/** Only differences between columns count: their median becomes nought, and what is nearly nought is left out. */
function levelled(weights: Float64Array | undefined, length: number, name: string): readonly number[] {
  if (weights === undefined) return Array.from({ length }, () => 0);
  const middle = weights.toSorted()[Math.floor(length / 2)] ?? 0;
  return [...weights].map((weight) => (Math.abs(weight - middle) < (name.includes(':') ? WEIGHT_STEP : LEAST) ? 0 : weight - middle));
}

/** How well a set is read by weights that never saw it. */
function judge(name: string, table: readonly string[]): void {
  const model = buildLinearModel(table.join('\n'));
  const rows = load(name).map((row) => {
    const folded = foldText(row.text);
    const { rules } = readByRules(folded, null);
    return { row, rules, weighed: weighComment(model, folded, rules) };
  });
  const share = (isRight: (one: (typeof rows)[number]) => boolean): string => (rows.filter(isRight).length / rows.length).toFixed(3);
  console.log(`${name}, ${rows.length} unseen: kind ${share(({ row, weighed }) => row.kind === weighed.kind)}, topic ${share(({ row, weighed }) => row.topic === weighed.topic)}, both ${share(({ row, weighed }) => row.kind === weighed.kind && row.topic === weighed.topic)}; `
    + `rules alone: kind ${share(({ row, rules }) => row.kind === rules.kind)}, topic ${share(({ row, rules }) => row.topic === rules.topic)}, both ${share(({ row, rules }) => row.kind === rules.kind && row.topic === rules.topic)}`);
}

function load(name: string): readonly LabelledComment[] {
  const set = readLabelledComments(readFileSync(join(root, `tests/data/comments/${name}.csv`), 'utf8'));
  if (!set.ok) throw new Error(`${name}.csv: ${set.failure}`);
  return set.value;
}

function sourceOf(name: string, table: readonly string[]): string {
  return `/** Written by \`npm run train-reading\`, not by hand: a feature, then pairs of column and weight (linearModel.ts). */\nexport const WEIGHTS_${name.toUpperCase()} = \`\n${table.join('\n').replaceAll('\\', '\\\\').replaceAll('`', '\\`').replaceAll('${', '\\${')}\n\`;\n`;
}
