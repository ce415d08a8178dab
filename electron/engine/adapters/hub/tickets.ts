import { fail, succeed, type Result } from '#shared/result.ts';
import { refusal, type Refusal } from '#shared/protocol/refusal.ts';
import type { Duty } from '#shared/crew/duty.ts';
import type { Role } from '#shared/protocol/roles.ts';
import { after, duration, HOUR, MINUTE, type Duration, type Instant } from '#shared/time/instant.ts';
import type { Clock } from '#engine/ports.ts';
import { hashToken, isSameHash, newToken } from './tokens.ts';

/** A link made on request is meant for the person standing there. */
export const TICKET_LIFE: Duration = duration(10 * MINUTE);

export interface TicketGrant { readonly role: Role; readonly name: string; readonly duties: readonly Duty[] }
interface Ticket extends TicketGrant { readonly hash: string; readonly expiresAt: Instant; used: boolean }

export interface Tickets {
  /** A fresh one-time ticket; the clear text leaves this process once, in the returned link. */
  readonly issue: (grant: TicketGrant, life: Duration) => { readonly ticket: string; readonly expiresAt: Instant };
  /** Spends a ticket. The second use of a good ticket says so, so that a person knows to ask for another. */
  readonly redeem: (ticket: string) => Result<TicketGrant, Refusal>;
}

/** How long a dead ticket is remembered, to answer "used" or "too old" instead of "unknown". */
const REMEMBERED: Duration = duration(24 * HOUR);

/** Pairing tickets, in memory only: an engine restart withdraws the unused ones. */
export function createTickets(clock: Clock): Tickets {
  let tickets: Ticket[] = [];
  return {
    issue: (grant, life) => {
      const now = clock.now();
      tickets = tickets.filter((ticket) => after(ticket.expiresAt, REMEMBERED) > now);
      const ticket = newToken();
      const expiresAt = after(now, life);
      tickets.push({ ...grant, hash: hashToken(ticket), expiresAt, used: false });
      return { ticket, expiresAt };
    },
    redeem: (clear) => {
      const hash = hashToken(clear);
      // Every entry is compared, found or not: the time tells nothing about the list.
      const found = tickets.filter((ticket) => isSameHash(ticket.hash, hash))[0];
      if (found === undefined) return fail(refusal('ticketUnknown'));
      if (found.used) return fail(refusal('ticketUsed'));
      if (found.expiresAt <= clock.now()) return fail(refusal('ticketExpired'));
      found.used = true;
      return succeed({ role: found.role, name: found.name, duties: found.duties });
    },
  };
}
