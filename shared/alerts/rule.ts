import type { AlertSettings } from './settings.ts';
import type { About, Finding, RuleId } from './model.ts';
import type { HealthSample } from './sample.ts';

/** What a rule is shown. `window`: newest last, unbroken, at most WINDOW_MS long; `isOpen`: its alert stands, so the limits to leave it are wider. */
export interface Look {
  readonly now: HealthSample;
  readonly window: readonly HealthSample[];
  readonly settings: AlertSettings;
  readonly isOpen: boolean;
}

/** `blind` = cannot be judged now: an open alert is held as it is. */
export type Verdict = { readonly kind: 'fine' } | { readonly kind: 'blind' } | { readonly kind: 'bad'; readonly finding: Finding };

export const FINE: Verdict = { kind: 'fine' };
export const BLIND: Verdict = { kind: 'blind' };

/** One rule. Its window, warm-up and limits are in `judge`; the life around it is the engine's. */
export interface AlertRule {
  readonly id: RuleId;
  readonly judge: (look: Look) => Verdict;
  /** Fine for so long = over, ms. */
  readonly clearAfterMs: number;
  /** After it was over, P2 and P3 stay silent for so long, ms. What is graver always speaks. */
  readonly cooldownMs: number;
}

/** How long the engine keeps samples: the longest span any rule asks for. */
export const WINDOW_MS = 60_000;
/** A hole in the samples longer than this (the machine slept) begins the window anew. */
export const HOLE_MS = 4_000;
/** An alert nobody could judge for so long is over: it would stand for ever. */
export const FORGET_BLIND_MS = 300_000;

export const DEFAULT_LIFE = { clearAfterMs: 5_000, cooldownMs: 120_000 } as const;

/** Builds a verdict. */
export const bad = (severity: Finding['severity'], about: About, params: Finding['params'] = {}): Verdict => ({ kind: 'bad', finding: { severity, about, params } });
