/** A generated session in real files: a log with something of everything, and a crowd of any size. Seeded: the same seed is the same show. */
import { openCrowdFile } from '#engine/adapters/store/crowdFile.ts';
import { openShowFile } from '#engine/adapters/store/showFile.ts';
import { audienceEventSchema, type AudienceEvent } from '#shared/audience/event.ts';
import { productSchema } from '#shared/commerce/product.ts';
import { sessionIdSchema, type SessionId } from '#shared/ids.ts';
import { runsheetSchema, type RunsheetItem } from '#shared/runsheet/item.ts';
import { showEventSchema, type Actor, type ShowEvent } from '#shared/show/events.ts';
import { instant, MINUTE } from '#shared/time/instant.ts';
import { recordDraw } from './recordedDraw.ts';

export interface RecordedShow { readonly sessionId: SessionId; readonly startAt: number; readonly minutes: number; readonly comments: number; readonly orders: number; readonly seed: number;
  /** A draw by chance in its third row: written, drawn, proved and put into the archive. */
  readonly hasDraw?: boolean;
  /** How late its viewers were measured to be, ms; without = nobody measured. */
  readonly latencies?: readonly number[];
}

export function random(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4_294_967_296;
  };
}

const ROWS = 6;
const PRODUCTS = ['P1', 'P2', 'P3', 'P4'];
const SAID = ['多少钱', '有没有小样', '黄皮选哪个色号', '这个好用', '质量真差', '什么时候发货', '我要了', '主播好美', '哈哈哈', '3号链接多少钱', '能便宜点吗', '已经买了很喜欢'];
const LI: Actor = { kind: 'person', role: 'producer', clientId: 'c-li', name: 'Li' };
const HOST: Actor = { kind: 'person', role: 'host', clientId: 'c-host', name: 'Host' };
const ENGINE: Actor = { kind: 'engine' };

const products = PRODUCTS.map((id, index) => productSchema.parse({ id, linkNo: index + 1, name: { zh: `商品${index + 1}`, en: `Product ${index + 1}` }, liveMinor: 9_900 + index * 1_000, stock: 4_000, targetGmvMinor: 1_000_000 }));

/** What people did, with when; offsets are ms from the start of the show. */
function story({ sessionId, minutes, seed, latencies = [] }: RecordedShow): readonly (readonly [offsetMs: number, actor: Actor, event: ShowEvent])[] {
  const rowMs = Math.floor((minutes * MINUTE) / ROWS);
  const date = '2026-11-20';
  const items = Array.from({ length: ROWS + 1 }, (_, index) => ({
    id: `R${index}`, cue: String(index + 1).padStart(2, '0'), phase: index === 2 ? 'lottery' : 'product', title: { zh: `第${index + 1}段`, en: `Row ${index + 1}` }, start: index === 0 ? { kind: 'fixed', at: 72_000_000 } : { kind: 'linked' },
    durationMs: rowMs - (index === 1 ? 2 * MINUTE : 0), minDurationMs: MINUTE, flex: 'flex', productIds: [PRODUCTS[index % PRODUCTS.length]], owners: ['Wang'], talkingPoints: { zh: index === 3 ? ['全网最低价'] : [], en: [] },
  }));
  const sheet = runsheetSchema.parse({ id: 'sheet-1', title: '样例', timeZone: 'Asia/Shanghai', date, items });
  const id = `${seed}`;
  const start = (index: number): number => index * rowMs + (index === 0 ? 0 : 3_000 * index);
  const parse = (raw: unknown): ShowEvent => showEventSchema.parse(raw);
  const story: (readonly [number, Actor, unknown])[] = [
    [-600_000, LI, { kind: 'sessionOpened', sessionId, title: `Show ${id}` }], [-600_000, LI, { kind: 'roomSet', currency: 'CNY', minTakeSpanMs: 0 }], [-600_000, LI, { kind: 'runsheetImported', sheet }], [-600_000, LI, { kind: 'productsImported', products }],
    [-590_000, LI, { kind: 'sourceAdded', source: { kind: 'ingest', id: 'src-1', name: 'Douyin' } }], [-580_000, LI, { kind: 'goalsSet', targets: { paidGmv: 5_000_000, acu: 100 } }], [-570_000, LI, { kind: 'showCostsSet', costs: { marginPct: 40, commissionPct: 5, costPeopleMinor: 100_000, costPrizesMinor: 20_000 } }],
    [-560_000, LI, { kind: 'adSpendRecorded', entries: [{ id: 'ad-1', channel: 'Feed', costMinor: 50_000, paidMinor: 200_000 }], replace: false }], [-60_000, LI, { kind: 'showLoaded', mode: 'live' }],
    [-30_000, ENGINE, { kind: 'recordChanged', record: { kind: 'recording', since: 0 } }], [-29_000, ENGINE, { kind: 'recordFileOpened', file: '/videos/show.mkv', fps: 30 }], [-20_000, ENGINE, { kind: 'streamChanged', stream: { kind: 'live', since: 0 } }], [0, LI, { kind: 'showStarted' }],
    ...items.slice(0, ROWS).flatMap((item, index): (readonly [number, Actor, unknown])[] => [
      [start(index), LI, { kind: 'itemTaken', runId: `run-${id}-${index}`, item: sheet.items[index] as RunsheetItem, plannedStart: index * rowMs, how: index === 0 ? 'start' : 'next', jumped: null }],
      [start(index) + 400, ENGINE, { kind: 'sceneVerified', scene: `S${index}`, runId: `run-${id}-${index}`, ackMs: 5 + index, onAirMs: 40 + index }],
      [start(index) + 20_000, LI, { kind: 'explainStarted', explainId: `explain-${id}-${index}`, productId: item.productIds[0] }], [start(index) + 120_000, LI, { kind: 'explainStopped', explainId: `explain-${id}-${index}`, productId: item.productIds[0] }],
      [start(index) + 30_000, LI, { kind: 'hostCueSent', cueId: `cue-${id}-${index}`, text: index === 4 ? '这是全网第一' : '请介绍规格' }], ...(index === 5 ? [] : [[start(index) + 34_000 + index * 1_000, HOST, { kind: 'hostCueAcknowledged', cueId: `cue-${id}-${index}` }] as const]),
      [start(index) + 50_000, LI, { kind: 'commentHidden', crowdSeq: 10 + index, reason: index % 2 === 0 ? 'spam' : 'abuse' }],
    ]),
    [rowMs + 5_000, ENGINE, { kind: 'alertRaised', alertId: `alert-${id}-1`, rule: 'A-01', finding: { severity: 'P0', about: 'reconnectLong' } }], [rowMs + 15_000, LI, { kind: 'alertAcknowledged', alertId: `alert-${id}-1` }], [rowMs + 45_000, ENGINE, { kind: 'alertCleared', alertId: `alert-${id}-1` }],
    [rowMs + 6_000, ENGINE, { kind: 'incidentOpened', incidentId: `incident-${id}`, topic: 'streamLost', level: 'P0', isDrill: false, alertId: `alert-${id}-1` }], [rowMs + 16_000, LI, { kind: 'incidentTaken', incidentId: `incident-${id}` }], [rowMs + 50_000, ENGINE, { kind: 'incidentRecovered', incidentId: `incident-${id}` }],
    [rowMs + 300_000, LI, { kind: 'incidentClosed', incidentId: `incident-${id}`, cause: 'uplink', followUp: 'second line' }], [rowMs + 4_000, ENGINE, { kind: 'streamChanged', stream: { kind: 'reconnecting', since: 0, liveSince: 0 } }], [rowMs + 44_000, ENGINE, { kind: 'streamChanged', stream: { kind: 'live', since: 0 } }],
    [rowMs * 2 + 40_000, LI, { kind: 'viewerMuted', viewerKey: 'abcd1234', label: 'x', until: null, reason: 'spam' }], [rowMs * 2 + 41_000, LI, { kind: 'commentUnhidden', crowdSeq: 10 }], [rowMs * 2, ENGINE, { kind: 'alertRaised', alertId: `alert-${id}-2`, rule: 'A-26', finding: { severity: 'P2', about: 'hostQuiet', params: { seconds: 20 } } }], [rowMs * 2 + 33_000, ENGINE, { kind: 'alertCleared', alertId: `alert-${id}-2` }],
    [rowMs * 3, LI, { kind: 'promiseRecorded', promise: { id: `promise-${id}`, text: '补发小样', owner: 'Wang', dueOn: '2026-11-21', from: 'typed', by: 'Li', at: 0, state: 'open', note: '', settledBy: '', settledAt: null } }],
    [rowMs * 3 + 1_000, LI, { kind: 'wordsOverridden', override: { id: `override-${id}`, text: '全网最低价', scope: 'script', wordIds: ['W1'], reason: 'documented', evidenceId: 'E1', by: 'Li', at: 0 } }], [rowMs * 3 + 2_000, LI, { kind: 'cardPriceRead', productId: 'P1', platform: 'own', cardMinor: 9_900 }], [rowMs * 3 + 3_000, LI, { kind: 'cardPriceRead', productId: 'P1', platform: 'own', cardMinor: 8_900 }],
    ...latencies.map((ms, index): readonly [number, Actor, unknown] => [60_000 + index * 60_000, ENGINE, { kind: 'latencySampled', sourceId: 'src-1', ms, saidAt: 60_000 + index * 60_000 - ms }]),
    [rowMs * 4, ENGINE, { kind: 'feedGapRecorded', gap: { sourceId: 'src-1', from: rowMs * 4 - 20_000, until: rowMs * 4, reason: 'disconnected' } }], [minutes * MINUTE, LI, { kind: 'showEnded' }], [minutes * MINUTE + 10_000, ENGINE, { kind: 'streamChanged', stream: { kind: 'off' } }], [minutes * MINUTE + 12_000, ENGINE, { kind: 'recordChanged', record: { kind: 'off', lastFile: '/videos/show.mkv' } }],
  ];
  return story.map(([at, actor, raw]) => [at, actor, parse(raw)] as const).toSorted((a, b) => a[0] - b[0]);
}

/** Moments inside events were written as offsets; they become instants of the show. */
function placed(event: ShowEvent, startAt: number, at: number): ShowEvent {
  switch (event.kind) {
    case 'itemTaken': return { ...event, plannedStart: instant(startAt + event.plannedStart) };
    case 'recordChanged': return event.record.kind === 'recording' ? { ...event, record: { ...event.record, since: instant(at) } } : event;
    case 'streamChanged': return event.stream.kind === 'live' ? { ...event, stream: { ...event.stream, since: instant(at) } } : event.stream.kind === 'reconnecting' ? { ...event, stream: { ...event.stream, since: instant(at), liveSince: instant(startAt) } } : event;
    case 'feedGapRecorded': return { ...event, gap: { ...event.gap, from: instant(startAt + event.gap.from), until: event.gap.until === null ? null : instant(startAt + event.gap.until) } };
    case 'latencySampled': return { ...event, saidAt: instant(startAt + event.saidAt) };
    case 'promiseRecorded': return { ...event, promise: { ...event.promise, at: instant(at) } };
    case 'wordsOverridden': return { ...event, override: { ...event.override, at: instant(at) } };
    default: return event;
  }
}

/** The crowd as batches in the order they came. */
function* crowd({ startAt, minutes, comments, orders, seed }: RecordedShow): Generator<readonly AudienceEvent[]> {
  const next = random(seed);
  const pick = (n: number): number => Math.floor(next() * n);
  const viewers = Math.max(50, Math.floor(comments / 12));
  let n = 0;
  const parse = (raw: Record<string, unknown>, at: number): AudienceEvent => audienceEventSchema.parse({ eventId: `${seed}-${(n += 1)}`, sourceId: 'src-1', at, receivedAt: at, provenance: 'live', ...raw });
  const viewer = () => { const who = pick(viewers); return { id: `v${who}`, name: `观众${who}` }; };
  for (let minute = 0; minute < minutes; minute += 1) {
    const from = startAt + minute * MINUTE;
    const batch: AudienceEvent[] = [];
    const online = Math.round(400 + 300 * Math.sin(minute / 7) + (minute % 20 === 10 ? 900 : 0));
    for (let step = 0; step < 6; step += 1) batch.push(parse({ kind: 'viewers', online, views: 1_000 + minute * 80, uniqueViewers: 800 + minute * 60 }, from + step * 10_000));
    for (let i = 0; i < Math.round(comments / minutes); i += 1) batch.push(parse({ kind: 'comment', viewer: viewer(), text: SAID[pick(SAID.length)] }, from + pick(MINUTE)));
    for (let i = 0; i < 5; i += 1) batch.push(parse({ kind: 'follow', viewer: viewer() }, from + pick(MINUTE)), parse({ kind: 'enter', viewer: viewer(), count: 3 }, from + pick(MINUTE)), parse({ kind: 'like', viewer: viewer(), count: 7 }, from + pick(MINUTE)), parse({ kind: 'productClick', viewer: viewer(), productRef: PRODUCTS[pick(4)], count: 2 }, from + pick(MINUTE)));
    if (minute % 9 === 0) batch.push(parse({ kind: 'cartAdd', viewer: viewer(), productRef: PRODUCTS[pick(4)] }, from + pick(MINUTE)), parse({ kind: 'share', viewer: viewer() }, from + pick(MINUTE)));
    for (let i = 0; i < Math.round(orders / minutes); i += 1) batch.push(...orderOf(`o${seed}-${minute}-${i}`, from + pick(MINUTE - 2_000), pick, viewer(), parse));
    yield batch.toSorted((a, b) => a.receivedAt - b.receivedAt);
  }
  // Refunds of the days after: inside T+7, outside T+0.
  yield Array.from({ length: Math.min(10, orders) }, (_, i) => parse({ kind: 'order', orderId: `o${seed}-1-${i}`, change: 'refunded', amountMinor: 1_000, currency: 'CNY', lines: [], viewer: null }, startAt + (minutes + 600) * MINUTE + i));
}

function orderOf(orderId: string, at: number, pick: (n: number) => number, viewer: unknown, parse: (raw: Record<string, unknown>, at: number) => AudienceEvent): AudienceEvent[] {
  const lines = Array.from({ length: 1 + pick(2) }, (_, i) => ({ productRef: PRODUCTS[(pick(4) + i) % 4], quantity: 1 + pick(2), amountMinor: 9_900 + pick(5) * 1_000 }));
  const amountMinor = lines.reduce((sum, line) => sum + line.amountMinor, 0);
  const fact = (change: string, when: number) => parse({ kind: 'order', orderId, change, amountMinor, currency: 'CNY', lines, viewer }, when);
  const fate = pick(10);
  return [fact('created', at), ...(fate === 0 ? [fact('cancelled', at + 900)] : fate === 1 ? [] : [fact('paid', at + 700)]), ...(fate === 2 ? [fact('refunded', at + 1_200)] : [])];
}

/** Writes shows one after the other into fresh files. */
export function writeShows(dir: string, shows: readonly RecordedShow[]): { readonly showPath: string; readonly crowdPath: string; readonly lotteryPath: string } {
  const [showPath, crowdPath, lotteryPath] = [`${dir}/show.db`, `${dir}/crowd.db`, `${dir}/lottery.db`];
  const [show, crowdFile] = [openShowFile(showPath), openCrowdFile(crowdPath, 'room key of the test')];
  for (const each of shows) {
    const told = story(each).map(([offset, actor, event]) => [each.startAt + offset, actor, placed(event, each.startAt, instant(each.startAt + offset))] as const);
    const drawn = each.hasDraw === true ? recordDraw(lotteryPath, { drawId: `draw-${each.seed}`, publishedAt: each.startAt - 300_000, opensAt: each.startAt + 2 * Math.floor((each.minutes * MINUTE) / ROWS) + 16_000 }) : [];
    for (const [at, actor, event] of [...told, ...drawn].toSorted((a, b) => a[0] - b[0])) show.handlers.append({ sessionId: each.sessionId, at: instant(at), actor, commandId: null, events: [event] });
    for (const events of crowd(each)) for (let from = 0; from < events.length; from += 2_000) crowdFile.handlers.append({ sessionId: each.sessionId, showSeq: 1, events: events.slice(from, from + 2_000), now: instant(each.startAt + each.minutes * MINUTE) });
  }
  show.close();
  crowdFile.close();
  return { showPath, crowdPath, lotteryPath };
}
export const sessionId = (n: number): SessionId => sessionIdSchema.parse(`session-${n}`);
