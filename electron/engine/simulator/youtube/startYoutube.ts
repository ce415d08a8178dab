import { startSimulatedHttp, type SimulatedAnswer } from '../httpServer.ts';
import type { PlatformDoor } from '../wsServer.ts';

export interface YoutubeItem { readonly id: string; readonly snippet: Readonly<Record<string, unknown>>; readonly authorDetails?: Readonly<Record<string, unknown>> }
export interface SimulatedYoutube {
  readonly apiUrl: string;
  /** Adds to the chat; pages are cut where the reader left off. */
  readonly add: (...items: readonly YoutubeItem[]) => void;
  readonly text: (id: string, words: string, at: number, author?: Readonly<Record<string, unknown>>) => YoutubeItem;
  /** The next list calls are answered so, one after the other. */
  readonly fail: (...answers: readonly SimulatedAnswer[]) => void;
  readonly end: (how: 'offlineAt' | 'liveChatEnded' | 'chatEndedEvent') => void;
  /** `pageToken` of every list call; null = the first. */
  readonly tokens: () => readonly (string | null)[];
  readonly calls: (path: string) => number;
  readonly keys: () => readonly string[];
  readonly urls: () => readonly string[];
  readonly setPolling: (ms: number) => void;
  /** How many watch; null = the channel hides it. */
  readonly setViewers: (viewers: number | null) => void;
  /** Every call is refused while the door is shut, and what is said meanwhile is on the next page; while frozen nobody says anything. */
  readonly door: PlatformDoor;
  readonly stop: () => Promise<void>;
}

/** A chat remembers the latest part of itself: a page token from before gets what there still is. */
const MOST_REMEMBERED = 5_000;

/** Google's error body. */
export const youtubeError = (status: number, reason: string, word: string): SimulatedAnswer => ({ status, json: { error: { code: status, message: reason, status: word, errors: [{ reason, domain: 'youtube.liveChat', message: reason }] } } });

/** YouTube Data API v3: `videos.list` and `liveChatMessages.list`, with page tokens that resume. */
export async function startYoutube(videoId = 'abcdefghijk', key = 'good-key'): Promise<SimulatedYoutube> {
  const chat: YoutubeItem[] = [];
  const failures: SimulatedAnswer[] = [];
  let forgotten = 0;
  let pollingMs = 1_000;
  let viewers: number | null = 321;
  let refused: number | null = null;
  let isFrozen = false;
  let ended: 'offlineAt' | 'liveChatEnded' | null = null;
  const list = (token: string | null): SimulatedAnswer => {
    const failure = failures.shift();
    if (failure !== undefined) return failure;
    if (ended === 'liveChatEnded') return youtubeError(403, 'liveChatEnded', 'FAILED_PRECONDITION');
    const from = token === null ? 0 : Number(token.replace('page-', '')) - forgotten;
    const items = chat.slice(Math.max(0, from));
    return { status: 200, json: { kind: 'youtube#liveChatMessageListResponse', pollingIntervalMillis: pollingMs, nextPageToken: `page-${forgotten + chat.length}`, pageInfo: { totalResults: items.length }, items, ...(ended === 'offlineAt' ? { offlineAt: new Date(0).toISOString() } : {}) } };
  };
  const http = await startSimulatedHttp(({ url, headers }) => {
    if (headers['x-goog-api-key'] !== key && headers.authorization !== `Bearer ${key}`) return { status: 400, json: { error: { code: 400, message: 'API key not valid. Please pass a valid API key.', status: 'INVALID_ARGUMENT', errors: [{ reason: 'badRequest' }] } } };
    if (refused !== null) return refused === 429 ? youtubeError(429, 'rateLimitExceeded', 'RESOURCE_EXHAUSTED') : youtubeError(refused, 'backendError', 'UNAVAILABLE');
    if (url.pathname === '/youtube/v3/videos') return { status: 200, json: { items: url.searchParams.get('id') === videoId ? [{ id: videoId, liveStreamingDetails: { activeLiveChatId: 'chat-1', ...(viewers === null ? {} : { concurrentViewers: String(viewers) }) } }] : [] } };
    return url.pathname === '/youtube/v3/liveChat/messages' ? list(url.searchParams.get('pageToken')) : { status: 404, json: {} };
  });
  const lists = () => http.requests.filter(({ url }) => url.pathname.endsWith('/messages'));
  return {
    apiUrl: `${http.url}/youtube/v3`, stop: http.stop,
    add: (...items) => {
      if (!isFrozen) chat.push(...items);
      forgotten += chat.splice(0, Math.max(0, chat.length - MOST_REMEMBERED)).length;
    },
    setViewers: (count) => { viewers = count; },
    // Polling holds no connection that could be cut.
    door: { cut: () => undefined, freeze: (frozen) => { isFrozen = frozen; }, refuse: (status) => { refused = status; }, stop: http.stop },
    text: (id, words, at, author = {}) => ({ id, snippet: { type: 'textMessageEvent', liveChatId: 'chat-1', authorChannelId: 'UC1', publishedAt: new Date(at).toISOString(), displayMessage: words, textMessageDetails: { messageText: words } }, authorDetails: { channelId: 'UC1', displayName: '王五', isChatOwner: false, isChatSponsor: true, isChatModerator: false, ...author } }),
    fail: (...answers) => { failures.push(...answers); },
    end: (how) => {
      if (how === 'chatEndedEvent') chat.push({ id: 'end', snippet: { type: 'chatEndedEvent', publishedAt: new Date().toISOString() } });
      else ended = how;
    },
    tokens: () => lists().map(({ url }) => url.searchParams.get('pageToken')),
    calls: (path) => http.requests.filter(({ url }) => url.pathname.endsWith(path)).length,
    keys: () => http.requests.map(({ headers }) => String(headers['x-goog-api-key'] ?? headers.authorization ?? '')),
    urls: () => http.requests.map(({ url }) => url.href),
    setPolling: (ms) => { pollingMs = ms; },
  };
}
