import { z } from 'zod';
import { makeStored } from '../../state/stored.ts';

/** Is the table of sales open beside the row on air? Kept on this machine. */
export const salesOpen = makeStored<boolean>('cuedeck.sales', z.boolean(), false);
