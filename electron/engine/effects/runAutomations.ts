import { momentsAfter, triggeredBy } from '#shared/automation/evaluate.ts';
import type { Rule } from '#shared/automation/model.ts';
import type { Instant } from '#shared/time/instant.ts';
import type { CommitListener } from '../committer.ts';
import type { Cancel, Clock } from '../ports.ts';
import type { ShowRuntime } from '../runtime.ts';

export interface Automations { readonly schedule: () => void; readonly onCommit: CommitListener; readonly stop: () => void }

/**
 * Tells the loop which rules were set off: by the events of a commit, or by a moment of time. What comes of it is decided
 * there. One timer for the soonest moment; a moment that has passed when it is looked at is never made up for.
 */
export function createAutomations(deps: { readonly clock: Clock; readonly runtime: ShowRuntime }): Automations {
  const { clock, runtime } = deps;
  let cancel: Cancel = () => {};
  /** Moments up to here were told. */
  let toldUntil: Instant = clock.now();
  const tell = (rule: Rule, cause: number | null, dueAt: Instant): void => {
    void runtime.report({ kind: 'reportAutomationDue', ruleId: rule.id, cause, dueAt }, { kind: 'automation', ruleId: rule.id, name: rule.name });
  };
  const schedule = (): void => {
    cancel();
    cancel = () => {};
    const { state } = runtime.current();
    const { rules } = state.automation;
    if (rules.every(({ mode }) => mode === 'off')) return;
    const [soonest] = momentsAfter(rules, state, toldUntil);
    if (soonest === undefined) return;
    cancel = clock.at(soonest.at, () => {
      const now = runtime.current().state;
      const due = momentsAfter(now.automation.rules, now, toldUntil).filter(({ at }) => at <= soonest.at);
      toldUntil = soonest.at;
      for (const { ruleId, at } of due) {
        const rule = now.automation.rules.find(({ id }) => id === ruleId);
        if (rule !== undefined) tell(rule, null, at);
      }
      schedule();
    });
  };
  return {
    schedule,
    onCommit: ({ before, after, stored }) => {
      for (const event of stored) for (const rule of triggeredBy(after.automation.rules, before, after, event)) tell(rule, event.seq, event.at);
      // A moment that lies behind the newest event was crossed before anything could be scheduled for it.
      const newest = stored.at(-1)?.at ?? toldUntil;
      if (newest > toldUntil) toldUntil = newest;
      schedule();
    },
    stop: () => cancel(),
  };
}
