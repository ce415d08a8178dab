import type { Role } from '../protocol/roles.ts';
import type { ClientToEngine, Query } from '../protocol/wire.ts';
import type { Command, CommandKind } from '../show/commands.ts';
import { actionOf, actionsOf } from './commandRows.table.ts';
import type { Duty } from './duty.ts';
import { MATRIX, type ActionId, type Leave } from './matrix.table.ts';
import { TWO_PEOPLE } from './twoPeople.ts';
import { MESSAGE_ROWS, queryActionOf, VIEWER_QUERIES, type Message, type MessageRow } from './requestRows.table.ts';

/** A paired screen and the duties of who sits before it. */
export interface Rights { readonly role: Role; readonly duties: readonly Duty[] }

const STRENGTH: Readonly<Record<Leave, number>> = { none: 0, read: 1, ask: 2, do: 3 };

/**
 * What a screen is given where nobody said otherwise: whoever starts the engine owns the room, and whoever paired before duties were
 * known keeps what they had. A control surface is the hand of a producer and a director, and of nobody else.
 */
export function defaultDuties(role: Role): readonly Duty[] {
  switch (role) {
    case 'producer': return ['owner'];
    case 'host': return ['host'];
    case 'control': return ['producer', 'director'];
    case 'viewer': case 'overlay': case 'ingest': return [];
  }
}

/** Duties a screen may carry: a prompter is the host's whatever was asked for, and screens that are nobody's carry none. */
export function dutiesFor(role: Role, asked: readonly Duty[] | undefined): readonly Duty[] {
  return (role === 'producer' || role === 'control') && asked !== undefined && asked.length > 0 ? asked : defaultDuties(role);
}

/** The most any of the duties allows. */
export function leaveOf({ duties }: Rights, action: ActionId): Leave {
  return duties.map((duty) => MATRIX[action][duty]).reduce<Leave>((most, each) => (STRENGTH[each] > STRENGTH[most] ? each : most), 'none');
}

export const may = (rights: Rights, action: ActionId): boolean => leaveOf(rights, action) === 'do';
export const maySee = (rights: Rights, action: ActionId): boolean => leaveOf(rights, action) !== 'none';

/** What becomes of this command from here: carried out, put to somebody (else) who may, or refused. */
export function commandLeave(rights: Rights, command: Command): 'do' | 'ask' | 'none' {
  const leave = leaveOf(rights, actionOf(command));
  if (leave === 'do' && TWO_PEOPLE.has(command.kind)) return 'ask';
  return leave === 'read' ? 'none' : leave;
}

/** May any command of this kind be sent from here? For windows that draw a button before they know what it will say. */
export const mayAskEver = (rights: Rights, kind: CommandKind): boolean => actionsOf(kind).some((action) => ['do', 'ask'].includes(leaveOf(rights, action)));

/** May this be read from here? A viewer's screen reads what any room may see, and has no duties. */
export function mayQuery(rights: Rights, query: Query): boolean {
  return (rights.role === 'viewer' && VIEWER_QUERIES.has(query.kind)) || may(rights, queryActionOf(query));
}

/** May this message be sent from here? Commands and queries are asked for by kind (`commandLeave`, `mayQuery`). */
export function mayMessage<M extends Message>(rights: Rights, name: M, content: Parameters<ClientToEngine[M]>[0]): boolean {
  const row: MessageRow<M> = MESSAGE_ROWS[name];
  if (row === 'anybody') return true;
  if (row === 'byKind' || row === 'ownOrPeople') return false;
  return may(rights, typeof row === 'string' ? row : row.of(content));
}
