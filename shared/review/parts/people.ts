import { nameOf } from '../../show/evolveRoom.ts';
import { instant, MINUTE } from '../../time/instant.ts';
import { calendarDateAt } from '../../time/zone.ts';
import type { ReviewFacts } from '../facts.ts';
import type { PeoplePart } from '../report.ts';
import { quantileOf, rateOf, wholeMedian } from '../statistics.ts';

type Miss = PeoplePart['misses'][number];
/** A row begun or ended a minute off is its owner's; a cue nobody answered for a minute too. */
const LATE_MS = MINUTE;

/** Part 14. */
export function peoplePart(facts: ReviewFacts): PeoplePart {
  const { logFacts, stamp } = facts;
  const acks = logFacts.cues.flatMap(({ outcome, answeredAt, at }) => (outcome === 'acknowledged' && answeredAt !== null ? [answeredAt - at] : []));
  const counted = logFacts.cues.filter(({ outcome }) => outcome !== 'withdrawn');
  const moderators = new Map<string, { answered: number; hidden: number; muted: number }>();
  const count = (name: string, what: 'answered' | 'hidden' | 'muted'): void => { const held = moderators.get(name) ?? { answered: 0, hidden: 0, muted: 0 }; held[what] += 1; moderators.set(name, held); };
  for (const { event, actor } of logFacts.events) if (event.kind === 'threadAnswered') count(nameOf(actor), 'answered');
  for (const { by, what } of logFacts.moderation) if (what === 'hidden' || what === 'muted') count(by, what);
  return {
    hostWordsPerMinute: null, silences: logFacts.alerts.filter(({ rule }) => rule === 'A-26').map(({ from, until }) => ({ moment: stamp(from), untilAt: until === null ? null : instant(until), ms: until === null ? null : until - from })),
    cues: logFacts.cues.map((cue) => ({ cueId: cue.id, text: cue.text, by: cue.by, moment: stamp(cue.at), outcome: cue.outcome, ackMs: cue.outcome === 'acknowledged' && cue.answeredAt !== null ? cue.answeredAt - cue.at : null })),
    ackMedianMs: wholeMedian(acks), ackP90Ms: quantileOf(acks, 0.9), acknowledged: rateOf(acks.length, counted.length, 5), misses: missesOf(facts),
    moderators: [...moderators].map(([name, acts]) => ({ name, ...acts })).toSorted((a, b) => b.answered - a.answered || (a.name < b.name ? -1 : 1)),
  };
}

function missesOf({ logFacts, state, stamp, now, session }: ReviewFacts): Miss[] {
  const today = calendarDateAt(instant(now), state.show.kind === 'empty' ? 'UTC' : state.show.sheet.timeZone);
  const end = logFacts.endedAt ?? now;
  const rows = logFacts.runs.filter(({ how }) => how !== 'adLib').flatMap((run): Miss[] => {
    const [lateMs, overMs] = [run.from - run.plannedAt, (run.until ?? end) - run.from - (run.endsAt === null ? run.item.durationMs : run.endsAt - run.from)];
    const miss = (about: 'rowLate' | 'rowOver', ms: number): Miss => ({ owner: run.item.owners.join(', '), about, ref: run.runId, params: { cue: run.item.cue, seconds: Math.round(ms / 1_000) }, moment: stamp(run.from) });
    return [...(lateMs > LATE_MS ? [miss('rowLate', lateMs)] : []), ...(overMs > LATE_MS ? [miss('rowOver', overMs)] : [])];
  });
  const promises = state.compliance.promises.filter(({ state: kind, dueOn }) => kind === 'open' && dueOn !== null && dueOn < today)
    .map((promise): Miss => ({ owner: promise.owner, about: 'promiseOverdue', ref: promise.id, params: { text: promise.text, dueOn: promise.dueOn ?? '' }, moment: stamp(promise.at) }));
  const cues = logFacts.cues.filter(({ outcome, at }) => outcome === 'waiting' && end - at > LATE_MS).map((cue): Miss => ({ owner: 'host', about: 'cueUnanswered', ref: cue.id, params: { text: cue.text }, moment: stamp(cue.at) }));
  const incidents = state.health.incidents.filter(({ taken, closed }) => taken === null && closed === null && (session.endedAt ?? now) > 0).map((incident): Miss => ({ owner: incident.called.at(-1)?.to ?? '', about: 'incidentUntaken', ref: incident.id, params: { topic: incident.topic }, moment: stamp(incident.beganAt) }));
  return [...rows, ...promises, ...cues, ...incidents];
}
