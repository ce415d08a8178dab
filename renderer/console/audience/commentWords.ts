/** Kinds of activity with words and an icon of their own; anything else is `other`. */
export const ACTIVITY_KINDS = ['comment', 'gift', 'follow', 'join', 'share', 'enter', 'notice', 'other'] as const;
export type ActivityKind = (typeof ACTIVITY_KINDS)[number];

/** The kind of a row as the wire names it. */
export const kindOf = (kind: string): ActivityKind => ACTIVITY_KINDS.find((known) => known === kind) ?? 'other';

/** Provenances that are said on the row. `live` is what everyone assumes and carries no tag. */
export const TAGGED = ['simulated', 'history', 'replay', 'mirror', 'test'] as const;
export type TaggedProvenance = (typeof TAGGED)[number];

/** Whether a row of this provenance must say so. */
export const isTagged = (provenance: string): provenance is TaggedProvenance => TAGGED.some((known) => known === provenance);
