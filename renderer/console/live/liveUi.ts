import { createContext, useCallback, useContext, useMemo, useState } from 'react';
import { z } from 'zod';
import type { ItemId } from '#shared/ids.ts';
import { makeStored } from '../../state/stored.ts';

/** What can be open beside the run-sheet; one at a time. */
export type LivePopover = 'catchUp' | 'adLibs' | 'timers' | 'startFromNow';

/** What is open on the console: shared by buttons, keys, the timeline and the palette. */
export interface LiveUi {
  readonly popover: LivePopover | null;
  readonly toggle: (popover: LivePopover) => void;
  readonly close: () => void;
  /** How late it was (ms) when the producer let it slide or chose a way back; null = not yet. */
  readonly slidAt: number | null;
  readonly slide: (lateMs: number | null) => void;
  /** The row whose dialog is open. */
  readonly rowId: ItemId | null;
  readonly openRow: (itemId: ItemId | null) => void;
  /** The editor takes the place of everything but the run-sheet and its transport. */
  readonly isEditing: boolean;
  readonly setEditing: (isEditing: boolean) => void;
}

export const LiveUiContext = createContext<LiveUi | null>(null);

export function useLiveUi(): LiveUi {
  const ui = useContext(LiveUiContext);
  if (ui === null) throw new Error('useLiveUi outside of LiveUiContext');
  return ui;
}

export function useMakeLiveUi(): LiveUi {
  const [popover, setPopover] = useState<LivePopover | null>(null);
  const [slidAt, setSlidAt] = useState<number | null>(null);
  const [rowId, setRowId] = useState<ItemId | null>(null);
  const [isEditing, setEditing] = useState(false);
  const toggle = useCallback((wanted: LivePopover) => setPopover((open) => (open === wanted ? null : wanted)), []);
  const close = useCallback(() => setPopover(null), []);
  const slide = useCallback((lateMs: number | null) => { setSlidAt(lateMs); setPopover((open) => (open === 'catchUp' ? null : open)); }, []);
  const openRow = useCallback((itemId: ItemId | null) => setRowId(itemId), []);
  return useMemo(() => ({ popover, toggle, close, slidAt, slide, rowId, openRow, isEditing, setEditing }), [popover, toggle, close, slidAt, slide, rowId, openRow, isEditing]);
}

/** How the run-sheet is looked at on this machine. */
export const sheetView = makeStored<'list' | 'timeline'>('cuedeck.sheetView', z.enum(['list', 'timeline']), 'list');

/** Offset against the clock plan, or against the real start of the show. */
export const offsetMode = makeStored<'absolute' | 'relative'>('cuedeck.offset', z.enum(['absolute', 'relative']), 'absolute');
