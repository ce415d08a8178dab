import { doHold } from '../automation/evaluate.ts';
import { LATE_MS, MAX_RULES, type AutomationAction, type Firing, type FiringOutcome, type Rule } from '../automation/model.ts';
import { cueIdSchema } from '../ids.ts';
import type { CueAction } from '../obs/cue.ts';
import { fillTemplate, templateValues } from '../overlay/template.ts';
import { duration } from '../time/instant.ts';
import type { CommandOf } from './commands.ts';
import { cueEvents } from './cues.ts';
import { accept, refuse, type DecideContext, type Decision } from './decideContext.ts';
import { markHighlight } from './decideDesk.ts';
import { startRecording, stopRecording } from './decideObs.ts';
import { sendHostCue } from './decideRoom.ts';
import { startTimer } from './decideTimers.ts';
import type { ShowEvent } from './events.ts';
import { isSuspended } from './evolveAutomation.ts';
import { nextItem } from './order.ts';
import { pinnedText } from './overlayFacts.ts';
import type { WorldReport } from './reports.ts';
import { remainingAt, runAnchor } from './runClock.ts';
import type { ShowState } from './state.ts';

type Due = Extract<WorldReport, { kind: 'reportAutomationDue' }>;

export function saveAutomation({ automation }: ShowState, { rule }: CommandOf<'saveAutomation'>): Decision {
  const isNew = automation.rules.every(({ id }) => id !== rule.id);
  return isNew && automation.rules.length >= MAX_RULES ? refuse('tooManyRules', { max: MAX_RULES }) : accept({ kind: 'automationSaved', rule });
}

export const removeAutomation = ({ automation }: ShowState, { ruleId }: CommandOf<'removeAutomation'>): Decision =>
  (automation.rules.some(({ id }) => id === ruleId) ? accept({ kind: 'automationRemoved', ruleId }) : refuse('unknownRule'));

export function switchAutomations({ automation }: ShowState, { on, holdMs = automation.holdMs }: CommandOf<'switchAutomations'>): Decision {
  return automation.on === on && automation.holdMs === holdMs ? accept() : accept({ kind: 'automationsSwitched', on, holdMs: duration(holdMs) });
}

export const resumeAutomations = ({ automation }: ShowState): Decision => (automation.suspended === null ? accept() : accept({ kind: 'automationsResumed' }));

/** What a rule would do now, said and not done. */
export function tryAutomation(state: ShowState, { ruleId }: CommandOf<'tryAutomation'>, context: DecideContext): Decision {
  const rule = state.automation.rules.find(({ id }) => id === ruleId);
  if (rule === undefined) return refuse('unknownRule');
  const outcome: FiringOutcome = doHold(rule.conditions, state) ? { kind: 'dryRun', refusals: carryOut(state, rule, context).refusals } : { kind: 'heldBack', why: 'conditions' };
  return accept(fired(rule, { cause: null, byHand: true, outcome }, context));
}

const fired = (rule: Rule, firing: Pick<Firing, 'cause' | 'byHand' | 'outcome'>, { now }: DecideContext): ShowEvent => ({ kind: 'automationFired', firing: { ruleId: rule.id, name: rule.name, at: now, ...firing } });

/**
 * A rule was set off: what it does, or why not. Everything it does is one commit with the note that it did. A rule whose
 * conditions do not hold, or that would only say a second time that it came too soon, adds nothing to the log.
 */
export function automationDue(state: ShowState, { ruleId, cause, dueAt }: Due, context: DecideContext): readonly ShowEvent[] {
  const rule = state.automation.rules.find(({ id }) => id === ruleId);
  if (rule === undefined || rule.mode === 'off' || !doHold(rule.conditions, state)) return [];
  const why = heldBack(state, rule, dueAt, context);
  if (why !== null) return why === 'tooSoon' && lastOf(state, rule)?.outcome.kind === 'heldBack' ? [] : [fired(rule, { cause, byHand: false, outcome: { kind: 'heldBack', why } }, context)];
  const { events, refusals } = carryOut(state, rule, context);
  if (rule.mode === 'dryRun') return [fired(rule, { cause, byHand: false, outcome: { kind: 'dryRun', refusals: [...refusals] } }, context)];
  return [fired(rule, { cause, byHand: false, outcome: { kind: 'done', refusals: [...refusals] } }, context), ...events];
}

const lastOf = ({ automation }: ShowState, rule: Rule): Firing | undefined => automation.firings.findLast(({ ruleId, byHand }) => ruleId === rule.id && !byHand);

function heldBack(state: ShowState, rule: Rule, dueAt: number, { now }: DecideContext): Extract<FiringOutcome, { kind: 'heldBack' }>['why'] | null {
  const { automation } = state;
  if (!automation.on) return 'switchedOff';
  if (state.obs.panic !== null) return 'panic';
  if (isSuspended(automation, now)) return 'suspended';
  if (now - dueAt > LATE_MS) return 'late';
  const last = automation.firings.findLast((firing) => firing.ruleId === rule.id && !firing.byHand && firing.outcome.kind !== 'heldBack');
  // A wall clock that was stepped back locks no rule out.
  return last !== undefined && now >= last.at && now - last.at < rule.spanMs ? 'tooSoon' : null;
}

interface CarriedOut { readonly events: readonly ShowEvent[]; readonly refusals: (string | null)[] }

/** The events of all actions; what concerns OBS is one cue. An action that is refused does not stop the others. */
function carryOut(state: ShowState, rule: Rule, context: DecideContext): CarriedOut {
  const decided = rule.actions.map((action) => decideAction(state, action, context));
  const refusals = decided.map((decision) => (decision.ok ? null : decision.failure.key));
  const events = decided.flatMap((decision) => (decision.ok ? decision.value : []));
  const actions = rule.actions.flatMap((action, index) => (refusals[index] === null ? obsAction(state, action, context) : []));
  // The scene last, so that it shows what was prepared.
  const inOrder = [...actions.filter(({ kind }) => kind !== 'scene'), ...actions.filter(({ kind }) => kind === 'scene').slice(-1)];
  const runId = state.show.kind === 'running' ? state.show.onAir.id : null;
  const cue = inOrder.length === 0 ? [] : cueEvents(state, { cueId: cueIdSchema.parse(context.newId('cue')), runId, origin: 'automation', label: rule.name, actions: inOrder });
  return { refusals, events: [...events, ...cue] };
}

function decideAction(state: ShowState, action: AutomationAction, context: DecideContext): Decision {
  switch (action.kind) {
    case 'scene':
      if (state.obs.connection.kind !== 'connected') return refuse('obsNotConnected');
      return state.obs.inventory?.scenes.some(({ name }) => name === action.scene) === true ? accept() : refuse('unknownScene', { scene: action.scene });
    case 'obs': return action.step.kind === 'overlay' || state.obs.connection.kind === 'connected' ? accept() : refuse('obsNotConnected');
    case 'sayNow': return sendHostCue(state, { kind: 'sendHostCue', text: action.text }, context);
    case 'recording': {
      const isSo = state.obs.record.kind === (action.on ? 'recording' : 'off');
      if (isSo) return accept();
      return action.on ? startRecording(state) : stopRecording(state);
    }
    case 'mark': return markHighlight(state, { kind: 'markHighlight', what: action.what, label: filledIn(state, action.label, context).slice(0, 200) });
    case 'timer': return startTimer(state, { kind: 'startTimer', label: action.label, counts: action.counts, durationMs: duration(action.durationMs), until: null, showOn: ['prompter'] }, context);
  }
}

function obsAction(state: ShowState, action: AutomationAction, context: DecideContext): readonly CueAction[] {
  if (action.kind === 'scene') return [{ kind: 'scene', scene: action.scene, transition: null }];
  if (action.kind !== 'obs') return [];
  const { step } = action;
  return step.kind === 'text' ? [{ ...step, text: filledIn(state, step.text, context).slice(0, 400) }] : [step];
}

/** A text with its templates filled in by what is on air now. */
function filledIn(state: ShowState, text: string, { now }: DecideContext): string {
  const { show } = state;
  const values = templateValues({
    item: show.kind === 'running' ? show.onAir.item : null, next: show.kind === 'running' ? nextItem(show) : null, products: state.products, shelf: state.shelf,
    remainingMs: show.kind === 'running' ? remainingAt(runAnchor(show.onAir), now) : null, pinned: pinnedText(state),
  });
  return fillTemplate(text, values);
}
