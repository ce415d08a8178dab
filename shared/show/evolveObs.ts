import type { RecordSituation, StreamSituation } from '../obs/model.ts';
import { isSameAddress } from '../obs/isSameAddress.ts';
import { NO_SAFETY } from '../obs/safety.ts';
import type { Instant } from '../time/instant.ts';
import type { ShowEvent } from './events.ts';
import type { Happened } from './happened.ts';
import type { ObsState, RunScene, ShowState } from './state.ts';

type HandledKind =
  | 'engineStarted' | 'itemTaken' | 'obsConfigured' | 'obsForgotten' | 'obsReconnectRequested' | 'obsConnectionChanged' | 'obsInventoryRead'
  | 'sceneRequested' | 'programSceneChanged' | 'sceneFailed' | 'streamStartRequested' | 'streamStopRequested' | 'streamRestartRequested' | 'streamChanged'
  | 'recordingStartRequested' | 'recordingStopRequested' | 'recordChanged';
type Handled = Extract<ShowEvent, { kind: HandledKind }>;
type Of<K extends HandledKind> = Extract<Handled, { kind: K }>;

/** The OBS part of `evolve`: connection, what OBS holds, the wanted scene, stream and recording. */
export function evolveObs(state: ShowState, happened: Happened<Handled>): ShowState {
  const { event, at } = happened;
  switch (event.kind) {
    case 'engineStarted': return withObs(state, startedAnew(state.obs, at));
    case 'itemTaken': return withObs(state, sceneOfTake(state.obs, event, at));
    case 'obsConfigured': return withObs(state, configured(state.obs, event, at));
    case 'obsForgotten': return withObs(state, { ...forgotten(at), safety: state.obs.safety });
    case 'obsReconnectRequested': return withObs(state, { ...withoutContact(state.obs, at), connection: { kind: 'connecting', since: at } });
    case 'obsConnectionChanged': {
      // A start that was meant for now must not come out of a connection that is back in an hour.
      const obs = event.connection.kind === 'connected' ? state.obs : { ...withoutContact(state.obs, at), restart: false };
      return withObs(state, { ...obs, connection: event.connection });
    }
    case 'obsInventoryRead': return inventoryRead(state, event, at);
    case 'sceneRequested': return withObs(state, { ...state.obs, wantedScene: { scene: event.scene, by: 'hand', runId: null, at }, sceneProblem: null, picture: { kind: 'changing', scene: event.scene, since: at } });
    case 'programSceneChanged': return programSceneChanged(state, event, at);
    case 'sceneFailed': {
      const { scene, reason, detail } = event;
      const picture: ObsState['picture'] = reason === 'notOnAir' ? { kind: 'wrong', scene, at, detail } : { kind: 'unverified' };
      return withRunScene(withObs(state, { ...state.obs, sceneProblem: { scene, reason, detail, at }, picture }), scene, { kind: 'failed', scene, reason });
    }
    // At once, before OBS answers: a second StartStream inside this window crashes OBS (obs.md finding 1).
    case 'streamStartRequested': return withObs(state, { ...state.obs, stream: { kind: 'starting', since: at }, restart: false, consent: null });
    case 'streamStopRequested': return withObs(state, { ...state.obs, stream: { kind: 'stopping', since: at }, restart: false, consent: null });
    case 'streamRestartRequested': return withObs(state, { ...state.obs, stream: { kind: 'stopping', since: at }, restart: true, consent: null });
    case 'streamChanged': return withObs(state, { ...state.obs, stream: event.stream, restart: state.obs.restart && (event.stream.kind === 'stopping' || event.stream.kind === 'off') });
    case 'recordingStartRequested': return withObs(state, { ...state.obs, record: { kind: 'starting', since: at } });
    case 'recordingStopRequested': return withObs(state, { ...state.obs, record: { kind: 'stopping', since: at } });
    case 'recordChanged': return withObs(state, { ...state.obs, record: event.record });
  }
}

const withObs = (state: ShowState, obs: ObsState): ShowState => (obs === state.obs ? state : { ...state, obs });

/** The stream when nobody can see it any more: unknown, with what it last was. Never "off". */
function unknownStream(stream: StreamSituation, since: Instant): StreamSituation {
  if (stream.kind === 'unknown') return stream;
  return { kind: 'unknown', since, last: stream.kind === 'failedToStart' ? 'off' : stream.kind };
}

function unknownRecord(record: RecordSituation, since: Instant): RecordSituation {
  switch (record.kind) {
    case 'unknown': return record;
    case 'off': case 'starting': return { kind: 'unknown', since, last: 'off' };
    case 'recording': case 'stopping': return { kind: 'unknown', since, last: 'recording' };
    case 'paused': return { kind: 'unknown', since, last: 'paused' };
  }
}

function withoutContact(obs: ObsState, at: Instant): ObsState {
  const stream = unknownStream(obs.stream, at);
  const record = unknownRecord(obs.record, at);
  const picture: ObsState['picture'] = obs.picture.kind === 'unverified' ? obs.picture : { kind: 'unverified' };
  return stream === obs.stream && record === obs.record && picture === obs.picture ? obs : { ...obs, stream, record, picture };
}

function startedAnew(obs: ObsState, at: Instant): ObsState {
  return { ...withoutContact(obs, at), restart: false, connection: obs.address === null ? { kind: 'notConfigured' } : { kind: 'connecting', since: at } };
}

/** At each take the scene problem of the last one is over; a row without a scene leaves the picture as it is. */
function sceneOfTake(obs: ObsState, { item, runId }: Of<'itemTaken'>, at: Instant): ObsState {
  // During a panic the plan goes on without the picture: that comes with the resume.
  if (item.obsScene !== null && obs.panic !== null) return { ...obs, panic: { ...obs.panic, returnTo: item.obsScene }, sceneProblem: null };
  if (item.obsScene !== null) {
    return { ...obs, wantedScene: { scene: item.obsScene, by: 'take', runId, at }, sceneProblem: null, picture: { kind: 'changing', scene: item.obsScene, since: at } };
  }
  return obs.sceneProblem === null ? obs : { ...obs, sceneProblem: null };
}

/** Another address is another OBS: nothing known of the old one holds for it. */
function configured(obs: ObsState, { address, passwordDropped }: Of<'obsConfigured'>, at: Instant): ObsState {
  const connection = { kind: 'connecting', since: at } as const;
  return isSameAddress(obs.address, address) ? { ...withoutContact(obs, at), connection } : { ...forgotten(at), address, connection, passwordStored: obs.passwordStored && passwordDropped !== true, safety: obs.safety };
}

const forgotten = (at: Instant): ObsState => ({
  address: null, connection: { kind: 'notConfigured' }, inventory: null, wantedScene: null,
  stream: { kind: 'unknown', since: at, last: 'off' }, record: { kind: 'unknown', since: at, last: 'off' },
  sceneProblem: null, passwordStored: false, restart: false,
  safety: NO_SAFETY, panic: null, picture: { kind: 'unverified' }, consent: null, dangers: [],
});

/**
 * A whole read. If the wanted scene was on air when last seen, and now, in the same OBS process, another one is, then
 * somebody switched in OBS while we were away: hands off. After an OBS restart the wish stays, to be put back.
 */
function inventoryRead(state: ShowState, { inventory, restarted }: Of<'obsInventoryRead'>, at: Instant): ShowState {
  const { wantedScene, inventory: before } = state.obs;
  const wasSwitchedByHand = !restarted && wantedScene !== null && before?.programScene === wantedScene.scene
    && inventory.programScene !== wantedScene.scene && inventory.programScene !== null;
  // Wanted while OBS was away, and there already: no take goes out; nothing is claimed until the picture has been looked at.
  const isThere = state.obs.picture.kind === 'changing' && inventory.programScene === wantedScene?.scene;
  const read = withObs(state, { ...state.obs, inventory, wantedScene: wasSwitchedByHand ? null : wantedScene, picture: isThere ? { kind: 'unverified' } : state.obs.picture });
  return inventory.programScene === null ? read : withRunScene(read, inventory.programScene, { kind: 'confirmed', scene: inventory.programScene, at });
}

/** Manual beats automatic: a switch made in OBS itself to another scene ends our wish; our own switch confirms the run's scene. */
function programSceneChanged(state: ShowState, { scene, cause }: Of<'programSceneChanged'>, at: Instant): ShowState {
  const { inventory, wantedScene, sceneProblem } = state.obs;
  const isForeign = cause === 'foreign' && wantedScene !== null && wantedScene.scene !== scene;
  const obs: ObsState = {
    ...state.obs,
    inventory: inventory === null ? null : { ...inventory, programScene: scene },
    wantedScene: isForeign ? null : wantedScene,
    picture: cause === 'foreign' && state.obs.picture.kind === 'verified' && state.obs.picture.scene !== scene ? { kind: 'unverified' } : state.obs.picture,
    sceneProblem: sceneProblem?.scene === scene ? null : sceneProblem,
  };
  return withRunScene(withObs(state, obs), scene, { kind: 'confirmed', scene, at });
}

/** Settles the scene of the run on air, if it waits for exactly this scene (a confirmed one stays confirmed at its first time). */
function withRunScene(state: ShowState, scene: string, settled: RunScene): ShowState {
  const { show } = state;
  if (show.kind !== 'running') return state;
  const open = show.onAir.scene;
  if ((open.kind !== 'wanted' && open.kind !== 'failed') || open.scene !== scene || open.kind === settled.kind) return state;
  return { ...state, show: { ...show, onAir: { ...show.onAir, scene: settled } } };
}
