import { z } from 'zod';
import { jsonOf } from '../jsonOf.ts';
import type { SourceKind } from './source.ts';

/** The secret fields a kind of source asks for. One field is stored as it is; several as one JSON object. */
export const SECRET_FIELDS = {
  twitchIrc: ['token'], ingest: [], shopify: ['signingSecret', 'accessToken'], wooCommerce: ['signingSecret', 'consumerKey', 'consumerSecret'], tiktokShop: ['appSecret', 'accessToken'], replay: [], demoCrowd: [],
  bilibiliOpen: ['accessKeySecret', 'identityCode'], bilibiliWeb: ['token', 'buvid'], douyinGrab: [], douyinPush: ['signingSecret'], tiktokBridge: [],
  twitchEventSub: ['token'], youtube: ['apiKey'], streamElements: ['token'], streamlabs: ['token'], obaTool: [], eventFile: [], manual: [],
} as const satisfies Readonly<Record<SourceKind, readonly string[]>>;
export type SecretField = (typeof SECRET_FIELDS)[SourceKind][number];

/** Fields a source works without. */
export const OPTIONAL_SECRETS: Readonly<Partial<Record<SourceKind, readonly string[]>>> = { twitchIrc: ['token'], bilibiliWeb: ['buvid'], shopify: ['signingSecret', 'accessToken'], wooCommerce: ['signingSecret', 'consumerKey', 'consumerSecret'] };

/** Kinds that once had a single field: a stored text that is no JSON is that field. */
const ONCE_SINGLE: Readonly<Partial<Record<SourceKind, string>>> = { shopify: 'signingSecret' };

/** Kinds none of whose secrets is needed by itself, but that do nothing without any. */
export const NEEDS_ONE_SECRET: ReadonlySet<SourceKind> = new Set<SourceKind>(['shopify', 'wooCommerce']);

/** Typed secrets as the one text that is stored; empty fields are left out. Null when nothing was typed. */
export function joinSecrets(kind: SourceKind, typed: Readonly<Record<string, string>>): string | null {
  const fields: readonly string[] = SECRET_FIELDS[kind];
  const given = fields.map((field) => [field, (typed[field] ?? '').trim()] as const).filter(([, text]) => text !== '');
  if (given.length === 0) return null;
  return fields.length === 1 ? (given[0]?.[1] ?? null) : JSON.stringify(Object.fromEntries(given));
}

const storedSchema = z.record(z.string(), z.string());

/** The stored text as fields again; what was not stored is missing. Never throws: a text that is no JSON has no fields. */
export function splitSecrets(kind: SourceKind, stored: string | null): Readonly<Record<string, string>> {
  const fields: readonly string[] = SECRET_FIELDS[kind];
  if (stored === null || stored === '') return {};
  if (fields.length <= 1) return fields[0] === undefined ? {} : { [fields[0]]: stored };
  const single = ONCE_SINGLE[kind];
  const otherwise = single === undefined ? {} : { [single]: stored };
  const parsed = storedSchema.safeParse(jsonOf(stored));
  return parsed.success ? parsed.data : otherwise;
}
