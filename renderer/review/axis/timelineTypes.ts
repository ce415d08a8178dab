import type { TimelinePart } from '#shared/review/report.ts';

export type { TimelinePart } from '#shared/review/report.ts';
export type TimelineMark = TimelinePart['marks'][number];
export type MarkKind = TimelineMark['kind'];
