/** What alerts are worth: every fault is called within its window, and a quiet hour stays quiet. */
import { describe, expect, it, test } from 'vitest';
import { CATALOGUE, isFor, RUNBOOK_OF } from '#shared/alerts/catalogue.ts';
import { popUps } from '#shared/alerts/grouping.ts';
import { RULE_IDS, type Finding, type RuleId } from '#shared/alerts/model.ts';
import { RUNBOOKS } from '#shared/alerts/runbooks.ts';
import { ALERT_RULES } from '#shared/alerts/rules/index.ts';
import { DEFAULT_ALERT_SETTINGS } from '#shared/alerts/settings.ts';
import { freshAlertMemory, stepAlerts, type AlertMemory } from '#shared/alerts/stepAlerts.ts';
import { offerSchema } from '#shared/commerce/offer.ts';
import { productSchema } from '#shared/commerce/product.ts';
import { DUTIES } from '#shared/crew/duty.ts';
import { alertIdSchema } from '#shared/ids.ts';
import { instant } from '#shared/time/instant.ts';
import { sheetOf, Stage } from '../show/stage.ts';
import { CrowdRoom, type CrowdSecond } from './crowdRoom.ts';

/** A show with a shelf, judged once a second. */
class ShowRoom {
  readonly stage: Stage;
  memory: AlertMemory = freshAlertMemory();
  constructor(stage: Stage) { this.stage = stage; }
  pass(seconds: number): this {
    for (let i = 0; i < seconds; i += 1) {
      this.stage.wait(1_000);
      this.memory = stepAlerts(this.memory, { at: instant(this.stage.now), show: this.stage.state, probe: null, programme: null, faultVoices: 0, crowd: null, storage: { show: true, crowd: true } }, ALERT_RULES);
    }
    return this;
  }
  says(rule: RuleId): string | null {
    const found: Finding | undefined = this.memory.open.get(rule);
    return found === undefined ? null : `${found.severity} ${found.about}`;
  }
  get open(): readonly string[] { return [...this.memory.open.keys()]; }
}

const GOOD = productSchema.parse({ id: 'P1', linkNo: 1, name: { zh: '面霜', en: 'Cream' }, costMinor: 5_000, floorMinor: 9_000, liveMinor: 12_900, lowest7dMinor: 12_900, listMinor: 19_900, stock: 300, safetyStock: 20, limitPerUser: 2 });
interface Setting { readonly product?: Partial<typeof GOOD>; readonly row?: Parameters<typeof sheetOf>[0][number]; readonly first?: Parameters<typeof sheetOf>[0][number]; readonly offers?: readonly Parameters<typeof offerSchema.parse>[0][] }
/** Two rows of ten minutes; the second sells P1. OBS has scene A. */
function room({ product = {}, row = {}, first = {}, offers = [] }: Setting = {}): ShowRoom {
  const stage = new Stage().withObs(['A']);
  stage.did({ kind: 'openSession', title: 'Q' });
  stage.did({ kind: 'importProducts', products: [{ ...GOOD, ...product }] });
  for (const offer of offers) stage.commit([{ kind: 'offerSaved', offer: offerSchema.parse(offer), despite: true }]);
  stage.did({ kind: 'importRunsheet', sheet: sheetOf([{ minutes: 10, ...first }, { minutes: 10, obsScene: 'A', productIds: ['P1'], ...row }]) });
  stage.did({ kind: 'loadShow', mode: 'rehearsal' });
  stage.did({ kind: 'startShow' });
  return new ShowRoom(stage);
}
const COUPON = { id: 'o1', name: '店铺券', deal: { kind: 'amountOff', offMinor: 5_000, fromMinor: 0 }, group: 'shopCoupon' } as const;

/** What is wrong with the show or the shelf, what it must be called, and when. */
const SHOW_FAULTS: readonly { readonly rule: RuleId; readonly says: string; readonly notBefore: number; readonly within: number; readonly name: string; readonly setting?: Setting; readonly before?: (room: ShowRoom) => unknown }[] = [
  { rule: 'A-09', says: 'P2 rowOver', notBefore: 655, within: 662, name: 'a row of ten minutes is a minute over' },
  { rule: 'A-09', says: 'P1 showLate', notBefore: 895, within: 905, name: 'the show is five minutes behind' },
  { rule: 'A-29', says: 'P1 labelHealthFood', notBefore: 0, within: 10, name: 'health food is on air and its line is not', setting: { product: { complianceClass: '保健食品' }, first: { productIds: ['P1'] } } },
  { rule: 'A-10', says: 'P1 nextScene', notBefore: 475, within: 482, name: 'the next row\'s scene is not in OBS', setting: { row: { obsScene: 'Gone' } } },
  { rule: 'A-10', says: 'P1 nextProduct', notBefore: 475, within: 482, name: 'the next row\'s product has no stock', setting: { product: { stock: 0 } } },
  { rule: 'A-10', says: 'P1 nextPrice', notBefore: 475, within: 482, name: 'the next row\'s price is under its floor', setting: { product: { liveMinor: 8_000, lowest7dMinor: null } } },
  { rule: 'A-10', says: 'P1 nextApproval', notBefore: 475, within: 482, name: 'the room approves rows, and the next one is a draft', before: ({ stage }) => stage.did({ kind: 'setApproval', itemIds: ['item-01'], state: 'reviewed' }) },
  { rule: 'A-23', says: 'P1 drawLate', notBefore: 628, within: 634, name: 'the row of a draw is over and nothing was drawn', setting: { first: { lotteryId: 'L1' } } },
  { rule: 'A-20', says: 'P1 stockLow', notBefore: 0, within: 2, name: 'what is explained is down to its safety stock', setting: { product: { stock: 15 } }, before: ({ stage }) => stage.commit([{ kind: 'explainStarted', explainId: 'e1' as never, productId: GOOD.id }]) },
  { rule: 'A-20', says: 'P0 soldOut', notBefore: 0, within: 2, name: 'what is explained has none left', setting: { product: { stock: 0 } }, before: ({ stage }) => stage.commit([{ kind: 'explainStarted', explainId: 'e1' as never, productId: GOOD.id }]) },
  { rule: 'A-21', says: 'P0 cardBelowFloor', notBefore: 0, within: 2, name: 'a card shows 26.8 instead of 268', setting: { product: { liveMinor: 26_800, floorMinor: 20_000, costMinor: 9_000, lowest7dMinor: 26_800, listMinor: 39_900 } }, before: ({ stage }) => stage.commit([{ kind: 'productListed', productId: GOOD.id, platform: 'douyin', cardMinor: 2_680 as never, heldByRule: [] }]) },
  { rule: 'A-21', says: 'P0 cardMismatch', notBefore: 0, within: 2, name: 'a card shows another price than was agreed', before: ({ stage }) => stage.commit([{ kind: 'productListed', productId: GOOD.id, platform: 'douyin', cardMinor: 13_900 as never, heldByRule: [] }]) },
  { rule: 'A-27', says: 'P2 adPaceHigh', notBefore: 595, within: 605, name: 'half way through, 80 % of the ad budget is spent', before: ({ stage }) => { stage.did({ kind: 'setGoals', targets: { adSpend: 100_000 } }); stage.did({ kind: 'recordAdSpend', entries: [{ channel: '千川', costMinor: 80_000, paidMinor: null }] }); } },
  { rule: 'A-27', says: 'P2 adRoiLow', notBefore: 0, within: 2, name: 'what was spent just now brings half of the goal', before: ({ stage }) => { stage.did({ kind: 'setGoals', targets: { adRoi: 3 } }); stage.did({ kind: 'recordAdSpend', entries: [{ channel: '千川', costMinor: 10_000, paidMinor: 15_000 }] }); } },
  { rule: 'A-22', says: 'P0 stackBelowFloor', notBefore: 0, within: 2, name: 'a coupon takes the price under its floor', setting: { offers: [COUPON] } },
];

describe('faults of the show and the shelf are called within their window', () => {
  test.each(SHOW_FAULTS)('$rule $says: $name', ({ rule, says, notBefore, within, setting, before }) => {
    const faulty = room(setting);
    before?.(faulty);
    if (notBefore > 0) expect(faulty.pass(notBefore).says(rule)).not.toBe(says);
    faulty.pass(within - notBefore);
    expect(faulty.says(rule), faulty.open.join(', ')).toBe(says);
  });

  it('the same show without a fault calls nothing up to the end of its row', () => {
    const well = room();
    well.stage.commit([{ kind: 'productListed', productId: GOOD.id, platform: 'douyin', cardMinor: 12_900 as never, heldByRule: [] }]);
    expect(well.pass(600).open).toEqual([]);
  });

  it('a draw that was drawn in time, a room without approvals, a platform\'s coupon that fits: silent', () => {
    const drawn = room({ first: { lotteryId: 'L1' } });
    drawn.pass(300);
    drawn.stage.did({ kind: 'markHighlight', label: '', what: 'draw' });
    expect(drawn.pass(350).says('A-23')).toBeNull();
    expect(room().pass(500).says('A-10')).toBeNull();
    expect(room({ offers: [{ ...COUPON, deal: { kind: 'amountOff', offMinor: 500, fromMinor: 0 } }] }).pass(5).says('A-22')).toBeNull();
  });
});

const LONG = 2_000;
/** Faults of sales need a custom first. */
const SALES_FAULTS: readonly { readonly rule: RuleId; readonly says: string; readonly within: number; readonly second: Partial<CrowdSecond>; readonly name: string }[] = [
  { rule: 'A-12', says: 'P2 entryLow', within: 240, second: { enters: 0.4 }, name: 'shown as often, and few come in' },
  { rule: 'A-13', says: 'P2 cardLow', within: 320, second: { clicks: 0.15 }, name: 'the card is shown and not pressed' },
  { rule: 'A-14', says: 'P1 payingLow', within: 320, second: { paid: 0.02 }, name: 'pressed as often, and few pay' },
  { rule: 'A-28', says: 'P1 returnsMany', within: 130, second: { returned: 0.05 }, name: 'orders are given back' },
];

describe('ads and notices', () => {
  it('ads on their plan, a goal that is met, sums nobody set a goal for, and old sums: silent', () => {
    const ads = (targets: object, entry: object, wait = 0): string | null => {
      const show = room();
      show.stage.did({ kind: 'setGoals', targets });
      show.stage.did({ kind: 'recordAdSpend', entries: [{ channel: '千川', paidMinor: null, ...entry } as never] });
      return show.pass(wait + 605).says('A-27');
    };
    expect(ads({ adSpend: 100_000 }, { costMinor: 55_000 })).toBeNull();
    expect(ads({ adRoi: 3 }, { costMinor: 10_000, paidMinor: 28_000 })).toBeNull();
    expect(ads({}, { costMinor: 9_000_000, paidMinor: 1 })).toBeNull();
    expect(ads({ adRoi: 3 }, { costMinor: 10_000, paidMinor: 15_000 })).toBeNull();
  });

  it.each(['您的直播间因涉嫌虚假宣传被警告，请在 24 小时内申诉', '直播间违规：引导线下交易，已限流 30 分钟', 'Your LIVE violates our Community Guidelines'])('A-30: %s', (notice) => {
    const crowd = new CrowdRoom().pass(30).pass(1, { notice });
    expect(crowd.says('A-30')).toBe('P0 violation');
    expect(crowd.finding('A-30')?.params).toMatchObject({ name: '抖音', text: notice });
    crowd.pass(580);
    expect(crowd.says('A-30'), 'as long as there is time to act').toBe('P0 violation');
    expect(crowd.pass(40).says('A-30')).toBeNull();
  });

  it.each(['直播已结束', 'This room is now in slow mode.', 'raid Lin 42', 'roomPin 违规词是什么意思', 'oecLiveShopping 防封禁手机壳 ¥9.9'])('A-30 is silent: %s', (notice) => {
    expect(new CrowdRoom().pass(30).pass(2, { notice }).says('A-30')).toBeNull();
  });

  it('A-30: viewers who speak of bans are no platform', () => {
    expect(new CrowdRoom().pass(30).pass(5, { said: ['主播要被封禁了', '违规了吧'] }).says('A-30')).toBeNull();
  });
});

describe('faults of sales are called within their window', () => {
  test.each(SALES_FAULTS)('$rule $says: $name', ({ rule, says, within, second }) => {
    const crowd = new CrowdRoom().pass(LONG);
    expect(crowd.raised).toEqual([]);
    expect(crowd.secondsUntil(rule, says, within, second), crowd.raised.join(', ')).not.toBeNull();
  });

  it('A-11: people who leave after a draw are no fault for three minutes, half of them gone is', () => {
    const fall = (online: number, isDrawn: boolean): readonly string[] => {
      const crowd = new CrowdRoom().pass(400);
      if (isDrawn) { crowd.stage.wait(crowd.now - crowd.stage.now); crowd.stage.did({ kind: 'markHighlight', label: '', what: 'draw' }); }
      return crowd.pass(120, { online }).raised;
    };
    expect(fall(650, false)).toEqual(['A-11 P1 onlineFell']);
    expect(fall(650, true)).toEqual([]);
    expect(fall(400, true)).toEqual(['A-11 P0 onlineHalved']);
  });
});

describe('quiet hours', () => {
  /** Small numbers that look like chance and are the same each time. */
  const chance = (seed: number) => { let state = seed; return (): number => { state = (state * 1_664_525 + 1_013_904_223) % 4_294_967_296; return state / 4_294_967_296; }; };

  it.each([1, 2, 3, 4])('session %i: an hour with its own scatter, draws and lulls pops up at most once', (seed) => {
    const next = chance(seed);
    const crowd = new CrowdRoom();
    const before = new Set<RuleId>();
    let popped = 0;
    for (let minute = 0; minute < 59; minute += 1) {
      const flow = 0.8 + next() * 0.45;
      crowd.pass(60, {
        comments: 0.5 * flow, enters: 1 * (0.85 + next() * 0.3), impressions: 3 * (0.9 + next() * 0.2), online: Math.round(1_000 * (0.92 + next() * 0.16)), cardShown: 2 * (0.9 + next() * 0.2),
        clicks: 0.5 * (0.8 + next() * 0.4), paid: 0.1 * (0.7 + next() * 0.6), returned: next() < 0.1 ? 1 / 60 : 0,
      });
      const open = [...crowd.memory.open].map(([rule, finding], index) => ({ id: alertIdSchema.parse(`alert-${index}`), rule, finding, raisedAt: crowd.now, clearedAt: null, acknowledged: null, snoozedUntil: null, notUseful: false }));
      const cards = popUps({ alerts: open, incidents: [], settings: DEFAULT_ALERT_SETTINGS }, crowd.now);
      popped += cards.filter(({ root }) => !before.has(root.rule)).length;
      before.clear();
      for (const { root } of cards) before.add(root.rule);
    }
    expect([popped <= 1, crowd.raised]).toEqual([true, crowd.raised]);
  });
});

describe('each rule', () => {
  it('has somebody it is for, and a runbook with steps', () => {
    expect(ALERT_RULES.map(({ id }) => id).toSorted()).toEqual([...RULE_IDS].toSorted());
    for (const rule of RULE_IDS) {
      expect([rule, CATALOGUE[rule].duties.length > 0, RUNBOOKS[RUNBOOK_OF[rule]].length > 0]).toEqual([rule, true, true]);
    }
  });

  it('is routed: to its duties and the owner; what is critical to the show caller too; to nobody else', () => {
    expect(DUTIES.filter((duty) => isFor('A-21', true, [duty]))).toEqual(['owner', 'producer', 'control', 'compliance']);
    expect(DUTIES.filter((duty) => isFor('A-05', false, [duty]))).toEqual(['owner', 'director']);
    expect(DUTIES.filter((duty) => isFor('A-12', false, [duty]))).toEqual(['owner', 'operations']);
  });
});
