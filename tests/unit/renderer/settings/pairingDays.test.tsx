// @vitest-environment happy-dom
/** The days after which a pairing nobody uses ends: read from the engine, sent as whole days, empty for never. */
import { act, cleanup, fireEvent, render, screen } from '@testing-library/react';
import { afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { setUpI18n, switchLanguage } from '../../../../renderer/i18n/setup.ts';
import { PairingDaysCard } from '../../../../renderer/settings/privacy/PairingDaysCard.tsx';
import type { Desk } from '../../../../renderer/state/desk.ts';
import { DeskContext } from '../../../../renderer/state/deskContext.ts';
import type { Answer } from '../../../../renderer/transport/link.ts';

/** An engine that remembers the days, or refuses them. */
function engineOf(endAfterDays: number, refuses = false): { readonly desk: Desk; readonly sent: number[] } {
  const sent: number[] = [];
  const answer = <T,>(value: T): Promise<Answer<T>> => Promise.resolve({ kind: 'ok', value });
  const setPairingDays = (days: number): Promise<unknown> => { sent.push(days); return refuses ? Promise.resolve({ kind: 'refused', refusal: { key: 'roleMayNot', params: {} } }) : answer({ endAfterDays: days }); };
  return { desk: { link: { query: () => answer({ clients: [], endAfterDays }), setPairingDays } } as unknown as Desk, sent };
}

async function opened(desk: Desk): Promise<HTMLInputElement> {
  await act(async () => { render(<DeskContext value={desk}><PairingDaysCard /></DeskContext>); await Promise.resolve(); });
  return screen.getByRole<HTMLInputElement>('textbox');
}
const save = (name: string): HTMLElement => screen.getByRole('button', { name });
const press = async (name: string): Promise<void> => { await act(async () => { fireEvent.click(save(name)); await Promise.resolve(); }); };

beforeAll(async () => { await setUpI18n('en'); });
beforeEach(async () => { await switchLanguage('en'); });
afterEach(cleanup);

describe('days without use', () => {
  test('shows what the engine goes by; other days are sent and said to be saved, until they are typed over', async () => {
    const { desk, sent } = engineOf(90);
    const box = await opened(desk);
    expect(box.value).toBe('90');
    fireEvent.change(box, { target: { value: '30' } });
    await press('Save');
    expect([sent, box.value, document.body.textContent.includes('Saved')]).toEqual([[30], '30', true]);
    fireEvent.change(box, { target: { value: '31' } });
    expect(document.body.textContent).not.toContain('Saved');
  });

  test('empty is never, and never is shown as empty', async () => {
    const { desk, sent } = engineOf(0);
    const box = await opened(desk);
    expect([box.value, box.placeholder]).toEqual(['', 'never']);
    fireEvent.change(box, { target: { value: '7' } });
    fireEvent.change(box, { target: { value: ' ' } });
    await press('Save');
    expect(sent).toEqual([0]);
  });

  test.each(['0', '-3', '1.5', '3651', 'abc'])('%s is not sent, and the sentence says what would be', async (typed) => {
    const { desk, sent } = engineOf(90);
    fireEvent.change(await opened(desk), { target: { value: typed } });
    expect(document.body.textContent).toContain('1 to 3,650 days, or empty');
    await press('Save');
    expect(sent).toEqual([]);
  });

  test('in Chinese as well; a refusal is said, and nothing counts as saved', async () => {
    await switchLanguage('zh-CN');
    const { desk } = engineOf(90, true);
    fireEvent.change(await opened(desk), { target: { value: '5' } });
    await press('保存');
    expect(document.body.textContent).toContain('多少天没用就失效');
    expect(document.body.textContent).not.toContain('已保存');
    expect(document.querySelector('[role=alert], [data-tone=bad]')?.textContent ?? '').not.toBe('');
  });
});
