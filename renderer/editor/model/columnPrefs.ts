import { z } from 'zod';
import { jsonOf } from '#shared/jsonOf.ts';
import type { Column } from './columns.ts';

/** How one person wants the columns: which are hidden, in which order, how wide (px), and names of own columns that hold nothing yet. */
export const columnPrefsSchema = z.object({
  hidden: z.array(z.string().max(80)).max(500).default([]),
  order: z.array(z.string().max(80)).max(500).default([]),
  widths: z.record(z.string().max(80), z.number().int().min(32).max(900)).default({}),
  added: z.array(z.string().min(1).max(60)).max(100).default([]),
});
export type ColumnPrefs = z.infer<typeof columnPrefsSchema>;

/** What is out of the way until somebody asks for it: the texts of the other language among it. */
const SELDOM = ['role', 'plannedEnd', 'endAction', 'ending', 'overlay', 'kpi', 'gmv', 'fallback', 'colour'];
export const firstPrefs = (language: 'zh-CN' | 'en'): ColumnPrefs => ({ hidden: language === 'en' ? SELDOM : [...SELDOM, 'titleEn', 'pointsEn'], order: [], widths: {}, added: [] });

export const MIN_WIDTH = 44;
export const MAX_WIDTH = 720;

/** Where the preferences of a person are kept: by the name they paired with, else by role. */
export const prefsKey = (name: string, role: string): string => `cuedeck.editor.columns.${name.trim() === '' ? role : `${role}.${name.trim()}`}`;

/** Reads them; anything unreadable means those of a new person. */
export function readPrefs(text: string | null, first: ColumnPrefs): ColumnPrefs {
  if (text === null) return first;
  const parsed = columnPrefsSchema.safeParse(jsonOf(text));
  return parsed.success ? parsed.data : first;
}

/** All columns in this person's order: named ones as named, each new one behind the column it comes after by nature. */
export function orderColumns(all: readonly Column[], { order }: Pick<ColumnPrefs, 'order'>): readonly Column[] {
  const byId = new Map(all.map((column) => [column.id, column]));
  const ordered = order.flatMap((id) => { const column = byId.get(id); return column === undefined ? [] : [column]; });
  const placed = new Set(ordered.map(({ id }) => id));
  if (placed.size === 0) return all;
  all.forEach((column, index) => {
    if (placed.has(column.id)) return;
    const before = all.slice(0, index).findLast(({ id }) => placed.has(id));
    ordered.splice(before === undefined ? 0 : ordered.findIndex(({ id }) => id === before.id) + 1, 0, column);
    placed.add(column.id);
  });
  return ordered;
}

/** The columns to draw, with this person's widths. Never none: the cue stays. */
export function visibleColumns(all: readonly Column[], prefs: ColumnPrefs): readonly Column[] {
  const hidden = new Set(prefs.hidden);
  const shown = orderColumns(all, prefs).filter(({ id }) => id === 'cue' || !hidden.has(id));
  return shown.map((column) => ({ ...column, width: prefs.widths[column.id] ?? column.width }));
}

export const setHidden = (prefs: ColumnPrefs, id: string, isHidden: boolean): ColumnPrefs =>
  ({ ...prefs, hidden: isHidden ? [...new Set([...prefs.hidden, id])] : prefs.hidden.filter((other) => other !== id) });

export const setWidth = (prefs: ColumnPrefs, id: string, width: number): ColumnPrefs =>
  ({ ...prefs, widths: { ...prefs.widths, [id]: Math.round(Math.min(MAX_WIDTH, Math.max(MIN_WIDTH, width))) } });

/** Moves a column by so many places. */
export function moveColumn(all: readonly Column[], prefs: ColumnPrefs, id: string, by: number): ColumnPrefs {
  const ids = orderColumns(all, prefs).map((column) => column.id);
  const from = ids.indexOf(id);
  const to = Math.min(ids.length - 1, Math.max(0, from + by));
  if (from === -1 || from === to) return prefs;
  ids.splice(to, 0, ...ids.splice(from, 1));
  return { ...prefs, order: ids };
}

/** A column of the room's own under another name keeps its place and width. */
export function renameInPrefs(prefs: ColumnPrefs, from: string, to: string): ColumnPrefs {
  const [oldId, newId] = [`custom:${from}`, `custom:${to}`];
  const swap = (ids: readonly string[]): string[] => ids.map((id) => (id === oldId ? newId : id));
  const { [oldId]: width, ...widths } = prefs.widths;
  return { hidden: swap(prefs.hidden), order: swap(prefs.order), widths: width === undefined ? widths : { ...widths, [newId]: width }, added: prefs.added.map((name) => (name === from ? to : name)) };
}
