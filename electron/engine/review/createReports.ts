import type { Lexicon } from '#shared/compliance/lexicon.ts';
import type { SessionId } from '#shared/ids.ts';
import { refusal } from '#shared/protocol/refusal.ts';
import { fail, succeed } from '#shared/result.ts';
import { withRoom } from '#shared/review/withRoom.ts';
import type { Report } from '#shared/review/report.ts';
import type { ShowState } from '#shared/show/state.ts';
import type { ReportKey, ReviewPort } from '../adapters/hub/reviewPort.ts';
import type { ReviewStore } from '../adapters/store/reviewStore.ts';
import type { Clock, Log } from '../ports.ts';

interface Deps { readonly clock: Clock; readonly log: Log; readonly store: ReviewStore; readonly state: () => ShowState; readonly words: () => Lexicon | null }
interface Whole { readonly kind: 'whole'; readonly report: Report }
type Outcome = Whole | { readonly kind: 'cancelled' } | { readonly kind: 'failed'; readonly problem: string };

/** One report being computed, however many windows wait for it. */
interface Job { progress: number; isCancelled: boolean; readonly first: Promise<Report | null>; readonly outcome: Promise<Outcome | null> }

type Reports = Pick<ReviewPort, 'report' | 'progress' | 'cancel'>;

/** Reports of recorded sessions, computed a step at a time in the thread of review.db. */
export function createReports(deps: Deps): Reports {
  const jobs = new Map<string, Job>();
  const sessionOf = (key: ReportKey): SessionId | null => key.sessionId ?? deps.state().session?.id ?? null;
  const nameOf = (key: ReportKey): string => JSON.stringify([sessionOf(key), key.version, key.againstId]);
  const jobOf = (key: ReportKey, sessionId: SessionId): Job => {
    const name = nameOf(key);
    const held = jobs.get(name);
    if (held !== undefined) return held;
    const job = startJob(deps, key, sessionId);
    jobs.set(name, job);
    void job.outcome.finally(() => { if (jobs.get(name) === job) jobs.delete(name); }).catch(() => undefined);
    return job;
  };
  return {
    report: async (key, wait) => {
      const sessionId = sessionOf(key);
      if (sessionId === null) return succeed({ report: null, progress: 1 });
      const job = jobOf(key, sessionId);
      try {
        const first = await job.first;
        if (first === null) return succeed({ report: null, progress: 1 });
        if (wait === 'first' && first.rest === null) return succeed({ report: withRoom(first, deps.state().review), progress: job.progress });
        const outcome = await job.outcome;
        if (outcome?.kind === 'whole') return succeed({ report: withRoom(outcome.report, deps.state().review), progress: 1 });
        return fail(refusal('reportFailed', { problem: outcome?.kind === 'failed' ? outcome.problem : 'cancelled' }));
      } catch (thrown) {
        deps.log.error('a report could not be computed', { thrown });
        return fail(refusal('reportFailed', { problem: thrown instanceof Error ? thrown.message.slice(0, 200) : 'unknown' }));
      }
    },
    progress: (key) => { const job = jobs.get(nameOf(key)); return { progress: job?.progress ?? 0, isWorking: job !== undefined }; },
    cancel: (key) => {
      const job = jobs.get(nameOf(key));
      if (job !== undefined) job.isCancelled = true;
      return { wasWorking: job !== undefined };
    },
  };
}

function startJob({ clock, store, words }: Deps, { version, againstId }: ReportKey, sessionId: SessionId): Job {
  const begun = store.call('begin', { sessionId, version, againstId, now: clock.now(), words: words() });
  const job: { -readonly [K in keyof Job]: Job[K] } = {
    progress: 0, isCancelled: false, first: begun.then((told) => told?.report ?? null),
    outcome: begun.then(async (told): Promise<Outcome | null> => {
      if (told === null) return null;
      if (told.jobId === null) { job.progress = 1; return { kind: 'whole', report: told.report }; }
      for (;;) {
        if (job.isCancelled) { await store.call('drop', { jobId: told.jobId }); return { kind: 'cancelled' }; }
        const step = await store.call('step', { jobId: told.jobId });
        if (step === null) return { kind: 'failed', problem: 'dropped' };
        job.progress = step.progress;
        if (step.report !== null) return { kind: 'whole', report: step.report };
      }
    }),
  };
  // Whoever waits learns of it; where nobody does any more it is nobody's error.
  job.first.catch(() => undefined);
  job.outcome.catch(() => undefined);
  return job;
}
