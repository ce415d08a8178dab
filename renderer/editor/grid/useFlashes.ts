import { useEffect, useRef, useState } from 'react';
import type { ItemId } from '#shared/ids.ts';
import type { Runsheet, RunsheetItem } from '#shared/runsheet/item.ts';
import type { LastEdit } from '#shared/show/state.ts';
import { useEditor } from '../editorContext.ts';
import type { CellWords } from '../model/cellCodec.ts';
import type { Column } from '../model/columns.ts';
import type { RowFlash } from './GridRow.tsx';

const SHOWN_MS = 4_000;
/** After an edit of more rows than this the whole sheet would blink: it says nothing then. */
const MOST_ROWS = 200;

export type Flashes = ReadonlyMap<ItemId, RowFlash>;
const NONE: Flashes = new Map();

/** The cells that differ between two states of a sheet, by row. New rows count whole. */
export function changedBetween(before: Runsheet, now: Runsheet, columns: readonly Column[], words: CellWords): ReadonlyMap<ItemId, ReadonlySet<string>> {
  const known = new Map<ItemId, RunsheetItem>([...before.items, ...before.adLibs].map((item) => [item.id, item]));
  const changed = new Map<ItemId, ReadonlySet<string>>();
  for (const item of [...now.items, ...now.adLibs]) {
    const old = known.get(item.id);
    if (old === item) continue;
    const cells = columns.filter(({ codec }) => codec !== null && (old === undefined || codec.read(old, words) !== codec.read(item, words))).map(({ id }) => id);
    if (cells.length > 0) changed.set(item.id, new Set(cells));
  }
  return changed;
}

/** Cells that another producer has just changed, for a few seconds, with the name of who did. */
export function useFlashes(sheet: Runsheet, last: readonly LastEdit[], me: string, columns: readonly Column[], words: CellWords): Flashes {
  const { bench } = useEditor();
  const [flashes, setFlashes] = useState<Flashes>(NONE);
  const timers = useRef(new Set<ReturnType<typeof setTimeout>>());
  const before = useRef({ sheet, editId: last.at(-1)?.editId ?? null });
  useEffect(() => {
    const { sheet: old, editId } = before.current;
    const newest = last.at(-1);
    before.current = { sheet, editId: newest?.editId ?? null };
    if (newest === undefined || newest.editId === editId || old === sheet || old.id !== sheet.id) return undefined;
    // Two windows can carry one name: an edit is ours only while we wait for one.
    const isOurs = newest.by === me && bench.store.getState().inFlight > 0;
    if (isOurs) return undefined;
    const changed = changedBetween(old, sheet, columns, words);
    if (changed.size === 0 || changed.size > MOST_ROWS) return undefined;
    const fresh = new Map([...changed].map(([id, cells]): [ItemId, RowFlash] => [id, { by: newest.by, columns: cells }]));
    setFlashes((shown) => new Map([...shown, ...fresh]));
    const timer = setTimeout(() => { timers.current.delete(timer); setFlashes((shown) => new Map([...shown].filter(([id, flash]) => fresh.get(id) !== flash))); }, SHOWN_MS);
    timers.current.add(timer);
    return undefined;
  }, [sheet, last, me, columns, words, bench]);
  useEffect(() => { const running = timers.current; return () => { for (const timer of running) clearTimeout(timer); }; }, []);
  return flashes;
}
