// @vitest-environment happy-dom
import { act, cleanup, fireEvent, render, screen, waitFor } from '@testing-library/react';
import { afterEach, beforeAll, describe, expect, it, vi } from 'vitest';
import { z } from 'zod';
import { createStore } from 'zustand/vanilla';
import type { SessionId } from '#shared/ids.ts';
import type { Query } from '#shared/protocol/wire.ts';
import { REPORT_PARTS, reportRestSchema, reportSchema, type Report } from '#shared/review/report.ts';
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

/** The same value with whatever may be unknown unknown, or every sample small. */
function withEach(schema: z.ZodType, value: unknown, what: 'unknown' | 'small'): unknown {
  if (schema instanceof z.ZodNullable) return what === 'unknown' || value === null ? null : withEach(schema.unwrap() as z.ZodType, value, what);
  if (schema instanceof z.ZodArray) return (value as unknown[]).map((each) => withEach(schema.element as z.ZodType, each, what));
  if (!(schema instanceof z.ZodObject)) return value;
  const held = value as Readonly<Record<string, unknown>>;
  return Object.fromEntries(Object.entries(schema.shape as Readonly<Record<string, z.ZodType>>).map(([name, inner]) => [name, what === 'small' && name === 'isSmallSample' ? true : withEach(inner, held[name], what)]));
}

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

  it.each(['zh-CN', 'en'] as const)('of a session of which nothing is known every figure is a dash, in %s', async (language) => {
    await switchLanguage(language);
    const whole = sampleReport();
    const unknown = { ...(withEach(reportSchema, { ...whole, rest: null }, 'unknown') as Report), rest: withEach(reportRestSchema, whole.rest, 'unknown') } as Report;
    expect(reportSchema.safeParse(unknown).error).toBeUndefined();
    show(deskWith({ report: { report: unknown, progress: 1 }, sessions: SESSIONS }).desk);
    await waitFor(() => { expect(document.querySelector('#part-annex')).not.toBeNull(); }, { timeout: 10_000 });
    const text = document.body.textContent ?? '';
    expect(text.match(/NaN|undefined|null|Infinity|Invalid|\[object|\{\{/gu)).toBeNull();
    for (const part of ['goals', 'segments', 'products', 'lotteries', 'money', 'technical', 'people'] as const) expect(document.querySelector(`#part-${part}`)?.textContent, part).toContain('—');
    // Not one amount may be read off money nobody knows: what was ordered, paid, refunded, spent.
    const direct = document.querySelector('#part-money dl')?.querySelectorAll('dd') ?? [];
    expect([...direct].map((each) => each.textContent)).toEqual(Array.from({ length: 12 }, () => '—'));
  });

  it('what too few stand behind is grey: rates, rows, steps, effects', async () => {
    await switchLanguage('en');
    const whole = sampleReport();
    const small = { ...(withEach(reportSchema, { ...whole, rest: null }, 'small') as Report), rest: withEach(reportRestSchema, whole.rest, 'small') } as Report;
    show(deskWith({ report: { report: small, progress: 1 }, sessions: SESSIONS }).desk);
    await waitFor(() => { expect(document.querySelector('#part-annex')).not.toBeNull(); }, { timeout: 10_000 });
    const grey = (part: string): number => document.querySelectorAll(['data-faint', 'data-small', 'data-tone=dim'].map((mark) => `#part-${part} [${mark}]`).join(', ')).length;
    const { rest, goals } = whole;
    expect([grey('goals'), grey('segments'), grey('funnel'), grey('products'), grey('comments'), grey('lotteries'), grey('adherence') > 0, grey('people')]).toEqual([goals.rows.length, rest?.segments.rows.length, rest?.funnel.rows.length, (rest?.products.rows.length ?? 0) * 4, rest?.comments.sentiment.length, (rest?.lotteries.rows.length ?? 0) * 3, true, 1]);
    expect(document.querySelector('#part-comments [data-small]')?.getAttribute('title')).toBe('Small sample: 192 of 228');
  });

  it('a fall after a draw is people, with its sign; orders in other money are told apart', async () => {
    await switchLanguage('en');
    const { desk } = deskWith({ report: { report: sampleReport(), progress: 1 }, sessions: SESSIONS });
    show(desk);
    await waitFor(() => { expect(document.querySelector('#part-annex')).not.toBeNull(); }, { timeout: 10_000 });
    expect(document.querySelector('#part-lotteries')?.textContent).toMatch(/After the draw-230people online/u);
  });

  it('by keys: a pressed time leads into its moment, Escape back to it; walking along the axis keeps the keys there', async () => {
    await switchLanguage('en');
    show(deskWith({ report: { report: sampleReport(), progress: 1 }, sessions: SESSIONS }).desk);
    const peaks = await screen.findByTestId('peaks', undefined, { timeout: 10_000 });
    const first = peaks.querySelector('button') as HTMLButtonElement;
    first.focus();
    await act(async () => { fireEvent.click(first); await Promise.resolve(); });
    expect(document.activeElement).toBe(screen.getByTestId('moment'));
    await act(async () => { fireEvent.keyDown(screen.getByTestId('moment'), { key: 'Escape' }); await Promise.resolve(); });
    expect(screen.queryByTestId('moment')).toBeNull();
    expect(document.activeElement).toBe(first);
    const axis = screen.getByTestId('axis');
    axis.focus();
    await act(async () => { fireEvent.keyDown(axis, { key: 'ArrowRight' }); await Promise.resolve(); });
    expect(screen.getByTestId('moment')).toBeDefined();
    expect(document.activeElement).toBe(axis);
    expect(axis.textContent).toMatch(/20:41 .*online \d/u);
  });

  it('parts 1 to 4 stand while the rest is computed, with progress and a way to call it off; what was called off is said and goes on when asked', async () => {
    await switchLanguage('en');
    const { desk, asked } = deskWith({ report: { report: { ...sampleReport(), rest: null }, progress: 0.4 }, sessions: SESSIONS });
    show(desk);
    await screen.findByTestId('computing');
    await waitFor(() => { expect(document.querySelector('#part-timeline')).not.toBeNull(); });
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
