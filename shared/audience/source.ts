import { z } from 'zod';
import { sourceIdSchema } from '../ids.ts';
import { instantSchema } from '../time/instant.ts';

const base = { id: sourceIdSchema, name: z.string().min(1).max(60) };
const wsUrl = z.url({ protocol: /^wss?$/u });
const httpUrl = z.url({ protocol: /^https?$/u });
/** A platform's numeric id, kept as text: it may be longer than a JS number is exact. */
const digits = z.string().regex(/^\d{1,20}$/u);
const twitchChannel = z.string().regex(/^[a-z0-9_]{1,25}$/iu);

/** What a source is and how to reach it. Secrets are never in here: they live in the secret store under the source's id. */
export const sourceConfigSchema = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('twitchIrc'), ...base, channel: twitchChannel, url: wsUrl.default('wss://irc-ws.chat.twitch.tv:443') }),
  z.object({ kind: z.literal('ingest'), ...base }),
  // `shop` ("name.myshopify.com") with an access token: orders are fetched too. Empty = webhooks alone. `apiUrl` empty = the shop's own.
  z.object({ kind: z.literal('shopify'), ...base, shop: z.union([z.literal(''), z.string().regex(/^[a-z0-9][a-z0-9-]{0,60}\.myshopify\.com$/u)]).default(''), apiUrl: z.union([z.literal(''), httpUrl]).default('') }),
  // `shopUrl`: where WordPress answers; with the two keys of its REST API orders are fetched too.
  z.object({ kind: z.literal('wooCommerce'), ...base, shopUrl: z.union([z.literal(''), httpUrl]).default('') }),
  z.object({ kind: z.literal('tiktokShop'), ...base, appKey: z.string().min(1).max(100), shopCipher: z.string().max(200).default(''), apiUrl: httpUrl.default('https://open-api.tiktokglobalshop.com') }),
  z.object({ kind: z.literal('replay'), ...base, path: z.string().min(1).max(1_000), speed: z.number().min(0.1).max(100).default(1) }),
  z.object({ kind: z.literal('demoCrowd'), ...base, seed: z.number().int().min(0).max(2 ** 31).default(1), viewers: z.number().int().min(1).max(100_000).default(1_200) }),
  // Bilibili: the official interface, and the danmaku socket of the web page (room and token are the user's own).
  z.object({ kind: z.literal('bilibiliOpen'), ...base, appId: digits, accessKeyId: z.string().min(1).max(200), apiUrl: httpUrl.default('https://live-open.biliapi.com') }),
  z.object({ kind: z.literal('bilibiliWeb'), ...base, roomId: digits, uid: digits.default('0'), url: wsUrl.default('wss://broadcastlv.chat.bilibili.com:443/sub') }),
  // Douyin: a grabber on this machine, and the official push to our door (`roomId` empty = any room).
  z.object({ kind: z.literal('douyinGrab'), ...base, url: wsUrl.default('ws://127.0.0.1:8888') }),
  z.object({ kind: z.literal('douyinPush'), ...base, roomId: z.union([z.literal(''), digits]).default('') }),
  z.object({ kind: z.literal('tiktokBridge'), ...base, url: wsUrl.default('ws://127.0.0.1:21213/') }),
  z.object({ kind: z.literal('twitchEventSub'), ...base, channel: twitchChannel, url: wsUrl.default('wss://eventsub.wss.twitch.tv/ws'), apiUrl: httpUrl.default('https://api.twitch.tv/helix'), authUrl: httpUrl.default('https://id.twitch.tv/oauth2') }),
  // `dailyUnits`: the quota of the user's own project; `showHours`: how long it has to last.
  z.object({ kind: z.literal('youtube'), ...base, videoId: z.string().regex(/^[\w-]{11}$/u), dailyUnits: z.number().int().min(100).max(100_000_000).default(10_000), showHours: z.number().min(0.5).max(24).default(3), apiUrl: httpUrl.default('https://www.googleapis.com/youtube/v3') }),
  z.object({ kind: z.literal('streamElements'), ...base, tokenKind: z.enum(['jwt', 'oauth2', 'apikey']).default('jwt'), url: wsUrl.default('wss://realtime.streamelements.com') }),
  z.object({ kind: z.literal('streamlabs'), ...base, url: wsUrl.default('wss://sockets.streamlabs.com') }),
  z.object({ kind: z.literal('obaTool'), ...base, url: wsUrl.default('ws://127.0.0.1:12354') }),
  // A file another program writes to; lines added later are read too.
  z.object({ kind: z.literal('eventFile'), ...base, path: z.string().min(1).max(1_000) }),
  z.object({ kind: z.literal('manual'), ...base }),
]);
export type SourceConfig = z.infer<typeof sourceConfigSchema>;
export type SourceKind = SourceConfig['kind'];
/** The configuration of one kind. */
export type ConfigOf<K extends SourceKind> = Extract<SourceConfig, { kind: K }>;

/** Sources that are pushed to: their door is open or shut, and only an arrival shows that the other end works. */
export const PUSHED_KINDS: ReadonlySet<SourceKind> = new Set<SourceKind>(['ingest', 'shopify', 'wooCommerce', 'tiktokShop', 'douyinPush']);

/**
 * Connection truth of one source, in named situations. `live` says connected; whether anything arrived is `events` in the feed
 * read-out. `waiting`: a pushed source whose door is open and to which nothing was ever delivered: not "connected".
 */
export const sourceSituationSchema = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('off') }),
  z.object({ kind: z.literal('connecting'), since: instantSchema }),
  z.object({ kind: z.literal('waiting'), since: instantSchema }),
  z.object({ kind: z.literal('live'), since: instantSchema }),
  z.object({ kind: z.literal('retrying'), since: instantSchema, attempt: z.number().int().min(1), nextAt: instantSchema, reason: z.string().max(300) }),
  z.object({ kind: z.literal('failed'), since: instantSchema, reason: z.enum(['badSecret', 'notFound', 'refused', 'badFile', 'secretMissing']), detail: z.string().max(300).default('') }),
  z.object({ kind: z.literal('finished'), at: instantSchema }),
]);
export type SourceSituation = z.infer<typeof sourceSituationSchema>;
