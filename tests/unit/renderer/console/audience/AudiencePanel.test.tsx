// @vitest-environment happy-dom
import { act, cleanup, fireEvent, render, screen, waitFor } from '@testing-library/react';
import { afterEach, beforeAll, beforeEach, describe, expect, test, vi, type Mock } from 'vitest';
import { createStore } from 'zustand/vanilla';
import { NO_GOALS } from '#shared/goals/goals.ts';
import { EMPTY_COMMENT_DESK, type CommentDeskState } from '#shared/commentDesk/commentDeskState.ts';
import { deskTabOf } from '#shared/audience/deskTab.ts';
import type { ClustersNow, CommentRow, Frame, Query } from '#shared/protocol/wire.ts';
import type { Command } from '#shared/show/commands.ts';
import type { PinnedComment, SourceState } from '#shared/show/state.ts';
import { AudiencePanel } from '../../../../../renderer/console/audience/AudiencePanel.tsx';
import { MetricsStrip } from '../../../../../renderer/console/audience/MetricsStrip.tsx';
import { setUpI18n, switchLanguage } from '../../../../../renderer/i18n/setup.ts';
import type { Desk } from '../../../../../renderer/state/desk.ts';
import { DeskContext } from '../../../../../renderer/state/deskContext.ts';
import { CrowdProvider } from '../../../../../renderer/state/crowd/CrowdProvider.tsx';
import { columnsOf, frameOf, rowOf, rowsOf } from '../../state/crowd/crowdRows.ts';
import { feedOf, live, NOW, readoutOf, sourceOf } from './audienceFixtures.ts';

// The canvas of the chart needs a browser; its data has a test of its own and the page is looked at in e2e.
vi.mock('../../../../../renderer/console/audience/TimeAxisChart.tsx', () => ({ TimeAxisChart: () => null }));

const LIST_PX = 280;

function deskWith(sources: Record<string, SourceState>): { readonly desk: Desk; readonly send: (frame: Frame) => void; readonly sent: readonly Command[]; readonly pin: (pinned: PinnedComment | null) => void; readonly ask: (now: ClustersNow) => void; readonly mark: (desk: Partial<CommentDeskState>) => void; readonly query: Mock<(asked: Query) => Promise<unknown>> } {
  const listeners = new Set<(frame: Frame) => void>();
  const asking = new Set<(now: ClustersNow) => void>();
  const show = { session: { id: 's' }, show: { kind: 'empty' }, sources, room: { currency: 'CNY', minTakeSpanMs: 0 }, products: [], hostCues: [], pinned: null, pins: [], timers: [], commentDesk: EMPTY_COMMENT_DESK, goals: NO_GOALS };
  const sent: Command[] = [];
  const query = vi.fn(async (_asked: Query): Promise<unknown> => Promise.resolve({ kind: 'unanswered' }));
  const store = createStore(() => ({ mirror: { seq: 1, show: show as object, role: 'producer', duties: ['owner'], clientId: 'c', name: 'Wu' }, link: { kind: 'live' }, busy: {} }));
  const desk = {
    store,
    send: (command: Command) => { sent.push(command); return Promise.resolve({ kind: 'done' }); },
    ticker: () => ({ subscribe: () => () => undefined, now: () => NOW, realign: () => undefined }),
    link: {
      engineNow: () => NOW,
      onFrame: (listener: (frame: Frame) => void) => { listeners.add(listener); return () => { listeners.delete(listener); }; },
      onClusters: (listener: (now: ClustersNow) => void) => { asking.add(listener); return () => { asking.delete(listener); }; },
      query,
    },
  } as unknown as Desk;
  const pin = (pinned: PinnedComment | null): void => { act(() => { store.setState((state) => ({ mirror: { ...state.mirror, seq: state.mirror.seq + 1, show: { ...show, pinned } } })); }); };
  const mark = (commentDesk: Partial<CommentDeskState>): void => { act(() => { store.setState((state) => ({ mirror: { ...state.mirror, seq: state.mirror.seq + 1, show: { ...show, commentDesk: { ...EMPTY_COMMENT_DESK, ...commentDesk } } } })); }); };
  const ask = (now: ClustersNow): void => { act(() => { for (const listener of asking) listener(now); }); };
  return { desk, sent, pin, mark, ask, query, send: (frame) => { act(() => { for (const listener of listeners) listener(frame); }); } };
}

/** What an engine that holds these rows answers. */
function answerFrom(store: readonly CommentRow[], asked: Query): unknown {
  const rows = (of: readonly CommentRow[]): unknown => ({ kind: 'ok', value: { rows: columnsOf(of) } });
  const under = (tab = 'all'): readonly CommentRow[] => store.filter((row) => tab === 'all' || deskTabOf(row.kind, row.reading) === tab);
  switch (asked.kind) {
    case 'commentsBefore': return rows(under(asked.tab).filter((row) => row.crowdSeq < (asked.crowdSeq ?? Infinity)).slice(-asked.limit));
    case 'commentsAfter': return rows(under(asked.tab).filter((row) => row.crowdSeq > asked.crowdSeq).slice(0, asked.limit));
    case 'searchComments': return rows(under(asked.tab).filter((row) => row.text.includes(asked.text)).slice(-asked.limit));
    default: return { kind: 'unanswered' };
  }
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

  test('the status line says how many are loaded, of all and under a tab', async () => {
    const { desk, send } = deskWith(twitch);
    show(desk);
    send(frameOf([...rowsOf(969, 999), rowOf(1_000, { reading: 'question', text: 'how much is 3' })], 1_000));
    expect(await screen.findByText('1,000 in total · 32 loaded')).toBeTruthy();
    fireEvent.click(screen.getByRole('tab', { name: 'Questions' }));
    expect(await screen.findByText('1 loaded under Questions · 1,000 in total')).toBeTruthy();
    expect(texts()).toHaveLength(1);
    fireEvent.click(screen.getByRole('tab', { name: 'Pinned' }));
    expect(await screen.findByText('Nothing pinned this session')).toBeTruthy();
  });

  test('the search asks the engine for the whole session, marks what it found, goes there with Enter and comes back to what was found', async () => {
    const { desk, send, query } = deskWith(twitch);
    const store = rowsOf(1, 400).map((row) => (row.crowdSeq === 200 ? rowOf(200, { text: '黄皮选哪个色号' }) : row));
    query.mockImplementation(async (asked: Query) => Promise.resolve(answerFrom(store, asked)));
    show(desk);
    send(frameOf(store.slice(-32), 400));
    await shown('comment 400');
    fireEvent.click(screen.getByRole('button', { name: 'Search the whole session' }));
    const field = screen.getByRole('combobox', { name: 'Search comments of the whole session' });
    expect(document.activeElement).toBe(field);
    fireEvent.change(field, { target: { value: '色号' } });
    const list = await screen.findByRole('listbox', { name: 'Search results' });
    await waitFor(() => { expect(list.querySelector('mark')?.textContent).toBe('色号'); });
    fireEvent.keyDown(field, { key: 'ArrowDown' });
    await waitFor(() => { expect(field.getAttribute('aria-activedescendant')).toBe('comment-results-200'); });
    fireEvent.keyDown(field, { key: 'Enter' });
    await waitFor(() => { expect(screen.queryByRole('combobox')).toBeNull(); });
    await waitFor(() => { expect(screen.getByRole('option', { selected: true }).textContent).toContain('黄皮选哪个色号'); });
    expect(texts().join(' ')).toContain('comment 198');
    fireEvent.click(screen.getByRole('button', { name: 'Search the whole session' }));
    expect(screen.getByRole('combobox').getAttribute('value')).toBe('色号');
    expect(screen.getByRole('listbox', { name: 'Search results' }).querySelector('mark')).not.toBeNull();
    fireEvent.keyDown(screen.getByRole('combobox'), { key: 'Escape' });
    await waitFor(() => { expect(screen.queryByRole('combobox')).toBeNull(); });
  });

  test('a search without an answer, and one that finds nothing, say so and what to do', async () => {
    const { desk, send, query } = deskWith(twitch);
    show(desk);
    send(frameOf(rowsOf(1, 3), 3));
    await shown('comment 3');
    fireEvent.click(screen.getByRole('button', { name: 'Search the whole session' }));
    fireEvent.change(screen.getByRole('combobox'), { target: { value: '荒暑' } });
    expect(await screen.findByText('The search failed')).toBeTruthy();
    query.mockImplementation(async (asked: Query) => Promise.resolve(answerFrom([], asked)));
    fireEvent.click(screen.getByRole('button', { name: 'Search again' }));
    expect(await screen.findByText('Nobody said “荒暑” this session')).toBeTruthy();
  });

  test('a viewer card opens from a comment, masked; the name is there only while it is held, and every look is asked for by name', async () => {
    const { desk, send, query } = deskWith(twitch);
    const card = (reveal: boolean) => ({ crowdSeq: 3, viewerKey: 'key-0001', name: reveal ? '王小明' : '王***', isMasked: !reveal, level: 12, badge: null, isModerator: false, firstSeenAt: NOW - 600_000, comments: 2, newest: columnsOf([rowOf(1, { text: '多少钱' }), rowOf(3, { text: '有链接吗' })]), sessions: 2, orders: { paid: 3, refunded: 1 } });
    query.mockImplementation(async (asked: Query) => Promise.resolve(asked.kind === 'viewerCard' ? { kind: 'ok', value: { card: card(asked.reveal) } } : { kind: 'unanswered' }));
    show(desk);
    send(frameOf(rowsOf(1, 3), 3));
    await shown('comment 3');
    fireEvent.click(screen.getAllByRole('option')[2] as HTMLElement);
    fireEvent.click(await screen.findByRole('button', { name: 'Viewer' }));
    const panel = await screen.findByRole('dialog', { name: 'Viewer card' });
    await waitFor(() => { expect(panel.textContent).toContain('王***'); });
    expect(panel.textContent).toContain('3 paid · 1 refunded');
    expect(panel.textContent).toContain('2 sessions');
    expect(panel.textContent).toContain('有链接吗');
    const looks = (): number => query.mock.calls.filter(([asked]) => asked.kind === 'viewerCard' && asked.reveal).length;
    const button = screen.getByRole('button', { name: 'Hold to reveal' });
    fireEvent.keyDown(button, { key: ' ' });
    fireEvent.keyUp(button, { key: ' ' });
    expect(looks()).toBe(0);
    fireEvent.keyDown(button, { key: ' ' });
    await waitFor(() => { expect(panel.textContent).toContain('王小明'); }, { timeout: 5_000 });
    expect(looks()).toBe(1);
    fireEvent.keyUp(button, { key: ' ' });
    await waitFor(() => { expect(panel.textContent).not.toContain('王小明'); });
    fireEvent.keyDown(panel, { key: 'Escape' });
    await waitFor(() => { expect(screen.queryByRole('dialog', { name: 'Viewer card' })).toBeNull(); });
  });

  test('comments that say the same are one line with a count; a press shows them one by one, the switch shows all', async () => {
    const { desk, send } = deskWith(twitch);
    show(desk);
    send(frameOf(Array.from({ length: 6 }, (_, i) => rowOf(i + 1, { text: i % 2 === 0 ? '想要' : `comment ${i + 1}` })), 6));
    await shown('comment 6');
    const count = await screen.findByText('+2');
    expect(count.textContent).toBe('+2 same');
    expect(texts()).toHaveLength(4);
    fireEvent.click(count);
    await waitFor(() => { expect(texts()).toHaveLength(6); });
    fireEvent.click(screen.getByText('Fold 2'));
    await waitFor(() => { expect(texts()).toHaveLength(4); });
    fireEvent.click(screen.getByRole('button', { name: 'Fold comments that say the same (on)' }));
    await waitFor(() => { expect(texts()).toHaveLength(6); });
    fireEvent.click(screen.getByRole('button', { name: 'Fold comments that say the same (off)' }));
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
