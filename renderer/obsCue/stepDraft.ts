import type { CueStep } from '#shared/obs/cue.ts';

export const STEP_KINDS = ['source', 'text', 'image', 'mute', 'fade', 'overlay'] as const satisfies readonly CueStep['kind'][];

/** A step of a kind with nothing filled in but what has a usual value. */
export function emptyStep(kind: CueStep['kind']): CueStep {
  switch (kind) {
    case 'source': return { kind, scene: null, source: '', on: true };
    case 'text': return { kind, input: '', text: '' };
    case 'image': return { kind, input: '', file: '' };
    case 'mute': return { kind, input: '', muted: true };
    case 'fade': return { kind, input: '', db: -20, ms: 1_000 };
    case 'overlay': return { kind, part: 'product', on: true };
  }
}

/** The input or source a step is about; null = none. */
export const subjectOf = (step: CueStep): string | null => (step.kind === 'overlay' ? null : step.kind === 'source' ? step.source : step.input);
