// @vitest-environment happy-dom
import { act, cleanup, fireEvent, render, screen, waitFor } from '@testing-library/react';
import { afterEach, beforeAll, describe, expect, it, vi } from 'vitest';
import { createStore } from 'zustand/vanilla';
import type { SessionId } from '#shared/ids.ts';
import type { Query } from '#shared/protocol/wire.ts';
import { REPORT_PARTS } from '#shared/review/report.ts';
import type { Command } from '#shared/show/commands.ts';
import { initialState } from '#shared/show/evolve.ts';
import { sampleReport } from '#tests/fakes/sampleReport.ts';
import { setUpI18n, switchLanguage } from '../../../../renderer/i18n/setup.ts';
import { ReportView } from '../../../../renderer/review/ReportView.tsx';
import type { Desk } from '../../../../renderer/state/desk.ts';
import { DeskContext } from '../../../../renderer/state/deskContext.ts';

// The canvas of the axis needs a browser; its sums have a test of their own and the page is looked at.
vi.mock('../../../../renderer/review/axis/mountAxis.ts', () => ({ AXIS_LEFT: 48, AXIS_RIGHT: 56, mountAxis: () => ({ show: () => undefined, destroy: () => undefined }) }));

const ID = 'session-sample' as SessionId;

function deskWith(answers: Readonly<Record<string, unknown>>) {
  const sent: Command[] = [];
  const asked: Query[] = [];
  const store = createStore(() => ({ mirror: { seq: 1, show: initialState(), role: 'producer', duties: ['owner'], clientId: 'c', name: 'Wu', engineVersion: '1' }, link: { kind: 'live' }, busy: {} }));
  const query = async (query_: Query): Promise<unknown> => {
    asked.push(query_);
    const answer = answers[query_.kind];
    return Promise.resolve(answer === undefined ? { kind: 'unanswered' } : { kind: 'ok', value: answer });
  };
  const desk = { store, replay: null, send: (command: Command) => { sent.push(command); return Promise.resolve({ kind: 'done' }); }, ticker: () => ({ subscribe: () => () => undefined, now: () => 0, realign: () => undefined }), link: { engineNow: () => 0, query }, notices: { raise: () => undefined } } as unknown as Desk;
  return { desk, sent, asked };
}

const SESSIONS = { sessions: [{ sessionId: 'session-last', title: '上周五场', mode: 'rehearsal', openedAt: 1, startedAt: 1, endedAt: 2, events: 3, isTraining: false, tags: [] }] };
const show = (desk: Desk): void => { render(<DeskContext value={desk}><ReportView sessionId={ID} onOpen={() => undefined} onClose={() => undefined} /></DeskContext>); };

beforeAll(async () => { await setUpI18n('en'); });
afterEach(cleanup);

describe('the review of one session', () => {
  it.each(['zh-CN', 'en'] as const)('shows all 17 parts in %s, with no key, NaN or undefined where words should be', async (language) => {
    await switchLanguage(language);
    const { desk } = deskWith({ report: { report: sampleReport(), progress: 1 }, sessions: SESSIONS, trends: { shows: [] } });
    show(desk);
    await waitFor(() => { expect(document.querySelectorAll('[data-part]')).not.toHaveLength(0); expect(document.querySelector('#part-annex')).not.toBeNull(); }, { timeout: 10_000 });
    for (const part of REPORT_PARTS) expect(document.querySelector(`#part-${part}`), part).not.toBeNull();
    const text = document.body.textContent ?? '';
    expect(text.match(/NaN|undefined|\[object|\{\{/gu)).toBeNull();
    expect(text.match(/\b(?:part|column|verdict|technical|people|money|comments|lotteries|adherence|quality)\.[a-z]\w+/gu)).toBeNull();
  });

  it('what nobody knows is a dash, never 0; the largest loss is named; the three terms of GMV add up', async () => {
    await switchLanguage('en');
    const { desk } = deskWith({ report: { report: sampleReport(), progress: 1 }, sessions: SESSIONS });
    show(desk);
    await screen.findByTestId('log-split', undefined, { timeout: 10_000 });
    expect(screen.getByText(/Largest loss: Shown a product → Clicked a product/u)).toBeDefined();
    expect(screen.getByText(/Host words\/min/u).parentElement?.textContent).toContain('—');
    const { parts, ln } = sampleReport().rest?.funnel.change ?? { parts: [], ln: 0 };
    expect(parts.reduce((sum, each) => sum + each.ln, 0)).toBeCloseTo(ln, 3);
  });

  it('parts 1 to 4 stand while the rest is computed, with progress and a way to call it off; what was called off is said and goes on when asked', async () => {
    await switchLanguage('en');
    const { desk, asked } = deskWith({ report: { report: { ...sampleReport(), rest: null }, progress: 0.4 }, sessions: SESSIONS });
    show(desk);
    await screen.findByTestId('computing');
    expect(document.querySelector('#part-timeline')).not.toBeNull();
    await waitFor(() => { expect(screen.getByRole('progressbar').getAttribute('aria-valuenow')).toBe('40'); });
    await act(async () => { fireEvent.click(screen.getByRole('button', { name: 'Cancel' })); await Promise.resolve(); });
    expect(asked.some(({ kind }) => kind === 'cancelReport')).toBe(true);
    expect(screen.getByRole('alert').textContent).toContain('Cancelled');
    fireEvent.click(screen.getByRole('button', { name: 'Try again' }));
    await screen.findByTestId('computing');
  });

  it('a moment anywhere is asked for around that moment; an action needs text, owner and day before it is sent', async () => {
    await switchLanguage('en');
    const { desk, asked, sent } = deskWith({ report: { report: sampleReport(), progress: 1 }, sessions: SESSIONS });
    show(desk);
    await screen.findByTestId('peaks', undefined, { timeout: 10_000 });
    const first = screen.getByTestId('peaks').querySelector('button');
    await act(async () => { fireEvent.click(first as Element); await Promise.resolve(); });
    expect(asked.findLast(({ kind }) => kind === 'reportMoment')).toMatchObject({ sessionId: ID, at: sampleReport().rest?.peaks.rows[0]?.moment.at });
    fireEvent.click(screen.getByTestId('add-action'));
    const save = screen.getByRole('button', { name: 'Write down' });
    fireEvent.click(save);
    expect(sent).toEqual([]);
    fireEvent.change(screen.getByLabelText('What to do'), { target: { value: 'Card up before the demo' } });
    fireEvent.change(screen.getByLabelText('Owner'), { target: { value: 'Lin' } });
    fireEvent.change(screen.getByLabelText('Due'), { target: { value: '2026-12-04' } });
    await act(async () => { fireEvent.submit(save.closest('form') as Element); await Promise.resolve(); });
    expect(sent).toMatchObject([{ kind: 'saveReviewAction', actionId: null, sessionId: ID, text: 'Card up before the demo', owner: 'Lin', dueOn: '2026-12-04' }]);
  });
});
