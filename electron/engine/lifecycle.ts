import type { Clock, Log } from './ports.ts';

/** What has been started, to be stopped in reverse order. */
export interface Lifecycle {
  /** Notes a part that runs from now on and how it is stopped. */
  readonly started: (part: string, stop: () => Promise<void> | void) => void;
  /** Stops everything once; a part that fails or takes too long is logged and left behind. Later calls wait for the first. */
  readonly stop: () => Promise<void>;
}

/** Longest one part may take to stop before the next one's turn. */
const STOP_WITHIN_MS = 6_000;

export function createLifecycle({ clock, log }: { readonly clock: Clock; readonly log: Log }): Lifecycle {
  const parts: { readonly part: string; readonly stop: () => Promise<void> | void }[] = [];
  let stopping: Promise<void> | null = null;
  const stopOne = async ({ part, stop }: (typeof parts)[number]): Promise<void> => {
    const patience = Promise.withResolvers<'late'>();
    const cancel = clock.at((clock.now() + STOP_WITHIN_MS) as ReturnType<Clock['now']>, () => patience.resolve('late'));
    try {
      if ((await Promise.race([Promise.resolve().then(stop), patience.promise])) === 'late') log.warn('a part did not stop in time', { part, withinMs: STOP_WITHIN_MS });
    } catch (thrown) {
      log.error('a part could not be stopped', { part, thrown });
    } finally {
      cancel();
    }
  };
  const stopAll = async (): Promise<void> => {
    for (const part of parts.toReversed()) await stopOne(part);
  };
  return {
    started: (part, stop) => void parts.push({ part, stop }),
    stop: () => (stopping ??= stopAll()),
  };
}
