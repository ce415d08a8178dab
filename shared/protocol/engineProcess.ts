import { z } from 'zod';
import { roleSchema } from './roles.ts';

/**
 * What the Electron shell and the engine's utility process say to each other over `parentPort`.
 * Windows never use it: they speak Socket.IO like any browser.
 */
export const shellMessageSchema = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('start'), dataDir: z.string(), port: z.number().int(), lan: z.boolean(), demo: z.boolean(), resourcesDir: z.string(), rendererDir: z.string(), version: z.string() }),
  /** Answer to a `secret` request; `value` is null for "none stored" and for set/remove, a JSON array of names for `owners`. */
  z.object({ kind: z.literal('secretAnswer'), id: z.number().int(), ok: z.boolean(), value: z.string().nullable() }),
  /** Answer to `printPage`. */
  z.object({ kind: z.literal('pagePrinted'), id: z.number().int(), ok: z.boolean() }),
  /** The shell opens a window and needs a one-time link for it. */
  z.object({ kind: z.literal('wantLink'), id: z.number().int(), role: roleSchema, name: z.string().max(60) }),
  z.object({ kind: z.literal('stop') }),
]);
export type ShellMessage = z.infer<typeof shellMessageSchema>;

export const engineMessageSchema = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('ready'), url: z.string(), port: z.number().int() }),
  z.object({ kind: z.literal('link'), id: z.number().int(), url: z.string() }),
  /** The engine has no keychain: the shell keeps secrets for it. */
  z.object({ kind: z.literal('secret'), id: z.number().int(), op: z.enum(['get', 'set', 'remove', 'owners']), owner: z.string(), secret: z.string().nullable() }),
  /** Print `exports/<name>.html` of the data folder into `exports/<name>.pdf`. */
  z.object({ kind: z.literal('printPage'), id: z.number().int(), name: z.string().regex(/^[\w-]{1,100}$/u) }),
  /** While a show is on air the shell keeps the display awake and asks before quitting. */
  z.object({ kind: z.literal('onAir'), onAir: z.boolean() }),
  /** The engine could not start; `message` is for the user. */
  z.object({ kind: z.literal('failed'), message: z.string() }),
]);
export type EngineMessage = z.infer<typeof engineMessageSchema>;
