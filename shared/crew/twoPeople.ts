import type { CommandKind } from '../show/commands.ts';

/** What is done only when a second person who may do it too allows it (the domain's ●²), beside prices and the stream, which have rules of their own. */
export const TWO_PEOPLE: ReadonlySet<CommandKind> = new Set<CommandKind>(['setRetention', 'eraseViewer', 'deleteSession']);
