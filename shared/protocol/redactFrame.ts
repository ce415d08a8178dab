import { maskName, maskText } from '../audience/masking.ts';
import type { View } from './roles.ts';
import type { CommentColumns, Frame } from './wire.ts';

/** Comment columns with names, mentions and long numbers masked. */
export function maskColumns(columns: CommentColumns): CommentColumns {
  return { ...columns, name: columns.name.map(maskName), text: columns.text.map(maskText) };
}

/**
 * Cuts an audience frame to a view; null = this view gets no frames.
 * Producer: all, with names masked while `isMasked` (a screen is shared), or for good where the person may not read them. Viewer: names masked. Host: head counts only, no comments and no money. Overlay: counts of the room. Control surface: nothing.
 */
export function redactFrame(frame: Frame, view: View, isMasked = false): Frame | null {
  switch (view) {
    case 'producer': case 'producerNoMoney': return isMasked ? masked(frame) : frame;
    case 'producerNoNames': case 'producerPlain': case 'viewer': return masked(frame);
    case 'host': return { total: frame.total, rows: null, metrics: frame.metrics === null ? null : { ...frame.metrics, money: [], feeds: [] }, buckets: [] };
    // What may stand over the picture: counts of the whole room, of nobody in particular; no orders, no money.
    case 'overlay': return frame.metrics === null ? null : { total: 0, rows: null, metrics: { ...frame.metrics, uniqueViewers: null, gifts: 0, productClicks: null, money: [], feeds: [] }, buckets: [] };
    case 'ingest': case 'control': return null;
  }
}

const masked = (frame: Frame): Frame => ({ ...frame, rows: frame.rows === null ? null : maskColumns(frame.rows) });
