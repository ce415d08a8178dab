import { guardText } from '../compliance/gate/guardWords.ts';
import { cueIdSchema } from '../ids.ts';
import type { CueAction, CueStep } from '../obs/cue.ts';
import { switchPart, type HiddenParts } from '../overlay/parts.ts';
import { fillTemplate, templateValues, type TemplateValues } from '../overlay/template.ts';
import type { RunsheetItem } from '../runsheet/item.ts';
import type { CommandOf } from './commands.ts';
import { accept, refuse, type DecideContext, type Decision } from './decideContext.ts';
import type { ShowEvent } from './events.ts';
import { isOpen, undoSteps } from './evolveCues.ts';
import { pinnedText } from './overlayFacts.ts';
import type { CueRun } from './cueState.ts';
import type { ShowState } from './state.ts';

type Taken = Extract<ShowEvent, { kind: 'itemTaken' }>;

/** What a row declares, filled in for this take; null when it is the scene alone. The scene comes last, so that it shows what was prepared. */
function actionsOf(state: ShowState, { item }: Taken, context: DecideContext): readonly CueAction[] | null {
  const cue = item.obsCue;
  if (cue === null || (cue.steps.length === 0 && cue.transition === null)) return null;
  const values = templateValues({ item, next: rowBehind(state, item.id), products: state.products, shelf: state.shelf, remainingMs: null, pinned: pinnedText(state) });
  // What must not be shown is left out, whoever takes: a take waits for nobody.
  const steps = cue.steps.map((step): CueAction => filled(step, item.obsScene, values)).filter((action) => action.kind !== 'text' || guardText(state, action.text, 'overlay', context) === null);
  const scene: readonly CueAction[] = item.obsScene === null ? [] : [{ kind: 'scene', scene: item.obsScene, transition: cue.transition }];
  return [...steps, ...scene];
}

/** What comes behind a row that is being taken. */
function rowBehind({ show }: ShowState, id: string): RunsheetItem | null {
  if (show.kind !== 'running' && show.kind !== 'armed') return null;
  const dropped = new Set<string>(show.kind === 'running' ? show.dropped : []);
  const at = show.sheet.items.findIndex((row) => row.id === id);
  return at === -1 ? null : show.sheet.items.find((row, index) => index > at && row.role === 'segment' && !dropped.has(row.id)) ?? null;
}

function filled(step: CueStep, scene: string | null, values: TemplateValues): CueAction {
  switch (step.kind) {
    case 'source': return { ...step, scene: step.scene ?? scene };
    case 'text': return { ...step, text: fillTemplate(step.text, values) };
    case 'image': case 'mute': case 'fade': case 'overlay': return step;
  }
}

/** The switches of the overlay that these steps make; null = none. */
function overlaySwitched(hidden: HiddenParts, actions: readonly CueAction[]): ShowEvent | null {
  const after = actions.reduce((parts, action) => (action.kind === 'overlay' ? switchPart(parts, action.part, action.on) : parts), hidden);
  return after === hidden ? null : { kind: 'overlayPartsSet', hidden: [...after] };
}

/** The events that carry steps out: the cue, and at once what of it is our own overlay. The cue first: it remembers what stood before. */
export function cueEvents(state: ShowState, cue: Omit<Extract<ShowEvent, { kind: 'cueRequested' }>, 'kind'>): readonly ShowEvent[] {
  const overlay = overlaySwitched(state.overlay.hidden, cue.actions);
  return [{ kind: 'cueRequested', ...cue }, ...(overlay === null ? [] : [overlay])];
}

/** Puts the cue of a row behind its take, in the same commit: whoever takes, it is one transaction. */
export function withCues(state: ShowState, events: readonly ShowEvent[], context: DecideContext): readonly ShowEvent[] {
  const taken = events.findLast((event) => event.kind === 'itemTaken');
  const actions = taken === undefined ? null : actionsOf(state, taken, context);
  if (taken === undefined || actions === null || actions.length === 0) return events;
  return [...events, ...cueEvents(state, { cueId: cueIdSchema.parse(context.newId('cue')), runId: taken.runId, origin: 'item', label: taken.item.cue, actions: [...actions] })];
}

function onCue(state: ShowState, cueId: string, decideCue: (cue: CueRun) => Decision): Decision {
  const cue = state.cues.find(({ id }) => id === cueId);
  if (cue === undefined) return refuse('unknownObsCue');
  // A row that has gone off air has nothing left to change in the picture of another.
  if (cue.runId !== null && (state.show.kind !== 'running' || state.show.onAir.id !== cue.runId)) return refuse('obsCueIsPast');
  if (state.obs.panic !== null) return refuse('panicActive');
  if (cue.doing !== null) return refuse('obsCueRunning');
  return state.obs.connection.kind === 'connected' ? decideCue(cue) : refuse(state.obs.address === null ? 'obsNotConfigured' : 'obsNotConnected');
}

/** Tries the steps again that failed, are unknown or were taken back. */
export const retryCue = (state: ShowState, { cueId }: CommandOf<'retryCue'>): Decision => onCue(state, cueId, (cue) => {
  const open = cue.steps.filter(isOpen);
  if (open.length === 0) return refuse('nothingToRetry');
  const overlay = overlaySwitched(state.overlay.hidden, open.map(({ action }) => action));
  return accept({ kind: 'cueRetryRequested', cueId: cue.id, attempt: cue.attempt + 1 }, ...(overlay === null ? [] : [overlay]));
});

/** Puts back what stood before the cue, scene included. The row stays on air. */
export const undoCue = (state: ShowState, { cueId }: CommandOf<'undoCue'>): Decision => onCue(state, cueId, (cue) => {
  const steps = undoSteps(cue);
  if (steps.length === 0) return refuse('nothingToPutBack');
  const overlay = overlaySwitched(state.overlay.hidden, steps.map(({ action }) => action));
  return accept({ kind: 'cueUndoRequested', cueId: cue.id, attempt: cue.attempt + 1 }, ...(overlay === null ? [] : [overlay]));
});

export function setOverlayPart({ overlay }: ShowState, { part, on }: CommandOf<'setOverlayPart'>): Decision {
  const hidden = switchPart(overlay.hidden, part, on);
  return hidden === overlay.hidden ? accept() : accept({ kind: 'overlayPartsSet', hidden: [...hidden] });
}
