import { z } from 'zod';
import { pairedSchema, type Paired } from '#shared/protocol/pairing.ts';
import { refusalSchema, type Refusal } from '#shared/protocol/refusal.ts';

const answerSchema = z.union([
  z.object({ ok: z.literal(true), value: pairedSchema }),
  z.object({ ok: z.literal(false), refusal: refusalSchema }),
]);

/** How pairing came out. `unpaired`: the page was opened without a link; `unreachable`: the engine did not answer. */
export type PairingOutcome =
  | { readonly kind: 'paired'; readonly pairing: Paired }
  | { readonly kind: 'refused'; readonly refusal: Refusal }
  | { readonly kind: 'unpaired' }
  | { readonly kind: 'unreachable' };

export interface PairingPort {
  /** The URL fragment, e.g. `#ticket=abc`. */
  readonly fragment: string;
  /** Takes the ticket out of the address bar and the history. */
  readonly stripFragment: () => void;
  readonly post: (ticket: string) => Promise<unknown>;
  /** The tab's own: two tabs may be two screens. */
  readonly storage: PairingStore;
  /** This device's, for the origin of this engine: outlives the tab. Only a prompter is kept there. */
  readonly memory: PairingStore;
  /** Which screen is asked for, e.g. `/prompter`. */
  readonly path: string;
}

export type PairingStore = Pick<Storage, 'getItem' | 'setItem' | 'removeItem'>;

const KEY = 'cuedeck.pairing';

/**
 * A phone drops tabs as it likes, and a host cannot scan a code in the middle of a show: the prompter's pairing is kept on
 * the device. Nothing else is: a producer's would leave the whole show to whoever opens that browser next.
 */
const isRemembered = ({ role }: Paired): boolean => role === 'host';

/** What this device keeps for the screen that is asked for. */
function rememberedPairing({ memory, path }: PairingPort): Paired | null {
  const kept = storedPairing(memory);
  return kept !== null && isRemembered(kept) && path === kept.home ? kept : null;
}

/** The pairing kept for this tab; null when there is none or it cannot be read. */
export function storedPairing(storage: PairingStore): Paired | null {
  const text = storage.getItem(KEY);
  if (text === null) return null;
  try {
    return pairedSchema.parse(JSON.parse(text));
  } catch {
    storage.removeItem(KEY);
    return null;
  }
}

/**
 * Forgets the pairing of this tab, and of the device if it is the same one: another screen that is remembered stays.
 * The engine is not told (link.withdrawPairing does that).
 */
export function forgetPairing({ storage, memory }: Pick<PairingPort, 'storage' | 'memory'>): void {
  const own = storedPairing(storage);
  storage.removeItem(KEY);
  if (own === null || storedPairing(memory)?.token === own.token) memory.removeItem(KEY);
}

/**
 * Turns the one-time ticket of the URL fragment into a token for this tab. A ticket that was used already does not
 * lock out the tab that used it: the token kept here still counts.
 */
export async function pairWindow(port: PairingPort): Promise<PairingOutcome> {
  const ticket = new URLSearchParams(port.fragment.replace(/^#/u, '')).get('ticket');
  const kept = storedPairing(port.storage) ?? rememberedPairing(port);
  if (ticket === null || ticket === '') return kept === null ? { kind: 'unpaired' } : keep(kept, port);
  try {
    const answer = answerSchema.parse(await port.post(ticket));
    port.stripFragment();
    if (answer.ok) {
      return keep(answer.value, port);
    }
    return kept === null ? { kind: 'refused', refusal: answer.refusal } : keep(kept, port);
  } catch {
    return { kind: 'unreachable' };
  }
}

function keep(pairing: Paired, { storage, memory }: PairingPort): PairingOutcome {
  const text = JSON.stringify(pairing);
  storage.setItem(KEY, text);
  if (isRemembered(pairing)) memory.setItem(KEY, text);
  return { kind: 'paired', pairing };
}

/** A store that may be shut (private windows, a full disk): then nothing is kept, and the page works all the same. */
function openStore(find: () => Storage): PairingStore {
  const attempt = <T>(run: (store: Storage) => T, otherwise: T): T => {
    try {
      return run(find());
    } catch {
      return otherwise;
    }
  };
  return {
    getItem: (key) => attempt((store) => store.getItem(key), null),
    setItem: (key, value) => { attempt((store) => { store.setItem(key, value); }, undefined); },
    removeItem: (key) => { attempt((store) => { store.removeItem(key); }, undefined); },
  };
}

/** Where a real page keeps its pairing. */
export const browserStores = (): Pick<PairingPort, 'storage' | 'memory'> => ({ storage: openStore(() => window.sessionStorage), memory: openStore(() => window.localStorage) });

/** The port of a real page. A 4xx answer carries the refusal in its body, so the status is not looked at. */
export const browserPairingPort = (): PairingPort => ({
  fragment: window.location.hash,
  stripFragment: () => window.history.replaceState(null, '', window.location.pathname + window.location.search),
  post: async (ticket) => {
    const response = await fetch('/api/pair', { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify({ ticket }) });
    return response.json();
  },
  ...browserStores(), path: window.location.pathname,
});
