import { describe, expect, it } from 'vitest';
import { pairWindow, type PairingPort } from '../../../../renderer/transport/pairing.ts';

const PAIRED = { token: 't'.repeat(32), role: 'producer', clientId: 'c1', name: 'Desk', home: '/console' } as const;

function port(fragment: string, answer: () => Promise<unknown>): PairingPort & { readonly stripped: () => number; readonly posted: string[] } {
  const kept = new Map<string, string>();
  const posted: string[] = [];
  let stripped = 0;
  return {
    fragment, posted, stripped: () => stripped, stripFragment: () => { stripped += 1; }, post: (ticket) => { posted.push(ticket); return answer(); },
    storage: { getItem: (key) => kept.get(key) ?? null, setItem: (key, value) => { kept.set(key, value); }, removeItem: (key) => { kept.delete(key); } },
  };
}

describe('pairing a window', () => {
  it('turns the ticket into a token and takes it out of the address bar', async () => {
    const desk = port('#ticket=one-time-ticket-0001', () => Promise.resolve({ ok: true, value: PAIRED }));
    expect(await pairWindow(desk)).toEqual({ kind: 'paired', pairing: PAIRED });
    expect(desk.posted).toEqual(['one-time-ticket-0001']);
    expect(desk.stripped()).toBe(1);
  });

  it('a reload without a ticket keeps the pairing of this tab', async () => {
    const first = port('#ticket=one-time-ticket-0001', () => Promise.resolve({ ok: true, value: PAIRED }));
    await pairWindow(first);
    expect(await pairWindow({ ...first, fragment: '' })).toEqual({ kind: 'paired', pairing: PAIRED });
  });

  it('a used ticket does not lock out the tab that used it, but says so to any other', async () => {
    const refused = { ok: false, refusal: { key: 'ticketUsed', params: {} } };
    const stranger = port('#ticket=one-time-ticket-0001', () => Promise.resolve(refused));
    expect(await pairWindow(stranger)).toEqual({ kind: 'refused', refusal: refused.refusal });
    const owner = port('#ticket=one-time-ticket-0001', () => Promise.resolve({ ok: true, value: PAIRED }));
    await pairWindow(owner);
    expect((await pairWindow({ ...owner, post: () => Promise.resolve(refused) })).kind).toBe('paired');
  });

  it('no ticket and no pairing: unpaired; no engine: unreachable, ticket kept for the retry', async () => {
    expect(await pairWindow(port('', () => Promise.resolve(null)))).toEqual({ kind: 'unpaired' });
    const alone = port('#ticket=one-time-ticket-0001', () => Promise.reject(new TypeError('Failed to fetch')));
    expect(await pairWindow(alone)).toEqual({ kind: 'unreachable' });
    expect(alone.stripped()).toBe(0);
  });
});
