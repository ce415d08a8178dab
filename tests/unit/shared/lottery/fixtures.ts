import { lotteryDraftSchema, type LotteryDraft, type LotteryDraftInput } from '#shared/lottery/draft.ts';
import { DISCLOSURE_FIELDS } from '#shared/lottery/types.ts';
import type { Actor } from '#shared/show/events.ts';
import { Stage } from '../show/stage.ts';

const disclosure = Object.fromEntries(DISCLOSURE_FIELDS.map((field) => [field, `${field} is told`]));

/** A draw that everything is right with: a keyword in a room of one's own, one cup of ¥79, three alternates. */
export const draftOf = (more: Partial<LotteryDraftInput> = {}): LotteryDraft => lotteryDraftSchema.parse({
  id: 'L1', name: '福袋①保温杯', type: 'comment_phrase', mode: 'app_random', profiles: ['own'], windowMs: 60_000, alternates: 3, disclosure,
  prizes: [{ name: '316保温杯500ml', kind: 'physical', count: 2, unitMinor: 7_900, priceSource: 'shop page 2026-11-20' }],
  entry: { keyword: '青禾暖冬' },
  vouchers: { stockReserved: true, wholeRelease: true, prizesLawful: true, insidersExcluded: true, notForMinors: true },
  ...more,
});

export const AUTHOR: Actor = { kind: 'person', role: 'producer', clientId: 'c-control', name: 'Chen', duties: ['control'] };
export const LEAD: Actor = { kind: 'person', role: 'producer', clientId: 'c-lead', name: 'Lin', duties: ['producer'] };
export const COMPLIANCE: Actor = { kind: 'person', role: 'producer', clientId: 'c-comp', name: 'Wu', duties: ['compliance'] };

export const HASH = (digit: string): string => digit.repeat(64);
export const RANKED = (count: number) => Array.from({ length: count }, (_, index) => ({ key: `own:${String(index)}`, name: `n${String(index)}***`, tickets: 1, viewerKey: `v${String(index)}`, crowdSeq: index + 1 }));

/** A room in which people can act as themselves. */
export class DrawStage extends Stage {
  as(actor: Actor): this {
    this.actor = actor;
    return this;
  }

  get run() {
    const run = this.state.lottery.runs.at(-1);
    if (run === undefined) throw new Error('nothing was published');
    return run;
  }

  drafted(draft = draftOf()): this {
    if (this.state.session === null) this.did({ kind: 'openSession', title: 'Evening' });
    this.as(AUTHOR).did({ kind: 'saveLottery', draft });
    return this;
  }

  published(draft = draftOf()): this {
    this.drafted(draft).did({ kind: 'submitLottery', lotteryId: draft.id });
    this.as(LEAD).did({ kind: 'approveLottery', lotteryId: draft.id, level: 'L2' });
    if (this.state.lottery.desks.find(({ id }) => id === draft.id)?.draft.prizes.some(({ unitMinor }) => unitMinor > 50_000) === true) this.as(COMPLIANCE).did({ kind: 'approveLottery', lotteryId: draft.id, level: 'L3' });
    this.as(LEAD).did({ kind: 'publishLottery', lotteryId: draft.id });
    this.report({ kind: 'reportLotteryCommitted', drawId: this.run.drawId, commit: HASH('c') });
    return this;
  }

  opened(draft = draftOf()): this {
    this.published(draft).did({ kind: 'openLottery', lotteryId: draft.id });
    return this;
  }

  frozen(entrants = 5, draft = draftOf()): this {
    this.opened(draft).did({ kind: 'closeLottery', lotteryId: draft.id });
    this.report({ kind: 'reportLotteryFrozen', drawId: this.run.drawId, list: { listHash: HASH('a'), entrants, tickets: entrants, excluded: {}, signals: { neverSpoke: 0, sameSecond: 0, defaultName: 0 }, frozenAt: this.now } });
    return this;
  }

  drawn(entrants = 5, draft = draftOf()): this {
    this.frozen(entrants, draft).did({ kind: 'drawLottery', lotteryId: draft.id });
    this.report({ kind: 'reportLotteryDrawn', drawId: this.run.drawId, drawn: { seed: HASH('5'), beacon: null, orderHash: HASH('0'), ranked: RANKED(entrants), how: 'random' } });
    return this;
  }

  claiming(entrants = 5, draft = draftOf()): this {
    this.drawn(entrants, draft);
    if (this.run.phase === 'drawn') this.did({ kind: 'announceLottery', lotteryId: draft.id });
    return this;
  }
}
