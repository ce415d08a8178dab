import type { FirstFacts, ReviewFacts } from './facts.ts';
import { actionsPart } from './parts/actions.ts';
import { adherencePart } from './parts/adherence.ts';
import { annexPart } from './parts/annex.ts';
import { commentsPart } from './parts/comments.ts';
import { compliancePart } from './parts/compliance.ts';
import { coverPart } from './parts/cover.ts';
import { funnelPart } from './parts/funnel.ts';
import { goalsPart } from './parts/goals.ts';
import { lotteriesPart } from './parts/lotteries.ts';
import { moneyPart } from './parts/money.ts';
import { peaksPart } from './parts/peaks.ts';
import { peoplePart } from './parts/people.ts';
import { productsPart } from './parts/products.ts';
import { segmentsPart } from './parts/segments.ts';
import { technicalPart } from './parts/technical.ts';
import { timelinePart } from './parts/timeline.ts';
import { verdictPart } from './parts/verdict.ts';
import { REPORT_RULES, type Report, type WholeReport } from './report.ts';

/** Cover, verdict, goals and axis: what is painted first. */
export const buildFirst = (facts: FirstFacts): Report =>
  ({ rules: REPORT_RULES, cover: coverPart(facts), verdict: verdictPart(facts), goals: goalsPart(facts), timeline: timelinePart(facts), rest: null });

/** All 17 parts. */
export const buildReport = (facts: ReviewFacts): WholeReport => ({
  ...buildFirst(facts),
  rest: {
    adherence: adherencePart(facts), segments: segmentsPart(facts), products: productsPart(facts), funnel: funnelPart(facts), peaks: peaksPart(facts), lotteries: lotteriesPart(facts), comments: commentsPart(facts),
    compliance: compliancePart(facts), technical: technicalPart(facts), people: peoplePart(facts), money: moneyPart(facts), actions: actionsPart(facts), annex: annexPart(facts),
  },
});
