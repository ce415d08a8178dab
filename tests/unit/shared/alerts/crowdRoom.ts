import { createCrowdWatch, type CrowdAround, type CrowdWatch, type WatchedComment } from '#shared/alerts/crowd/crowdWatch.ts';
import type { Finding, RuleId } from '#shared/alerts/model.ts';
import { ALERT_RULES } from '#shared/alerts/rules/index.ts';
import { DEFAULT_THRESHOLDS } from '#shared/alerts/settings.ts';
import type { HealthSample } from '#shared/alerts/sample.ts';
import { freshAlertMemory, stepAlerts, type AlertMemory } from '#shared/alerts/stepAlerts.ts';
import { sourceConfigSchema, type SourceSituation } from '#shared/audience/source.ts';
import { readComment } from '#shared/audience/reading/readComment.ts';
import type { Product } from '#shared/commerce/product.ts';
import { productSchema } from '#shared/commerce/product.ts';
import type { ThreadMark } from '#shared/commentDesk/commentDeskState.ts';
import { NO_DETAIL } from '#shared/metrics/detail.ts';
import type { MetricsReadout } from '#shared/metrics/readout.ts';
import type { SourceState } from '#shared/show/state.ts';
import { instant, type Instant } from '#shared/time/instant.ts';
import { sheetOf, Stage } from '../show/stage.ts';

/** One second of a crowd. Lists are what was said in it, each by another viewer unless `by` says who. */
export interface CrowdSecond {
  readonly comments: number;
  readonly enters: number;
  readonly online: number | null;
  readonly clicks: number;
  readonly paid: number;
  readonly said: readonly (string | { readonly text: string; readonly by: string })[];
  readonly events: number;
  readonly unread: number;
  /** Shown the room, shown a card, orders given back. */
  readonly impressions: number;
  readonly cardShown: number;
  readonly returned: number;
  /** What the platform says of the room. */
  readonly notice: string | null;
}
export const USUAL: CrowdSecond = { comments: 0.5, enters: 1, online: 1_000, clicks: 0.5, paid: 0.1, said: [], events: 1, unread: 0, impressions: 3, cardShown: 2, returned: 0, notice: null };

const PRODUCTS: readonly Product[] = [productSchema.parse({ id: 'p5', linkNo: 5, name: { zh: '屏障修护面霜', en: 'Barrier cream' } }), productSchema.parse({ id: 'p6', linkNo: 6, name: { zh: '真丝眼罩', en: 'Silk mask' } })];
const CONFIG = sourceConfigSchema.parse({ kind: 'douyinGrab', id: 'dy', name: '抖音' });

/** A room with a crowd, lived through second by second: what it said goes through the real reading, watch and rules. */
export class CrowdRoom {
  readonly stage: Stage;
  readonly watch: CrowdWatch;
  memory: AlertMemory = freshAlertMemory();
  situation: SourceSituation;
  threads: readonly ThreadMark[] = [];
  readonly raised: string[] = [];
  #now: Instant;
  #viewer = 0;
  readonly #parts = { comments: 0, enters: 0, clicks: 0, paid: 0 };
  readonly #totals = { comments: 0, enters: 0, clicks: 0, paid: 0, events: 0, unread: 0, impressions: 0, cardShown: 0, returned: 0 };
  #lastAt: Instant | null = null;

  readonly #beside: () => Partial<HealthSample>;

  /** `stage`: a show that is on already. `beside`: what else there is to look at in this second. */
  constructor({ mode = 'rehearsal', stage = null, beside = () => ({}) }: { readonly mode?: 'rehearsal' | 'none'; readonly stage?: Stage | null; readonly beside?: () => Partial<HealthSample> } = {}) {
    this.#beside = beside;
    this.stage = stage ?? new Stage();
    if (stage === null) this.stage.did({ kind: 'openSession', title: 'Crowd' });
    if (stage === null && mode === 'rehearsal') {
      this.stage.did({ kind: 'importRunsheet', sheet: sheetOf([{ minutes: 60 }, { minutes: 60 }]) });
      this.stage.did({ kind: 'loadShow', mode: 'rehearsal' });
      this.stage.did({ kind: 'startShow' });
    }
    this.#now = instant(this.stage.now);
    this.situation = { kind: 'live', since: this.#now };
    this.watch = createCrowdWatch(this.#now);
  }

  get now(): Instant { return this.#now; }

  pass(seconds: number, second: Partial<CrowdSecond> = {}): this {
    for (let i = 0; i < seconds; i += 1) this.#one({ ...USUAL, ...second });
    return this;
  }

  /** Seconds of `second` until the rule says `what`; null = it never did within `most`. */
  secondsUntil(rule: RuleId, what: string, most: number, second: Partial<CrowdSecond>): number | null {
    for (let i = 1; i <= most; i += 1) {
      this.pass(1, second);
      if (this.says(rule) === what) return i;
    }
    return null;
  }

  finding(rule: RuleId): Finding | null { return this.memory.open.get(rule) ?? null; }
  says(rule: RuleId): string | null {
    const found = this.finding(rule);
    return found === null ? null : `${found.severity} ${found.about}`;
  }
  get open(): readonly RuleId[] { return [...this.memory.open.keys()]; }

  #whole(name: 'comments' | 'enters' | 'clicks' | 'paid', value: number): number {
    this.#parts[name] += value;
    const whole = Math.floor(this.#parts[name] + 1e-9);
    this.#parts[name] -= whole;
    return whole;
  }

  #one(second: CrowdSecond): void {
    this.#now = instant(this.#now + 1_000);
    this.stage.now = this.#now;
    const t = this.#totals;
    const chatter = Array.from({ length: this.#whole('comments', second.comments) }, () => this.#heard('来了来了', null));
    const said = second.said.map((each) => (typeof each === 'string' ? this.#heard(each, null) : this.#heard(each.text, each.by)));
    const heard = [...chatter, ...said];
    t.comments += heard.length; t.enters += this.#whole('enters', second.enters); t.clicks += this.#whole('clicks', second.clicks); t.paid += this.#whole('paid', second.paid);
    t.events += second.events; t.unread += second.unread; t.impressions += second.impressions; t.cardShown += second.cardShown; t.returned += second.returned;
    const stated = (value: number) => ({ value: Math.floor(value), at: this.#now });
    if (second.events > 0) this.#lastAt = this.#now;
    const minute = instant(Math.floor(this.#now / 60_000) * 60_000);
    const metrics: MetricsReadout = {
      at: this.#now, online: second.online === null ? null : { value: second.online, at: this.#now, peak: second.online }, views: null, uniqueViewers: null, comments: t.comments, commentsLastMinute: 0, likes: 0, follows: 0, gifts: 0, productClicks: t.clicks,
      money: [{ currency: 'CNY', createdOrders: t.paid, createdMinor: 0 as never, paidOrders: t.paid, paidMinor: 0 as never, cancelledOrders: Math.floor(t.returned), refundedOrders: 0, refundedMinor: 0 as never }],
      detail: { ...NO_DETAIL, platform: { [CONFIG.id]: { roomImpressions: stated(t.impressions), views: stated(t.enters), productImpressions: stated(t.cardShown), productClicks: stated(t.clicks) } } },
      feeds: [{ sourceId: CONFIG.id, events: t.events, duplicates: 0, unread: t.unread, lastAt: this.#lastAt }],
    };
    this.#minuteEnters = this.#minute === minute ? this.#minuteEnters + t.enters - this.#entersBefore : t.enters - this.#entersBefore;
    this.#minute = minute;
    this.#entersBefore = t.enters;
    const bucket = { minute, onlineLast: second.online, onlineMax: second.online, comments: 0, likes: 0, enters: this.#minuteEnters, follows: 0, clicks: 0, money: {} };
    this.watch.hear({ heard, notices: second.notice === null ? [] : [{ sourceId: CONFIG.id, text: second.notice }], metrics, buckets: [bucket] }, { products: PRODUCTS, onAirProductId: 'p5' }, this.#now);
    this.#judge();
  }
  #minute = instant(0);
  #minuteEnters = 0;
  #entersBefore = 0;

  #heard(text: string, by: string | null): WatchedComment {
    const { kind, topic } = readComment(text);
    this.#viewer += 1;
    return { crowdSeq: this.#viewer, viewer: by ?? `viewer ${this.#viewer}`, text, kind, topic };
  }

  #judge(): void {
    const source: SourceState = { config: CONFIG, enabled: true, secretStored: false, situation: this.situation, gaps: [] };
    const around: CrowdAround = { products: PRODUCTS, onAirProductId: 'p5', sources: [source], desk: { threads: this.threads }, thresholds: DEFAULT_THRESHOLDS };
    const before = this.memory.open;
    this.memory = stepAlerts(this.memory, { at: this.#now, show: this.stage.state, probe: null, programme: null, faultVoices: 0, crowd: this.watch.read(around, this.#now), words: null, sold: null, storage: { show: true, crowd: true }, ...this.#beside() }, ALERT_RULES);
    if (this.memory.open.has('A-25')) this.watch.excludeNow(this.#now);
    for (const [rule, { severity, about }] of this.memory.open) if (!before.has(rule)) this.raised.push(`${rule} ${severity} ${about}`);
  }
}
