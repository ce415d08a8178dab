// @vitest-environment happy-dom
/** The show a report is laid beside: of this room from its trends, from another machine from its own report. */
import { cleanup, renderHook, waitFor } from '@testing-library/react';
import type { ReactNode } from 'react';
import { afterEach, describe, expect, test } from 'vitest';
import type { SessionId } from '#shared/ids.ts';
import type { Query } from '#shared/protocol/wire.ts';
import type { TrendRow } from '#shared/review/actions.ts';
import { sampleReport } from '#tests/fakes/sampleReport.ts';
import { useOtherShow } from '../../../../renderer/review/useOtherShow.ts';
import type { Desk } from '../../../../renderer/state/desk.ts';
import { DeskContext } from '../../../../renderer/state/deskContext.ts';

const [OWN, ELSEWHERE] = ['own' as SessionId, 'elsewhere' as SessionId];
const TREND = { sessionId: OWN, title: 'Own', mode: 'live', isTraining: false, startedAt: null, endedAt: null, currency: 'CNY', figures: { pcu: 7 }, small: [] } as TrendRow;
afterEach(cleanup);

function beside(id: SessionId, answers: readonly unknown[], areReading = false) {
  const asked: Query[] = [];
  const desk = { link: { query: (query: Query) => { asked.push(query); return Promise.resolve(answers[Math.min(asked.length, answers.length) - 1]); } } } as unknown as Desk;
  const { result } = renderHook(() => useOtherShow(id, [TREND], areReading), { wrapper: ({ children }: { readonly children: ReactNode }) => <DeskContext value={desk}>{children}</DeskContext> });
  return { result, asked };
}

describe('the show beside', () => {
  test('one of this room stands in its trends, and nothing is asked', () => {
    const { result, asked } = beside(OWN, []);
    expect([result.current, asked]).toEqual([{ other: TREND, isReading: false }, []]);
  });

  test('one from another machine brings the figures of its own report, asked again while it is silent', async () => {
    const report = sampleReport();
    const { result, asked } = beside(ELSEWHERE, [{ kind: 'unanswered' }, { kind: 'ok', value: { report, progress: 1 } }]);
    expect(result.current).toEqual({ other: null, isReading: true });
    await waitFor(() => { expect(result.current.isReading).toBe(false); }, { timeout: 3_000 });
    expect(asked).toEqual([1, 2].map(() => ({ kind: 'report', sessionId: ELSEWHERE, version: 'live', againstId: null, wait: 'first' })));
    expect(result.current.other).toMatchObject({ sessionId: ELSEWHERE, title: report.cover.title, currency: report.cover.currency });
    expect(report.goals.figures.length).toBeGreaterThan(3);
    for (const { id, value } of report.goals.figures) expect(result.current.other?.figures[id]).toBe(value);
  });

  test('one that is refused has no figures, and is not asked for again; while trends are read none is asked for', async () => {
    const { result, asked } = beside(ELSEWHERE, [{ kind: 'refused', refusal: { key: 'roleMayNot', params: {} } }]);
    await waitFor(() => { expect(result.current).toEqual({ other: null, isReading: false }); });
    expect(asked).toHaveLength(1);
    const waiting = beside(ELSEWHERE, [], true);
    expect([waiting.result.current, waiting.asked]).toEqual([{ other: null, isReading: true }, []]);
  });
});
