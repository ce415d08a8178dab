import { hostname } from 'node:os';
import { join } from 'node:path';
import type { ReviewPort } from '../adapters/hub/reviewPort.ts';
import type { SessionId } from '#shared/ids.ts';
import { isShowOn } from '#shared/show/isShowOn.ts';
import { createClipCutter } from '../adapters/clipCutter.ts';
import { openReviewStore, type ReviewStore } from '../adapters/store/reviewStore.ts';
import type { DeletionPort } from '../deletion/startDeletions.ts';
import type { Lifecycle } from '../lifecycle.ts';
import type { Clock, Ids, Log, PagePrinter, ShowStore } from '../ports.ts';
import type { ShowRuntime } from '../runtime.ts';
import { createExports } from './createExports.ts';
import { createImports } from './createImports.ts';
import { createReports } from './createReports.ts';
import { createPageFonts } from './pageFonts.ts';

interface Parts { readonly clock: Clock; readonly ids: Ids; readonly log: Log; readonly showStore: Pick<ShowStore, 'sessions' | 'imported'>; readonly version: string; readonly lifecycle: Lifecycle; readonly runtime: ShowRuntime; readonly dataDir: string; readonly rendererDir: string; readonly print: PagePrinter }

export interface ReviewParts {
  readonly port: Omit<ReviewPort, keyof DeletionPort>;
  readonly store: ReviewStore;
  /** Files of a session that were taken out of it. */
  readonly exportsOf: (sessionId: SessionId) => Promise<readonly string[]>;
}

/** What windows may ask of recorded sessions, put together. Its thread begins with the first question. */
export function startReview({ clock, ids, log, showStore, version, lifecycle, runtime, dataDir, rendererDir, print }: Parts): ReviewParts {
  const store = openReviewStore({
    path: join(dataDir, 'review.db'), showPath: join(dataDir, 'show.db'), crowdPath: join(dataDir, 'crowd.db'), lotteryPath: join(dataDir, 'lottery.db'), log,
    onDeath: (problem) => log.error('the thread of the reviews ended; it is begun again when it is needed', { problem }),
  });
  lifecycle.started('review store', store.close);
  const state = () => runtime.current().state;
  const reports = createReports({ clock, log, store, state, words: () => runtime.words ?? null });
  const exports = createExports({ clock, log, store, dir: join(dataDir, 'exports'), state, runtime, reports, print, origin: { machine: hostname().slice(0, 200), madeBy: `Cuedeck ${version}` }, words: () => runtime.words ?? null, sessions: showStore.sessions, cutter: createClipCutter({ platform: process.platform, env: process.env }), fonts: createPageFonts(join(rendererDir, 'assets')) });
  // What ran when the engine ended is told first: only what is asked for from now on is written.
  void exports.start().catch((thrown: unknown) => { log.warn('exports of before could not be cleared away', { thrown }); }).then(() => { runtime.onCommit('exports', exports.onCommit); });
  lifecycle.started('exports', exports.stop);
  const imports = createImports({
    clock, log, ids, store, dataDir, imported: showStore.imported, tell: runtime.report,
    isOnAir: () => isShowOn(state()),
  });
  void imports.start();
  runtime.onCommit('imports', imports.onCommit);
  lifecycle.started('imports', imports.stop);
  return {
    store, exportsOf: exports.filesOf,
    port: {
      ...reports,
      moment: (asked) => store.call('moment', asked), trends: (limit) => store.call('trends', { currency: state().room.currency, now: clock.now(), limit }),
      exportProgress: exports.exportProgress, exportLink: exports.exportLink, serveExport: exports.serve,
      importLink: imports.importLink, importProgress: imports.importProgress, cancelImport: imports.cancelImport, receiveImport: imports.receiveImport,
    },
  };
}
