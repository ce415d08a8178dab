import { maskText } from '../../audience/masking.ts';
import { judgeText, type JudgedHit } from '../../compliance/gate/judgeText.ts';
import { roomWords, roomLexicon } from '../../compliance/gate/roomWords.ts';
import { rowTexts } from '../../compliance/gate/rowTexts.ts';
import type { Override } from '../../compliance/gate/model.ts';
import { instant } from '../../time/instant.ts';
import { calendarDateAt } from '../../time/zone.ts';
import type { ReviewFacts } from '../facts.ts';
import type { CompliancePart } from '../report.ts';

type Hit = CompliancePart['hits'][number];
const MOST_HITS = 200;

/** Part 12: what was said and shown against the list as it stood at the end, what was let pass, what was promised. */
export function compliancePart(facts: ReviewFacts): CompliancePart {
  const { state, logFacts, stamp, now, stopped, words } = facts;
  const zone = state.show.kind === 'empty' ? 'UTC' : state.show.sheet.timeZone;
  const today = calendarDateAt(instant(now), zone);
  const withdrawn = new Set(logFacts.events.flatMap(({ event }) => (event.kind === 'overrideWithdrawn' ? [event.overrideId] : [])));
  const overrides = new Map<string, Override>(logFacts.events.flatMap(({ event }): (readonly [string, Override])[] => (event.kind === 'wordsOverridden' ? [[event.override.id, event.override]] : [])));
  return {
    hits: hitsOf(facts, today).slice(0, MOST_HITS), stopped: stopped.map(({ at, by, what }) => ({ what, by, moment: stamp(at) })),
    overrides: [...overrides.values()].map(({ id, text, reason, evidenceId, by, at }) => ({ id, text, reason, evidenceId, by, moment: stamp(at), isWithdrawn: withdrawn.has(id) })),
    promises: state.compliance.promises.map((promise) => ({ id: promise.id, text: promise.text, owner: promise.owner, dueOn: promise.dueOn, state: promise.state, isOverdue: promise.state === 'open' && promise.dueOn !== null && promise.dueOn < today, moment: stamp(promise.at) })),
    labels: logFacts.alerts.filter(({ rule }) => rule === 'A-29').map((alert) => ({ about: alert.finding.about, params: alert.finding.params, moment: stamp(alert.from), untilAt: alert.until === null ? null : instant(alert.until), ms: alert.until === null ? null : alert.until - alert.from })),
    listVersion: words === null ? '' : roomLexicon(words, state.compliance.words).version,
  };
}

function hitsOf({ words, state, logFacts, stamp }: ReviewFacts, today: string): Hit[] {
  if (words === null) return [];
  const list = roomWords(words, state.compliance.words);
  const told = (where: Hit['where'], ref: string, text: string, at: number, hits: readonly JudgedHit[]): Hit[] => {
    const [first] = hits;
    if (first === undefined) return [];
    const gravest = hits.find(({ severity }) => severity === 'block') ?? first;
    return [{ where, ref, text: maskText(text).slice(0, 400), severity: gravest.severity, category: gravest.entry.category, terms: [...new Set(hits.map(({ text: term }) => term))], isOverridden: hits.every(({ standing }) => standing !== 'stands'), moment: stamp(at) }];
  };
  const judged = (text: string, at: number, where: 'hostCue' | 'pin', ref: string): Hit[] => told(where, ref, text, at, judgeText(list, state.compliance, { text, scope: where === 'pin' ? 'overlay' : 'host', complianceClass: null, productIds: [], today }));
  const rows = logFacts.runs.flatMap((run) => rowTexts(run.item, state.products).flatMap((text) => told('row', run.runId, text.text, run.from, judgeText(list, state.compliance, { ...text, productIds: run.item.productIds, today }))));
  return [...rows, ...logFacts.cues.flatMap(({ id, text, at }) => judged(text, at, 'hostCue', id)), ...logFacts.events.flatMap(({ event, at }) => (event.kind === 'commentPinned' ? judged(event.text, at, 'pin', event.pinId) : []))];
}
