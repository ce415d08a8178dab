import { ownFacts } from '../../metrics/catalogue/facts.ts';
import { lengthOf, recordingsOf } from '../../markers/recordings.ts';
import { instant } from '../../time/instant.ts';
import type { ReviewFacts } from '../facts.ts';
import type { MoneyPart } from '../report.ts';
import { sumOf } from '../statistics.ts';
import { figureOf, metricInputOf, reportFigures } from './figures.ts';
import { sumsOf } from './segments.ts';

/** Part 15: three kinds of return, listed side by side. */
export function moneyPart(facts: ReviewFacts): MoneyPart {
  const { state, readout, sales, crowd, log, session, now } = facts;
  const own = ownFacts(metricInputOf(facts));
  const figures = reportFigures(facts);
  const of = (name: keyof typeof own): number | null => own[name]?.value ?? null;
  const [paid, refunded] = [of('paidMinor'), of('refundedMinor')];
  const total = sumsOf(sales.totals, state.room.currency);
  const roi = figureOf(figures, 'showRoi');
  const recordings = recordingsOf(log);
  const answered = new Set(log.flatMap(({ event }) => (event.kind === 'threadAnswered' && event.seen.thread.kind === 'cluster' ? [event.seen.thread.key] : [])));
  const isAnyFeed = readout.feeds.some(({ events }) => events > 0);
  return {
    direct: {
      createdMinor: of('createdMinor'), paidMinor: paid, refundedMinor: refunded, netMinor: paid === null ? null : paid - (refunded ?? 0), marginMinor: of('grossProfitMinor'), costAdMinor: of('adSpendMinor'), commissionMinor: of('commissionMinor'),
      costPeopleMinor: of('peopleMinor'), costPrizesMinor: of('prizesMinor'), costTotalMinor: of('totalCostMinor'), marginRoi: roi?.value ?? null, cautions: [...(roi?.cautions ?? [])],
    },
    ads: state.goals.adSpend.map(({ channel, costMinor, paidMinor }) => ({ channel, costMinor, paidMinor, marginRoi: costMinor === null || costMinor === 0 || paidMinor === null ? null : paidMinor / costMinor })), costAdRoi: figureOf(figures, 'adRoi')?.value ?? null,
    indirect: {
      follows: isAnyFeed ? readout.follows : null, joins: isAnyFeed ? readout.detail?.joins ?? 0 : null, shares: isAnyFeed ? readout.detail?.shares ?? 0 : null, newBuyers: crowd.newBuyers,
      recordedMs: recordings.length === 0 ? null : Math.round(sumOf(recordings.map((recording) => lengthOf(recording, instant(session.endedAt ?? now))))),
    },
    potential: {
      unpaidOrders: total.orders === 0 ? null : total.orders - total.paidOrders, unpaidMinor: total.orders === 0 ? null : Math.max(0, total.createdMinor - total.paidMinor), cartAdds: readout.detail?.cartAdds ?? null,
      unansweredIntent: crowd.askedTotal === 0 ? null : sumOf(crowd.asked.filter(({ kind, key }) => kind === 'intent' && !answered.has(key)).map(({ people }) => people)),
    },
    currencies: sales.totals.map(({ currency, createdMinor, paidMinor, refundedMinor, paidOrders, refundedOrders }) => ({ currency, createdMinor, paidMinor, refundedMinor, paidOrders, refundedOrders })),
  };
}
