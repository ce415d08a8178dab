import { foldText } from './foldText.ts';
import type { Signal } from './findSignals.ts';
import { buildLinearModel, piecesFor, weighComment } from './linearModel.ts';
import type { ProductNames } from './productNames.ts';
import { readByRules } from './readByRules.ts';
import type { CommentKind, Reading } from './reading.ts';
import { WEIGHTS_EN } from './weightsEn.table.ts';
import { WEIGHTS_ZH } from './weightsZh.table.ts';

/** What the reading may know of the show. */
export interface ReadingContext { readonly products: ProductNames | null }
const NO_CONTEXT: ReadingContext = { products: null };
/** Longer comments are read by their beginning and end: nobody asks in the middle of an advert. */
const READ_CHARS = 280;
const MODELS = { zh: buildLinearModel(WEIGHTS_ZH), en: buildLinearModel(WEIGHTS_EN) };

/**
 * Reads one comment: its kind, its topic and the products it names. Pure; the same text always reads the same.
 * Rules find word classes and turns of phrase; a small linear model weighs what they found together with the pieces of the text
 * (docs/decisions/0011-reading-model.md). No comment is known by heart.
 */
export function readComment(raw: string, context: ReadingContext = NO_CONTEXT): Reading {
  const folded = foldText(raw.length <= READ_CHARS ? raw : `${raw.slice(0, READ_CHARS / 2)} ${raw.slice(-READ_CHARS / 2)}`);
  const { rules, mentions } = readByRules(folded, context.products);
  if (folded.text === '' || folded.text === '?' || folded.lang === 'other') return { lang: folded.lang, kind: rules.kind, topic: rules.topic, mentions, confidence: 1, why: [] };
  const model = MODELS[folded.lang];
  const { kind, topic, lead, heard } = weighComment(model, folded, rules);
  const why = whyOf(kind, rules.signals);
  return { lang: folded.lang, kind, topic, mentions, confidence: lead, why: why.length > 0 ? why : piecesFor(model, kind, heard) };
}

const SPEAKS: Readonly<Record<CommentKind, ReadonlySet<string>>> = {
  question: new Set(['ask', 'request']), intent: new Set(['want']), complaint: new Set(['grievance', 'fault', 'good']), praise: new Set(['good', 'fault']), chatter: new Set(['chat', 'refuse', 'plea']), spam: new Set(['spam']),
};
function whyOf(kind: CommentKind, signals: readonly Signal[]): readonly string[] {
  const telling = signals.filter((signal) => SPEAKS[kind].has(signal.role)).toSorted((a, b) => b.weight - a.weight);
  return [...new Set(telling.map((signal) => signal.words))].slice(0, 4);
}
