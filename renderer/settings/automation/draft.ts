import type { AutomationAction, Condition, Rule, Trigger } from '#shared/automation/model.ts';
import { PHASES } from '#shared/runsheet/item.ts';
import { emptyStep } from '../../obsCue/stepDraft.ts';

export const TRIGGER_KINDS = ['itemTaken', 'timeTurned', 'timeLeft', 'timerEnded', 'scene', 'stream', 'recording', 'obs', 'show'] as const satisfies readonly Trigger['kind'][];
export const CONDITION_KINDS = ['mode', 'phase', 'scene', 'live', 'recording', 'held'] as const satisfies readonly Condition['kind'][];
export const ACTION_KINDS = ['scene', 'obs', 'sayNow', 'recording', 'mark', 'timer'] as const satisfies readonly AutomationAction['kind'][];

export function emptyTrigger(kind: Trigger['kind']): Trigger {
  switch (kind) {
    case 'itemTaken': return { kind, cue: null, phase: null };
    case 'timeTurned': return { kind, to: 'warning' };
    case 'timeLeft': return { kind, ms: 30_000 };
    case 'stream': return { kind, to: 'live' };
    case 'scene': return { kind, scene: null };
    case 'timerEnded': return { kind, label: null };
    case 'recording': return { kind, to: 'started' };
    case 'obs': return { kind, to: 'lost' };
    case 'show': return { kind, to: 'started' };
  }
}

export function emptyCondition(kind: Condition['kind']): Condition {
  switch (kind) {
    case 'mode': return { kind, is: 'live', not: false };
    case 'phase': return { kind, is: PHASES[0], not: false };
    case 'scene': return { kind, is: '', not: false };
    case 'live': case 'recording': case 'held': return { kind, not: false };
  }
}

export function emptyAction(kind: AutomationAction['kind']): AutomationAction {
  switch (kind) {
    case 'scene': return { kind, scene: '' };
    case 'obs': return { kind, step: emptyStep('source') };
    case 'sayNow': return { kind, text: '' };
    case 'recording': return { kind, on: true };
    case 'mark': return { kind, what: 'highlight', label: '' };
    case 'timer': return { kind, label: '', counts: 'down', durationMs: 60_000 };
  }
}

/** A new rule begins as a dry run: it is looked at before it acts. */
export const newRule = (id: string): Rule => ({ id: id as Rule['id'], name: '', mode: 'dryRun', trigger: emptyTrigger('itemTaken'), conditions: [], actions: [emptyAction('sayNow')], spanMs: 10_000 });
