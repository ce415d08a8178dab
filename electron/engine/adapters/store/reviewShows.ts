import { z } from 'zod';
import type { Carried } from '#shared/bundle/carried.ts';
import type { ImportedMark } from '#shared/bundle/imported.ts';
import type { SessionId } from '#shared/ids.ts';
import { buildReadout } from '#shared/metrics/buildReadout.ts';
import { NOTHING_ENTERED } from '#shared/metrics/catalogue/facts.ts';
import { metricFigures } from '#shared/metrics/catalogue/figure.ts';
import { buildFunnel } from '#shared/metrics/catalogue/funnel.ts';
import type { MetricsReadout, MinuteBucket } from '#shared/metrics/readout.ts';
import type { EarlierShow, ReviewedSession } from '#shared/review/facts.ts';
import { REPORT_RULES } from '#shared/review/report.ts';
import type { TrendRow } from '#shared/review/actions.ts';
import { instant, type Instant } from '#shared/time/instant.ts';
import { readBuckets } from './crowdBuckets.ts';
import { readFeeds } from './crowdFeeds.ts';
import { findSession } from './crowdNumbers.ts';
import { readTotals } from './crowdTotals.ts';
import type { WritableDb } from './openDatabase.ts';
import { prepared } from './prepared.ts';
import { listSessions } from './showDb.ts';

/** The files a review reads or keeps: `kept` is its own, the others are opened so that nothing can be written. That of draws may not be there yet. */
export interface ReviewFiles {
  readonly show: WritableDb; readonly crowd: WritableDb; readonly kept: WritableDb; readonly lotteryPath: string;
  /** Where these are the files of a session from another machine: where it came from, and what its reports read beside them. */
  readonly imported: { readonly mark: ImportedMark; readonly carried: Carried } | null;
  /** The files that hold a session: the room's own, or those of an import. */
  readonly of: (sessionId: SessionId) => ReviewFiles;
}

const modeSchema = z.enum(['rehearsal', 'live']).nullable();

/** Every recorded session, newest first. */
export const reviewedSessions = (show: WritableDb): readonly ReviewedSession[] => listSessions(show).map(({ sessionId, title, mode, isTraining, openedAt, startedAt, endedAt }) => ({
  sessionId: sessionId as SessionId, title, mode: modeSchema.parse(mode), isTraining, openedAt: instant(openedAt), startedAt: startedAt === null ? null : instant(startedAt),
  endedAt: endedAt === null || (startedAt !== null && endedAt < startedAt) ? null : instant(endedAt),
}));

/** The session's figures as they stand in the file. Nothing is made again here: that is the writer's. */
export function storedReadout(crowd: WritableDb, sessionId: SessionId, now: Instant): { readonly readout: MetricsReadout; readonly buckets: readonly MinuteBucket[]; readonly sessionNo: number } {
  const sessionNo = findSession(crowd, sessionId) ?? -1;
  return { readout: buildReadout(readTotals(crowd, sessionNo), readFeeds(crowd, sessionNo), 0, now), buckets: readBuckets(crowd, sessionNo), sessionNo };
}

const figuresSchema = z.object({ figures: z.record(z.string(), z.number().nullable()), small: z.array(z.string()), rates: z.record(z.string(), z.number()) });
type Kept = z.infer<typeof figuresSchema>;

/** The metrics of one earlier show; worked out once for each state of its rows. */
export function showFigures({ crowd, kept }: ReviewFiles, { sessionId, startedAt, endedAt }: ReviewedSession, currency: string, now: Instant): Kept {
  const sessionNo = findSession(crowd, sessionId) ?? -1;
  const rows = z.number().parse(prepared(crowd, 'SELECT coalesce(sum(events), 0) FROM feeds WHERE session_no = ?').pluck().get(sessionNo));
  const position = [REPORT_RULES, rows, startedAt ?? 0, endedAt ?? 0, currency].join(' ');
  const held = prepared(kept, 'SELECT figures FROM show_figures WHERE session_id = ? AND position = ?').pluck().get(sessionId, position);
  if (held !== undefined) return figuresSchema.parse(JSON.parse(z.string().parse(held)));
  const { readout, buckets } = storedReadout(crowd, sessionId, now);
  const input = { readout, buckets, live: startedAt === null ? null : { from: startedAt, until: endedAt ?? now }, currency, entered: NOTHING_ENTERED };
  const figures = metricFigures(input, endedAt);
  const made: Kept = {
    figures: Object.fromEntries(figures.map(({ id, value }) => [id, value])), small: figures.flatMap(({ id, cautions }) => (cautions.includes('smallSample') ? [id] : [])),
    rates: Object.fromEntries(buildFunnel(input).rows.flatMap(({ step, from }) => (from === null ? [] : [[step, from.rate]]))),
  };
  prepared(kept, 'INSERT OR REPLACE INTO show_figures (session_id, position, figures) VALUES (?, ?, ?)').run(sessionId, position, JSON.stringify(made));
  return made;
}

/** Shows held before this one, newest first, of the same mode; trainings are no shows. */
export function earlierShows(files: ReviewFiles, session: ReviewedSession, currency: string, now: Instant, limit: number): readonly EarlierShow[] {
  return reviewedSessions(files.show)
    .filter((each) => each.startedAt !== null && each.endedAt !== null && each.sessionId !== session.sessionId && !each.isTraining && each.mode === session.mode && each.openedAt < session.openedAt)
    .slice(0, limit).map((each) => earlierShow(files, each, currency, now));
}

export const earlierShow = (files: ReviewFiles, each: ReviewedSession, currency: string, now: Instant): EarlierShow =>
  ({ sessionId: each.sessionId, title: each.title, startedAt: each.startedAt ?? each.openedAt, ...showFigures(files, each, currency, now) });

/** The metrics of the newest shows, newest first. */
export function showTrends(files: ReviewFiles, currency: string, now: Instant, limit: number): readonly TrendRow[] {
  return reviewedSessions(files.show).filter(({ startedAt }) => startedAt !== null).slice(0, limit).map((each) => {
    const { figures, small } = showFigures(files, each, currency, now);
    return { sessionId: each.sessionId, title: each.title, mode: each.mode, isTraining: each.isTraining, startedAt: each.startedAt, endedAt: each.endedAt, currency, figures, small };
  });
}
