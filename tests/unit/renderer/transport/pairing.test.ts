import { describe, expect, it } from 'vitest';
import { forgetPairing, pairWindow, type PairingPort, type PairingStore } from '../../../../renderer/transport/pairing.ts';

const PAIRED = { duties: ['owner'], token: 't'.repeat(32), role: 'producer', clientId: 'c1', name: 'Desk', home: '/console' } as const;

function store(): PairingStore {
  const kept = new Map<string, string>();
  return { getItem: (key) => kept.get(key) ?? null, setItem: (key, value) => { kept.set(key, value); }, removeItem: (key) => { kept.delete(key); } };
}

function port(fragment: string, answer: () => Promise<unknown>): PairingPort & { readonly stripped: () => number; readonly posted: string[] } {
  const posted: string[] = [];
  let stripped = 0;
  return {
    fragment, posted, stripped: () => stripped, stripFragment: () => { stripped += 1; }, post: (ticket) => { posted.push(ticket); return answer(); },
    storage: store(), memory: store(), path: '/console',
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

  describe('on the device', () => {
    const HOST = { ...PAIRED, token: 'h'.repeat(32), role: 'host', home: '/prompter' } as const;
    const phone = async () => {
      const first = { ...port('#ticket=one-time-ticket-0001', () => Promise.resolve({ ok: true, value: HOST })), path: '/prompter' };
      await pairWindow(first);
      return first;
    };

    it('the prompter is kept when its tab is closed and opened again, and for no other screen', async () => {
      const { memory } = await phone();
      const reopened = { ...port('', () => Promise.reject(new Error('no ticket'))), memory, path: '/prompter' };
      expect(await pairWindow(reopened)).toEqual({ kind: 'paired', pairing: HOST });
      expect(await pairWindow({ ...reopened, storage: store(), path: '/console' })).toEqual({ kind: 'unpaired' });
    });

    it('the link opened a second time, used by then, still finds the prompter', async () => {
      const { memory } = await phone();
      const again = { ...port('#ticket=one-time-ticket-0001', () => Promise.resolve({ ok: false, refusal: { key: 'ticketUsed', params: {} } })), memory, path: '/prompter' };
      expect((await pairWindow(again)).kind).toBe('paired');
    });

    it('a producer is kept by the tab alone: whoever opens that browser next gets no show', async () => {
      const desk = port('#ticket=one-time-ticket-0001', () => Promise.resolve({ ok: true, value: PAIRED }));
      await pairWindow(desk);
      expect(await pairWindow({ ...desk, fragment: '', storage: store() })).toEqual({ kind: 'unpaired' });
    });

    it('forgotten it is gone from tab and device; another tab that was sent away leaves the prompter kept', async () => {
      const paired = await phone();
      const producer = { ...port('#ticket=one-time-ticket-0002', () => Promise.resolve({ ok: true, value: PAIRED })), memory: paired.memory };
      await pairWindow(producer);
      forgetPairing(producer);
      expect((await pairWindow({ ...paired, fragment: '', storage: store() })).kind).toBe('paired');
      forgetPairing(paired);
      expect(await pairWindow({ ...paired, fragment: '', storage: store() })).toEqual({ kind: 'unpaired' });
    });
  });
});
