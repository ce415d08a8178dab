import { useEffect, useState } from 'react';
import type { SessionId } from '#shared/ids.ts';
import type { TrendRow } from '#shared/review/actions.ts';
import type { Report } from '#shared/review/report.ts';
import { useDesk } from '../state/deskContext.ts';

const EVERY_MS = 500;

/** The show a report is laid beside. `isReading`: its figures are on their way. */
export interface OtherShow { readonly other: TrendRow | null; readonly isReading: boolean }

const rowOf = (sessionId: SessionId, { cover, goals }: Report): TrendRow => ({
  sessionId, title: cover.title, mode: cover.mode, isTraining: cover.isTraining, startedAt: cover.startedAt, endedAt: cover.endedAt, currency: cover.currency,
  figures: Object.fromEntries(goals.figures.map(({ id, value }) => [id, value])), small: goals.figures.filter(({ isSmallSample }) => isSmallSample).map(({ id }) => id),
});

/** What another show brought: of this room's own from its trends. One from another machine is in none of them, so its own report is read. */
export function useOtherShow(otherId: SessionId | null, trends: readonly TrendRow[], areTrendsReading: boolean): OtherShow {
  const { query } = useDesk().link;
  const [read, setRead] = useState<{ readonly sessionId: SessionId; readonly row: TrendRow | null } | null>(null);
  const known = trends.find(({ sessionId }) => sessionId === otherId) ?? null;
  const wanted = otherId !== null && known === null && !areTrendsReading ? otherId : null;
  useEffect(() => {
    if (wanted === null) return undefined;
    let isOver = false;
    let timer: ReturnType<typeof setTimeout> | null = null;
    const look = async (): Promise<void> => {
      const answer = await query({ kind: 'report', sessionId: wanted, version: 'live', againstId: null, wait: 'first' });
      if (isOver) return;
      // Silence is a report that takes its time; a refusal or no report is an end.
      if (answer.kind === 'unanswered') timer = setTimeout(() => { void look(); }, EVERY_MS);
      else setRead({ sessionId: wanted, row: answer.kind === 'ok' && answer.value.report !== null ? rowOf(wanted, answer.value.report) : null });
    };
    void look();
    return () => { isOver = true; if (timer !== null) clearTimeout(timer); };
  }, [query, wanted]);
  if (wanted === null) return { other: known, isReading: areTrendsReading };
  return read?.sessionId === wanted ? { other: read.row, isReading: false } : { other: null, isReading: true };
}
