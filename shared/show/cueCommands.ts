import { z } from 'zod';
import { cueIdSchema } from '../ids.ts';
import { overlayPartSchema } from '../overlay/parts.ts';
import { commandOf as c } from './commandOf.ts';

/** Commands about cues and the overlay. */
export const CUE_COMMANDS = [
  c('retryCue', 'Producer: try the steps of the cue on air again that failed, are unknown or were taken back.', { cueId: cueIdSchema }),
  c('undoCue', 'Producer: put back what stood in OBS before the cue on air; the row stays on air.', { cueId: cueIdSchema }),
  c('setOverlayPart', 'Producer: show or hide one part of the overlay pages.', { part: overlayPartSchema, on: z.boolean() }),
] as const;
