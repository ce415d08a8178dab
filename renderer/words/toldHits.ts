import type { JudgedHit } from '#shared/compliance/gate/judgeText.ts';
import { compareSeverity } from '#shared/compliance/lexicon.ts';

/** Hits as people are told of them: one a place. A word inside a longer one as grave is told by the longer one; of several words met in the very same letters, the gravest, and of those the longest. */
export const toldHits = (hits: readonly JudgedHit[]): readonly JudgedHit[] => hits.filter((hit, index) => !hits.some((other, at) => at !== index && (isInside(hit, other) || isToldBefore({ hit: other, at }, { hit, at: index }))));

const isInside = (hit: JudgedHit, other: JudgedHit): boolean => other.start <= hit.start && other.end >= hit.end && other.end - other.start > hit.end - hit.start && other.severity === hit.severity;

interface Placed { readonly hit: JudgedHit; readonly at: number }
function isToldBefore({ hit: other, at: otherAt }: Placed, { hit, at }: Placed): boolean {
  if (other.start !== hit.start || other.end !== hit.end || other.standing !== hit.standing) return false;
  const order = compareSeverity(other.severity, hit.severity) || hit.entry.term.length - other.entry.term.length || otherAt - at;
  return order < 0;
}
