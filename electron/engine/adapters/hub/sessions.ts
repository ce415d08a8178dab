import type { Duty } from '#shared/crew/duty.ts';
import type { Role } from '#shared/protocol/roles.ts';
import { HOUR } from '#shared/time/instant.ts';
import type { Clock, Grant, Ids, Log, ShowStore } from '#engine/ports.ts';
import { hashToken, isSameHash, newToken } from './tokens.ts';

export interface Sessions {
  /** Reads the grants of earlier engine runs: a paired window survives a restart. Those nobody used for too long end. */
  readonly load: () => Promise<void>;
  /** Makes a token and stores its hash durably before returning it. */
  readonly open: (role: Role, name: string, duties: readonly Duty[]) => Promise<{ readonly token: string; readonly grant: Grant }>;
  /** Null = never paired, or not used for too long. Looking is use. */
  readonly find: (token: string) => Grant | null;
  /** A window of this pairing was here until now. */
  readonly used: (tokenHash: string) => void;
  /** Every pairing, oldest first. */
  readonly list: () => readonly Grant[];
  /** After how many days without use a pairing ends; 0 = never. */
  readonly endAfterDays: () => number;
  /** Other days from now on; what is over by them ends at once. Whoever `isHere` is in use. */
  readonly setDays: (days: number, isHere: (clientId: string) => boolean) => void;
  /** Forgets a client's pairing durably; false = there is none. */
  readonly withdraw: (clientId: string) => Promise<boolean>;
}

export interface SessionParts {
  readonly clock: Clock;
  readonly ids: Ids;
  readonly log: Log;
  readonly showStore: ShowStore;
  /** A pairing nobody used for so many days ends, at first; 0 = never. */
  readonly pairingDays: number;
}

/** Use is written down once an hour: a window that reconnects all day costs no page of the log. */
const WRITE_EVERY = HOUR;

/** Who has paired: token hashes to roles. The clear token lives in the window's sessionStorage only. */
export function createSessions({ clock, ids, log, showStore, pairingDays: daysAtFirst }: SessionParts): Sessions {
  const grants = new Map<string, Grant>();
  let pairingDays = daysAtFirst;
  const isOver = ({ usedAt }: Grant): boolean => pairingDays > 0 && clock.now() - usedAt > pairingDays * 24 * HOUR;
  const inBackground = (work: Promise<unknown>): void => void work.catch((thrown: unknown) => { log.warn('a pairing could not be written', { thrown }); });
  const end = (grant: Grant): void => {
    grants.delete(grant.tokenHash);
    log.info('a pairing ended: not used for too long', { role: grant.role, days: pairingDays });
    inBackground(showStore.removeGrants(grant.clientId));
  };
  const endUnused = (): void => { for (const grant of grants.values()) if (isOver(grant)) end(grant); };
  const used = (tokenHash: string): void => {
    const grant = grants.get(tokenHash);
    const now = clock.now();
    // One that was withdrawn stays away: only what is held is written.
    if (grant === undefined || now - grant.usedAt < WRITE_EVERY) return;
    const fresh = { ...grant, usedAt: now };
    grants.set(tokenHash, fresh);
    inBackground(showStore.saveGrant(fresh));
  };
  return {
    load: async () => {
      for (const grant of await showStore.grants()) grants.set(grant.tokenHash, grant);
      endUnused();
    },
    open: async (role, name, duties) => {
      const token = newToken();
      const now = clock.now();
      const grant: Grant = { tokenHash: hashToken(token), role, duties, name, clientId: ids.next('client'), grantedAt: now, usedAt: now };
      await showStore.saveGrant(grant);
      grants.set(grant.tokenHash, grant);
      return { token, grant };
    },
    find: (token) => {
      const hash = hashToken(token);
      const grant = grants.get(hash);
      if (grant === undefined || !isSameHash(grant.tokenHash, hash)) return null;
      if (isOver(grant)) { end(grant); return null; }
      used(hash);
      return grant;
    },
    used,
    endAfterDays: () => pairingDays,
    setDays: (days, isHere) => {
      pairingDays = days;
      for (const grant of grants.values()) if (isHere(grant.clientId)) used(grant.tokenHash);
      endUnused();
    },
    list: () => [...grants.values()].toSorted((a, b) => a.grantedAt - b.grantedAt),
    withdraw: async (clientId) => {
      const held = [...grants.values()].filter((grant) => grant.clientId === clientId);
      // Memory first: from this moment the token opens nothing, even if the disk is slow or fails.
      for (const grant of held) grants.delete(grant.tokenHash);
      if (held.length > 0) await showStore.removeGrants(clientId);
      return held.length > 0;
    },
  };
}
