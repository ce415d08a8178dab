import type { StoredEvent } from '../show/events.ts';
import { runAnchor } from '../show/runClock.ts';
import type { ShowState } from '../show/state.ts';
import { instant, type Instant } from '../time/instant.ts';
import type { Condition, Rule, Trigger } from './model.ts';

type EventTrigger = Exclude<Trigger, { kind: 'timeTurned' | 'timeLeft' | 'timerEnded' }>;
const isOfEvents = (trigger: Trigger): trigger is EventTrigger => trigger.kind !== 'timeTurned' && trigger.kind !== 'timeLeft' && trigger.kind !== 'timerEnded';

/** The rules that one stored event sets off, in their order. `before` and `after` are the states around it. Rules that are off are never set off. */
export function triggeredBy(rules: readonly Rule[], before: ShowState, after: ShowState, { event, actor }: StoredEvent): readonly Rule[] {
  // What rules do sets off no rules: two of them could call each other for ever.
  if (actor.kind === 'automation') return [];
  return rules.filter(({ mode, trigger }) => mode !== 'off' && isOfEvents(trigger) && isTriggered(trigger, before, after, event));
}

function isTriggered(trigger: EventTrigger, before: ShowState, after: ShowState, event: StoredEvent['event']): boolean {
  switch (trigger.kind) {
    case 'itemTaken':
      return event.kind === 'itemTaken' && (trigger.cue === null || event.item.cue === trigger.cue) && (trigger.phase === null || event.item.phase === trigger.phase);
    case 'stream': {
      const kinds = trigger.to === 'failed' ? 'failedToStart' : trigger.to;
      return event.kind === 'streamChanged' && event.stream.kind === kinds && before.obs.stream.kind !== kinds && before.obs.stream.kind !== 'unknown';
    }
    case 'scene':
      return event.kind === 'programSceneChanged' && before.obs.inventory?.programScene !== event.scene && (trigger.scene === null || event.scene === trigger.scene);
    case 'recording': {
      if (event.kind !== 'recordChanged') return false;
      const was = before.obs.record.kind;
      if (trigger.to === 'started') return event.record.kind === 'recording' && (was === 'off' || was === 'starting');
      return event.record.kind === 'off' && (was === 'recording' || was === 'paused' || was === 'stopping');
    }
    case 'obs':
      return event.kind === 'obsConnectionChanged' && (trigger.to === 'connected' ? event.connection.kind === 'connected' && before.obs.connection.kind !== 'connected' : before.obs.connection.kind === 'connected' && after.obs.connection.kind !== 'connected');
    case 'show':
      return trigger.to === 'started' ? event.kind === 'showStarted' : event.kind === 'showEnded';
  }
}

/** A moment at which a rule is set off by itself. */
export interface Moment { readonly ruleId: Rule['id']; readonly at: Instant }

/** The moments still to come that set rules off, soonest first; of each rule and each thing it watches one. Those that have passed are no moments. */
export function momentsAfter(rules: readonly Rule[], state: ShowState, now: Instant): readonly Moment[] {
  return rules.flatMap(({ id, mode, trigger }) => (mode === 'off' ? [] : momentsOf(trigger, state).map((at) => ({ ruleId: id, at }))))
    .filter(({ at }) => at > now).toSorted((a, b) => a.at - b.at);
}

function momentsOf(trigger: Trigger, { show, timers, room }: ShowState): readonly Instant[] {
  switch (trigger.kind) {
    case 'timeTurned': case 'timeLeft': {
      if (show.kind !== 'running') return [];
      const anchor = runAnchor(show.onAir);
      if (anchor.kind !== 'running') return [];
      const left = trigger.kind === 'timeLeft' ? trigger.ms : trigger.to === 'warning' ? room.warnMs : room.dangerMs;
      const at = instant(anchor.zeroAt - left);
      // So already when the row came on air: it was not crossed.
      return at > show.onAir.takenAt ? [at] : [];
    }
    case 'timerEnded':
      return timers.flatMap(({ label, counts, clock }) => (counts === 'down' && clock.kind === 'running' && (trigger.label === null || trigger.label === label) ? [clock.zeroAt] : []));
    case 'itemTaken': case 'stream': case 'scene': case 'recording': case 'obs': case 'show': return [];
  }
}

/** True when every condition holds. What is not known (OBS away) holds for none, turned round or not. */
export const doHold = (conditions: readonly Condition[], state: ShowState): boolean => conditions.every((condition) => {
  const holds = doesHold(condition, state);
  return holds !== null && holds !== condition.not;
});

function doesHold(condition: Condition, { show, obs }: ShowState): boolean | null {
  switch (condition.kind) {
    case 'mode': return show.kind === 'running' || show.kind === 'armed' ? show.mode === condition.is : null;
    case 'phase': return show.kind === 'running' ? show.onAir.item.phase === condition.is : null;
    case 'scene': return obs.connection.kind === 'connected' && obs.inventory !== null ? obs.inventory.programScene === condition.is : null;
    case 'live': return obs.stream.kind === 'unknown' ? null : obs.stream.kind === 'live' || obs.stream.kind === 'reconnecting';
    case 'recording': return obs.record.kind === 'unknown' ? null : obs.record.kind === 'recording';
    case 'held': return show.kind === 'running' ? show.onAir.clock.kind === 'held' : null;
  }
}
