import { sessionIdSchema } from '#shared/ids.ts';
import { MAX_PAST_SHOWS, type PastFigures } from '#shared/metrics/pastFigures.ts';
import { instant } from '#shared/time/instant.ts';
import type { ShowState } from '#shared/show/state.ts';
import type { HubOptions } from './hubOptions.ts';

/** Shows that are over, as real as the one that is open, newest first, with the figures they ended with. */
export async function pastFigures(state: ShowState, { showStore, crowdStore }: Pick<HubOptions, 'showStore' | 'crowdStore'>): Promise<PastFigures[]> {
  const mode = 'mode' in state.show ? state.show.mode : null;
  const open = state.session?.id ?? null;
  const over = (await showStore.sessions()).flatMap(({ sessionId, title, startedAt, endedAt, isTraining, ...session }) =>
    (sessionId === open || isTraining || startedAt === null || endedAt === null || (mode !== null && session.mode !== mode) ? [] : [{ sessionId: sessionIdSchema.parse(sessionId), title, startedAt: instant(startedAt), endedAt: instant(endedAt) }]));
  const shows: PastFigures[] = [];
  for (const show of over.toSorted((a, b) => b.startedAt - a.startedAt).slice(0, MAX_PAST_SHOWS)) {
    const readout = await crowdStore.figuresOf(show.sessionId);
    if (readout !== null) shows.push({ ...show, readout });
  }
  return shows;
}
