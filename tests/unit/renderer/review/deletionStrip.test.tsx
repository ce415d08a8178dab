// @vitest-environment happy-dom
/** A deletion that two people agreed to can be followed: the step, the rows, and why it waits. */
import { act, cleanup, render, screen } from '@testing-library/react';
import { afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import type { DeletionProgress, SessionDeletion } from '#shared/deletion/deletion.ts';
import { initialState } from '#shared/show/evolve.ts';
import type { ShowState } from '#shared/show/state.ts';
import { setUpI18n, switchLanguage } from '../../../../renderer/i18n/setup.ts';
import { DeletionStrip } from '../../../../renderer/review/deletion/DeletionStrip.tsx';
import type { Desk } from '../../../../renderer/state/desk.ts';
import { DeskContext } from '../../../../renderer/state/deskContext.ts';

const JOB = { deletionId: 'd-1', sessionId: 's-1', cause: 'asked', reason: 'contract ended', askedBy: 'Li', agreedBy: 'Zhao', at: 0, situation: { kind: 'running' } } as unknown as SessionDeletion;

async function shown(running: readonly DeletionProgress[], over: Partial<ShowState> = {}): Promise<void> {
  const state = { mirror: { show: { ...initialState(), deletions: [JOB], ...over }, seq: 0, role: 'producer', duties: ['owner'] } };
  const desk = { store: { getState: () => state, subscribe: () => () => undefined, getInitialState: () => state }, link: { query: () => Promise.resolve({ kind: 'ok', value: { running } }) } } as unknown as Desk;
  await act(async () => { render(<DeskContext value={desk}><DeletionStrip titleOf={() => 'Autumn'} /></DeskContext>); await Promise.resolve(); });
}

beforeAll(async () => { await setUpI18n('en'); });
beforeEach(async () => { await switchLanguage('en'); });
afterEach(cleanup);

describe('a deletion under way', () => {
  test('says the step and the rows that are gone, with a bar as far as they are, and offers no way back', async () => {
    await shown([{ deletionId: 'd-1', step: 'rows', rows: 340_000, of: 1_000_000 }]);
    const line = screen.getByTestId('deletion-running');
    expect(line.textContent).toContain('Deleting "Autumn"; there is no way back');
    expect(line.textContent).toContain('Step 2 of 4: removing comments, gifts and orders, 340,000 of 1,000,000 gone');
    expect(screen.getByRole('progressbar').getAttribute('aria-valuenow')).toBe('34');
    expect(screen.queryByRole('button')).toBeNull();
  });

  test('one that nobody works on waits: for its turn, or for the end of a show', async () => {
    await shown([]);
    expect(screen.getByTestId('deletion-running').textContent).toContain('waits its turn');
    expect(screen.queryByRole('progressbar')).toBeNull();
    cleanup();
    const { obs } = initialState();
    await shown([], { obs: { ...obs, stream: { kind: 'live' } as never } });
    expect(screen.getByTestId('deletion-running').textContent).toContain('paused during the show');
  });

  test('in Chinese as well; a session of which nothing of an audience was stored is no division by nothing', async () => {
    await switchLanguage('zh-CN');
    await shown([{ deletionId: 'd-1', step: 'figures', rows: 0, of: 0 }]);
    expect(screen.getByTestId('deletion-running').textContent).toContain('第 3/4 步：删除汇总数字，重写数据库文件');
    expect(screen.getByRole('progressbar').getAttribute('aria-valuenow')).toBe('50');
  });
});
