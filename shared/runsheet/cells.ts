import { z } from 'zod';
import { minorSchema } from '../commerce/money.ts';
import { productIdSchema } from '../ids.ts';
import { obsCueSchema } from '../obs/cue.ts';
import { durationSchema, timeOfDaySchema } from '../time/instant.ts';
import { approvalSchema, flexSchema, phaseSchema, plannedStartSchema, type RunsheetItem } from './item.ts';

const line = (max: number) => z.string().max(max).exactOptional();
const length = durationSchema.refine((ms) => ms >= 0, 'notNegative').exactOptional();
const lines = z.array(z.string().max(400)).max(50).exactOptional();
/** An object key that would not become an own property of a plain object. */
const isSafeKey = (name: string): boolean => name !== '__proto__';

const CELLS = {
  cue: z.string().trim().min(1).max(16).exactOptional(),
  role: z.enum(['segment', 'milestone']).exactOptional(),
  phase: phaseSchema.exactOptional(),
  title: z.object({ zh: line(400), en: line(400) }).exactOptional(),
  start: plannedStartSchema.exactOptional(),
  durationMs: length,
  minDurationMs: length,
  flex: flexSchema.exactOptional(),
  ending: z.discriminatedUnion('kind', [z.object({ kind: z.literal('afterDuration') }), z.object({ kind: z.literal('atClock'), at: timeOfDaySchema })]).exactOptional(),
  endAction: z.enum(['hold', 'autoNext']).exactOptional(),
  productIds: z.array(productIdSchema).max(50).exactOptional(),
  priceLine: line(400),
  mechanism: line(400),
  talkingPoints: z.object({ zh: lines, en: lines }).exactOptional(),
  interaction: line(400),
  lotteryId: z.string().max(64).nullable().exactOptional(),
  obsScene: z.string().max(200).nullable().exactOptional(),
  obsCue: obsCueSchema.nullable().exactOptional(),
  overlay: line(200),
  owners: z.array(z.string().max(60)).max(20).exactOptional(),
  producerCue: line(400),
  kpiTarget: line(200),
  complianceNote: line(400),
  fallback: line(400),
  colour: z.string().regex(/^#[0-9a-f]{6}$/iu).nullable().exactOptional(),
  custom: z.record(z.string().min(1).max(60).refine(isSafeKey, 'reservedName'), z.string().max(400)).exactOptional(),
  expectedGmvMinor: minorSchema.min(0).nullable().exactOptional(),
};

/**
 * Some cells of a row, by value: what an edit sets, what it found, what its sender saw. `title`, `talkingPoints` and
 * `custom` are edited one side or column at a time; an empty custom cell is no cell. Absent = not touched.
 */
export const cellsSchema = z.object(CELLS);
export type Cells = z.infer<typeof cellsSchema>;

/** As an event holds them: the approval of a row changes too, by its own command or because the row was edited. */
export const storedCellsSchema = z.object({ ...CELLS, approval: approvalSchema.exactOptional() });
export type StoredCells = z.infer<typeof storedCellsSchema>;

/** Cells made of parts: each part is a cell of its own. */
const PARTED = ['title', 'talkingPoints', 'custom'] as const;
type Parted = (typeof PARTED)[number];
const isParted = (field: string): field is Parted => PARTED.some((name) => name === field);

/** The row with these cells set. Cells it does not name keep their reference. */
export function applyCells(item: RunsheetItem, cells: StoredCells): RunsheetItem {
  const { title, talkingPoints, custom, ...whole } = cells;
  return {
    ...item, ...whole,
    title: title === undefined ? item.title : { ...item.title, ...title },
    talkingPoints: talkingPoints === undefined ? item.talkingPoints : { ...item.talkingPoints, ...talkingPoints },
    custom: custom === undefined ? item.custom : Object.fromEntries(Object.entries({ ...item.custom, ...custom }).filter(([, text]) => text !== '')),
  };
}

/** What stands in the cells that `named` names. */
export function cellsOf(item: RunsheetItem, named: StoredCells): StoredCells {
  return fromLeaves(leavesOf(named).map(({ path }) => ({ path, value: leafOf(item, path) })));
}

/** One cell: `priceLine`, or `title.zh`, `custom.<column>`. */
export interface Leaf { readonly path: readonly [field: string, part: string | null]; readonly value: unknown }

/** The cells one by one. */
export function leavesOf(cells: StoredCells): readonly Leaf[] {
  return Object.entries(cells).flatMap(([field, value]): Leaf[] => {
    if (value === undefined) return [];
    if (!isParted(field)) return [{ path: [field, null], value }];
    return Object.entries(value as Record<string, unknown>).flatMap(([part, inner]) => (inner === undefined ? [] : [{ path: [field, part], value: inner }]));
  });
}

/** What stands in one cell of a row or of a set of cells; undefined = the set does not name it. A missing custom cell of a row is ''. */
function leafOf(item: RunsheetItem, [field, part]: Leaf['path']): unknown {
  const value: unknown = (item as Record<string, unknown>)[field];
  if (part === null) return value;
  const inner = value as Record<string, unknown>;
  return Object.hasOwn(inner, part) ? inner[part] : '';
}

function fromLeaves(leaves: readonly Leaf[]): StoredCells {
  const cells: Record<string, unknown> = {};
  for (const { path: [field, part], value } of leaves) {
    if (part === null) cells[field] = value;
    else cells[field] = { ...(cells[field] as Record<string, unknown> | undefined), [part]: value };
  }
  return cells;
}

/** The cells of `wanted` that differ from what stands in the row; an empty object when none does. */
export function changedCells(item: RunsheetItem, wanted: StoredCells): StoredCells {
  return fromLeaves(leavesOf(wanted).filter(({ path, value }) => !isSameValue(leafOf(item, path), value)));
}

export const hasCells = (cells: StoredCells): boolean => leavesOf(cells).length > 0;

/** Where an editor would overwrite what it never saw. `yours` is what it wants to set, `theirs` what stands there now. */
export interface CellConflict { readonly field: string; readonly problem: 'changedMeanwhile' | 'notSeen'; readonly yours: string; readonly theirs: string }

/**
 * The first cell of `wanted` that holds neither what the editor saw nor what it wants to set (two people who want the
 * same do not disturb each other); null = nothing would be overwritten unseen.
 */
export function findConflict(item: RunsheetItem, wanted: StoredCells, saw: StoredCells): CellConflict | null {
  const seen = new Map(leavesOf(saw).map(({ path, value }) => [nameOf(path), value]));
  for (const { path, value } of leavesOf(wanted)) {
    const stands = leafOf(item, path);
    const name = nameOf(path);
    if (isSameValue(stands, value) || (seen.has(name) && isSameValue(stands, seen.get(name)))) continue;
    return { field: name, problem: seen.has(name) ? 'changedMeanwhile' : 'notSeen', yours: cellText(value), theirs: cellText(stands) };
  }
  return null;
}

const nameOf = ([field, part]: Leaf['path']): string => (part === null ? field : `${field}.${part}`);

/** A cell as a line of text for people and for refusals; what is no text is written as JSON. */
export const cellText = (value: unknown): string => (typeof value === 'string' ? value : JSON.stringify(value));

/** Deep equality of JSON data, whatever the order of keys. */
export function isSameValue(one: unknown, other: unknown): boolean {
  if (one === other) return true;
  if (typeof one !== 'object' || typeof other !== 'object' || one === null || other === null) return false;
  if (Array.isArray(one) || Array.isArray(other)) {
    return Array.isArray(one) && Array.isArray(other) && one.length === other.length && one.every((value, index) => isSameValue(value, other[index]));
  }
  const [a, b] = [one as Record<string, unknown>, other as Record<string, unknown>];
  const keys = Object.keys(a);
  return keys.length === Object.keys(b).length && keys.every((key) => Object.hasOwn(b, key) && isSameValue(a[key], b[key]));
}

/** The whole row as cells, approval left out: what a merge compares and an insert brings. */
export function allCells({ id: _id, approval: _approval, ...cells }: RunsheetItem): Cells {
  return cells;
}
