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
  readonly storage: Pick<Storage, 'getItem' | 'setItem' | 'removeItem'>;
}

const KEY = 'cuedeck.pairing';

/** The pairing kept for this tab; null when there is none or it cannot be read. */
export function storedPairing(storage: PairingPort['storage']): Paired | null {
  const text = storage.getItem(KEY);
  if (text === null) return null;
  try {
    return pairedSchema.parse(JSON.parse(text));
  } catch {
    storage.removeItem(KEY);
    return null;
  }
}

/** Forgets the pairing of this tab. */
export const forgetPairing = (storage: PairingPort['storage']): void => storage.removeItem(KEY);

/**
 * Turns the one-time ticket of the URL fragment into a token for this tab. A ticket that was used already does not
 * lock out the tab that used it: the token kept here still counts.
 */
export async function pairWindow(port: PairingPort): Promise<PairingOutcome> {
  const ticket = new URLSearchParams(port.fragment.replace(/^#/u, '')).get('ticket');
  const kept = storedPairing(port.storage);
  if (ticket === null || ticket === '') return kept === null ? { kind: 'unpaired' } : { kind: 'paired', pairing: kept };
  try {
    const answer = answerSchema.parse(await port.post(ticket));
    port.stripFragment();
    if (answer.ok) {
      port.storage.setItem(KEY, JSON.stringify(answer.value));
      return { kind: 'paired', pairing: answer.value };
    }
    return kept === null ? { kind: 'refused', refusal: answer.refusal } : { kind: 'paired', pairing: kept };
  } catch {
    return { kind: 'unreachable' };
  }
}

/** The port of a real page. A 4xx answer carries the refusal in its body, so the status is not looked at. */
export const browserPairingPort = (): PairingPort => ({
  fragment: window.location.hash,
  stripFragment: () => window.history.replaceState(null, '', window.location.pathname + window.location.search),
  post: async (ticket) => {
    const response = await fetch('/api/pair', { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify({ ticket }) });
    return response.json();
  },
  storage: window.sessionStorage,
});
