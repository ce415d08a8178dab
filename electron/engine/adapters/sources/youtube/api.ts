import { z } from 'zod';
import type { ConfigOf } from '#shared/audience/source.ts';
import { fail, succeed, type Result } from '#shared/result.ts';
import { requestJson } from '../common/requestJson.ts';

type Config = ConfigOf<'youtube'>;

/** What an error means for us; `retry` keeps the page token (a resume loses nothing). */
export type ApiProblem =
  | { readonly kind: 'badSecret' | 'notFound' | 'ended'; readonly detail: string }
  | { readonly kind: 'refused'; readonly detail: string }
  | { readonly kind: 'quota' | 'rate' | 'badToken' | 'retry'; readonly detail: string };

const errorSchema = z.object({ error: z.object({ code: z.number().nullish(), status: z.string().nullish(), message: z.string().nullish(), errors: z.array(z.object({ reason: z.string().nullish() })).nullish() }) });
const videoSchema = z.object({ items: z.array(z.object({ liveStreamingDetails: z.object({ activeLiveChatId: z.string().nullish(), concurrentViewers: z.string().nullish() }).nullish() })) });
const pageSchema = z.object({ items: z.array(z.unknown()).max(5_000), nextPageToken: z.string().nullish(), pollingIntervalMillis: z.number().min(0).max(3_600_000).nullish(), offlineAt: z.string().nullish() });
export type ChatPage = z.infer<typeof pageSchema>;

/** An OAuth token, or an API key; neither ever stands in an address. */
const authOf = (secret: string): Readonly<Record<string, string>> => (/^(?:Bearer |ya29\.)/u.test(secret) ? { authorization: `Bearer ${secret.replace(/^Bearer /u, '')}` } : { 'x-goog-api-key': secret });

async function get(url: string, secret: string, signal: AbortSignal): Promise<Result<unknown, ApiProblem>> {
  const answered = await requestJson({ method: 'GET', url, headers: authOf(secret), signal });
  if (!answered.ok) return fail({ kind: 'retry', detail: answered.failure });
  const { status, json } = answered.value;
  return status === 200 ? succeed(json) : fail(problemOf(status, json));
}

const ENDED: ReadonlySet<string> = new Set(['liveChatEnded']);
const QUOTA: ReadonlySet<string> = new Set(['quotaExceeded', 'dailyLimitExceeded']);
const RATE: ReadonlySet<string> = new Set(['rateLimitExceeded', 'userRateLimitExceeded']);
const BAD_KEY = /API_KEY_INVALID|API key not valid|keyInvalid/u;

/** Maps Google's error (HTTP status, gRPC status word, reason) to what to do. Source: the error tables of liveChatMessages.list and Google's status codes. */
export function problemOf(status: number, json: unknown): ApiProblem {
  const error = errorSchema.safeParse(json).data?.error;
  const reason = error?.errors?.[0]?.reason ?? '';
  const word = error?.status ?? '';
  const detail = `${status} ${reason === '' ? word : reason}`.trim();
  if (status === 401 || word === 'UNAUTHENTICATED' || BAD_KEY.test(`${reason} ${error?.message ?? ''}`)) return { kind: 'badSecret', detail };
  if (QUOTA.has(reason)) return { kind: 'quota', detail };
  if (status === 429 || RATE.has(reason) || word === 'RESOURCE_EXHAUSTED') return { kind: 'rate', detail };
  if (ENDED.has(reason)) return { kind: 'ended', detail };
  if (status === 404 || word === 'NOT_FOUND') return { kind: 'notFound', detail };
  if (status === 403) return { kind: 'refused', detail };
  if (status === 400) return { kind: 'badToken', detail };
  // 500, 503 UNAVAILABLE and whatever is new.
  return { kind: 'retry', detail };
}

/** The chat of a broadcast, and how many watch it. */
export async function findChat(config: Config, secret: string, signal: AbortSignal): Promise<Result<{ readonly chatId: string; readonly viewers: number | null }, ApiProblem>> {
  const answer = await get(`${config.apiUrl}/videos?part=liveStreamingDetails&id=${encodeURIComponent(config.videoId)}`, secret, signal);
  if (!answer.ok) return answer;
  const video = videoSchema.safeParse(answer.value);
  if (!video.success) return fail({ kind: 'retry', detail: 'videos: unreadable answer' });
  const details = video.data.items[0]?.liveStreamingDetails;
  const chatId = details?.activeLiveChatId ?? '';
  const viewers = Number(details?.concurrentViewers ?? Number.NaN);
  // A video without an active chat: not live yet, over, or chat is switched off.
  return chatId === '' ? fail({ kind: 'notFound', detail: config.videoId }) : succeed({ chatId, viewers: Number.isSafeInteger(viewers) ? viewers : null });
}

/** One page of chat from `pageToken` on (null = from what YouTube still has). */
export async function readPage(config: Config, secret: string, chatId: string, pageToken: string | null, signal: AbortSignal): Promise<Result<ChatPage, ApiProblem>> {
  const token = pageToken === null ? '' : `&pageToken=${encodeURIComponent(pageToken)}`;
  const answer = await get(`${config.apiUrl}/liveChat/messages?part=id,snippet,authorDetails&maxResults=2000&liveChatId=${encodeURIComponent(chatId)}${token}`, secret, signal);
  if (!answer.ok) return answer;
  const page = pageSchema.safeParse(answer.value);
  return page.success ? succeed(page.data) : fail({ kind: 'retry', detail: 'messages: unreadable answer' });
}
