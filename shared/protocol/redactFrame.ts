import { maskName, maskText } from '../audience/masking.ts';
import type { Role } from './roles.ts';
import type { CommentColumns, Frame } from './wire.ts';

/** Comment columns with names, mentions and long numbers masked. */
export function maskColumns(columns: CommentColumns): CommentColumns {
  return { ...columns, name: columns.name.map(maskName), text: columns.text.map(maskText) };
}

/**
 * Cuts an audience frame to a role; null = this role gets no frames.
 * Producer: all, with names masked while `isMasked` (a screen is shared). Viewer: names masked. Host: head counts only, no comments and no money. Overlay: counts of the room. Control surface: nothing.
 */
export function redactFrame(frame: Frame, role: Role, isMasked = false): Frame | null {
  switch (role) {
    case 'producer': return isMasked ? masked(frame) : frame;
    case 'viewer': return masked(frame);
    case 'host': return { total: frame.total, rows: null, metrics: frame.metrics === null ? null : { ...frame.metrics, money: [], feeds: [] }, buckets: [] };
    // What may stand over the picture: counts of the whole room, of nobody in particular; no orders, no money.
    case 'overlay': return frame.metrics === null ? null : { total: 0, rows: null, metrics: { ...frame.metrics, uniqueViewers: null, gifts: 0, productClicks: null, money: [], feeds: [] }, buckets: [] };
    case 'ingest': case 'control': return null;
  }
}

const masked = (frame: Frame): Frame => ({ ...frame, rows: frame.rows === null ? null : maskColumns(frame.rows) });
