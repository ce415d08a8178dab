import type { RunId } from '../ids.ts';
import type { CueRun } from '../show/cueState.ts';
import type { StoredEvent } from '../show/events.ts';
import { undoSteps, waitingSteps } from '../show/evolveCues.ts';
import type { ShowState } from '../show/state.ts';
import type { PartRequest } from './partRequest.ts';

type CueRequest = Extract<PartRequest, { part: 'cues' }>;

/** True when the commit holds a cue of this run that brings the scene itself: the scene is then not asked for a second time. */
export const bringsScene = (stored: readonly StoredEvent[], runId: RunId): boolean =>
  stored.some(({ event }) => event.kind === 'cueRequested' && event.runId === runId && event.actions.some(({ kind }) => kind === 'scene'));

/** The cue of the run on air that was asked for while OBS was away, and was never sent. */
export function unsentCue({ cues, show }: ShowState): CueRun | null {
  if (show.kind !== 'running') return null;
  return cues.findLast(({ runId, doing, steps }) => runId === show.onAir.id && doing === 'run' && steps.some(({ state }) => state.kind === 'waiting')) ?? null;
}

/** What the cues of one commit ask of OBS; `after` is the state with the commit in it. Every cue is asked for once a try: the adapter knows a repeat. */
export function planCues(after: ShowState, stored: readonly StoredEvent[]): readonly CueRequest[] {
  const panic = stored.find(({ event }) => event.kind === 'panicStarted');
  const isUnderWay = after.cues.some(({ doing }) => doing !== null);
  if (panic !== undefined) return !isUnderWay ? [] : [{ part: 'cues', kind: 'holdCues', reason: `panic #${panic.seq}` }];
  // A panic pauses them, as they would open what it has closed; the cue of the row on air comes with the resume.
  if (after.obs.panic !== null) return [];
  return stored.flatMap(({ event, seq }): readonly CueRequest[] => {
    switch (event.kind) {
      case 'cueRequested': case 'cueRetryRequested': case 'cueUndoRequested': {
        const cue = after.cues.find(({ id }) => id === event.cueId);
        return cue === undefined ? [] : requestOf(cue, `${event.kind === 'cueUndoRequested' ? 'undo' : 'cue'} #${seq} ${cue.label}`);
      }
      case 'obsInventoryRead': case 'panicEnded': {
        const cue = unsentCue(after);
        return cue === null ? [] : requestOf(cue, `cue ${cue.label}, taken while ${event.kind === 'panicEnded' ? 'the backup scene was on air' : 'OBS was away'}`);
      }
      default: return [];
    }
  });
}

function requestOf(cue: CueRun, reason: string): readonly CueRequest[] {
  const open = cue.doing === 'undo' ? undoSteps(cue) : waitingSteps(cue);
  const steps = open.filter(({ action }) => action.kind !== 'overlay');
  return cue.doing === null || steps.length === 0 ? [] : [{ part: 'cues', kind: 'runCue', cueId: cue.id, attempt: cue.attempt, runId: cue.runId, steps, reason }];
}
