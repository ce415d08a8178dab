import { z } from 'zod';
import type { TimerId } from '../ids.ts';
import { planCatchUp } from '../runsheet/catchUp.ts';
import { buildForecast } from '../runsheet/forecast.ts';
import type { Command } from '../show/commands.ts';
import type { ShowState, Timer } from '../show/state.ts';
import { duration } from '../time/instant.ts';
import { action, ms, saw, sawOnAir } from './controlAction.ts';
import { refusal, type Refusal } from './refusal.ts';

const timer = z.string().min(1).max(64).optional().describe('Name or id of the timer; left out: the oldest.');
const counts = z.enum(['down', 'up']).default('down').describe('Which way it counts.');
const screens = z.enum(['prompter', 'overlay', 'both', 'none']).default('prompter').describe('Which screens besides the console show it.');
const SCREENS = { prompter: ['prompter'], overlay: ['overlay'], both: ['prompter', 'overlay'], none: [] } as const;

/** The timer a surface names. Of two with one name the newest is meant: it is the one just started. */
function timerOf({ timers }: ShowState, name: string | undefined): Timer | Refusal {
  const found = name === undefined ? timers[0] : timers.find(({ id }) => id === name) ?? timers.findLast(({ label }) => label === name);
  return found ?? refusal('unknownTimer');
}

function onTimer(state: ShowState, name: string | undefined, build: (timer: Timer) => Command): Command | Refusal {
  const found = timerOf(state, name);
  return 'key' in found ? found : build(found);
}

const byId = (kind: 'pauseTimer' | 'resumeTimer' | 'resetTimer' | 'removeTimer') => ({ id }: { readonly id: TimerId }): Command => ({ kind, timerId: id });

const TIMERS = [
  action({
    id: 'start-timer', does: 'Start a timer beside the show.', kinds: ['startTimer'], feedback: ['timers'],
    shape: { label: z.string().trim().min(1).max(60).describe('Its name.'), ms: ms.optional().describe('Milliseconds, e.g. `30000` or `-30000`.'), counts, screens },
    build: ({ label, ms: length, counts: way, screens: shown }) => {
      if (way === 'down' && (length === undefined || length <= 0)) return refusal('badTimer');
      return { kind: 'startTimer', label, counts: way, durationMs: way === 'up' ? duration(0) : (length ?? duration(0)), until: null, showOn: [...SCREENS[shown]] };
    },
  }),
  action({ id: 'pause-timer', does: 'Stop a timer where it is.', kinds: ['pauseTimer'], feedback: ['timers'], shape: { timer }, build: (given, state) => onTimer(state, given.timer, byId('pauseTimer')) }),
  action({ id: 'resume-timer', does: 'Let a stopped timer run again.', kinds: ['resumeTimer'], feedback: ['timers'], shape: { timer }, build: (given, state) => onTimer(state, given.timer, byId('resumeTimer')) }),
  action({
    id: 'toggle-timer', does: 'Stop a running timer, let a stopped one run: one button for both.', kinds: ['pauseTimer', 'resumeTimer'], feedback: ['timers'], shape: { timer },
    build: (given, state) => onTimer(state, given.timer, (found) => byId(found.clock.kind === 'running' ? 'pauseTimer' : 'resumeTimer')(found)),
  }),
  action({ id: 'reset-timer', does: 'Put a timer back to its beginning.', kinds: ['resetTimer'], feedback: ['timers'], shape: { timer }, build: (given, state) => onTimer(state, given.timer, byId('resetTimer')) }),
  action({ id: 'remove-timer', does: 'Take a timer away.', kinds: ['removeTimer'], feedback: ['timers'], shape: { timer }, build: (given, state) => onTimer(state, given.timer, byId('removeTimer')) }),
] as const;

const PIN = [
  action({
    id: 'pin-comment', does: 'Put a question on the prompter and the overlay; name and text are masked.', kinds: ['pinComment'], feedback: ['pinned'],
    shape: { question: z.string().trim().min(1).max(500).describe('What was asked, at most 500 characters.'), name: z.string().max(200).default('').describe('Who asked; only the first character is kept.') },
    build: ({ question, name }) => ({ kind: 'pinComment', crowdSeq: null, name, text: question }),
  }),
  action({ id: 'unpin-comment', does: 'Take the pinned question off.', kinds: ['unpinComment'], feedback: ['pinned'], shape: {}, build: (_given, { pinned }) => (pinned === null ? refusal('notPinned') : { kind: 'unpinComment', pinId: pinned.id }) }),
  action({ id: 'answer-pinned', does: 'Mark the pinned question answered.', kinds: ['answerPinned'], feedback: ['pinned'], shape: {}, build: (_given, { pinned }) => (pinned === null ? refusal('notPinned') : { kind: 'answerPinned', pinId: pinned.id }) }),
] as const;

/** Steers of a running show beyond the plain transport: loop, ways back, timers, the pinned question. */
export const RUN_ACTIONS = [
  action({ id: 'leave-loop', does: 'Let the pass of the loop that is on be the last.', kinds: ['leaveLoop'], feedback: ['loop', 'next'], shape: { saw }, build: (given, state) => ({ kind: 'leaveLoop', sawOnAir: sawOnAir(given, state) }) }),
  action({
    id: 'catch-up', does: 'Carry out a way back, as `readout.catchUp` offers it at this moment; one `undo-catch-up` puts it all back.', kinds: ['applyCatchUp'], feedback: ['offset', 'next'],
    shape: { plan: z.enum(['A', 'B']).default('A').describe('Which one.'), saves: ms.optional().describe('`readout.catchUp` of the plan as the surface shows it, in ms. Another one by now is refused (`staleCatchUp`).') },
    build: ({ plan: wanted, saves }, { show, products, room }, now) => {
      const forecast = buildForecast(show);
      if (show.kind !== 'running' || forecast === null) return refusal('notRunning');
      const plan = planCatchUp(forecast, show.sheet, products, now, room.currency).find(({ id, changes }) => id === wanted && changes.length > 0);
      if (plan === undefined || (saves !== undefined && saves !== plan.savesMs)) return refusal('staleCatchUp', { cue: '' });
      return { kind: 'applyCatchUp', planId: plan.id, savesMs: plan.savesMs, changes: [...plan.changes] };
    },
  }),
  action({
    id: 'undo-catch-up', does: 'Put a way back that was just carried out back as it was; refused once the plan was edited after it.', kinds: ['undoEdit'], feedback: ['offset', 'next'], shape: {},
    build: (_given, { planEdits }) => {
      const newest = planEdits.undo.at(-1);
      return newest?.what === 'applyCatchUp' ? { kind: 'undoEdit', sawEdit: planEdits.last.at(-1)?.editId ?? null, onAirRow: 'refuse' } : refusal('nothingToUndo');
    },
  }),
  ...TIMERS, ...PIN,
] as const;
