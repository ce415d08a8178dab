import { REPORT_RULES, reportSchema, type Report } from '#shared/review/report.ts';
import type { ReportMoment } from '#shared/review/reportMoment.ts';

/** When the evening began. */
export const START = Date.UTC(2026, 10, 28, 12, 0);
const MINUTE = 60_000;
const at = (minutes: number): ReportMoment => ({ at: (START + minutes * MINUTE) as never, offsetMs: minutes * MINUTE, recording: { file: 'show.mkv', ms: minutes * MINUTE, timecode: `00:${String(Math.floor(minutes)).padStart(2, '0')}:00` } });
const rate = (value: number | null, top: number | null = null, bottom: number | null = null) => ({ value, top, bottom, isSmallSample: false });
const text = (zh: string, en: string) => ({ zh, en });
const ROWS = [['01', '开场预热', 'Opening', 'opening', 0, 12], ['02', '福袋① 暖手宝', 'Lucky bag 1', 'lottery', 12, 20], ['03', '面霜 讲解与演示', 'Face cream demo', 'product', 20, 44], ['04', '互动问答', 'Q&A', 'qa', 44, 54], ['05', '面霜 逼单', 'Face cream closing', 'push', 54, 70], ['06', '收尾', 'Wrap-up', 'closing', 70, 80]] as const;
const sold = (paidMinor: number, orders: number) => ({ orders: orders + 4, paidOrders: orders, units: orders + 3, paidMinor, refundedMinor: 12_900 });
const figure = (id: string, group: string, unit: string, value: number | null) => ({ id, group, unit, value, scale: 1, basis: null, numerator: [], denominator: [], told: null, cautions: [], isSmallSample: false });

const online = (minute: number): number => Math.round(700 + 500 * Math.exp(-((minute - 17) ** 2) / 30) + 420 * Math.exp(-((minute - 60) ** 2) / 60));

/** A whole report of an evening of 80 minutes, every part with something in it. */
export function sampleReport(): Report {
  const minutes = Array.from({ length: 80 }, (_value, index) => index);
  return reportSchema.parse({
    rules: REPORT_RULES,
    cover: {
      sessionId: 'session-sample', title: '青禾优选 · 暖冬焕新夜', sheetTitle: '暖冬焕新夜 26 段', mode: 'rehearsal', isTraining: false, timeZone: 'Asia/Shanghai', currency: 'CNY', openedAt: START - 600_000, startedAt: START, endedAt: START + 80 * MINUTE, lengthMs: 80 * MINUTE, plannedMs: 76 * MINUTE,
      team: [{ name: '陈晨', role: 'producer', duties: ['owner'], acts: 182 }, { name: '林小满', role: 'producer', duties: ['control'], acts: 64 }], version: 't0', cutAt: START + 110 * MINUTE, isFrozen: true, madeAt: START + 120 * MINUTE, logSeq: 4_210,
      recordings: [{ file: 'show.mkv', startedAt: START, lengthMs: 80 * MINUTE, fps: 30 }],
      quality: { grade: 'fair', capturePct: 99.4, gapPct: 1.2, identity: 1.04, reasons: ['gaps', 'refundsOpen'], feeds: [{ sourceId: 'dy', kind: 'douyinGrab', name: '抖音主号', events: 48_210, duplicates: 312, unread: 4, gapMs: 58_000, gaps: 1 }], gaps: [{ sourceId: 'dy', moment: at(33), untilAt: START + 34 * MINUTE, ms: 58_000, reason: 'disconnected' }] },
    },
    verdict: { lines: [
      { kind: 'goal', about: 'goalMissed', params: { metric: 'paidGmv', reachedPct: 92, actual: 9_200_000, target: 10_000_000 }, moment: null, isKnown: true },
      { kind: 'best', about: 'segment', params: { cue: '05', titleZh: '面霜 逼单', titleEn: 'Face cream closing', perMinuteMinor: 274_000, paidMinor: 4_384_000 }, moment: at(54), isKnown: true },
      { kind: 'worst', about: 'segment', params: { cue: '04', titleZh: '互动问答', titleEn: 'Q&A', perMinuteMinor: 9_000, paidMinor: 90_000 }, moment: at(44), isKnown: true },
      { kind: 'cause', about: 'alert', params: { rule: 'A-11', about: 'onlineFell', 'about.pct': 62, 'about.online': 640, 'about.usual': 1_032, seconds: 120 }, moment: at(22), isKnown: true }, { kind: 'change', about: 'unknown', params: {}, moment: null, isKnown: false },
    ] },
    goals: { rows: [
      { id: 'paidGmv', unit: 'money', target: 10_000_000, actual: 9_200_000, reached: 0.92, isBudget: false, ownMedian: 8_100_000, ownShows: 7, lastShow: 8_800_000, lastSessionId: 'session-last', cautions: [], isSmallSample: false },
      { id: 'uniqueViewers', unit: 'whole', target: 18_000, actual: 19_420, reached: 1.079, isBudget: false, ownMedian: 16_200, ownShows: 7, lastShow: 17_050, lastSessionId: 'session-last', cautions: [], isSmallSample: false },
      { id: 'gpm', unit: 'money', target: null, actual: 423_700, reached: null, isBudget: false, ownMedian: null, ownShows: 0, lastShow: null, lastSessionId: null, cautions: [], isSmallSample: true },
    ], figures: [figure('paidGmv', 'sales', 'money', 9_200_000), figure('uniqueViewers', 'traffic', 'whole', 19_420), figure('ctr', 'sales', 'percent', 0.182), figure('refundRate', 'sales', 'percent', null)] },
    timeline: {
      from: START, until: START + 80 * MINUTE,
      minutes: { at: minutes.map((minute) => START + minute * MINUTE), online: minutes.map((minute) => (minute === 33 ? null : online(minute))), onlineMax: minutes.map((minute) => online(minute) + 20), comments: minutes.map((minute) => 60 + (minute % 9) * 12 + (minute > 11 && minute < 20 ? 140 : 0)), likes: minutes.map(() => 300), enters: minutes.map(() => 120), follows: minutes.map(() => 6), clicks: minutes.map(() => 80), paidMinor: minutes.map((minute) => (minute > 53 && minute < 70 ? 250_000 + (minute % 5) * 30_000 : minute > 24 && minute < 44 ? 90_000 : 8_000)), paidOrders: minutes.map(() => 4) },
      bands: ROWS.map(([cue, zh, en, phase, from, to]) => ({ runId: `run-${cue}`, cue, title: text(zh, en), phase, moment: at(from), untilAt: START + to * MINUTE })),
      marks: [
        ...ROWS.map(([cue, zh, en, , from]) => ({ kind: 'take', ref: `run-${cue}`, label: text(zh, en), severity: null, params: {}, moment: at(from), untilAt: null })),
        { kind: 'explain', ref: 'P05', label: text('暖冬修护面霜', 'Winter repair cream'), severity: null, params: {}, moment: at(21), untilAt: START + 43 * MINUTE }, { kind: 'explain', ref: 'P05', label: text('暖冬修护面霜', 'Winter repair cream'), severity: null, params: {}, moment: at(54), untilAt: null },
        { kind: 'draw', ref: 'L1', label: text('福袋① 暖手宝', 'Lucky bag 1'), severity: null, params: {}, moment: at(13), untilAt: null }, { kind: 'scene', ref: '02', label: text('02 主播近景', '02 Host close'), severity: null, params: {}, moment: at(12), untilAt: null }, { kind: 'scene', ref: '03', label: text('03 商品特写', '03 Product'), severity: null, params: {}, moment: at(20.2), untilAt: null },
        { kind: 'alert', ref: 'a1', label: text('A-11', 'A-11'), severity: 'P1', params: { rule: 'A-11', about: 'onlineFell', pct: 62, online: 640, usual: 1_032 }, moment: at(22), untilAt: START + 24 * MINUTE }, { kind: 'alert', ref: 'a2', label: text('A-17', 'A-17'), severity: 'P3', params: { rule: 'A-17', about: 'repeatedQuestion', text: '敏感肌能用吗', people: 12 }, moment: at(30), untilAt: null },
        { kind: 'incident', ref: 'i1', label: text('feedDead', 'feedDead'), severity: 'P1', params: {}, moment: at(33), untilAt: null }, { kind: 'hostCue', ref: 'c1', label: text('黄皮选 02', 'Warm skin 02'), severity: null, params: {}, moment: at(31), untilAt: null },
      ],
      gaps: [{ sourceId: 'dy', from: START + 33 * MINUTE, until: START + 34 * MINUTE }],
    },
    rest: {
      adherence: {
        plannedMs: 76 * MINUTE, actualMs: 80 * MINUTE, endOffsetMs: 4 * MINUTE, played: 6, notPlayed: 1, dropped: 1, onTime: rate(0.667, 4, 6),
        rows: [...ROWS.map(([cue, zh, en, phase, from, to], index) => ({ runId: `run-${cue}`, itemId: `item-${cue}`, cue, title: text(zh, en), phase, owners: ['主播'], state: 'played', how: 'next', by: '陈晨', plannedAt: START + (from - index * 0.6) * MINUTE, plannedMs: (to - from - 1) * MINUTE, actualMs: (to - from) * MINUTE, offsetMs: Math.round(index * 0.6 * MINUTE), overMs: MINUTE, heldMs: index === 2 ? 45_000 : 0, addedMs: index === 4 ? 120_000 : 0, moment: at(from) })), { runId: null, itemId: 'item-07', cue: '07', title: text('返场 抽纸', 'Encore tissues'), phase: 'encore', owners: ['中控'], state: 'dropped', how: null, by: '陈晨', plannedAt: START + 74 * MINUTE, plannedMs: 3 * MINUTE, actualMs: null, offsetMs: null, overMs: null, heldMs: 0, addedMs: 0, moment: null }],
        edits: [{ moment: at(40), by: '陈晨', what: 'editItem', way: 'do', rows: 1, cue: '05', fields: ['durationMs'] }],
      },
      segments: { latencyMs: 8_000, outside: { orders: 12, paidOrders: 9, paidMinor: 41_000 }, rows: ROWS.map(([cue, zh, en, phase, from, to], index) => ({ rank: index + 1, runId: `run-${cue}`, cue, title: text(zh, en), phase, moment: at(from), untilAt: START + to * MINUTE, minutes: to - from, orders: 40, paidOrders: 34, units: 36, paidMinor: 2_740_000 - index * 430_000, refundedMinor: 0, minorPerMinute: 274_000 - index * 48_000, upliftMinor: index === 0 ? 1_200_000 : null, upliftOnline: 80, onlineMean: online(from + 3), comments: 420, commentsPerMinute: 62.4, follows: 40, followsPerMinute: 4.2, enters: 900, staySeconds: 132, isSmallSample: index === 5 })) },
      products: { tailMs: 180_000, rows: [['P05', '暖冬修护面霜 50g', 'Winter repair cream', 6_400_000, 540], ['P02', '一次性洗脸巾', 'Face towels', 1_900_000, 410], ['P01', '引流抽纸', 'Tissues', 320_000, 260]].map(([productId, zh, en, minor, orders], index) => ({ rank: index + 1, productId, name: text(String(zh), String(en)), role: 'hero', moment: at(21 + index), explainMs: 22 * MINUTE, explained: sold(Number(minor) * 0.8, Number(orders)), shelf: sold(Number(minor) * 0.2, 40), total: sold(Number(minor), Number(orders) + 40), impressions: 12_040, clicks: 1_842, clickers: 1_500, cartAdds: 320, clickRate: rate(0.153), orderRate: rate(0.144), refundRate: rate(0.021), explainedShare: rate(0.8), minorPerExplainMinute: 290_000, sellThrough: rate(0.72), soldOutAt: null, priceAccuracy: rate(1), priceChanges: 0 })) },
      funnel: {
        rows: [['roomImpressions', 240_000, null, null], ['uniqueViewers', 19_420, 0.081, 'roomImpressions'], ['productImpressionViewers', 14_800, 0.762, 'uniqueViewers'], ['productClickViewers', 2_690, 0.182, 'productImpressionViewers'], ['createdOrders', 1_044, 0.388, 'productClickViewers'], ['paidOrders', 927, 0.888, 'createdOrders']].map(([step, value, part, from]) => ({ step, value, rate: part, from, lost: 100, usual: part === null ? null : Number(part) * 1.1, usualShows: 7, isSmallSample: false })),
        largest: { step: 'productClickViewers', from: 'productImpressionViewers', rate: 0.182, usual: 0.231, relative: 0.212 },
        change: { againstSessionId: 'session-last', againstTitle: '上周五场', fromMinor: 8_800_000, toMinor: 9_200_000, ln: Math.log(9.2 / 8.8), parts: [{ term: 'uniqueViewers', from: 17_050, to: 19_420, ln: 0.13, share: 2.93 }, { term: 'buyerRate', from: 0.051, to: 0.046, ln: -0.103, share: -2.32 }, { term: 'buyerValue', from: 10_120, to: 10_298, ln: 0.0175, share: 0.39 }] }, changeMissing: null,
      },
      peaks: { acu: 860, rows: [{ moment: at(17), online: 1_204, times: 1.4, causes: [{ kind: 'draw', ref: 'L1', label: text('福袋① 暖手宝', 'Lucky bag 1'), moment: at(16), leadMs: 60_000 }, { kind: 'scene', ref: '02', label: text('02 主播近景', '02 Host close'), moment: at(15.5), leadMs: 90_000 }] }, { moment: at(60), online: 1_130, times: 1.31, causes: [] }] },
      lotteries: { costMinor: 50_000, archiveBrokenAt: null, rows: [{ drawId: 'draw-1', lotteryId: 'L1', name: '福袋① 暖手宝', type: 'bag', mode: 'random', phase: 'archived', isRehearsal: true, winners: 10, costMinor: 50_000, currency: 'CNY', entrants: 1_204, excluded: 37, moment: at(13), drawnMoment: at(18), upliftOnline: 320, upliftFollows: 88, fall: -230, isSmallSample: false, checks: [{ id: 'disclosure', ok: true }, { id: 'approved', ok: true }, { id: 'committed', ok: true }, { id: 'drawnOnTime', ok: false }, { id: 'proofHolds', ok: false }, { id: 'prizesOut', ok: null }], proofFailed: ['listHash'], archive: { n: 12, hash: '9f3ca71e22b4d0aa' } }] },
      comments: {
        total: 8_420, people: 2_310, kinds: [{ kind: 'question', comments: 1_204 }], topics: [{ topic: 'shade', comments: 402 }], asked: 412, answered: 366, unanswered: 46, answerMedianMs: 48_000,
        questions: [{ key: 'q1', kind: 'question', topic: 'shade', text: '黄皮选哪个色号', productId: 'P05', people: 23, comments: 31, moment: at(29), lastAt: START + 31 * MINUTE, state: 'answered', way: 'host', by: '林小满', answeredMoment: at(30), waitMs: 42_000 }, { key: 'q2', kind: 'question', topic: 'shipping', text: '什么时候发货', productId: null, people: 12, comments: 14, moment: at(50), lastAt: START + 55 * MINUTE, state: 'open', way: null, by: null, answeredMoment: null, waitMs: null }],
        sentiment: [{ productId: 'P05', name: text('暖冬修护面霜 50g', 'Winter repair cream'), comments: 1_820, praise: 210, complaints: 18, balance: rate(0.842, 192, 228) }], moderation: [{ reason: 'advert', hidden: 12, shownAgain: 1, muted: 4 }, { reason: 'spam', hidden: 0, shownAgain: 0, muted: 0 }], hidden: 12, mutes: 4, secondPerson: 1,
      },
      compliance: { hits: [{ where: 'hostCue', ref: 'c3', text: '全网最低，错过没有', severity: 'block', category: 'absolute', terms: ['全网最低'], isOverridden: false, moment: at(56) }], stopped: [], overrides: [], promises: [{ id: 'pr1', text: '七天无理由退换，运费我们出', owner: '客服', dueOn: '2026-12-05', state: 'open', isOverdue: false, moment: at(58) }], labels: [], listVersion: '2026.11' },
      technical: {
        droppedPct: 0.3, streamMs: 80 * MINUTE, recordMs: 80 * MINUTE, outages: [{ what: 'reconnecting', moment: at(33), untilAt: START + 34 * MINUTE, ms: 58_000 }], outageMs: 58_000, audio: [{ about: 'silent', moment: at(41), untilAt: null, ms: 9_000 }], takes: { taken: 6, verified: 6, repaired: 0, failed: 0, ackMedianMs: 4, ackP95Ms: 9, onAirMedianMs: 41 },
        alerts: [{ rule: 'A-11', severity: 'P1', raised: 1, totalMs: 120_000, acknowledged: 1, notUseful: 0, ackMedianMs: 8_000 }], incidents: [{ id: 'i1', topic: 'feedDead', level: 'P1', isDrill: true, moment: at(33), recoveredAt: START + 34 * MINUTE, closedAt: null, cause: '交换机端口', followUp: '换口并贴标签', takenBy: '林小满', clocks: [{ name: 'detect', ms: 4_000, limitMs: 10_000, isMissed: false, isOver: true }, { name: 'act', ms: 75_000, limitMs: 60_000, isMissed: true, isOver: true }], steps: 4, escalations: 0 }],
      },
      people: { hostWordsPerMinute: null, silences: [], cues: [{ cueId: 'c1', text: '黄皮选 02 自然色', by: '陈晨', moment: at(31), outcome: 'acknowledged', ackMs: 1_800 }, { cueId: 'c2', text: '催单', by: '陈晨', moment: at(60), outcome: 'waiting', ackMs: null }], ackMedianMs: 1_800, ackP90Ms: 4_200, acknowledged: rate(0.5, 1, 2), misses: [{ owner: '中控', about: 'rowLate', ref: 'item-05', params: { cue: '05', seconds: 144 }, moment: at(54) }], moderators: [{ name: '小周', answered: 41, hidden: 12, muted: 4 }] },
      money: {
        direct: { createdMinor: 10_300_000, paidMinor: 9_200_000, refundedMinor: 210_000, netMinor: 8_990_000, marginMinor: 3_596_000, costAdMinor: 900_000, commissionMinor: 460_000, costPeopleMinor: 300_000, costPrizesMinor: 50_000, costTotalMinor: 1_710_000, marginRoi: 1.1, cautions: ['unsettled'] }, ads: [], costAdRoi: 3.4,
        indirect: { follows: 412, joins: 66, shares: 180, newBuyers: 388, recordedMs: 80 * MINUTE }, potential: { unpaidOrders: 117, unpaidMinor: 1_100_000, cartAdds: 940, unansweredIntent: 21 }, currencies: [{ currency: 'CNY', createdMinor: 10_300_000, paidMinor: 9_200_000, refundedMinor: 210_000, paidOrders: 927, refundedOrders: 14 }],
      },
      actions: { rows: [], before: [], suggested: [{ about: 'improveStep', params: { step: 'productClickViewers', ratePct: 18.2 }, metric: 'ctr', baseline: 0.182, moment: null }] },
      annex: { metrics: [{ id: 'gpm', unit: 'money', numerator: ['paidMinor'], denominator: ['views'], scale: 1_000, smallSampleBelow: null, settlesMs: 0 }], thresholds: [{ rule: 'A-11', isOn: true, values: { onlineWarnPct: 70 } }], latencyMs: 8_000, tailMs: 180_000, t0Ms: 1_800_000, t7Ms: 604_800_000, exports: [], lookedAtNames: 2, erasedViewers: 0 },
    },
  });
}
