import type { Clock } from '../ports.ts';
import type { ShowRuntime } from '../runtime.ts';
import { createAutomations } from './runAutomations.ts';
import { createWakeUp } from './scheduleWakeUp.ts';

/** What the engine does by itself when its time has come: the next row, the automations. Told of every commit from now on. */
export function createTimedEffects(deps: { readonly clock: Clock; readonly runtime: ShowRuntime }): { readonly schedule: () => void; readonly stop: () => void } {
  const wakeUp = createWakeUp(deps);
  deps.runtime.onCommit('wake-up', wakeUp.onCommit);
  const automations = createAutomations(deps);
  deps.runtime.onCommit('automations', automations.onCommit);
  return {
    schedule: () => {
      wakeUp.schedule();
      automations.schedule();
    },
    stop: () => {
      wakeUp.stop();
      automations.stop();
    },
  };
}
