import { rulesNow } from '../../lottery/evolveLotteryRun.ts';
import type { ShowEvent, StoredEvent } from '../../show/events.ts';
import { instant, MINUTE } from '../../time/instant.ts';
import type { FirstFacts } from '../facts.ts';
import type { TimelineMark } from '../reportFirst.ts';
import type { ReportText } from '../reportMoment.ts';
import type { TimelinePart } from '../report.ts';
import { onlineOf } from './minutesOf.ts';

const plain = (text: string): ReportText => ({ zh: text, en: text });
/** A little of what was before and after the show is on the axis: who waits, and who stays. */
const AROUND_MS = 5 * MINUTE;

/** Part 4. */
export function timelinePart(facts: FirstFacts): TimelinePart {
  const { buckets, logFacts, session, now, stamp, state } = facts;
  const from = logFacts.startedAt === null ? session.openedAt : Math.max(session.openedAt, logFacts.startedAt - AROUND_MS);
  const until = Math.max(from + MINUTE, logFacts.endedAt === null ? Math.min(now, Math.max(logFacts.lastAt, buckets.at(-1)?.minute ?? 0)) : logFacts.endedAt + AROUND_MS);
  const shown = buckets.filter(({ minute }) => minute + MINUTE > from && minute < until);
  const money = shown.map(({ money: paid }) => paid[state.room.currency] ?? { paidOrders: 0, paidMinor: 0 });
  return {
    from: instant(from), until: instant(until),
    minutes: {
      at: shown.map(({ minute }) => minute), online: shown.map(onlineOf), onlineMax: shown.map(({ onlineMax }) => onlineMax), comments: shown.map(({ comments }) => comments), likes: shown.map(({ likes }) => likes),
      enters: shown.map(({ enters }) => enters), follows: shown.map(({ follows }) => follows), clicks: shown.map(({ clicks }) => clicks), paidMinor: money.map(({ paidMinor }) => paidMinor), paidOrders: money.map(({ paidOrders }) => paidOrders),
    },
    bands: logFacts.runs.map((run) => ({ runId: run.runId, cue: run.item.cue, title: run.item.title, phase: run.item.phase, moment: stamp(run.from), untilAt: run.until === null ? null : instant(run.until) })),
    marks: timelineMarks(facts),
    gaps: facts.log.flatMap(({ event }) => (event.kind === 'feedGapRecorded' && event.gap.until !== null ? [{ sourceId: event.gap.sourceId, from: event.gap.from, until: event.gap.until }] : [])),
  };
}

/** Everything that happened, oldest first. */
export function timelineMarks(facts: Pick<FirstFacts, 'logFacts' | 'stamp' | 'state'>): TimelineMark[] {
  const { logFacts, stamp } = facts;
  const mark = (at: number, kind: TimelineMark['kind'], ref: string, label: ReportText, more: Partial<Pick<TimelineMark, 'severity' | 'params' | 'untilAt'>> = {}): TimelineMark => ({ kind, ref, label, severity: null, params: {}, untilAt: null, ...more, moment: stamp(at) });
  const until = (at: number | null) => ({ untilAt: at === null ? null : instant(at) });
  const names = productNames(facts);
  const draws = new Map<string, string>(facts.state.lottery.runs.map((run) => [run.drawId, rulesNow(run).name]));
  const marks = [
    ...logFacts.runs.map((run) => mark(run.from, run.how === 'adLib' ? 'adLib' : 'take', run.runId, { zh: `${run.item.cue} ${run.item.title.zh || run.item.title.en}`.trim(), en: `${run.item.cue} ${run.item.title.en || run.item.title.zh}`.trim() }, until(run.until))),
    ...logFacts.explains.map((each) => mark(each.from, 'explain', each.productId, names(each.productId), until(each.until))),
    ...logFacts.alerts.map((alert) => mark(alert.from, 'alert', alert.id, plain(alert.rule), { severity: alert.finding.severity, params: { about: alert.finding.about, rule: alert.rule, ...alert.finding.params }, ...until(alert.until) })),
    ...logFacts.cues.map((cue) => mark(cue.at, 'hostCue', cue.id, plain(cue.text), until(cue.answeredAt))),
    ...logFacts.outages.filter(({ what }) => what === 'reconnecting').map((span) => mark(span.from, 'stream', span.what, plain(span.what), until(span.until))),
    ...logFacts.events.flatMap((stored) => eventMarks(stored, mark, names, draws)),
  ];
  return marks.toSorted((a, b) => a.moment.at - b.moment.at);
}

export function productNames({ state }: Pick<FirstFacts, 'state'>): (id: string) => ReportText {
  const names = new Map<string, ReportText>(state.products.map(({ id, name }) => [id, { zh: name.zh || name.en, en: name.en || name.zh }]));
  return (id) => names.get(id) ?? plain(id);
}

type Mark = (at: number, kind: TimelineMark['kind'], ref: string, label: ReportText, more?: Partial<Pick<TimelineMark, 'severity' | 'params' | 'untilAt'>>) => TimelineMark;

/** A stream that goes on or off is on the axis, not every state of the connection to it. */
const streamWord = (event: Extract<ShowEvent, { kind: 'streamChanged' }>): string | null => (event.stream.kind === 'live' ? 'live' : event.stream.kind === 'off' ? 'off' : null);

function eventMarks({ event, at }: StoredEvent, mark: Mark, names: (id: string) => ReportText, draws: ReadonlyMap<string, string>): TimelineMark[] {
  switch (event.kind) {
    case 'commentPinned': return [mark(at, 'pin', event.pinId, plain(event.text))];
    case 'lotteryDrawn': return [mark(at, 'draw', event.drawId, plain(draws.get(event.drawId) ?? event.lotteryId))];
    case 'programSceneChanged': return [mark(at, 'scene', event.scene, plain(event.scene), { params: { cause: event.cause } })];
    case 'incidentOpened': return [mark(at, 'incident', event.incidentId, plain(event.topic), { severity: event.level })];
    case 'highlightMarked': return [mark(at, event.what === 'draw' ? 'draw' : 'highlight', event.what, plain(event.label))];
    case 'panicStarted': return [mark(at, 'panic', event.scene, plain(event.scene))];
    case 'priceChanged': return [mark(at, 'price', event.productId, names(event.productId), { params: { toMinor: event.toMinor, ...(event.fromMinor !== null && { fromMinor: event.fromMinor }) } })];
    case 'streamChanged': { const word = streamWord(event); return word === null ? [] : [mark(at, 'stream', word, plain(word))]; }
    default: return [];
  }
}
