import { z } from 'zod';
import { makeStored } from './stored.ts';

/** Of this device: `due` once the demo was started here for the first time, `seen` when the tour was ended or skipped. */
export const tourState = makeStored<'new' | 'due' | 'seen'>('cuedeck.tour', z.enum(['new', 'due', 'seen']), 'new');
