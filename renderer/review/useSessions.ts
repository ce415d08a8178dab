import { useCallback, useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { ImportedMark } from '#shared/bundle/imported.ts';
import type { SessionId } from '#shared/ids.ts';
import type { TrendRow } from '#shared/review/actions.ts';
import { refusalText } from '../i18n/refusalText.ts';
import { useDesk } from '../state/deskContext.ts';
import { useMay, useShow } from '../state/hooks.ts';

/** A session as the list shows it; figures are null until they are known, or for whom they are not. */
export interface ListedSession {
  readonly sessionId: SessionId; readonly title: string; readonly kind: 'live' | 'rehearsal' | 'training' | 'none'; readonly tags: readonly string[];
  readonly openedAt: number; readonly startedAt: number | null; readonly endedAt: number | null; readonly events: number;
  readonly gmvMinor: number | null; readonly currency: string; readonly comments: number | null;
  /** Where it came from; its figures are those of its own report there. */
  readonly imported: ImportedMark | null;
}
export type SessionList = { readonly kind: 'reading' } | { readonly kind: 'failed'; readonly text: string } | { readonly kind: 'read'; readonly sessions: readonly ListedSession[]; readonly trends: readonly TrendRow[]; /** What the shows brought is still being read. */ readonly isReading: boolean };

const MOST_TRENDS = 500;

/** Reads the list at once, and then what every show brought. */
export function useSessions(): { readonly list: SessionList; readonly reread: () => void } {
  const { t } = useTranslation(['review', 'refusals', 'common']);
  const { link } = useDesk();
  const mayCount = useMay('reviewShow');
  const [list, setList] = useState<SessionList>({ kind: 'reading' });
  const reread = useCallback(() => {
    void (async () => {
      const [answer, held] = await Promise.all([link.query({ kind: 'sessions' }), mayCount ? link.query({ kind: 'holdings' }) : null]);
      if (answer.kind !== 'ok') { setList({ kind: 'failed', text: answer.kind === 'refused' ? refusalText(t, answer.refusal) : t('common:unanswered') }); return; }
      const rows = held?.kind === 'ok' ? new Map(held.value.holdings.map((each) => [each.sessionId as string, each.rows])) : new Map<string, number>();
      const listed = answer.value.sessions.map((each): ListedSession => ({
        sessionId: each.sessionId as SessionId, title: each.title, tags: each.tags, openedAt: each.openedAt, startedAt: each.startedAt, endedAt: each.endedAt, events: each.events,
        kind: each.isTraining ? 'training' : each.mode === 'live' || each.mode === 'rehearsal' ? each.mode : 'none',
        gmvMinor: each.imported?.paidMinor ?? null, currency: each.imported?.currency ?? 'CNY', comments: each.imported?.comments ?? rows.get(each.sessionId) ?? null, imported: each.imported?.mark ?? null,
      }));
      setList((now) => ({ kind: 'read', sessions: now.kind === 'read' ? withTrends(listed, now.trends) : listed, trends: now.kind === 'read' ? now.trends : [], isReading: true }));
      const trends = await link.query({ kind: 'trends', limit: MOST_TRENDS });
      if (trends.kind === 'ok') setList({ kind: 'read', sessions: withTrends(listed, trends.value.shows), trends: trends.value.shows, isReading: false });
      else setList((now) => (now.kind === 'read' ? { ...now, isReading: false } : now));
    })();
  }, [link, t, mayCount]);
  // A session that was deleted is in no list any more.
  const gone = useShow(({ deletions }) => deletions.filter(({ situation }) => situation.kind === 'done').length);
  useEffect(reread, [reread, gone]);
  return { list, reread };
}

function withTrends(sessions: readonly ListedSession[], trends: readonly TrendRow[]): readonly ListedSession[] {
  const byId = new Map(trends.map((trend) => [trend.sessionId as string, trend]));
  return sessions.map((session) => {
    const trend = byId.get(session.sessionId);
    return trend === undefined ? session : { ...session, gmvMinor: trend.figures['paidGmv'] ?? null, currency: trend.currency };
  });
}
