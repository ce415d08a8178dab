import { DEFAULT_HOLD_MS } from '../automation/model.ts';
import type { AutomationState } from '../automation/state.ts';
import { after, duration, type Instant } from '../time/instant.ts';
import type { ShowEvent } from './events.ts';
import type { Happened } from './happened.ts';
import type { ShowState } from './state.ts';

type Handled = Extract<ShowEvent, { kind: 'automationSaved' | 'automationRemoved' | 'automationsSwitched' | 'automationsResumed' | 'automationFired' }>;

const KEPT = 50;

export const NO_AUTOMATION: AutomationState = { on: true, holdMs: duration(DEFAULT_HOLD_MS), rules: [], suspended: null, firings: [] };

/** The automation part of `evolve`. */
export function evolveAutomation(state: ShowState, event: Handled): ShowState {
  const { automation } = state;
  switch (event.kind) {
    case 'automationSaved': {
      const at = automation.rules.findIndex(({ id }) => id === event.rule.id);
      return { ...state, automation: { ...automation, rules: at === -1 ? [...automation.rules, event.rule] : automation.rules.with(at, event.rule) } };
    }
    case 'automationRemoved': return { ...state, automation: { ...automation, rules: automation.rules.filter(({ id }) => id !== event.ruleId) } };
    case 'automationsSwitched': return { ...state, automation: { ...automation, on: event.on, holdMs: event.holdMs, suspended: event.on ? automation.suspended : null } };
    case 'automationsResumed': return { ...state, automation: { ...automation, suspended: null } };
    case 'automationFired': return { ...state, automation: { ...automation, firings: [...automation.firings, event.firing].slice(-KEPT) } };
  }
}

/** Manual beats automatic: a scene taken by hand, here or in OBS itself, keeps the rules away for a while. Without rules there is nothing to keep away. */
export function suspendedByHand(state: ShowState, { event, actor, at }: Happened): ShowState {
  const { automation } = state;
  if (automation.rules.length === 0 || automation.holdMs === 0) return state;
  const why = event.kind === 'sceneRequested' && actor.kind === 'person' ? 'handTake' : event.kind === 'programSceneChanged' && event.cause === 'foreign' ? 'foreignSwitch' : null;
  return why === null ? state : { ...state, automation: { ...automation, suspended: { until: after(at, automation.holdMs), why } } };
}

/** True when a hand at the scenes keeps the rules away at `now`. */
export const isSuspended = ({ suspended }: AutomationState, now: Instant): boolean => suspended !== null && now < suspended.until;
