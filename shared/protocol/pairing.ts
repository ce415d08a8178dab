import { z } from 'zod';
import { dutiesSchema } from '../crew/duty.ts';
import { roleSchema, type WindowRole } from './roles.ts';

/** `POST /api/pair`: a window hands in the ticket it found in its URL fragment. */
export const pairRequestSchema = z.object({ ticket: z.string().min(16).max(200) });

/**
 * What a good ticket buys. The window keeps `token` in sessionStorage (never in the URL) and sends it as
 * Socket.IO `auth`; `home` is the path of the screen for this role.
 */
export const pairedSchema = z.object({
  token: z.string().min(16).max(200), role: roleSchema, duties: dutiesSchema.default([]), clientId: z.string().max(64), name: z.string().max(60), home: z.string().max(60),
});
export type Paired = z.infer<typeof pairedSchema>;

/** The screen each role lands on. Feeds and control surfaces have none. */
export const HOME_PATHS: Readonly<Record<WindowRole, string>> = {
  producer: '/console', host: '/prompter', viewer: '/console', overlay: '/overlay',
};
