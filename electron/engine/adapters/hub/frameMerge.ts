import type { CommentColumns, Frame } from '#shared/protocol/wire.ts';

/** Newest rows kept in one frame: a list shows no more, and `total` says how many there were. */
export const MAX_FRAME_ROWS = 32;

/** `older` followed by `newer` as one frame: newest rows, last metrics, each minute once. */
export function mergeFrames(older: Frame | null, newer: Frame): Frame {
  if (older === null) return newer;
  const minutes = new Map(older.buckets.map((bucket) => [bucket.minute, bucket]));
  for (const bucket of newer.buckets) minutes.set(bucket.minute, bucket);
  return {
    total: newer.total,
    rows: joinColumns(older.rows, newer.rows),
    metrics: newer.metrics ?? older.metrics,
    buckets: [...minutes.values()].toSorted((a, b) => a.minute - b.minute),
  };
}

function joinColumns(older: CommentColumns | null, newer: CommentColumns | null): CommentColumns | null {
  if (older === null || newer === null) return newer ?? older;
  // A first frame read from disk may overlap with what was committed meanwhile.
  const start = older.crowdSeq.findIndex((seq) => seq >= (newer.crowdSeq[0] ?? Infinity));
  const end = start === -1 ? older.crowdSeq.length : start;
  const join = <T>(a: readonly T[], b: readonly T[]): T[] => [...a.slice(0, end), ...b].slice(-MAX_FRAME_ROWS);
  return {
    crowdSeq: join(older.crowdSeq, newer.crowdSeq), at: join(older.at, newer.at), sourceId: join(older.sourceId, newer.sourceId),
    kind: join(older.kind, newer.kind), name: join(older.name, newer.name), level: join(older.level, newer.level),
    text: join(older.text, newer.text), provenance: join(older.provenance, newer.provenance),
    viewerKey: join(older.viewerKey, newer.viewerKey), reading: join(older.reading, newer.reading), topic: join(older.topic, newer.topic),
  };
}
