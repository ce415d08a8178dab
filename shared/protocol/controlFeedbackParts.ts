import { z } from 'zod';
import { planCatchUp } from '../runsheet/catchUp.ts';
import type { Forecast } from '../runsheet/forecast.ts';
import { isInSpan, loopSpan } from '../runsheet/loop.ts';
import { planPosition } from '../show/order.ts';
import type { ShowState, Timer } from '../show/state.ts';
import type { Instant } from '../time/instant.ts';

const moment = z.number().int().nullable();
const span = z.number().int().nullable();
const timerShape = {
  id: z.string(), label: z.string(), counts: z.enum(['', 'down', 'up']), kind: z.enum(['none', 'running', 'paused']),
  zeroAt: moment.describe('Running: when it reads zero. Left = zeroAt - now; one that counts up shows now - zeroAt.'), frozenMs: span.describe('Paused: ms left; negative = over, or counted up.'),
};

/** Feedback of what a running show has besides its rows. */
export const RUN_FEEDBACK = {
  loop: z.object({
    pass: span.describe('Which pass is on air, from 1; null outside of the loop.'), times: span.describe('How many there are to be.'), leaving: z.boolean().describe('The pass on air is the last.'),
  }).describe('The loop of the run-sheet.'),
  timers: z.object({ count: z.number().int(), ...timerShape, list: z.array(z.object(timerShape)).describe('All of them, oldest first, each with the fields above.') })
    .describe('Timers beside the show. The fields are those of the oldest, which is what an action without `timer` means.'),
  pinned: z.object({ pinId: z.string(), name: z.string().describe('Masked.'), text: z.string(), answer: z.enum(['none', 'waiting', 'answered']), since: moment, answeredAt: moment })
    .describe('The question on the prompter and the overlay.'),
};
type RunFeedback = { readonly [K in keyof typeof RUN_FEEDBACK]: z.infer<(typeof RUN_FEEDBACK)[K]> };

const NO_TIMER = { id: '', label: '', counts: '', kind: 'none', zeroAt: null, frozenMs: null } as const;

const timerPart = ({ id, label, counts, clock }: Timer) => (clock.kind === 'running'
  ? { id, label, counts, kind: 'running' as const, zeroAt: clock.zeroAt, frozenMs: null }
  : { id, label, counts, kind: 'paused' as const, zeroAt: null, frozenMs: clock.remainingMs });

/** What a state says of them. Nothing in it changes while nothing happens. */
export function runFeedback(state: ShowState): RunFeedback {
  const list = state.timers.map(timerPart);
  const { pinned } = state;
  return {
    loop: loopPart(state),
    timers: { count: list.length, ...(list[0] ?? NO_TIMER), list },
    pinned: pinned === null ? { pinId: '', name: '', text: '', answer: 'none', since: null, answeredAt: null }
      : { pinId: pinned.id, name: pinned.name, text: pinned.text, answer: pinned.answeredAt === null ? 'waiting' : 'answered', since: pinned.pinnedAt, answeredAt: pinned.answeredAt },
  };
}

function loopPart({ show }: ShowState): RunFeedback['loop'] {
  const span = show.kind === 'running' ? loopSpan(show.sheet) : null;
  const at = show.kind === 'running' ? planPosition(show) : null;
  if (show.kind !== 'running' || span === null || at === null || at.pass === null || !(at.isRow ? isInSpan(span, at.index) : true)) return { pass: null, times: span?.times ?? null, leaving: false };
  return { pass: at.pass, times: span.times, leaving: show.loopLeft || at.pass >= span.times };
}

/** A way back as it stands now; for a surface that polls. */
export interface CatchUpOffer { readonly plan: string; readonly savesMs: number; readonly costMinor: number }

/** The ways back of this moment that save anything. */
export function catchUpOffers({ show, products, room }: ShowState, forecast: Forecast | null, now: Instant): readonly CatchUpOffer[] {
  if (show.kind !== 'running' || forecast === null) return [];
  return planCatchUp(forecast, show.sheet, products, now, room.currency).filter(({ changes }) => changes.length > 0).map(({ id, savesMs, costMinor }) => ({ plan: id, savesMs, costMinor }));
}
