import type { CommentColumns, CommentRow, Frame } from '#shared/protocol/wire.ts';
import type { Instant } from '#shared/time/instant.ts';

/** A comment row whose every field follows from its number. */
export const rowOf = (crowdSeq: number, over: Partial<CommentRow> = {}): CommentRow => ({
  crowdSeq, at: 1_000_000 + crowdSeq, sourceId: 'twitch', kind: 'comment', name: `viewer${String(crowdSeq % 7)}`, level: null, text: `comment ${String(crowdSeq)}`, provenance: 'live', viewerKey: null, reading: 'chatter', topic: 'none', ...over,
});

export const columnsOf = (rows: readonly CommentRow[]): CommentColumns => ({
  crowdSeq: rows.map((row) => row.crowdSeq), at: rows.map((row) => row.at as Instant), sourceId: rows.map((row) => row.sourceId), kind: rows.map((row) => row.kind),
  name: rows.map((row) => row.name), level: rows.map((row) => row.level), text: rows.map((row) => row.text), provenance: rows.map((row) => row.provenance),
  viewerKey: rows.map((row) => row.viewerKey), reading: rows.map((row) => row.reading), topic: rows.map((row) => row.topic),
});

export const frameOf = (rows: readonly CommentRow[], total: number): Frame => ({ total, rows: rows.length === 0 ? null : columnsOf(rows), metrics: null, buckets: [] });

/** Rows with these numbers, ascending. */
export const rowsOf = (from: number, to: number): CommentRow[] => Array.from({ length: to - from + 1 }, (_, i) => rowOf(from + i));
