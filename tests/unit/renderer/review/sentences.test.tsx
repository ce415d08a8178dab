// @vitest-environment happy-dom
/** Every word a report can need is there in both languages: what may be emitted is read from the schemas and tables, never listed by hand. */
import { act, cleanup, renderHook } from '@testing-library/react';
import type { ReactNode } from 'react';
import { afterEach, beforeAll, describe, expect, it } from 'vitest';
import { ABOUTS } from '#shared/alerts/model.ts';
import { CLOCK_NAMES } from '#shared/alerts/incident.ts';
import { DEFAULT_THRESHOLDS } from '#shared/alerts/settings.ts';
import { INCIDENT_TOPICS } from '#shared/alerts/topics.ts';
import { feedGapSchema, orderFactSchema } from '#shared/audience/event.ts';
import { COMMENT_TOPICS } from '#shared/audience/reading/reading.ts';
import { MODERATION_REASONS } from '#shared/commentDesk/thread.ts';
import { COMMAND_ROWS } from '#shared/crew/commandRows.table.ts';
import { DUTIES } from '#shared/crew/duty.ts';
import { METRICS } from '#shared/metrics/catalogue/metrics.table.ts';
import { FUNNEL_STEPS } from '#shared/metrics/catalogue/funnel.ts';
import { SALES_VERSIONS } from '#shared/metrics/salesReadout.ts';
import { cellsSchema } from '#shared/runsheet/cells.ts';
import { PHASES } from '#shared/runsheet/item.ts';
import { EDIT_KINDS } from '#shared/show/events.ts';
import { actionStateSchema, EXPORT_FORMATS, exportProblemSchema, exportSituationSchema } from '#shared/review/actions.ts';
import { MOMENT_KINDS } from '#shared/review/momentKinds.ts';
import { SUGGESTED_METRICS } from '#shared/review/parts/actions.ts';
import { REPORT_PARTS } from '#shared/review/report.ts';
import { dataQualitySchema, MARK_KINDS, verdictLineSchema } from '#shared/review/reportFirst.ts';
import { adherencePartSchema, adherenceRowSchema, CHECKS, compliancePartSchema, funnelPartSchema, logPartSchema, peoplePartSchema, questionRowSchema, technicalPartSchema } from '#shared/review/reportRest.ts';
import type { ReportParams } from '#shared/review/reportMoment.ts';
import { findingParams, MISSES, SUGGESTIONS, VERDICT_SENTENCES, type Suggestion, type VerdictSentence } from '#shared/review/sentences.ts';
import { sampleReport } from '#tests/fakes/sampleReport.ts';
import { LANGUAGES, resources, type Language } from '../../../../renderer/i18n/resources.ts';
import { setUpI18n, switchLanguage } from '../../../../renderer/i18n/setup.ts';
import { METRIC_IDS_FOR_ACTIONS } from '../../../../renderer/review/actionMetrics.ts';
import { useMarkWords } from '../../../../renderer/review/axis/useMarkWords.ts';
import { ReportContext } from '../../../../renderer/review/reportContext.tsx';
import { useReviewNames } from '../../../../renderer/review/useReviewNames.ts';
import { useSentence } from '../../../../renderer/review/useSentence.ts';

const HAN = /[\u4e00-\u9fff]/u;
/** Texts by their address, e.g. `review:part.cover`; undefined = there is none. */
function textAt(language: Language, address: string): unknown {
  const [namespace = '', path = ''] = address.split(':');
  return path.split('.').reduce<unknown>((held, key) => (typeof held === 'object' && held !== null ? (held as Record<string, unknown>)[key] : undefined), (resources[language] as Readonly<Record<string, unknown>>)[namespace]);
}

const under = (prefix: string, names: readonly string[]): readonly string[] => names.map((name) => `${prefix}.${name}`);
const factsOf = METRICS.flatMap(({ numerator, denominator }) => [...numerator, ...denominator].map(({ fact }) => fact));
const rights = Object.values(COMMAND_ROWS as Readonly<Record<string, string | { readonly among: readonly string[] }>>).flatMap((row) => (typeof row === 'string' ? [row] : row.among));

/** Everything a component looks up by a value of the report, by what the value may be. */
const ADDRESSES: readonly string[] = [...new Set([
  ...under('review:part', REPORT_PARTS), ...under('review:version', SALES_VERSIONS), ...under('review:kind', ['live', 'rehearsal', 'training', 'none']),
  ...under('review:quality', dataQualitySchema.shape.grade.options), ...under('review:quality.reason', dataQualitySchema.shape.reasons.element.options), ...under('review:quality.gapReason', feedGapSchema.shape.reason.options),
  ...under('review:verdict', VERDICT_SENTENCES), ...under('review:verdict.kind', verdictLineSchema.shape.kind.options), ...under('review:verdict.unknown', verdictLineSchema.shape.kind.options),
  ...under('review:mark', MARK_KINDS), ...under('review:streamNow', ['live', 'off', 'reconnecting']), ...under('review:event', MOMENT_KINDS), ...under('review:moment.change', orderFactSchema.shape.change.options),
  ...under('review:adherence.state', adherenceRowSchema.shape.state.options), ...under('review:adherence.way', adherencePartSchema.shape.edits.element.shape.way.options), ...under('editor:edit', EDIT_KINDS), ...under('phases:', PHASES).map((each) => each.replace(':.', ':')),
  ...under('review:funnel.missing', funnelPartSchema.shape.changeMissing.unwrap().options), ...under('metrics:funnel.step', FUNNEL_STEPS), ...under('metrics:name', logPartSchema.shape.term.options),
  ...under('review:lotteries.check', CHECKS), ...under('audience:clusters.topic', COMMENT_TOPICS), ...under('review:comments.state', questionRowSchema.shape.state.options), ...under('acts:reason', MODERATION_REASONS),
  ...under('review:compliance.place', compliancePartSchema.shape.hits.element.shape.where.options), ...under('review:compliance.state', [...compliancePartSchema.shape.promises.element.shape.state.options, 'overdue']), ...under('words:severity', ['block', 'warn', 'mask', 'signal']),
  ...under('review:technical.what', technicalPartSchema.shape.outages.element.shape.what.options), ...under('review:technical.sound', ['silent', 'silentLong', 'clipping']), ...under('review:technical.clock', CLOCK_NAMES), ...under('health:topic', INCIDENT_TOPICS), ...under('health:alert', ABOUTS),
  ...under('review:people.outcome', peoplePartSchema.shape.cues.element.shape.outcome.options), ...under('review:people.miss', MISSES), ...under('crew:duty', DUTIES), ...under('crew:action', rights),
  ...under('review:actions.suggest', SUGGESTIONS), ...under('review:actions.state', actionStateSchema.options), ...under('metrics:name', METRICS.map(({ id }) => id)), ...under('metrics:fact', factsOf),
  ...under('metrics:caution', ['smallSample', 'unsettled', 'knownPeopleOnly', 'someBuyersUnknown', 'someGoodsUnknown', 'viewersForNonFollowers', 'identityOff', 'spiky', 'beyondWhole', 'someCostsMissing']),
  ...under('health:settings', Object.keys(DEFAULT_THRESHOLDS)), ...under('review:exports.format', EXPORT_FORMATS), ...under('review:exports.outcome', exportSituationSchema.options.map((option) => option.shape.kind.value)), ...under('review:exports.problem', exportProblemSchema.options),
  ...under('review:actor', ['engine', 'obs', 'source']),
])];

const around = { cover: sampleReport().cover, chosen: null, choose: () => undefined };
const wrapper = ({ children }: { readonly children: ReactNode }): ReactNode => <ReportContext value={around}>{children}</ReportContext>;
const ROW = { cue: '05', titleZh: '面霜', titleEn: 'Cream' };

/** What each sentence is filled with, as the builders fill it. */
const VERDICTS: Readonly<Record<Exclude<VerdictSentence, 'unknown'>, ReportParams>> = {
  goalHit: { metric: 'paidGmv', reachedPct: 104.2, actual: 104, target: 100 }, goalMissed: { metric: 'paidGmv', reachedPct: 92, actual: 92, target: 100 }, budgetKept: { metric: 'adSpend', reachedPct: 80, actual: 8, target: 10 }, budgetOver: { metric: 'adSpend', reachedPct: 130, actual: 13, target: 10 },
  goalUnmeasured: { metric: 'uniqueViewers' }, costsHidden: {}, segment: { ...ROW, perMinuteMinor: 274_000, paidMinor: 4_384_000 }, alert: { rule: 'A-11', ...findingParams({ severity: 'P1', about: 'onlineFell', params: { pct: 62, online: 640, usual: 1_032 } }), seconds: 120 },
  funnel: { step: 'productClickViewers', from: 'productImpressionViewers', ratePct: 18.2 }, shortenRow: { ...ROW, overSeconds: 144 }, improveStep: { step: 'paidOrders', from: 'createdOrders', ratePct: 71 },
};
const ADVICE: Readonly<Record<Suggestion, ReportParams>> = {
  improveStep: { step: 'paidOrders', ratePct: 71 }, shortenRow: { ...ROW, overSeconds: 144 }, answerQuestion: { people: 23, topic: 'shade' }, preventAlert: { rule: 'A-01', ...findingParams({ severity: 'P0', about: 'reconnectLong', params: {} }) },
};
const MISSED: Readonly<Record<(typeof MISSES)[number], ReportParams>> = {
  rowLate: { cue: '05', seconds: 144 }, rowOver: { cue: '05', seconds: 144 }, promiseOverdue: { text: '七天无理由', dueOn: '2026-12-05' }, cueUnanswered: { text: '催单' }, incidentUntaken: { topic: 'feedDead' },
};
const SAID: readonly (readonly [string, ReportParams])[] = [
  ...Object.entries(VERDICTS).map(([name, params]) => [`verdict.${name}`, params] as const), ...Object.entries(ADVICE).map(([name, params]) => [`actions.suggest.${name}`, params] as const), ...Object.entries(MISSED).map(([name, params]) => [`people.miss.${name}`, params] as const),
];

beforeAll(async () => { await setUpI18n('zh-CN'); });
afterEach(cleanup);

describe.each(LANGUAGES)('the words of a report in %s', (language) => {
  it('whatever a report may hold has its word', () => {
    // `verdict.unknown` is one sentence a line.
    const missing = ADDRESSES.filter((address) => address !== 'review:verdict.unknown' && typeof textAt(language, address) !== 'string');
    expect(missing).toEqual([]);
  });

  it.each(SAID)('%s is said whole', async (key, params) => {
    await act(() => switchLanguage(language));
    const { result } = renderHook(() => useSentence(), { wrapper });
    const sentence = result.current(key, params);
    expect(sentence).not.toMatch(/\{\{|\}\}|undefined|NaN|\[object/u);
    expect(sentence).not.toContain(key);
    for (const name of ['step', 'from', 'metric', 'topic', 'about'] as const) if (typeof params[name] === 'string') expect(sentence).not.toContain(params[name]);
    // What people typed stays as they typed it; all else is in one language.
    const own = Object.entries(params).filter(([name]) => name === 'text').map(([, value]) => String(value));
    if (language === 'en') expect(own.reduce((rest, text) => rest.replace(text, ''), sentence)).not.toMatch(HAN);
    else expect(sentence).toMatch(HAN);
  });

  it.each(ABOUTS)('an alert that found %s is the cause in a sentence of its own, with or without what fills it', async (about) => {
    await act(() => switchLanguage(language));
    const { result } = renderHook(() => useSentence(), { wrapper });
    const slots = [...String(textAt(language, `health:alert.${about}`)).matchAll(/\{\{(\w+)\}\}/gu)].map(([, slot]) => slot ?? '');
    const filled = result.current('verdict.alert', { rule: 'A-01', ...findingParams({ severity: 'P0', about, params: Object.fromEntries(slots.map((slot, i) => [slot, 4_001 + i])) }), seconds: 90 });
    for (const i of slots.keys()) expect(filled).toContain(String(4_001 + i));
    expect(filled).toContain('01:30');
    const bare = result.current('verdict.alert', { rule: 'A-01', about, seconds: 90 });
    for (const said of [filled, bare]) expect(said).not.toMatch(/\{\{| {2}| [,，]/u);
  });

  it('cells of the run-sheet, edits, machines and duties are named; people keep the names they have', async () => {
    await act(() => switchLanguage(language));
    const { result: { current: names } } = renderHook(() => useReviewNames(), { wrapper });
    for (const field of Object.keys(cellsSchema.shape)) {
      expect(names.cell(field), field).not.toBe(field);
      expect(HAN.test(names.cell(field)), field).toBe(language === 'zh-CN');
    }
    expect([names.by('engine'), names.by('obs'), names.by(null), names.by('林小满'), names.owner('主播')]).toEqual(['Cuedeck', 'OBS', '—', '林小满', '主播']);
    expect([names.owner('host'), names.owner(''), names.edit('applyCatchUp'), names.tried('sendHostCue')]).toEqual(language === 'en' ? ['host', '—', 'catch-up', textAt('en', 'crew:action.sendCue')] : [textAt('zh-CN', 'crew:duty.host'), '—', textAt('zh-CN', 'editor:edit.applyCatchUp'), textAt('zh-CN', 'crew:action.sendCue')]);
  });

  it('marks say what they were about in words: the stream, an incident, an alert, a price', async () => {
    await act(() => switchLanguage(language));
    const { result: { current: { about } } } = renderHook(() => useMarkWords(), { wrapper });
    const plain = (text: string) => ({ zh: text, en: text });
    for (const stream of ['live', 'off', 'reconnecting']) expect(about({ kind: 'stream', label: plain(stream) })).toBe(textAt(language, `review:streamNow.${stream}`));
    expect(about({ kind: 'incident', label: plain('feedDead') })).toBe(textAt(language, 'health:topic.feedDead'));
    expect(about({ kind: 'alert', label: plain('A-11'), params: { rule: 'A-11', about: 'onlineFell', pct: 62, online: 640, usual: 1_032 } })).toMatch(/62/u);
    expect(about({ kind: 'price', label: plain('P05'), params: { fromMinor: 15_900, toMinor: 12_900 } })).toMatch(/P05 .*159.* → .*129/u);
  });
});

describe('what figures suggest', () => {
  it('is judged by a metric that can be chosen', () => {
    for (const metric of SUGGESTED_METRICS) expect(METRIC_IDS_FOR_ACTIONS).toContain(metric);
  });
});
