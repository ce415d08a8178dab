import type { Say } from '../words/say.ts';
import { dutyNamed, machineNamed } from './names.ts';
import type { WholeReport } from './report.ts';

export type TableCell = string | number | boolean | null;
/** One table of a report: a part, or a list within it. Columns are named as in the report's schema (docs/protocol.md). */
export interface ReportTable { readonly name: string; readonly headers: readonly string[]; readonly rows: readonly (readonly TableCell[])[] }

/** The report as tables: of each part its single values, and every list of rows as a table of its own. Nested values become columns `a.b`. */
export function reportTables(report: WholeReport, say: Say): readonly ReportTable[] {
  const { cover, verdict, goals, timeline, rest } = report;
  const { minutes, ...axis } = timeline;
  const axisRows = minutes.at.map((_, index) => Object.fromEntries(Object.entries(minutes).map(([name, column]) => [name, column[index] ?? null])));
  return Object.entries({ cover, verdict, goals, timeline: { ...axis, minutes: axisRows }, ...rest }).flatMap(([part, value]) => tablesOf(part, value, say));
}

function tablesOf(part: string, value: object, say: Say): ReportTable[] {
  const lists = Object.entries(value).filter((entry): entry is [string, unknown[]] => Array.isArray(entry[1]) && entry[1].some((each) => typeof each === 'object'));
  const single = flat(Object.fromEntries(Object.entries(value).filter(([name]) => !lists.some(([list]) => list === name))), say);
  const own: ReportTable[] = single.size === 0 ? [] : [{ name: part, headers: ['name', 'value'], rows: [...single] }];
  return [...own, ...lists.map(([name, rows]) => tableOf(`${part} ${name}`, rows, say))];
}

function tableOf(name: string, rows: readonly unknown[], say: Say): ReportTable {
  const cells = rows.map((row) => flat(row, say));
  const headers = [...new Set(cells.flatMap((row) => [...row.keys()]))];
  return { name, headers, rows: cells.map((row) => headers.map((header) => row.get(header) ?? null)) };
}

/** Leaves of a value by their path. Lists of plain values are one cell; lists of records, inside a row, are their text. */
function flat(value: unknown, say: Say, path = ''): Map<string, TableCell> {
  if (typeof value === 'string') return new Map([[path, named(path, value, say)]]);
  if (value === null || typeof value === 'number' || typeof value === 'boolean') return new Map([[path, value]]);
  if (Array.isArray(value)) return new Map([[path, value.every((each) => typeof each !== 'object') ? value.map((each) => (typeof each === 'string' ? named(path, each, say) : String(each))).join(', ') : JSON.stringify(value)]]);
  return new Map(Object.entries(value ?? {}).flatMap(([name, held]) => [...flat(held, say, path === '' ? name : `${path}.${name}`)]));
}

/** Duties and machines by the names readers know, as in the report itself; people as they are. */
function named(path: string, value: string, say: Say): string {
  switch (path.split('.').at(-1)) {
    case 'owner': case 'duties': { const duty = dutyNamed(value); return duty === null ? value : say(`crew:duty.${duty}`); }
    case 'by': { const machine = machineNamed(value); return machine === null ? value : say(`actor.${machine}`); }
    default: return value;
  }
}
