import { z } from 'zod';
import { coverPartSchema, goalsPartSchema, timelinePartSchema, verdictPartSchema } from './reportFirst.ts';
import { actionsPartSchema, adherencePartSchema, annexPartSchema, commentsPartSchema, compliancePartSchema, funnelPartSchema, lotteriesPartSchema, moneyPartSchema, peaksPartSchema, peoplePartSchema, productsPartSchema, segmentsPartSchema, technicalPartSchema } from './reportRest.ts';

/** Raised when a figure changes its meaning, or a sentence what fills it: reports computed by older rules are made again. */
export const REPORT_RULES = 3;

/** What takes a walk over the session: parts 5 to 17. */
export const reportRestSchema = z.object({
  adherence: adherencePartSchema, segments: segmentsPartSchema, products: productsPartSchema, funnel: funnelPartSchema, peaks: peaksPartSchema, lotteries: lotteriesPartSchema, comments: commentsPartSchema,
  compliance: compliancePartSchema, technical: technicalPartSchema, people: peoplePartSchema, money: moneyPartSchema, actions: actionsPartSchema, annex: annexPartSchema,
});
export type ReportRest = Readonly<z.infer<typeof reportRestSchema>>;

/**
 * The review of one recorded session, in the order of domain.md section 9. Null means that nobody knows: shown as "—", never as 0.
 * `rest` is null while it is still being computed: cover, verdict, goals and the axis stand first.
 */
export const reportSchema = z.object({ rules: z.number().int(), cover: coverPartSchema, verdict: verdictPartSchema, goals: goalsPartSchema, timeline: timelinePartSchema, rest: reportRestSchema.nullable() });
export type Report = Readonly<z.infer<typeof reportSchema>>;
/** A report with all its parts. */
export type WholeReport = Report & { readonly rest: ReportRest };

export const FIRST_PARTS = ['cover', 'verdict', 'goals', 'timeline'] as const;
export const REST_PARTS = ['adherence', 'segments', 'products', 'funnel', 'peaks', 'lotteries', 'comments', 'compliance', 'technical', 'people', 'money', 'actions', 'annex'] as const;
/** The 17 parts by name, in order. */
export const REPORT_PARTS = [...FIRST_PARTS, ...REST_PARTS] as const;

export type CoverPart = Readonly<z.infer<typeof coverPartSchema>>;
export type VerdictPart = Readonly<z.infer<typeof verdictPartSchema>>;
export type VerdictLine = VerdictPart['lines'][number];
export type GoalsPart = Readonly<z.infer<typeof goalsPartSchema>>;
export type TimelinePart = Readonly<z.infer<typeof timelinePartSchema>>;
export type AdherencePart = ReportRest['adherence'];
export type SegmentsPart = ReportRest['segments'];
export type ProductsPart = ReportRest['products'];
export type FunnelPart = ReportRest['funnel'];
export type PeaksPart = ReportRest['peaks'];
export type LotteriesPart = ReportRest['lotteries'];
export type CommentsPart = ReportRest['comments'];
export type CompliancePart = ReportRest['compliance'];
export type TechnicalPart = ReportRest['technical'];
export type PeoplePart = ReportRest['people'];
export type MoneyPart = ReportRest['money'];
export type ActionsPart = ReportRest['actions'];
export type AnnexPart = ReportRest['annex'];
