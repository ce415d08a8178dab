import type { ProductNames } from '#shared/audience/reading/productNames.ts';
import { readComment } from '#shared/audience/reading/readComment.ts';
import type { CommentMention, Reading } from '#shared/audience/reading/reading.ts';
import type { LabelledComment } from './labelledComments.ts';

/** Hits and misses of one label over a set. Recall = hits / (hits + missed), precision = hits / (hits + wrong). */
export interface LabelFigure { readonly label: string; readonly hits: number; readonly missed: number; readonly wrong: number; readonly recall: number; readonly precision: number }
export interface ReadRow { readonly row: LabelledComment; readonly reading: Reading; readonly kindRight: boolean; readonly topicRight: boolean; readonly mentionsRight: boolean }
export interface ReadingFigures {
  readonly rows: readonly ReadRow[];
  readonly kinds: readonly LabelFigure[];
  readonly topics: readonly LabelFigure[];
  readonly kindAccuracy: number;
  readonly topicAccuracy: number;
  readonly mentionsAccuracy: number;
  /** Rows of which kind, topic and mentions are all right. */
  readonly passed: number;
}

/** Reads every comment of a labelled set and counts what was right. */
export function measureReading(set: readonly LabelledComment[], products: ProductNames | null = null): ReadingFigures {
  const rows = set.map((row): ReadRow => {
    const reading = readComment(row.text, { products });
    return { row, reading, kindRight: reading.kind === row.kind, topicRight: reading.topic === row.topic, mentionsRight: isSameMentions(row.mentions, reading.mentions) };
  });
  const share = (isRight: (row: ReadRow) => boolean): number => rows.filter(isRight).length / rows.length;
  return {
    rows,
    kinds: figuresOf(rows.map(({ row, reading }) => [row.kind, reading.kind])),
    topics: figuresOf(rows.map(({ row, reading }) => [row.topic, reading.topic])),
    kindAccuracy: share((row) => row.kindRight), topicAccuracy: share((row) => row.topicRight), mentionsAccuracy: share((row) => row.mentionsRight),
    passed: rows.filter((row) => row.kindRight && row.topicRight && row.mentionsRight).length,
  };
}

function figuresOf(pairs: readonly (readonly [wanted: string, read: string])[]): readonly LabelFigure[] {
  return [...new Set(pairs.flat())].toSorted().map((label) => {
    const hits = pairs.filter(([wanted, read]) => wanted === label && read === label).length;
    const missed = pairs.filter(([wanted, read]) => wanted === label && read !== label).length;
    const wrong = pairs.filter(([wanted, read]) => wanted !== label && read === label).length;
    return { label, hits, missed, wrong, recall: hits + missed === 0 ? 1 : hits / (hits + missed), precision: hits + wrong === 0 ? 1 : hits / (hits + wrong) };
  });
}

/** The same set of products, in any order; a label may name a product by link number (3) or by id (P03). */
function isSameMentions(wanted: readonly string[], read: readonly CommentMention[]): boolean {
  const fits = (label: string, mention: CommentMention): boolean => mention.productId?.toLowerCase() === label || (mention.linkNo !== null && String(mention.linkNo) === label.replace(/^p?0*(?=\d)/u, ''));
  return wanted.length === read.length && wanted.every((label) => read.some((mention) => fits(label, mention)));
}
