import { ticketsSchema, type TicketRules } from '#shared/lottery/draft.ts';

/** "5:2 20:5" = two tickets from level 5 on, five from level 20 on; null = it cannot be read. Signs of either width. */
export function readLevelTickets(typed: string): TicketRules['byFanLevel'] | null {
  const parts = typed.normalize('NFKC').split(/[\s,;、]+/u).filter((part) => part !== '');
  const pairs = parts.map((part) => /^(\d{1,4}):(\d{1,3})$/u.exec(part));
  const read = ticketsSchema.shape.byFanLevel.safeParse(pairs.map((pair) => ({ from: Number(pair?.[1]), tickets: Number(pair?.[2]) })));
  return read.success ? read.data : null;
}
export const writeLevelTickets = (rules: TicketRules['byFanLevel']): string => rules.map(({ from, tickets }) => `${String(from)}:${String(tickets)}`).join(' ');
