import { z } from 'zod';

/** What a crew table can show, in the order in which it does. */
export const CREW_COLUMNS = ['plan', 'expected', 'length', 'phase', 'owners', 'scene', 'products', 'priceLine', 'mechanism', 'points', 'interaction', 'producerCue', 'overlay', 'lottery', 'compliance', 'fallback'] as const;
export type CrewColumn = (typeof CREW_COLUMNS)[number];

/** How a crew screen is set up. `owner` null = everyone's rows; rows without an owner belong to everyone. */
export interface CrewView { readonly owner: string | null; readonly columns: readonly CrewColumn[] }

const DEFAULT_COLUMNS: readonly CrewColumn[] = ['plan', 'expected', 'length', 'scene', 'producerCue'];

export const crewViewSchema = z.object({ owner: z.string().min(1).max(60).nullable(), columns: z.array(z.enum(CREW_COLUMNS)).max(CREW_COLUMNS.length) });

/** Columns in the order of the table, each once. */
const inOrder = (columns: Iterable<string>): CrewColumn[] => { const wanted = new Set(columns); return CREW_COLUMNS.filter((column) => wanted.has(column)); };

/**
 * Reads `?owner=导播&columns=plan,scene`. What an address says wins over what this machine remembers, part by part: a link that
 * was handed on shows what it was made to show. Unknown columns are left out.
 */
export function crewViewOf(search: string, remembered: CrewView | null): CrewView {
  const params = new URLSearchParams(search);
  const owner = params.get('owner');
  const columns = params.get('columns');
  return {
    owner: owner === null ? remembered?.owner ?? null : owner.trim().slice(0, 60) || null,
    columns: columns === null ? remembered?.columns ?? DEFAULT_COLUMNS : inOrder(columns.split(',')),
  };
}

/** The part of an address that makes another screen look the same; begins with `?`. */
export function crewSearch({ owner, columns }: CrewView): string {
  const params = new URLSearchParams();
  params.set('owner', owner ?? '');
  params.set('columns', inOrder(columns).join(','));
  return `?${params.toString()}`;
}

/** The columns with one switched on or off. */
export const toggleColumn = (columns: readonly CrewColumn[], column: CrewColumn): readonly CrewColumn[] =>
  columns.includes(column) ? columns.filter((shown) => shown !== column) : inOrder([...columns, column]);

/** Is this row for that owner? */
export const isFor = (owners: readonly string[], owner: string | null): boolean => owner === null || owners.length === 0 || owners.includes(owner);

/** A pairing link (`…/console#ticket=…`) turned into one that opens the crew table with these columns. */
export function crewLink(url: string, view: CrewView): string | null {
  const parsed = URL.parse(url);
  if (parsed === null) return null;
  parsed.pathname = '/crew';
  parsed.search = crewSearch(view);
  return parsed.href;
}
