import type { CueAction, SettledStep } from '../obs/cue.ts';
import type { CueId } from '../ids.ts';
import type { Instant } from '../time/instant.ts';
import { KEPT_CUES, type CueRun, type CueStepRun } from './cueState.ts';
import type { ShowEvent } from './events.ts';
import { nameOf } from './evolveRoom.ts';
import type { Happened } from './happened.ts';
import type { ShowState } from './state.ts';

type Handled = Extract<ShowEvent, { kind: 'cueRequested' | 'cueRetryRequested' | 'cueUndoRequested' | 'cueSettled' | 'overlayPartsSet' }>;

/** The cue part of `evolve`: cues and what of them came off, and the parts of the overlay that are hidden. */
export function evolveCues(state: ShowState, { event, at, actor }: Happened<Handled>): ShowState {
  switch (event.kind) {
    case 'cueRequested': {
      const { cueId, runId, origin, label, actions } = event;
      const cue: CueRun = { id: cueId, runId, origin, label, by: nameOf(actor), at, attempt: 0, doing: 'run', steps: actions.map((action) => started(action, state)) };
      const next = { ...state, cues: [...state.cues, settledIfDone(cue)].slice(-KEPT_CUES) };
      return origin === 'automation' ? wantingScene(next, cueId, at) : next;
    }
    case 'cueRetryRequested':
      return wantingScene(onCue(state, event.cueId, (cue) => settledIfDone({ ...cue, attempt: event.attempt, doing: 'run', steps: cue.steps.map((step) => (isOpen(step) ? { ...step, ...started(step.action, state), before: step.before } : step)) })), event.cueId, at);
    case 'cueUndoRequested':
      return wantingScene(onCue(state, event.cueId, (cue) => settledIfDone({ ...cue, attempt: event.attempt, doing: 'undo', steps: cue.steps.map((step) => (step.before?.kind === 'overlay' ? { ...step, state: { kind: 'undone' } } : step)) })), event.cueId, at);
    case 'cueSettled':
      return onCue(state, event.cueId, (cue) => (cue.attempt === event.attempt ? settle(cue, event.steps) : cue));
    case 'overlayPartsSet':
      return { ...state, overlay: { ...state.overlay, hidden: event.hidden } };
  }
}

/** A cue that is tried again or taken back brings its scene: that is what we want on air from then on. */
function wantingScene(state: ShowState, id: CueId, at: Instant): ShowState {
  const cue = state.cues.find((each) => each.id === id);
  if (cue?.doing === undefined || cue.doing === null) return state;
  const isUndo = cue.doing === 'undo';
  const isItem = !isUndo && cue.origin === 'item';
  const scene = (isUndo ? undoSteps(cue) : waitingSteps(cue)).find(({ action }) => action.kind === 'scene')?.action;
  if (scene?.kind !== 'scene') return state;
  return { ...state, obs: { ...state.obs, wantedScene: { scene: scene.scene, by: isItem ? 'take' : 'hand', runId: isItem ? cue.runId : null, at }, sceneProblem: null } };
}

/** Our own overlay needs no OBS: such a step is done with the event beside it. */
function started(action: CueAction, { overlay }: ShowState): CueStepRun {
  if (action.kind !== 'overlay') return { action, state: { kind: 'waiting' }, before: null };
  return { action, state: { kind: 'ok' }, before: { ...action, on: !overlay.hidden.includes(action.part) } };
}

/** Steps that a retry tries again. */
export const isOpen = ({ state }: CueStepRun): boolean => state.kind === 'failed' || state.kind === 'unknown' || state.kind === 'undone';

/** The steps an undo puts back, newest first: those that changed something, as far as what stood before is known. */
export const undoSteps = ({ steps }: CueRun): readonly { readonly index: number; readonly action: CueAction }[] =>
  steps.flatMap(({ state, before }, index) => ((state.kind === 'ok' || state.kind === 'unknown') && before !== null ? [{ index, action: before }] : [])).toReversed();

/** The steps of a cue that OBS has still to carry out. */
export const waitingSteps = ({ steps }: CueRun): readonly { readonly index: number; readonly action: CueAction }[] =>
  steps.flatMap(({ state, action }, index) => (state.kind === 'waiting' ? [{ index, action }] : []));

function settledIfDone(cue: CueRun): CueRun {
  const rest = cue.doing === 'undo' ? undoSteps(cue) : waitingSteps(cue);
  return rest.length === 0 ? { ...cue, doing: null } : cue;
}

function settle(cue: CueRun, settled: readonly SettledStep[]): CueRun {
  const isUndo = cue.doing === 'undo';
  const steps = cue.steps.map((step, index): CueStepRun => {
    const told = settled.find((each) => each.index === index);
    if (told === undefined) return step;
    if (isUndo) return { ...step, state: told.result.kind === 'ok' ? { kind: 'undone' } : told.result };
    // Of a step tried again the first look counts: what stood there before the cue, not between two tries.
    return { ...step, state: told.result, before: step.before ?? told.before };
  });
  return { ...cue, doing: null, steps };
}

function onCue(state: ShowState, id: CueId, change: (cue: CueRun) => CueRun): ShowState {
  const at = state.cues.findIndex((cue) => cue.id === id);
  const cue = state.cues[at];
  if (cue === undefined) return state;
  const changed = change(cue);
  return changed === cue ? state : { ...state, cues: state.cues.with(at, changed) };
}

/** Nobody is left to say what became of the steps of cues that an engine left behind. */
export function cuesAfterRestart(state: ShowState): ShowState {
  if (state.cues.every(({ doing }) => doing === null)) return state;
  const lost = { kind: 'unknown', reason: 'engineRestarted', detail: '' } as const;
  return { ...state, cues: state.cues.map((cue) => (cue.doing === null ? cue : { ...cue, doing: null, steps: cue.steps.map((step) => (step.state.kind === 'waiting' ? { ...step, state: lost } : step)) })) };
}
