import { COMMAND_ROWS } from '../crew/commandRows.table.ts';
import { DUTIES, type Duty } from '../crew/duty.ts';
import type { ActionId } from '../crew/matrix.table.ts';
import type { AnnexPart } from './report.ts';

const MACHINES = ['engine', 'obs', 'source'] as const;

/** Who a report names by its kind; null = a person, or nobody. */
export const machineNamed = (name: string): (typeof MACHINES)[number] | null => MACHINES.find((each) => each === name) ?? null;

/** Rows and promises may belong to a duty; null = a person as somebody typed it. */
export const dutyNamed = (name: string): Duty | null => DUTIES.find((duty) => duty === name) ?? null;

/** The right a command falls under, for naming what was tried; null = a command nobody knows. */
export function rightTried(command: string): ActionId | null {
  const row = (COMMAND_ROWS as Readonly<Record<string, ActionId | { readonly among: readonly ActionId[] } | undefined>>)[command];
  return (typeof row === 'object' ? row.among[0] : row) ?? null;
}

/** How a metric is worked out, in words: "(Net GMV − Ads) ÷ All costs". `-` stands before a fact that is taken off. */
export function formulaOf({ numerator, denominator, scale }: AnnexPart['metrics'][number], nameOf: (fact: string) => string, whole: (value: number) => string): string {
  const top = sumOf(numerator, nameOf);
  const isPart = numerator.length > 1 && (scale !== 1 || denominator.length > 0);
  return `${isPart ? `(${top})` : top}${scale === 1 ? '' : ` × ${whole(scale)}`}${denominator.length === 0 ? '' : ` ÷ ${denominator.length > 1 ? `(${sumOf(denominator, nameOf)})` : sumOf(denominator, nameOf)}`}`;
}

const sumOf = (signed: readonly string[], nameOf: (fact: string) => string): string =>
  signed.map((fact, place) => (fact.startsWith('-') ? `${place > 0 ? ' ' : ''}− ${nameOf(fact.slice(1))}` : `${place > 0 ? ' + ' : ''}${nameOf(fact)}`)).join('');
