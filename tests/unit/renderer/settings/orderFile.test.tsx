// @vitest-environment happy-dom
import { act, cleanup, renderHook, waitFor } from '@testing-library/react';
import type { ReactNode } from 'react';
import { afterEach, beforeAll, describe, expect, test } from 'vitest';
import type { SourceId } from '#shared/ids.ts';
import { initialState } from '#shared/show/evolve.ts';
import { setUpI18n } from '../../../../renderer/i18n/setup.ts';
import { rowsOf, useOrderFile } from '../../../../renderer/settings/sources/useOrderFile.ts';
import type { Desk } from '../../../../renderer/state/desk.ts';
import { DeskContext } from '../../../../renderer/state/deskContext.ts';

type Waiting = { readonly orders: readonly unknown[]; readonly answer: () => void };

/** An engine that takes each part when it is told to. */
function slowEngine(): { readonly desk: Desk; readonly parts: Waiting[] } {
  const parts: Waiting[] = [];
  const state = { mirror: { show: initialState(), seq: 0 }, link: { kind: 'live' } };
  const desk = {
    store: { getState: () => state, subscribe: () => () => undefined, getInitialState: () => state },
    link: { engineNow: () => Date.UTC(2026, 10, 23), enterOrders: async ({ orders }: { readonly orders: readonly unknown[] }) => new Promise((resolve) => { parts.push({ orders, answer: () => { resolve({ kind: 'ok', value: { stored: orders.length, known: 0, unread: 0 } }); } }); }) },
  } as unknown as Desk;
  return { desk, parts };
}

const csv = ['订单号,订单状态,金额,下单时间', ...Array.from({ length: 1_200 }, (_, n) => `A${String(10_000 + n)},已付款,9.90,2026-11-22 20:${String(n % 60).padStart(2, '0')}:00`)].join('\n');

beforeAll(async () => { await setUpI18n('en'); });
afterEach(cleanup);

async function opened() {
  const { desk, parts } = slowEngine();
  const { result } = renderHook(() => useOrderFile('shop' as SourceId), { wrapper: ({ children }: { readonly children: ReactNode }) => <DeskContext value={desk}>{children}</DeskContext> });
  await act(async () => { await result.current.open(new File([csv], 'orders.csv')); });
  await waitFor(() => { expect(result.current.check === null ? 0 : rowsOf(result.current.check)).toBe(1_200); });
  const answer = async (at: number): Promise<void> => { await waitFor(() => { expect(parts.length).toBe(at + 1); }); await act(async () => { parts[at]?.answer(); await Promise.resolve(); }); };
  const sent = (): number | null => (result.current.state.kind === 'open' ? result.current.state.sent : null);
  return { result, parts, answer, sent };
}

describe('a file of orders', () => {
  test('says after every part how far it is, and what came of it in the end', async () => {
    const { result, answer, sent } = await opened();
    act(() => { void result.current.send(); });
    await answer(0);
    await waitFor(() => { expect(sent()).toBe(500); });
    await answer(1);
    await waitFor(() => { expect(sent()).toBe(1_000); });
    await answer(2);
    await waitFor(() => { expect(result.current.state).toEqual({ kind: 'done', taken: { stored: 1_200, known: 0, unread: 0 } }); });
  });

  test('stopped, the part under way is the last; pressed again it goes on from there', async () => {
    const { result, parts, answer, sent } = await opened();
    act(() => { void result.current.send(); });
    await waitFor(() => { expect(parts.length).toBe(1); });
    act(() => { result.current.stop(); });
    await answer(0);
    await waitFor(() => { expect([sent(), result.current.asked.kind]).toEqual([500, 'idle']); });
    expect(parts.length).toBe(1);
    act(() => { void result.current.send(); });
    await answer(1);
    expect(JSON.stringify(parts[1]?.orders[0])).toContain('A10500');
    await answer(2);
    await waitFor(() => { expect(result.current.state.kind).toBe('done'); });
  });

  test('a file that is closed meanwhile stays closed', async () => {
    const { result, parts, answer } = await opened();
    act(() => { void result.current.send(); });
    await waitFor(() => { expect(parts.length).toBe(1); });
    act(() => { result.current.close(); });
    await answer(0);
    expect(result.current.state).toEqual({ kind: 'idle', failure: null });
    expect(parts.length).toBe(1);
  });
});
