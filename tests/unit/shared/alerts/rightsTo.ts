import { actionsOf } from '#shared/crew/commandRows.table.ts';
import { MATRIX, type MatrixRow } from '#shared/crew/matrix.table.ts';
import type { CommandKind } from '#shared/show/commands.ts';

/** The line of the matrix a command falls under. */
export function rightsTo(kind: CommandKind): MatrixRow {
  const [action] = actionsOf(kind);
  if (action === undefined) throw new Error(`no line for ${kind}`);
  return MATRIX[action];
}
