import type { SourceConfig, SourceKind } from '#shared/audience/source.ts';

/** What a form may ask for; every field of every kind, as typed. */
export type DraftField = 'name' | 'channel' | 'url' | 'path' | 'speed' | 'viewers' | 'appId' | 'accessKeyId' | 'apiUrl' | 'roomId' | 'uid' | 'videoId' | 'dailyUnits' | 'showHours' | 'tokenKind' | 'shop' | 'shopUrl' | 'appKey' | 'shopCipher';

/** Fields with a line of help; `anyRoom` stands for a room that may be left out. */
const HELPED = ['shop', 'shopUrl', 'shopCipher', 'channel', 'roomId', 'uid', 'videoId', 'dailyUnits', 'showHours'] as const satisfies readonly DraftField[];
export type FieldHelp = (typeof HELPED)[number] | 'anyRoom';
export const helpOf = (kind: SourceKind, field: DraftField): FieldHelp | null =>
  (kind === 'douyinPush' && field === 'roomId' ? 'anyRoom' : (HELPED.find((each) => each === field) ?? null));

/** Kinds with something to do elsewhere first. */
const WITH_STEPS = ['bilibiliOpen', 'bilibiliWeb', 'douyinGrab', 'douyinPush', 'obaTool', 'tiktokBridge', 'twitchEventSub', 'youtube', 'streamElements', 'streamlabs', 'eventFile'] as const satisfies readonly SourceKind[];
export const stepsOf = (kind: SourceKind): (typeof WITH_STEPS)[number] | null => WITH_STEPS.find((each) => each === kind) ?? null;

export interface KindForm {
  /** How its id begins: it shows up in addresses other programs push to. */
  readonly stem: string;
  readonly fields: readonly DraftField[];
  /** Fields most people leave alone, with what stands there then. */
  readonly advanced?: Readonly<Partial<Record<DraftField, string>>>;
  /** The user has to say that they know what they do. */
  readonly isOptIn?: boolean;
}

/** The form of every kind of source: one line each. Secret fields are in shared/audience/sourceSecrets.ts. */
export const KIND_FORMS: Readonly<Record<SourceKind, KindForm>> = {
  bilibiliOpen: { stem: 'bilibili', fields: ['appId', 'accessKeyId'], advanced: { apiUrl: 'https://live-open.biliapi.com' } },
  bilibiliWeb: { stem: 'bilibili-web', fields: ['roomId', 'uid'], advanced: { url: 'wss://broadcastlv.chat.bilibili.com:443/sub' }, isOptIn: true },
  douyinGrab: { stem: 'douyin', fields: [], advanced: { url: 'ws://127.0.0.1:8888' } },
  douyinPush: { stem: 'douyin-push', fields: ['roomId'] },
  obaTool: { stem: 'oba', fields: [], advanced: { url: 'ws://127.0.0.1:12354' } },
  tiktokBridge: { stem: 'tiktok', fields: [], advanced: { url: 'ws://127.0.0.1:21213/' } },
  twitchIrc: { stem: 'twitch', fields: ['channel'], advanced: { url: 'wss://irc-ws.chat.twitch.tv:443' } },
  twitchEventSub: { stem: 'twitch-events', fields: ['channel'], advanced: { url: 'wss://eventsub.wss.twitch.tv/ws', apiUrl: 'https://api.twitch.tv/helix' } },
  youtube: { stem: 'youtube', fields: ['videoId', 'showHours'], advanced: { dailyUnits: '10000', apiUrl: 'https://www.googleapis.com/youtube/v3' } },
  streamElements: { stem: 'streamelements', fields: [], advanced: { tokenKind: 'jwt', url: 'wss://realtime.streamelements.com' } },
  streamlabs: { stem: 'streamlabs', fields: [], advanced: { url: 'wss://sockets.streamlabs.com' } },
  shopify: { stem: 'shopify', fields: ['shop'] },
  wooCommerce: { stem: 'woo', fields: ['shopUrl'] },
  tiktokShop: { stem: 'tiktok-shop', fields: ['appKey', 'shopCipher'], advanced: { apiUrl: 'https://open-api.tiktokglobalshop.com' } },
  ingest: { stem: 'ingest', fields: [] },
  eventFile: { stem: 'file', fields: ['path'] },
  manual: { stem: 'manual', fields: [] },
  replay: { stem: 'replay', fields: ['path', 'speed'] },
  demoCrowd: { stem: 'demo', fields: ['viewers'] },
};

/** In the order a person looks for them. */
export const KIND_GROUPS = {
  china: ['bilibiliOpen', 'bilibiliWeb', 'douyinGrab', 'douyinPush', 'obaTool'],
  world: ['twitchIrc', 'twitchEventSub', 'youtube', 'tiktokBridge', 'streamElements', 'streamlabs'],
  own: ['shopify', 'wooCommerce', 'tiktokShop', 'ingest', 'eventFile', 'manual', 'replay', 'demoCrowd'],
} as const satisfies Readonly<Record<string, readonly SourceKind[]>>;
export type KindGroup = keyof typeof KIND_GROUPS;

/** Where a source reads from, in a few characters; null when there is nothing to tell. */
export function whereOf(config: SourceConfig): string | null {
  switch (config.kind) {
    case 'twitchIrc': case 'twitchEventSub': return `#${config.channel}`;
    case 'replay': return `${config.path} ×${config.speed}`;
    case 'eventFile': return config.path;
    case 'youtube': return config.videoId;
    case 'bilibiliWeb': return config.roomId;
    case 'bilibiliOpen': return config.appId;
    case 'douyinPush': return config.roomId === '' ? null : config.roomId;
    case 'douyinGrab': case 'tiktokBridge': case 'obaTool': return config.url.replace(/^wss?:\/\//u, '').replace(/\/$/u, '');
    case 'shopify': return config.shop === '' ? null : config.shop;
    case 'wooCommerce': return config.shopUrl === '' ? null : config.shopUrl.replace(/^https?:\/\//u, '').replace(/\/$/u, '');
    case 'tiktokShop': return config.appKey;
    case 'ingest': case 'demoCrowd': case 'streamElements': case 'streamlabs': case 'manual': return null;
    default: return config satisfies never;
  }
}
