// @vitest-environment happy-dom
import { act, cleanup, fireEvent, render, screen, waitFor } from '@testing-library/react';
import { afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { initialState } from '#shared/show/evolve.ts';
import type { LanState, PairingLinks, Query } from '#shared/protocol/wire.ts';
import { setUpI18n, switchLanguage } from '../../../../renderer/i18n/setup.ts';
import { alsoOnLan } from '../../../../renderer/settings/pair/addresses.ts';
import { PairSection } from '../../../../renderer/settings/pair/PairSection.tsx';
import type { Desk } from '../../../../renderer/state/desk.ts';
import { DeskContext } from '../../../../renderer/state/deskContext.ts';

const TOKEN = 'tok-0123456789abcdefghijklmnopqrstuvwxyzABC';
const LOCAL = 'http://127.0.0.1:4477/control/v1';

/** An engine that answers as the hub does, and notes what it was asked. */
function deskOf(): { readonly desk: Desk; readonly asked: Query[] } {
  const asked: Query[] = [];
  let lan: LanState = { open: false, addresses: [] };
  const links: PairingLinks = { role: 'control', expiresAt: null, urls: [LOCAL], token: TOKEN };
  const state = { mirror: { show: initialState(), seq: 0, role: 'producer', duties: ['owner'] } };
  const desk = {
    store: { getState: () => state, subscribe: () => () => undefined, getInitialState: () => state },
    link: {
      query: async (query: Query) => {
        asked.push(query);
        return Promise.resolve({ kind: 'ok', value: query.kind === 'lan' ? lan : query.kind === 'pairings' ? { clients: [] } : links });
      },
      setLan: async (open: boolean) => {
        lan = { open, addresses: open ? ['192.168.1.5'] : [] };
        return Promise.resolve({ kind: 'ok', value: lan });
      },
    },
  } as unknown as Desk;
  return { desk, asked };
}
const values = (): string[] => screen.getAllByRole('textbox').map((box) => (box as HTMLInputElement).value);
const press = async (name: RegExp): Promise<void> => { await act(async () => { fireEvent.click(screen.getByRole('button', { name })); await Promise.resolve(); }); };

beforeAll(async () => { await setUpI18n('en'); });
beforeEach(async () => { await switchLanguage('en'); });
afterEach(cleanup);

describe('pairing a control surface', () => {
  test('asks for the role control under the given name; shows address and token to copy, and no QR code', async () => {
    const { desk, asked } = deskOf();
    render(<DeskContext value={desk}><PairSection /></DeskContext>);
    await press(/^Control surface/u);
    fireEvent.change(screen.getByRole('textbox'), { target: { value: 'Deck left' } });
    await press(/^Make a token/u);
    await waitFor(() => { expect(values()).toContain(TOKEN); });
    expect(asked).toContainEqual({ kind: 'pairingLinks', role: 'control', name: 'Deck left' });
    expect(values()).toEqual(['Deck left', LOCAL, TOKEN]);
    expect(screen.queryByRole('img')).toBeNull();
    expect(document.body.textContent).toMatch(/shown only now/u);
  });

  test('opening the LAN adds its address to the token shown, and makes no second token', async () => {
    const { desk, asked } = deskOf();
    render(<DeskContext value={desk}><PairSection /></DeskContext>);
    await press(/^Control surface/u);
    await press(/^Make a token/u);
    await waitFor(() => { expect(values()).toContain(TOKEN); });
    await press(/^Open the LAN/u);
    await waitFor(() => { expect(values()).toContain('http://192.168.1.5:4477/control/v1'); });
    expect(asked.filter(({ kind }) => kind === 'pairingLinks')).toHaveLength(1);
  });

  test('in Chinese as well', async () => {
    await switchLanguage('zh-CN');
    render(<DeskContext value={deskOf().desk}><PairSection /></DeskContext>);
    await press(/^控制面板/u);
    await press(/^生成令牌/u);
    await waitFor(() => { expect(values()).toContain(TOKEN); });
    expect(document.body.textContent).toMatch(/只在这里显示一次/u);
  });

  test('addresses: each once, with the port and path of the first; an unreadable one is left as it is', () => {
    expect(alsoOnLan([LOCAL], [])).toEqual([LOCAL]);
    expect(alsoOnLan([LOCAL, 'http://10.0.0.2:4477/control/v1'], ['10.0.0.2', '10.0.0.3'])).toEqual([LOCAL, 'http://10.0.0.2:4477/control/v1', 'http://10.0.0.3:4477/control/v1']);
    expect(alsoOnLan([], ['10.0.0.2'])).toEqual([]);
    expect(alsoOnLan(['?'], ['10.0.0.2'])).toEqual(['?']);
  });
});
