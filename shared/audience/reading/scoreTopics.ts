import type { Signal } from './findSignals.ts';
import type { FoldedText } from './foldText.ts';
import { COMMENT_TOPICS, type CommentKind, type CommentTopic } from './reading.ts';

/** Below this a topic is only brushed. */
const ENOUGH = 0.45;

/** What a comment of this kind is about: the sum of what its signals say, `none` when nothing says enough. */
export function readTopic(kind: CommentKind, folded: FoldedText, signals: readonly Signal[], plea: number): CommentTopic {
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
  return best === 'none' ? likelyTopic(kind, folded, signals) : best;
}

/** Words about the people and the show, or between two goods: no property of the goods is asked. */
const META = /主播|助理|你们|你(?!家|这)|有人|大家|姐妹|谁|推荐|区别|不一样|不同|哪个|哪款|哪种|选哪|在吗|歌|音乐|名字|这是什么|什么东西|干嘛|哪里人|结婚|模特|看看|什么情况|怎么了|为什么|什么意思|呢$|\b(?:you (?:like|love|prefer|think|been|from|doing|live|married|wearing|guys)|are you|have you|how long have|your (?:name|favorite|hair|outfit)|anyone|anybody|difference|which|versus|vs|song|who|thoughts|recommend|favorite|why|hold up|she|he|people|chat|everyone|happening|going on)\b/u;
const IN_USE = /能|可以|可不可以|适合|要不要|需要|怎么|会不会(?:影响|难|伤)|影响|\b(?:can|could|how do|how to|should|do i|do you|need|easy|hard|before|after|while|during|with|around|every day)\b/u;
const OF_GOODS = /买|收到|用了|用着|穿|吃|喝|戴|货|东西|产品|上次|上回|到手|打开|拆开|这玩意|家里|\b(?:bought|ordered|got|received|mine|used|using|wore|wearing|tried|product|item|stuff|opened|arrived|came|ate|drank)\b/u;

/**
 * When no word names the topic: a property asked of goods is `quality`, doing something with them `usage`; goods somebody has had are
 * judged by quality. Questions to people, wishes to be shown and bare grievances have none.
 */
function likelyTopic(kind: CommentKind, folded: FoldedText, signals: readonly Signal[]): CommentTopic {
  if (kind === 'question') {
    const isRequest = signals.some((signal) => signal.role === 'request');
    const isBare = folded.text.length <= (folded.lang === 'zh' ? 4 : 12);
    if (isRequest || isBare || META.test(folded.text)) return 'none';
    return IN_USE.test(folded.text) ? 'usage' : 'quality';
  }
  return (kind === 'complaint' || kind === 'praise') && OF_GOODS.test(folded.text) ? 'quality' : 'none';
}

/** Who buys names the size, colour, coupon or link wanted; other things said in passing (一箱, 给婆婆) are not what the buy is about. */
const isOfABuy = (signal: Signal): boolean => signal.role === 'want' || (signal.topicWeight >= 1.1 && (signal.topic === 'size' || signal.topic === 'shade' || signal.topic === 'coupon' || signal.topic === 'stock')) || (signal.topic === 'link' && /链接|小黄车|link/u.test(signal.words));

const DECIDES: Readonly<Record<CommentKind, ReadonlySet<string>>> = {
  question: new Set(['ask', 'request']), complaint: new Set(['fault', 'grievance']), intent: new Set(['want']), praise: new Set(['good']), chatter: new Set(['plea']), spam: new Set(['spam']),
};
