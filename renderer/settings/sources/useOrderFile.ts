import { useMemo, useRef, useState } from 'react';
import { checkOrderFile, type OrderFileCheck } from '#shared/commerce/orderFile/checkOrderFile.ts';
import type { OrderField, OrderMapping } from '#shared/commerce/orderFile/orderFields.table.ts';
import type { SourceId } from '#shared/ids.ts';
import { MAX_ORDER_ROWS, type OrdersTaken } from '#shared/protocol/wire.ts';
import { instant } from '#shared/time/instant.ts';
import { useDesk } from '../../state/deskContext.ts';
import { useEngineNow, useSheet, useShow } from '../../state/hooks.ts';
import { useStoredValue } from '../../state/stored.ts';
import { momentText } from '../import/cellText.ts';
import { readGrid, type FileFailure } from '../import/readGrid.ts';
import { useAnswer, type Asked } from '../parts/useAnswer.ts';
import { assigned, columnsOf, isReadable, orderHeaderRow, orderShapes, withShape } from './orderColumns.ts';

export const MAX_FILE_ROWS = 50_000;

/** `at`: when it was opened, ms; what lies a day beyond is no time of an order. */
export interface OpenOrders { readonly name: string; readonly at: number; readonly rows: readonly (readonly string[])[]; readonly headerRow: number; readonly mapping: OrderMapping; readonly isRemembered: boolean }
export type OrderFileState =
  | { readonly kind: 'idle'; readonly failure: FileFailure | null } | { readonly kind: 'reading'; readonly name: string }
  | { readonly kind: 'open'; readonly file: OpenOrders; readonly sent: number } | { readonly kind: 'done'; readonly taken: OrdersTaken };

export interface OrderFileDesk {
  readonly state: OrderFileState;
  /** Null while columns are missing, or no file is open. */
  readonly check: OrderFileCheck | null;
  readonly zone: string;
  readonly asked: Asked<OrdersTaken>;
  readonly open: (file: File) => Promise<void>;
  readonly close: () => void;
  readonly moveHeader: (row: number) => void;
  readonly assign: (field: OrderField, column: number | null) => void;
  readonly send: () => Promise<void>;
  /** Stops after the part that is under way; what was sent stays, and sending goes on from there. */
  readonly stop: () => void;
}

/** How many lines of a checked file are sent, at most so many at once. */
export const rowsOf = ({ orders, bad }: OrderFileCheck): number => Math.max(orders.length, bad.length);

/** An order file from pick to engine. Parts are sent one after the other; after a stop it goes on where it stood, and what was taken twice is known by its facts. */
export function useOrderFile(sourceId: SourceId): OrderFileDesk {
  const { link } = useDesk();
  const engineNow = useEngineNow();
  const currency = useShow(({ room }) => room.currency);
  const sheetZone = useSheet()?.timeZone;
  const zone = sheetZone ?? Intl.DateTimeFormat().resolvedOptions().timeZone;
  const [shapes, setShapes] = useStoredValue(orderShapes);
  const [state, setState] = useState<OrderFileState>({ kind: 'idle', failure: null });
  const { asked, ask, forget } = useAnswer<OrdersTaken>();
  const file = state.kind === 'open' ? state.file : null;
  const isStopped = useRef(false);
  const check = useMemo(() => {
    if (file === null || !isReadable(file.mapping)) return null;
    return checkOrderFile({ rows: file.rows.slice(file.headerRow + 1) }, file.headerRow + 2, { mapping: file.mapping, currency, zone }, instant(file.at));
  }, [file, currency, zone]);
  const change = (next: Partial<OpenOrders>): void => { isStopped.current = true; forget(); setState((now) => (now.kind === 'open' ? { kind: 'open', file: { ...now.file, ...next }, sent: 0 } : now)); };
  const open = async (picked: File): Promise<void> => {
    forget();
    setState({ kind: 'reading', name: picked.name });
    const grid = await readGrid(new Uint8Array(await picked.arrayBuffer()), { cell: momentText, maxRows: MAX_FILE_ROWS });
    if (!grid.ok) { setState({ kind: 'idle', failure: grid.failure }); return; }
    const headerRow = orderHeaderRow(grid.value.rows);
    setState({ kind: 'open', file: { name: picked.name, at: engineNow() ?? Date.now(), rows: grid.value.rows, headerRow, ...columnsOf(grid.value.rows[headerRow] ?? [], shapes) }, sent: 0 });
  };
  const send = async (): Promise<void> => {
    if (file === null || check === null || state.kind !== 'open') return;
    setShapes(withShape(shapes, file.rows[file.headerRow] ?? [], file.mapping));
    isStopped.current = false;
    let taken: OrdersTaken = { stored: 0, known: 0, unread: 0 };
    for (let from = state.sent; from < rowsOf(check); from += MAX_ORDER_ROWS) {
      // Stopped, or another file was opened meanwhile: that one's state stands already.
      if (isStopped.current) { setState((now) => (now.kind === 'open' && now.file === file ? { ...now, sent: from } : now)); forget(); return; }
      const [orders, bad] = [check.orders.slice(from, from + MAX_ORDER_ROWS), check.bad.slice(from, from + MAX_ORDER_ROWS)];
      const answer = await ask(async () => link.enterOrders({ sourceId, orders: [...orders], unread: bad.map(({ row, field, reason }) => ({ row, field, reason })) }));
      if (answer.kind !== 'ok') { setState({ kind: 'open', file, sent: from }); return; }
      const { stored, known, unread } = answer.value;
      taken = { stored: taken.stored + stored, known: taken.known + known, unread: taken.unread + unread };
      const sent = from + MAX_ORDER_ROWS;
      setState((now) => (now.kind === 'open' && now.file === file ? { ...now, sent } : now));
    }
    if (!isStopped.current) setState({ kind: 'done', taken });
  };
  return {
    state, check, zone, asked, open, send, stop: () => { isStopped.current = true; },
    close: () => { isStopped.current = true; forget(); setState({ kind: 'idle', failure: null }); },
    moveHeader: (row) => {
      if (file === null) return;
      const headerRow = Math.max(0, Math.min(file.rows.length - 1, row));
      change({ headerRow, ...columnsOf(file.rows[headerRow] ?? [], shapes) });
    },
    assign: (field, column) => { if (file !== null) change({ mapping: assigned(file.mapping, field, column), isRemembered: false }); },
  };
}
