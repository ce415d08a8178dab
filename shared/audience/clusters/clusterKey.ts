import { remember } from '../../remember.ts';
import { foldText } from '../reading/foldText.ts';
import type { CommentTopic, Reading } from '../reading/reading.ts';
import { CONCEPTS, type Concept } from './concepts.table.ts';
import { foldKey } from './foldKey.ts';

/** What a comment belongs to: everything that makes one answer serve two people. */
export interface ClusterKey {
  readonly key: string;
  /** The thing asked about within the topic (concepts.table.ts), null when only equal words hold the cluster together. */
  readonly concept: string | null;
}

/** Keys name threads of the desk: bounded, whatever somebody typed. */
const MAX_KEY = 120;

/** Only what somebody waits for an answer to makes clusters. */
export const isClustered = (reading: Pick<Reading, 'kind'>): boolean => reading.kind === 'question' || reading.kind === 'intent' || reading.kind === 'complaint';

/** Several parts key one comment, and a crowd repeats itself. */
const REMEMBERED = 512;
interface Found { readonly name: string | null }
const finder = (concepts: readonly Concept[]): ((text: string) => Found) => remember(REMEMBERED, (text) => {
  const folded = foldText(text).text;
  return { name: concepts.find(({ form }) => form.test(folded))?.name ?? null };
});
const conceptIn = Object.fromEntries(Object.entries(CONCEPTS).map(([topic, concepts]) => [topic, finder(concepts)])) as Readonly<Record<CommentTopic, (text: string) => Found>>;

/**
 * Key = kind, product, topic and concept. `about` is the product meant when none is named (the one on air); null when unknown. Comments
 * whose concept no table knows join only those that say the same (foldKey): a cluster may be small, it must not mix.
 */
export function clusterKey(text: string, reading: Reading, about: string | null): ClusterKey {
  const product = reading.mentions.length === 0 ? about ?? '' : reading.mentions.map((mention) => mention.productId ?? `#${mention.linkNo}`).toSorted().join('+');
  const concept = reading.topic === 'none' ? null : conceptIn[reading.topic](text).name;
  // A buy without a wish about size or colour is one cluster: "3号我要了" and "3号已拍" want the same thing.
  const fallback = reading.kind === 'intent' && reading.topic === 'none' ? 'buy' : `"${foldKey(text)}`;
  return { key: [reading.kind, product.slice(0, 40), reading.topic, concept ?? fallback].join('|').slice(0, MAX_KEY), concept };
}
