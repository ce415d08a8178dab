import type { Signal } from './findSignals.ts';
import { COMMENT_TOPICS, type CommentKind, type CommentTopic } from './reading.ts';

/** Below this a topic is only brushed. */
const ENOUGH = 0.45;

/** What a comment of this kind is about: the sum of what its signals say, `none` when nothing says enough. */
export function readTopic(kind: CommentKind, signals: readonly Signal[], plea: number): CommentTopic {
  if (kind === 'spam') return 'none';
  const sums = new Map<CommentTopic, number>();
  const strongest = new Map<CommentTopic, number>();
  for (const signal of signals) {
    if (signal.topic === 'none' || (kind === 'intent' && !isOfABuy(signal))) continue;
    // What decided the kind says most about its topic: in a complaint the fault, in a buy the wish.
    const weight = signal.topicWeight * (DECIDES[kind].has(signal.role) ? 1.25 : 1);
    strongest.set(signal.topic, Math.max(strongest.get(signal.topic) ?? 0, weight));
    sums.set(signal.topic, (sums.get(signal.topic) ?? 0) + weight);
  }
  if (kind === 'chatter') return plea > 0 && (sums.get('lottery') ?? 0) >= ENOUGH ? 'lottery' : 'none';
  let best: CommentTopic = 'none';
  let bestScore = ENOUGH;
  for (const topic of COMMENT_TOPICS) {
    const top = strongest.get(topic) ?? 0;
    const score = top + ((sums.get(topic) ?? 0) - top) * 0.5;
    if (score > bestScore) { best = topic; bestScore = score; }
  }
  return best;
}

/** Who buys names the size, colour, coupon or link wanted; other things said in passing (一箱, 给婆婆) are not what the buy is about. */
const isOfABuy = (signal: Signal): boolean => signal.role === 'want' || (signal.topicWeight >= 1.1 && (signal.topic === 'size' || signal.topic === 'shade' || signal.topic === 'coupon' || signal.topic === 'link' || signal.topic === 'stock'));

const DECIDES: Readonly<Record<CommentKind, ReadonlySet<string>>> = {
  question: new Set(['ask', 'request']), complaint: new Set(['fault', 'grievance']), intent: new Set(['want']), praise: new Set(['good']), chatter: new Set(['plea']), spam: new Set(['spam']),
};
