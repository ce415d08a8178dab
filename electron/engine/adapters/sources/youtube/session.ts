import type { ConfigOf } from '#shared/audience/source.ts';
import { after, duration, SECOND, type Instant } from '#shared/time/instant.ts';
import type { SourceContext } from '../../../ports.ts';
import { createFeed, type Feed } from '../common/createFeed.ts';
import { baseOf } from '../common/drafts.ts';
import type { Session, SessionListener } from '../common/reconnecting.ts';
import { findChat, readPage, type ApiProblem, type ChatPage } from './api.ts';
import { decodeYoutube, isChatEnd } from './decode.ts';
import { COST, type QuotaMeter } from './quota.ts';

type Config = ConfigOf<'youtube'>;

/** What outlives a lost connection: where we were, what was spent, how often we were told to slow down. */
export interface YoutubeMemory { chatId: string | null; pageToken: string | null; firstSeen: Instant | null; rateLimits: number; readonly quota: QuotaMeter }

const MIN_POLL_MS = 1_000;
/** The viewer count costs a unit: once a minute is enough. */
const VIEWERS_MS = 60_000;
const QUOTA_WAIT_MS = 300 * SECOND;
const RATE_WAIT_MS = 60 * SECOND;

/** Polls the chat until something ends it. Obeys `pollingIntervalMillis`, and the quota when that asks for more patience. */
export function openYoutube(config: Config, context: SourceContext, secret: string, memory: YoutubeMemory, listener: SessionListener): Session {
  const { clock } = context;
  const aborted = new AbortController();
  const feed = createFeed(config.id, context);
  let lastPage: Instant | null = null;
  let viewersDue = clock.now();
  const spend = (units: number): void => memory.quota.spend(units, clock.now());
  const problem = (found: ApiProblem): void => tell(found, memory, clock.now(), lastPage, listener);
  const readChat = async (): Promise<boolean> => {
    if (memory.chatId !== null && clock.now() < viewersDue) return true;
    viewersDue = after(clock.now(), duration(VIEWERS_MS));
    spend(COST.videos);
    const found = await findChat(config, secret, aborted.signal);
    if (aborted.signal.aborted) return false;
    // Once the chat is known, a failed look at the viewers must not end it.
    if (!found.ok) { if (memory.chatId === null) problem(found.failure); return memory.chatId !== null; }
    memory.chatId = found.value.chatId;
    const { viewers } = found.value;
    if (viewers !== null) feed.take(JSON.stringify({ concurrentViewers: viewers }), (receivedAt) => [{ ...baseOf({ sourceId: config.id, receivedAt }, `viewers:${receivedAt}`, receivedAt), kind: 'viewers', online: viewers, views: null, uniqueViewers: null }]);
    return true;
  };
  const poll = async (): Promise<number | null> => {
    if (memory.quota.isEmpty(clock.now())) {
      // Our own count: there is nothing to ask before the day is over.
      const { resetsAt } = memory.quota.read(clock.now(), 0);
      listener.lost({ reason: 'quota: spent', waitMs: resetsAt - clock.now(), gap: 'rateLimited' }, lastPage);
      return null;
    }
    if (!(await readChat())) return null;
    spend(COST.messages);
    const page = await readPage(config, secret, memory.chatId ?? '', memory.pageToken, aborted.signal);
    if (aborted.signal.aborted) return null;
    if (!page.ok) { problem(page.failure); return null; }
    lastPage = clock.now();
    memory.firstSeen ??= clock.now();
    memory.rateLimits = 0;
    memory.quota.answered();
    listener.live();
    takePage(page.value, memory, config, feed);
    if ((page.value.offlineAt ?? null) !== null || page.value.items.some(isChatEnd)) { listener.finished(); return null; }
    const waitMs = Math.max(page.value.pollingIntervalMillis ?? MIN_POLL_MS, MIN_POLL_MS, memory.quota.pace(clock.now()));
    context.quota(memory.quota.read(clock.now(), waitMs));
    return waitMs;
  };
  void (async () => {
    for (;;) {
      const waitMs = await poll();
      if (waitMs === null || aborted.signal.aborted) return;
      await clock.sleep(waitMs);
      if (aborted.signal.aborted) return;
    }
  })().catch((thrown: unknown) => {
    context.log.error('youtube polling broke', { source: config.id, thrown });
    if (!aborted.signal.aborted) listener.lost({ reason: 'internal' }, lastPage);
  });
  return { close: () => aborted.abort() };
}

function takePage(page: ChatPage, memory: YoutubeMemory, config: Config, feed: Feed): void {
  for (const item of page.items) feed.take(JSON.stringify(item), (receivedAt) => decodeYoutube(item, { sourceId: config.id, receivedAt }, memory.firstSeen ?? 0));
  memory.pageToken = page.nextPageToken ?? memory.pageToken;
}

/** What to do about an error. The page token stays: what was said meanwhile is on the next page. */
function tell(problem: ApiProblem, memory: YoutubeMemory, now: Instant, lastPage: Instant | null, listener: SessionListener): void {
  const { kind, detail } = problem;
  switch (kind) {
    case 'badSecret': case 'notFound': case 'refused': return listener.refused(kind, detail);
    case 'ended': return listener.finished();
    case 'quota': memory.quota.exhaust(now); return listener.lost({ reason: `quota: ${detail}`, waitMs: QUOTA_WAIT_MS, gap: 'rateLimited' }, lastPage);
    case 'rate': memory.rateLimits += 1; return listener.lost({ reason: detail, waitMs: Math.min(RATE_WAIT_MS * 2 ** (memory.rateLimits - 1), QUOTA_WAIT_MS), gap: 'rateLimited' }, lastPage);
    // A page token that ran out: the chat is found again, and YouTube tells what it still has.
    case 'badToken': memory.pageToken = null; memory.chatId = null; return listener.lost({ reason: detail }, lastPage);
    case 'retry': return listener.lost({ reason: detail }, lastPage);
    default: return kind satisfies never;
  }
}
