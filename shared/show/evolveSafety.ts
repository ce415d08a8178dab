import type { ObsSafety } from '../obs/safety.ts';
import type { Actor, ShowEvent } from './events.ts';
import type { Happened } from './happened.ts';
import type { ObsState, ShowState } from './state.ts';

type HandledKind =
  | 'sceneVerified' | 'sceneRepaired' | 'pictureChecked' | 'previewRequested' | 'studioModeRequested' | 'panicStarted' | 'panicSettled' | 'panicEnded' | 'safetySet'
  | 'sceneRenamed' | 'inputRenamed' | 'streamConsentAsked' | 'streamConsentWithdrawn' | 'obsDangerFound' | 'obsDangersSeen';
type Handled = Extract<ShowEvent, { kind: HandledKind }>;
type Of<K extends HandledKind> = Extract<Handled, { kind: K }>;

/** As many warnings as anybody reads; all are in the log. */
const MOST_DANGERS = 5;

const nameOf = (actor: Actor): string => (actor.kind === 'person' ? actor.name : '');

/** The part of `evolve` about the truth of the picture, the panic, and what two people or a warning are needed for. */
export function evolveSafety(state: ShowState, { event, at, actor }: Happened<Handled>): ShowState {
  const { obs } = state;
  const withObs = (change: Partial<ObsState>): ShowState => ({ ...state, obs: { ...obs, ...change } });
  switch (event.kind) {
    case 'sceneVerified': return withObs({ picture: { kind: 'verified', scene: event.scene, at, repairs: 0, found: '' } });
    case 'sceneRepaired': return withObs({ picture: { kind: 'verified', scene: event.scene, at, repairs: event.repairs, found: event.found } });
    case 'pictureChecked': return withObs({ picture: checkedPicture(event, at) });
    // Shown only when OBS has done it: the inventory tells.
    case 'previewRequested': case 'studioModeRequested': return state;
    case 'panicStarted': {
      const { scene, returnTo } = event;
      const muted = obs.panic?.muted ?? [];
      return withObs({
        panic: { scene, since: obs.panic?.since ?? at, by: obs.panic?.by ?? nameOf(actor), returnTo, muted, check: { kind: 'pending' } },
        wantedScene: { scene, by: 'hand', runId: null, at }, sceneProblem: null, picture: { kind: 'changing', scene, since: at },
      });
    }
    case 'panicSettled': return panicSettled(state, event, at);
    case 'panicEnded': {
      const wantedScene = event.scene === null ? null : { scene: event.scene, by: event.runId === null ? 'hand' as const : 'take' as const, runId: event.runId, at };
      return withObs({ panic: null, wantedScene, picture: event.scene === null ? { kind: 'unverified' } : { kind: 'changing', scene: event.scene, since: at } });
    }
    case 'safetySet': return withObs({ safety: event.safety, consent: event.safety.twoPerson ? obs.consent : null });
    case 'sceneRenamed': return sceneRenamed(state, event);
    case 'inputRenamed': return withObs({
      safety: { ...obs.safety, micInputs: obs.safety.micInputs.map((name) => (name === event.from ? event.to : name)) },
      panic: obs.panic === null ? null : { ...obs.panic, muted: obs.panic.muted.map((name) => (name === event.from ? event.to : name)) },
      inventory: obs.inventory === null ? null : { ...obs.inventory, inputs: obs.inventory.inputs.map((input) => (input.name === event.from ? { ...input, name: event.to } : input)) },
    });
    case 'streamConsentAsked': return withObs({ consent: { what: event.what, clientId: actor.kind === 'person' ? actor.clientId : '', name: nameOf(actor), at, until: event.until } });
    case 'streamConsentWithdrawn': return withObs({ consent: null });
    case 'obsDangerFound': return withObs({ dangers: [...obs.dangers, { ...event.danger, at }].slice(-MOST_DANGERS) });
    case 'obsDangersSeen': return withObs({ dangers: [] });
  }
}

function checkedPicture({ scene, outcome, found }: Of<'pictureChecked'>, at: Happened<Handled>['at']): ObsState['picture'] {
  switch (outcome) {
    case 'right': return { kind: 'verified', scene, at, repairs: 0, found: '' };
    case 'wrong': return { kind: 'wrong', scene, at, detail: found };
    case 'unclear': return { kind: 'unverified' };
  }
}

function panicSettled(state: ShowState, { isVerified, tookMs, muted, detail, scene }: Of<'panicSettled'>, at: Happened<Handled>['at']): ShowState {
  const { obs } = state;
  if (obs.panic === null) return state;
  const check = isVerified ? { kind: 'verified', tookMs } as const : { kind: 'failed', detail } as const;
  return {
    ...state,
    obs: {
      ...obs, panic: { ...obs.panic, muted: [...new Set([...obs.panic.muted, ...muted])], check },
      picture: isVerified ? { kind: 'verified', scene, at, repairs: 0, found: '' } : { kind: 'wrong', scene, at, detail },
    },
  };
}

/** A rename in OBS is the same scene: whatever names it here follows, the rows of the plan too. */
function sceneRenamed(state: ShowState, { from, to }: Of<'sceneRenamed'>): ShowState {
  const follow = <T extends string | null>(name: T): T | string => (name === from ? to : name);
  const { obs, show } = state;
  const safety: ObsSafety = { ...obs.safety, backupScene: follow(obs.safety.backupScene), holdingScene: follow(obs.safety.holdingScene) };
  const inventory = obs.inventory === null ? null : {
    ...obs.inventory, scenes: obs.inventory.scenes.map((scene) => (scene.name === from ? { ...scene, name: to } : scene)),
    programScene: follow(obs.inventory.programScene), previewScene: follow(obs.inventory.previewScene),
  };
  const picture = obs.picture.kind === 'unverified' ? obs.picture : { ...obs.picture, scene: follow(obs.picture.scene) };
  const renamed: ShowState = {
    ...state,
    obs: {
      ...obs, safety, inventory, picture,
      wantedScene: obs.wantedScene === null ? null : { ...obs.wantedScene, scene: follow(obs.wantedScene.scene) },
      panic: obs.panic === null ? null : { ...obs.panic, scene: follow(obs.panic.scene), returnTo: follow(obs.panic.returnTo) },
      sceneProblem: obs.sceneProblem?.scene === from ? { ...obs.sceneProblem, scene: to } : obs.sceneProblem,
    },
  };
  if (show.kind === 'empty') return renamed;
  const rows = <T extends { readonly obsScene: string | null }>(items: readonly T[]): T[] => items.map((item) => (item.obsScene === from ? { ...item, obsScene: to } : item));
  const sheet = { ...show.sheet, items: rows(show.sheet.items), adLibs: rows(show.sheet.adLibs) };
  if (show.kind !== 'running') return { ...renamed, show: { ...show, sheet } };
  const { onAir } = show;
  const scene = onAir.scene.kind === 'none' ? onAir.scene : { ...onAir.scene, scene: follow(onAir.scene.scene) };
  return { ...renamed, show: { ...show, sheet, onAir: { ...onAir, item: { ...onAir.item, obsScene: follow(onAir.item.obsScene) }, scene } } };
}
