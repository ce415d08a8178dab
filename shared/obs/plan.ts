import type { RunId } from '../ids.ts';
import type { ShowState } from '../show/state.ts';
import type { StoredEvent } from '../show/events.ts';
import { planDesk } from './desk/planDesk.ts';
import { diffObs } from './diff.ts';
import { bringsScene, planCues, unsentCue } from './planCues.ts';
import type { ObsRequest } from './request.ts';

/** A request the plan made of one commit; same shape as what the adapter takes. */
export type PlannedObsRequest = ObsRequest;

/**
 * What OBS must be asked after one commit: pure, and empty while OBS is not connected (a request made then would
 * be answered later, out of its time; the inventory read on reconnect brings the unanswered wish back instead).
 *
 * `before` and `after` are the states around `stored`. Of several scene wishes in one commit only the last is asked,
 * and the stream is started at most once: two StartStream calls inside one start kill OBS (obs.md finding 1).
 */
export function planObs(before: ShowState, after: ShowState, stored: readonly StoredEvent[]): readonly PlannedObsRequest[] {
  if (after.obs.connection.kind !== 'connected') return [];
  const scenes: PlannedObsRequest[] = [];
  const outputs: PlannedObsRequest[] = [];
  for (const { event, seq } of stored) {
    switch (event.kind) {
      case 'itemTaken':
        if (event.item.obsScene !== null && after.obs.panic === null && !bringsScene(stored, event.runId)) scenes.push({ kind: 'setProgramScene', scene: event.item.obsScene, runId: event.runId, reason: `take #${seq} ${event.item.cue}` });
        break;
      case 'sceneRequested':
        scenes.push({ kind: 'setProgramScene', scene: event.scene, runId: null, reason: `by hand #${seq}`, ...(event.transition === null ? {} : { transition: event.transition }) });
        break;
      case 'previewRequested':
        outputs.push({ kind: 'setPreviewScene', scene: event.scene, reason: `preview #${seq}` });
        break;
      case 'studioModeRequested':
        outputs.push({ kind: 'setStudioMode', on: event.on, reason: `studio mode #${seq}` });
        break;
      case 'panicStarted':
        scenes.push({ kind: 'panic', scene: event.scene, holding: event.holding, mute: event.mute, reason: `panic #${seq}` });
        break;
      case 'panicEnded':
        scenes.push({ kind: 'endPanic', scene: event.scene, runId: event.runId, unmute: event.unmute, reason: `resume #${seq}` });
        break;
      case 'obsInventoryRead':
        if (after.obs.panic !== null || !isOpenCueWithScene(after)) scenes.push(...planAfterRead(after, event.inventory.programScene, event.restarted));
        break;
      case 'streamStartRequested':
        if (mayStartStream(before, after) && !outputs.some((r) => r.kind === 'startStream')) outputs.push({ kind: 'startStream', reason: `go live #${seq}` });
        break;
      case 'streamStopRequested':
        outputs.push({ kind: 'stopStream', reason: `end stream #${seq}` });
        break;
      case 'streamRestartRequested':
        outputs.push({ kind: 'stopStream', reason: `restart stream #${seq}` });
        break;
      case 'recordingStartRequested':
        outputs.push({ kind: 'startRecord', reason: `start recording #${seq}` });
        break;
      case 'recordingStopRequested':
        outputs.push({ kind: 'stopRecord', reason: `stop recording #${seq}` });
        break;
      default:
        break;
    }
  }
  outputs.push(...planDesk(after, stored));
  // Of several wishes for the picture the last counts.
  const lastScene = scenes.at(-1);
  return [...(lastScene === undefined ? [] : [lastScene]), ...planCues(after, stored), ...outputs];
}

/** The cue that was never sent brings the wanted scene itself. */
const isOpenCueWithScene = (after: ShowState): boolean => unsentCue(after)?.steps.some(({ action, state }) => action.kind === 'scene' && state.kind === 'waiting') === true;

/**
 * After a read: a new OBS process lost the wanted scene, so it is put back; and a take that was made while OBS was
 * away is made now. Otherwise a difference means that someone switched in OBS itself: hands off.
 */
function planAfterRead(after: ShowState, programScene: string | null, restarted: boolean): readonly PlannedObsRequest[] {
  const { wantedScene: wish, panic, safety } = after.obs;
  // Asked while OBS was away, or lost with it: the backup scene comes before everything.
  if (panic !== null) {
    const isOpen = panic.check.kind === 'pending' || (restarted && programScene !== panic.scene);
    return isOpen ? [{ kind: 'panic', scene: panic.scene, holding: safety.holdingScene, mute: safety.micInputs, reason: 'panic while OBS was away' }] : [];
  }
  if (wish === null) return [];
  const wanted = { scene: { name: wish.scene, runId: wish.runId } };
  if (restarted) return diffObs(wanted, { programScene }, 'OBS was restarted');
  return isUnanswered(after, wish.runId) ? diffObs(wanted, { programScene }, 'taken while OBS was away') : [];
}

/** True when the run on air asked for a scene and OBS has neither confirmed nor refused it. */
function isUnanswered(state: ShowState, runId: RunId | null): boolean {
  return runId !== null && state.show.kind === 'running' && state.show.onAir.id === runId && state.show.onAir.scene.kind === 'wanted';
}

/** A rehearsal can start no stream, and a stream that already is anything but off is not started again. */
function mayStartStream(before: ShowState, after: ShowState): boolean {
  const inRehearsal = (after.show.kind === 'armed' || after.show.kind === 'running') && after.show.mode === 'rehearsal';
  const { kind } = before.obs.stream;
  return !inRehearsal && (kind === 'off' || kind === 'failedToStart');
}
