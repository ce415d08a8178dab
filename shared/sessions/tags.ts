import { z } from 'zod';
import { sessionIdSchema } from '../ids.ts';
import { commandOf as c } from '../show/commandOf.ts';

export const MAX_TAGS = 12;
export const MAX_TAG = 24;
const tag = z.string().trim().min(1).max(MAX_TAG);
export const tagsSchema = z.array(tag).max(MAX_TAGS);

export const SESSION_COMMANDS = [
  c('tagSession', 'Producer: the tags of a recorded session, all of them; an empty list takes them off.', { sessionId: sessionIdSchema, tags: tagsSchema }),
] as const;
export const SESSION_EVENTS = [
  z.object({ kind: z.literal('sessionTagged'), sessionId: sessionIdSchema, tags: tagsSchema }),
] as const;

/** Each once, in the order they were given. */
export const distinctTags = (tags: readonly string[]): string[] => [...new Set(tags)];
