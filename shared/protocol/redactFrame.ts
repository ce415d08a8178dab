import { maskMentions, maskName } from '../audience/masking.ts';
import type { Role } from './roles.ts';
import type { CommentColumns, Frame } from './wire.ts';

/** Comment columns with names and mentions masked. */
export function maskColumns(columns: CommentColumns): CommentColumns {
  return { ...columns, name: columns.name.map(maskName), text: columns.text.map(maskMentions) };
}

/**
 * Cuts an audience frame to a role; null = this role gets no frames.
 * Producer: all. Viewer: names masked. Host: head counts only, no comments and no money. Overlay and control surface: nothing.
 */
export function redactFrame(frame: Frame, role: Role): Frame | null {
  switch (role) {
    case 'producer': return frame;
    case 'viewer': return { ...frame, rows: frame.rows === null ? null : maskColumns(frame.rows) };
    case 'host': return { total: frame.total, rows: null, metrics: frame.metrics === null ? null : { ...frame.metrics, money: [], feeds: [] }, buckets: [] };
    case 'overlay': case 'ingest': case 'control': return null;
  }
}
