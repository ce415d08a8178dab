import type { Duty } from '#shared/crew/duty.ts';
import type { Role } from '#shared/protocol/roles.ts';
import type { Clock, Grant, Ids, ShowStore } from '#engine/ports.ts';
import { hashToken, isSameHash, newToken } from './tokens.ts';

export interface Sessions {
  /** Reads the grants of earlier engine runs: a paired window survives a restart. */
  readonly load: () => Promise<void>;
  /** Makes a token and stores its hash durably before returning it. */
  readonly open: (role: Role, name: string, duties: readonly Duty[]) => Promise<{ readonly token: string; readonly grant: Grant }>;
  /** Null = never paired. */
  readonly find: (token: string) => Grant | null;
  /** Every pairing, oldest first. */
  readonly list: () => readonly Grant[];
  /** Forgets a client's pairing durably; false = there is none. */
  readonly withdraw: (clientId: string) => Promise<boolean>;
}

/** Who has paired: token hashes to roles. The clear token lives in the window's sessionStorage only. */
export function createSessions(parts: { readonly clock: Clock; readonly ids: Ids; readonly showStore: ShowStore }): Sessions {
  const grants = new Map<string, Grant>();
  return {
    load: async () => {
      for (const grant of await parts.showStore.grants()) grants.set(grant.tokenHash, grant);
    },
    open: async (role, name, duties) => {
      const token = newToken();
      const grant: Grant = { tokenHash: hashToken(token), role, duties, name, clientId: parts.ids.next('client'), grantedAt: parts.clock.now() };
      await parts.showStore.saveGrant(grant);
      grants.set(grant.tokenHash, grant);
      return { token, grant };
    },
    find: (token) => {
      const hash = hashToken(token);
      const grant = grants.get(hash);
      return grant !== undefined && isSameHash(grant.tokenHash, hash) ? grant : null;
    },
    list: () => [...grants.values()].toSorted((a, b) => a.grantedAt - b.grantedAt),
    withdraw: async (clientId) => {
      const held = [...grants.values()].filter((grant) => grant.clientId === clientId);
      // Memory first: from this moment the token opens nothing, even if the disk is slow or fails.
      for (const grant of held) grants.delete(grant.tokenHash);
      if (held.length > 0) await parts.showStore.removeGrants(clientId);
      return held.length > 0;
    },
  };
}
