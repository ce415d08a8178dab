import { z } from 'zod';
import { makeStored } from '../../state/stored.ts';

/** Whether comments that say the same are one line, on this machine. */
export const foldingSetting = makeStored('cuedeck.folding', z.boolean(), true);
