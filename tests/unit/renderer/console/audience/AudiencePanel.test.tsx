// @vitest-environment happy-dom
import { act, cleanup, fireEvent, render, screen, waitFor } from '@testing-library/react';
import { afterEach, beforeAll, beforeEach, describe, expect, test, vi } from 'vitest';
import { createStore } from 'zustand/vanilla';
import { EMPTY_COMMENT_DESK, type CommentDeskState } from '#shared/commentDesk/commentDeskState.ts';
import type { ClustersNow, Frame } from '#shared/protocol/wire.ts';
import type { Command } from '#shared/show/commands.ts';
import type { PinnedComment, SourceState } from '#shared/show/state.ts';
import { AudiencePanel } from '../../../../../renderer/console/audience/AudiencePanel.tsx';
import { MetricsStrip } from '../../../../../renderer/console/audience/MetricsStrip.tsx';
import { setUpI18n, switchLanguage } from '../../../../../renderer/i18n/setup.ts';
import type { Desk } from '../../../../../renderer/state/desk.ts';
import { DeskContext } from '../../../../../renderer/state/deskContext.ts';
import { CrowdProvider } from '../../../../../renderer/state/crowd/CrowdProvider.tsx';
import { frameOf, rowOf, rowsOf } from '../../state/crowd/crowdRows.ts';
import { feedOf, live, NOW, readoutOf, sourceOf } from './audienceFixtures.ts';

// The canvas of the chart needs a browser; its data has a test of its own and the page is looked at in e2e.
vi.mock('../../../../../renderer/console/audience/TimeAxisChart.tsx', () => ({ TimeAxisChart: () => null }));

const LIST_PX = 280;

function deskWith(sources: Record<string, SourceState>): { readonly desk: Desk; readonly send: (frame: Frame) => void; readonly sent: readonly Command[]; readonly pin: (pinned: PinnedComment | null) => void; readonly ask: (now: ClustersNow) => void; readonly mark: (desk: Partial<CommentDeskState>) => void } {
  const listeners = new Set<(frame: Frame) => void>();
  const asking = new Set<(now: ClustersNow) => void>();
  const show = { session: { id: 's' }, show: { kind: 'empty' }, sources, room: { currency: 'CNY', minTakeSpanMs: 0 }, products: [], hostCues: [], pinned: null, timers: [], commentDesk: EMPTY_COMMENT_DESK };
  const sent: Command[] = [];
  const store = createStore(() => ({ mirror: { seq: 1, show: show as object, role: 'producer', clientId: 'c' }, link: { kind: 'live' }, busy: {} }));
  const desk = {
    store,
    send: (command: Command) => { sent.push(command); return Promise.resolve({ kind: 'done' }); },
    ticker: () => ({ subscribe: () => () => undefined, now: () => NOW, realign: () => undefined }),
    link: {
      engineNow: () => NOW,
      onFrame: (listener: (frame: Frame) => void) => { listeners.add(listener); return () => { listeners.delete(listener); }; },
      onClusters: (listener: (now: ClustersNow) => void) => { asking.add(listener); return () => { asking.delete(listener); }; },
      query: async () => Promise.resolve({ kind: 'unanswered' }),
    },
  } as unknown as Desk;
  const pin = (pinned: PinnedComment | null): void => { act(() => { store.setState((state) => ({ mirror: { ...state.mirror, seq: state.mirror.seq + 1, show: { ...show, pinned } } })); }); };
  const mark = (commentDesk: Partial<CommentDeskState>): void => { act(() => { store.setState((state) => ({ mirror: { ...state.mirror, seq: state.mirror.seq + 1, show: { ...show, commentDesk: { ...EMPTY_COMMENT_DESK, ...commentDesk } } } })); }); };
  const ask = (now: ClustersNow): void => { act(() => { for (const listener of asking) listener(now); }); };
  return { desk, sent, pin, mark, ask, send: (frame) => { act(() => { for (const listener of listeners) listener(frame); }); } };
}

const show = (desk: Desk): void => { render(<DeskContext value={desk}><CrowdProvider><AudiencePanel /><MetricsStrip /></CrowdProvider></DeskContext>); };
/** The list paints when the page has time to: every look waits for what it expects. */
const shown = async (newest: string): Promise<void> => waitFor(() => { expect(texts().at(-1)).toContain(newest); }, { timeout: 5_000 });
const texts = (): string[] => screen.queryAllByRole('option').map((row) => row.textContent ?? '');
const twitch = { twitchIrc: sourceOf('twitchIrc', live()) };

beforeAll(async () => {
  await setUpI18n('en');
  vi.spyOn(HTMLElement.prototype, 'clientHeight', 'get').mockReturnValue(LIST_PX);
});
beforeEach(async () => { await switchLanguage('en'); });
afterEach(cleanup);

describe('the comment column', () => {
  test('a new comment changes the text of the slots and mounts nothing', async () => {
    const { desk, send } = deskWith(twitch);
    show(desk);
    send(frameOf(rowsOf(1, 20), 20));
    await shown('comment 20');
    const before = screen.getAllByRole('option');
    send(frameOf(rowsOf(21, 25), 25));
    await shown('comment 25');
    const after = screen.getAllByRole('option');
    expect(after).toHaveLength(LIST_PX / 28);
    expect(after.every((row, slot) => row === before[slot])).toBe(true);
  });

  test('the wheel pauses with a badge that counts and End goes back to the newest', async () => {
    const { desk, send } = deskWith(twitch);
    show(desk);
    send(frameOf(rowsOf(1, 20), 20));
    await shown('comment 20');
    const list = screen.getByRole('listbox');
    list.dispatchEvent(new WheelEvent('wheel', { deltaY: -56, bubbles: true, cancelable: true }));
    send(frameOf(rowsOf(117, 148), 148));
    expect(await screen.findByRole('button', { name: /Paused · \+128 new/u })).toBeTruthy();
    await shown('comment 18');
    fireEvent.keyDown(list, { key: 'End' });
    await shown('comment 148');
    expect(screen.queryByRole('button', { name: /Paused/u })).toBeNull();
  });

  test('simulated rows say so, gifts and wordless joins carry their kind, unknown names are Anonymous', async () => {
    const { desk, send } = deskWith(twitch);
    show(desk);
    send(frameOf([rowOf(1, { provenance: 'simulated' }), rowOf(2, { kind: 'gift', text: 'Rose ×3' }), rowOf(3, { kind: 'join', text: '', name: '' })], 3));
    await shown('became a member');
    const [simulated, gift, join] = screen.getAllByRole('option');
    expect(simulated?.textContent).toContain('SIM');
    expect(gift?.querySelector('[aria-label="Gift"]')).not.toBeNull();
    expect(join?.textContent).toContain('Anonymous');
    expect(join?.textContent).toContain('became a member');
  });

  test('a row opens in full by click, and Escape closes it', async () => {
    const { desk, send } = deskWith(twitch);
    show(desk);
    send(frameOf(rowsOf(1, 3), 3));
    await shown('comment 3');
    fireEvent.click(screen.getAllByRole('option')[1] as HTMLElement);
    send(frameOf([rowOf(4)], 4));
    expect((await screen.findByRole('group', { name: 'Open' })).textContent).toContain('comment 2');
    fireEvent.keyDown(screen.getByRole('listbox'), { key: 'Escape' });
    await waitFor(() => { expect(screen.queryByRole('group', { name: 'Open' })).toBeNull(); });
  });

  test('P pins the comment that was chosen and takes it off again; the strip shows it as the prompter does, and when it was answered', async () => {
    const { desk, send, sent, pin } = deskWith(twitch);
    show(desk);
    send(frameOf(rowsOf(1, 20), 20));
    await shown('comment 20');
    const list = screen.getByRole('listbox');
    fireEvent.keyDown(list, { key: 'p' });
    expect(sent).toEqual([]);
    fireEvent.keyDown(list, { key: 'ArrowUp' });
    await waitFor(() => { expect(list.getAttribute('aria-activedescendant')).not.toBeNull(); });
    fireEvent.keyDown(list, { key: 'p' });
    const chosen = sent[0];
    expect(chosen).toMatchObject({ kind: 'pinComment', text: expect.stringMatching(/^comment \d+$/u) as string });
    const crowdSeq = chosen?.kind === 'pinComment' ? chosen.crowdSeq : null;
    const pinned = { id: 'pin-1' as never, crowdSeq, name: '王***', text: '黄皮选哪个色号？', showOn: ['prompter', 'overlay'] as const, pinnedAt: (NOW - 5_000) as never, by: 'Lin', answeredAt: null };
    pin(pinned);
    expect(screen.getByTestId('pinned-strip').textContent).toContain('王***黄皮选哪个色号？waiting 00:05');
    fireEvent.keyDown(list, { key: 'P' });
    expect(sent[1]).toEqual({ kind: 'unpinComment', pinId: 'pin-1' });
    pin({ ...pinned, answeredAt: (NOW - 1_000) as never });
    expect(screen.getByTestId('pinned-strip').textContent).toContain('answered in 00:04');
    pin(null);
    expect(screen.queryByTestId('pinned-strip')).toBeNull();
  });

  test('what many ask stands on top: one press to the host, who is on it and how long the answer took are shown', async () => {
    const { desk, sent, ask, mark } = deskWith(twitch);
    show(desk);
    const thread = { kind: 'cluster' as const, key: 'question||shade|yellowSkin' };
    const cluster = { key: thread.key, kind: 'question' as const, topic: 'shade' as const, text: '黄皮选哪个色号', mentions: [{ linkNo: 3, productId: null }], about: null, people: 23, comments: 31, firstAt: (NOW - 60_000) as never, lastAt: NOW as never, crowdSeqs: [7, 9] };
    ask({ at: NOW as never, windowMs: 600_000, asked: 40, clusters: [cluster] });
    const strip = screen.getByTestId('clusters');
    expect(strip.textContent).toContain('23 ppl黄皮选哪个色号Shade · #301:00');
    fireEvent.click(screen.getByRole('button', { name: 'To host' }));
    await waitFor(() => { expect(sent).toEqual([{ kind: 'pinComment', crowdSeq: 9, name: '', text: '黄皮选哪个色号', showOn: ['prompter'] }]); });
    const seen = { thread, label: '黄皮选哪个色号', people: 23, firstAskedAt: (NOW - 60_000) as never, rows: [7, 9] };
    fireEvent.click(screen.getByRole('button', { name: 'I will answer' }));
    expect(sent[1]).toEqual({ kind: 'claimThread', seen, takeOver: false });
    mark({ threads: [{ ...seen, status: { kind: 'claimed', clientId: 'c2', by: 'Lin', at: NOW as never } }] });
    expect(strip.textContent).toContain('Lin is on it');
    fireEvent.click(screen.getByRole('button', { name: 'Answered' }));
    expect(sent[2]).toEqual({ kind: 'answerThread', seen, way: 'host' });
    mark({ threads: [{ ...seen, status: { kind: 'answered', by: 'Lin', at: NOW as never, way: 'host', afterMs: 61_000 } }] });
    expect(strip.textContent).toContain('in 01:01');
    mark({ threads: [{ ...seen, status: { kind: 'reopened' }, again: { people: 4, since: NOW as never, answeredAt: NOW as never, by: 'Lin' } }] });
    expect(strip.textContent).toContain('4 asked again since the answer');
    mark({ threads: [{ ...seen, status: { kind: 'snoozed', by: 'Lin', until: (NOW + 60_000) as never } }] });
    expect(screen.queryByTestId('clusters')).toBeNull();
  });

  test('when names are masked, what this window held with names in it is let go', async () => {
    const { desk, send, mark } = deskWith(twitch);
    show(desk);
    send(frameOf(rowsOf(1, 20), 20));
    await shown('comment 20');
    mark({ namesMasked: true });
    await waitFor(() => { expect(screen.queryAllByRole('option')).toEqual([]); });
    send(frameOf([rowOf(20, { name: '王***' })], 20));
    await waitFor(() => { expect(texts().join('')).toContain('王***'); });
    expect(texts().join('')).not.toContain('viewer');
  });

  test('the status line says how many are loaded, searched and left out', async () => {
    const { desk, send } = deskWith(twitch);
    show(desk);
    send(frameOf(rowsOf(969, 1_000), 1_000));
    expect(await screen.findByText('1,000 in total · 32 loaded')).toBeTruthy();
    fireEvent.change(screen.getByRole('searchbox'), { target: { value: 'comment 97' } });
    expect(await screen.findByText('10 of 32 loaded match; 968 not loaded, not searched')).toBeTruthy();
  });

  test.each([
    ['no source: a way to the settings', {}, 'No comment source yet'],
    ['connected and nobody said anything', twitch, 'Connected, no messages yet'],
    ['all down: the reason and the next try', { ingest: sourceOf('ingest', { kind: 'retrying', since: NOW as never, attempt: 3, nextAt: (NOW + 9_000) as never, reason: 'socket closed' }) }, 'All sources are down'],
  ])('empty, with the reason: %s', (_, sources, words) => {
    const { desk } = deskWith(sources);
    show(desk);
    expect(screen.getByText(words)).toBeTruthy();
    if ('ingest' in sources) {
      expect(screen.getByText('socket closed')).toBeTruthy();
      expect(screen.getByText('retry in 9s')).toBeTruthy();
    }
    if (words.startsWith('No comment')) expect(screen.getByRole('link', { name: 'Set up sources' }).getAttribute('href')).toBe('/settings');
  });

  test('what came before an outage stays, under a banner, in Chinese too', async () => {
    await switchLanguage('zh-CN');
    const { desk, send } = deskWith(twitch);
    show(desk);
    send({ ...frameOf(rowsOf(1, 3), 3), metrics: readoutOf({ feeds: [feedOf('twitchIrc', NOW - 180_000)] }) });
    expect(await screen.findByText('3分钟没有新消息')).toBeTruthy();
    await shown('comment 3');
    expect(texts()).toHaveLength(3);
  });

  test('a figure answers on focus where it comes from', async () => {
    const { desk, send } = deskWith(twitch);
    show(desk);
    send({ ...frameOf(rowsOf(1, 1), 1), metrics: readoutOf({ views: 4_000, feeds: [feedOf('twitchIrc', NOW)] }) });
    await shown('comment 1');
    await screen.findByText('4,000 PV');
    const gpm = screen.getByText('GPM').closest('li') as HTMLElement;
    fireEvent.focus(gpm);
    const card = screen.getByRole('tooltip').textContent;
    expect(card).toContain('Paid GMV × 1000 ÷ views (PV)');
    expect(card).toContain('Views (PV) 4,000');
    expect(card).toContain('Denominator zero or unknown');
    expect(gpm.querySelector('[data-null]')?.textContent).toBe('—');
  });
});
