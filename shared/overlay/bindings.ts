import { z } from 'zod';
import { MAX_CUE_TEXT, obsNameSchema } from '../obs/cue.ts';
import { commandOf as c } from '../show/commandOf.ts';
import { nextItem } from '../show/order.ts';
import { pinnedText } from '../show/overlayFacts.ts';
import { remainingAt, runAnchor } from '../show/runClock.ts';
import type { ShowState } from '../show/state.ts';
import type { Instant } from '../time/instant.ts';
import { fillTemplate, isTicking, templateValues } from './template.ts';

export const MAX_BINDINGS = 20;

/** One text or image source of OBS that always shows something of the show: `{title}`, `{countdown}`, `{product} {price}`, a picture file. */
export const textBindingSchema = z.object({ input: obsNameSchema, kind: z.enum(['text', 'image']), template: z.string().max(MAX_CUE_TEXT) });
export type TextBinding = z.infer<typeof textBindingSchema>;

const bindingProblemSchema = z.object({ input: obsNameSchema, reason: z.string().max(300) });

/** What OBS said of a source that could not be written. */
export type BindingProblem = z.infer<typeof bindingProblemSchema>;

export const BINDING_EVENTS = [
  z.object({ kind: z.literal('textBindingsSet'), bindings: z.array(textBindingSchema).max(MAX_BINDINGS) }),
  z.object({ kind: z.literal('textBindingsTold'), problems: z.array(bindingProblemSchema).max(MAX_BINDINGS) }),
] as const;

export const BINDING_COMMANDS = [
  c('setTextBindings', 'Producer: which text and image sources of OBS show what of the show, for OBS without a browser source.', { bindings: z.array(textBindingSchema).max(MAX_BINDINGS) }),
] as const;

export const BINDING_REPORTS = [z.object({ kind: z.literal('reportTextBindings'), problems: z.array(bindingProblemSchema) })] as const;

/** One source with what should stand in it. */
export interface WantedText { readonly input: string; readonly kind: 'text' | 'image'; readonly value: string }

/** What every bound source should hold at `now`. With nothing on air texts are empty, and pictures are left as they are. */
export function wantedTexts({ textBindings, show, products, shelf, pinned }: Pick<ShowState, 'textBindings' | 'show' | 'products' | 'shelf' | 'pinned'>, now: Instant): readonly WantedText[] {
  const run = show.kind === 'running' ? show.onAir : null;
  const values = templateValues({
    item: run?.item ?? null, next: show.kind === 'running' ? nextItem(show) : null, products, shelf, remainingMs: run === null ? null : remainingAt(runAnchor(run), now),
    pinned: pinnedText({ pinned }),
  });
  return textBindings.bindings.flatMap(({ input, kind, template }) => {
    if (run === null) return kind === 'text' ? [{ input, kind, value: '' }] : [];
    return [{ input, kind, value: fillTemplate(template, values).slice(0, kind === 'text' ? MAX_CUE_TEXT : 1_000) }];
  });
}

/** True while some bound text changes by itself. */
export const areTicking = ({ textBindings, show }: ShowState): boolean =>
  show.kind === 'running' && show.onAir.clock.kind === 'running' && textBindings.bindings.some(({ template }) => isTicking(template));

/** What there is to write: the sources that hold something else than wanted. */
export const diffTexts = (wanted: readonly WantedText[], written: ReadonlyMap<string, string>): readonly WantedText[] => wanted.filter(({ input, value }) => written.get(input) !== value);
