import type { CommentColumns, CommentRow } from '#shared/protocol/wire.ts';
import { rowsAscending } from './commentSource.ts';

/** Turns the columns of a frame or a page into rows, oldest first. */
export function readColumns(columns: CommentColumns): readonly CommentRow[] {
  const rows = columns.crowdSeq.map((crowdSeq, i): CommentRow => ({
    crowdSeq,
    at: columns.at[i] ?? 0,
    sourceId: columns.sourceId[i] ?? '',
    kind: columns.kind[i] ?? 'comment',
    name: columns.name[i] ?? '',
    level: columns.level[i] ?? null,
    text: columns.text[i] ?? '',
    provenance: columns.provenance[i] ?? 'live',
    viewerKey: columns.viewerKey[i] ?? null,
    reading: columns.reading[i] ?? '',
    topic: columns.topic[i] ?? '',
  }));
  return rowsAscending(rows);
}
