// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen, within } from '@testing-library/react';
import { afterEach, beforeAll, describe, expect, it } from 'vitest';
import { createStore } from 'zustand/vanilla';
import type { Command } from '#shared/show/commands.ts';
import { initialState } from '#shared/show/evolve.ts';
import type { ShowState } from '#shared/show/state.ts';
import { setUpI18n, switchLanguage } from '../../../../renderer/i18n/setup.ts';
import { OpenActions } from '../../../../renderer/review/OpenActions.tsx';
import type { Desk } from '../../../../renderer/state/desk.ts';
import { DeskContext } from '../../../../renderer/state/deskContext.ts';

type Action = ShowState['review']['actions'][number];
const ACTION: Action = { id: 'a1', sessionId: 's1', text: '福袋前先上色号卡', owner: '林小满', dueOn: '2031-01-15', metric: 'ctr', baseline: 0.18, target: 0.25, variable: '色号卡', state: 'open', note: '', by: '林小满', at: 1 } as never;

function prepare(actions: readonly Action[], duties: readonly string[]): Command[] {
  const sent: Command[] = [];
  const show = { ...initialState(), review: { ...initialState().review, actions } };
  const store = createStore(() => ({ mirror: { seq: 1, show, role: 'producer', duties, clientId: 'c', name: 'Wu', engineVersion: '1' }, link: { kind: 'live' }, busy: {} }));
  const desk = { store, replay: null, send: (command: Command) => { sent.push(command); return Promise.resolve({ kind: 'done' }); } } as unknown as Desk;
  render(<DeskContext value={desk}><OpenActions /></DeskContext>);
  return sent;
}

beforeAll(async () => { await setUpI18n('en'); });
afterEach(cleanup);

describe('actions of earlier reviews in the preparation of the next show', () => {
  it('every open one with owner, day, metric and what alone is changed; settled ones are gone', async () => {
    await switchLanguage('en');
    prepare([ACTION, { ...ACTION, id: 'a2', text: 'Settled', state: 'done' }], ['owner']);
    const rows = within(screen.getByTestId('open-actions')).getAllByRole('listitem');
    expect(rows).toHaveLength(1);
    for (const word of ['福袋前先上色号卡', '林小满', '2031-01-15', 'Product CTR', '色号卡']) expect(rows[0]?.textContent).toContain(word);
  });

  it('whoever reviews settles one there; whoever may not sees it without a button', () => {
    const sent = prepare([ACTION], ['owner']);
    fireEvent.click(within(screen.getByTestId('open-actions')).getByRole('button'));
    expect(sent).toEqual([{ kind: 'settleReviewAction', actionId: 'a1', state: 'done', note: '' }]);
    cleanup();
    prepare([ACTION], ['moderator']);
    expect(within(screen.getByTestId('open-actions')).queryByRole('button')).toBeNull();
  });

  it('nothing is said where nothing is open', () => {
    prepare([], ['owner']);
    expect(screen.queryByTestId('open-actions')).toBeNull();
  });
});
