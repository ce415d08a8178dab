import { maskText } from '../../audience/masking.ts';
import { COMMENT_KINDS, COMMENT_TOPICS } from '../../audience/reading/reading.ts';
import { MODERATION_REASONS } from '../../commentDesk/thread.ts';
import type { ThreadSeen } from '../../commentDesk/thread.ts';
import { nameOf } from '../../show/evolveRoom.ts';
import { SECOND } from '../../time/instant.ts';
import type { AskedFact, ReviewFacts } from '../facts.ts';
import type { CommentsPart } from '../report.ts';
import { rateOf, sumOf, wholeMedian } from '../statistics.ts';
import { productNames } from './timeline.ts';

type Question = CommentsPart['questions'][number];
export const TOP_QUESTIONS = 30;
const FEW_COMMENTS = 30;

/** Part 11. */
export function commentsPart(facts: ReviewFacts): CommentsPart {
  const { crowd, readout, logFacts } = facts;
  const marks = threadMarks(facts);
  const questions = crowd.asked.map((asked) => questionRow(asked, marks.get(asked.key), facts));
  const answers = logFacts.events.flatMap(({ event, at }) => (event.kind === 'threadAnswered' ? [at - event.seen.firstAskedAt] : []));
  const of = (what: 'hidden' | 'shownAgain' | 'muted', reason: string): number => logFacts.moderation.filter((act) => act.what === what && act.reason === reason).length;
  return {
    total: sumOf(Object.values(crowd.kinds)), people: readout.detail === undefined || readout.detail.people.commented === 0 ? null : readout.detail.people.commented,
    kinds: COMMENT_KINDS.map((kind) => ({ kind, comments: crowd.kinds[kind] ?? 0 })), topics: COMMENT_TOPICS.map((topic) => ({ topic, comments: crowd.topics[topic] ?? 0 })),
    asked: crowd.askedTotal, answered: questions.filter(({ state }) => state === 'answered').length, unanswered: questions.filter(({ state }) => state !== 'answered').length, answerMedianMs: wholeMedian(answers),
    questions: questions.slice(0, TOP_QUESTIONS), sentiment: sentimentOf(facts),
    moderation: MODERATION_REASONS.map((reason) => ({ reason, hidden: of('hidden', reason), shownAgain: of('shownAgain', reason), muted: of('muted', reason) })),
    hidden: logFacts.moderation.filter(({ what }) => what === 'hidden').length, mutes: logFacts.moderation.filter(({ what }) => what === 'muted').length, secondPerson: logFacts.moderation.filter(({ what }) => what === 'secondAsked').length,
  };
}

type Mark = Pick<Question, 'state' | 'way' | 'by'> & { readonly at: number | null };

/** What the desk did last with each cluster. */
function threadMarks({ logFacts }: ReviewFacts): ReadonlyMap<string, Mark> {
  const marks = new Map<string, Mark>();
  const put = (seen: Pick<ThreadSeen, 'thread'>, mark: Mark | null): void => {
    if (seen.thread.kind !== 'cluster') return;
    if (mark === null) marks.delete(seen.thread.key);
    else marks.set(seen.thread.key, mark);
  };
  for (const { event, at, actor } of logFacts.events) {
    switch (event.kind) {
      case 'threadAnswered': put(event.seen, { state: 'answered', way: event.way, by: nameOf(actor), at }); break;
      case 'threadSnoozed': put(event.seen, { state: 'snoozed', way: null, by: nameOf(actor), at: null }); break;
      case 'threadClaimed': put(event.seen, { state: 'claimed', way: null, by: nameOf(actor), at: null }); break;
      case 'threadReleased': case 'threadReopened': put(event, null); break;
      default: break;
    }
  }
  return marks;
}

const questionRow = (asked: AskedFact, mark: Mark | undefined, { stamp }: ReviewFacts): Question => ({
  key: asked.key, kind: asked.kind, topic: asked.topic, text: maskText(asked.text).slice(0, 200), productId: asked.productId, people: asked.people, comments: asked.comments, moment: stamp(asked.firstAt), lastAt: asked.lastAt,
  state: mark?.state ?? 'open', way: mark?.way ?? null, by: mark?.by ?? null, answeredMoment: mark?.at === null || mark === undefined ? null : stamp(mark.at), waitMs: mark?.at === null || mark === undefined ? null : Math.max(0, mark.at - asked.firstAt),
});

/** Praise and complaints while a product was explained, the stream's latency later. Balance = (praise - complaints) / both. */
function sentimentOf(facts: ReviewFacts): CommentsPart['sentiment'] {
  const { logFacts, crowd, sales, now } = facts;
  const names = productNames(facts);
  return [...new Set(logFacts.explains.map(({ productId }) => productId))].map((productId) => {
    const seconds = new Set<number>();
    for (const { productId: id, from, until } of logFacts.explains) {
      if (id !== productId) continue;
      for (let second = Math.ceil((from + sales.latencyMs) / SECOND); second < Math.ceil(((until ?? logFacts.endedAt ?? now) + sales.latencyMs) / SECOND); second += 1) seconds.add(second);
    }
    const count = (counts: ReadonlyMap<number, number>): number => sumOf([...seconds].map((second) => counts.get(second) ?? 0));
    const [comments, praise, complaints] = [count(crowd.commentSeconds), count(crowd.praiseSeconds), count(crowd.complaintSeconds)];
    return { productId, name: names(productId), comments, praise, complaints, balance: rateOf(praise - complaints, praise + complaints, FEW_COMMENTS) };
  });
}
