import { z } from 'zod';
import { sourceIdSchema } from '../ids.ts';
import { instantSchema } from '../time/instant.ts';

/** What a source is and how to reach it. Secrets are never in here: they live in the secret store under the source's id. */
export const sourceConfigSchema = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('twitchIrc'), id: sourceIdSchema, name: z.string().min(1).max(60), channel: z.string().regex(/^[a-z0-9_]{1,25}$/iu), url: z.url({ protocol: /^wss?$/u }).default('wss://irc-ws.chat.twitch.tv:443') }),
  z.object({ kind: z.literal('ingest'), id: sourceIdSchema, name: z.string().min(1).max(60) }),
  z.object({ kind: z.literal('shopify'), id: sourceIdSchema, name: z.string().min(1).max(60) }),
  z.object({ kind: z.literal('replay'), id: sourceIdSchema, name: z.string().min(1).max(60), path: z.string().min(1).max(1_000), speed: z.number().min(0.1).max(100).default(1) }),
  z.object({ kind: z.literal('demoCrowd'), id: sourceIdSchema, name: z.string().min(1).max(60), seed: z.number().int().min(0).max(2 ** 31).default(1), viewers: z.number().int().min(1).max(100_000).default(1_200) }),
]);
export type SourceConfig = z.infer<typeof sourceConfigSchema>;
export type SourceKind = SourceConfig['kind'];

/** Connection truth of one source, in named situations. `live` says connected; whether anything arrived is `events` in the feed read-out. */
export const sourceSituationSchema = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('off') }),
  z.object({ kind: z.literal('connecting'), since: instantSchema }),
  z.object({ kind: z.literal('live'), since: instantSchema }),
  z.object({ kind: z.literal('retrying'), since: instantSchema, attempt: z.number().int().min(1), nextAt: instantSchema, reason: z.string().max(300) }),
  z.object({ kind: z.literal('failed'), since: instantSchema, reason: z.enum(['badSecret', 'notFound', 'refused', 'badFile', 'secretMissing']), detail: z.string().max(300).default('') }),
  z.object({ kind: z.literal('finished'), at: instantSchema }),
]);
export type SourceSituation = z.infer<typeof sourceSituationSchema>;
