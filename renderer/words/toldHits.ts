import type { JudgedHit } from '#shared/compliance/gate/judgeText.ts';

/** Hits as people are told of them: a word inside a longer one as grave is told by the longer one. */
export const toldHits = (hits: readonly JudgedHit[]): readonly JudgedHit[] =>
  hits.filter((hit) => !hits.some((other) => other !== hit && other.start <= hit.start && other.end >= hit.end && other.end - other.start > hit.end - hit.start && other.severity === hit.severity));
