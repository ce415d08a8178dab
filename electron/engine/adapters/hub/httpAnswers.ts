import type { ServerResponse } from 'node:http';
import { refusal, type Refusal } from '#shared/protocol/refusal.ts';
import { refused } from './requests.ts';

const STATUS: Partial<Record<Refusal['key'], number>> = {
  wrongHost: 421, foreignOrigin: 403, tooLarge: 413, wrongMethod: 405, notFound: 404, engineFault: 500, engineStopping: 503,
  tooManyRequests: 429, ticketUnknown: 401, ticketUsed: 410, ticketExpired: 410, storageFailed: 503, takenNotStored: 503, badMessage: 400,
  notAuthorised: 401, roleMayNot: 403, unknownAction: 404, unknownItem: 404, confirmNeeded: 428,
};

/** The HTTP status of a refusal. @param otherwise for refusals of the show itself. */
export const statusOf = (why: Refusal, otherwise = 400): number => STATUS[why.key] ?? otherwise;

export function answerJson(response: ServerResponse, status: number, body: unknown): void {
  response.writeHead(status, { 'Content-Type': 'application/json; charset=utf-8', 'Cache-Control': 'no-store' });
  response.end(JSON.stringify(body ?? null));
}

/** @param otherwise the status where the table has none. */
export function refuse(response: ServerResponse, why: Refusal, otherwise = 400): void {
  const retryMs = why.params['retryMs'];
  if (why.key === 'tooManyRequests' && typeof retryMs === 'number') response.setHeader('Retry-After', Math.max(1, Math.ceil(retryMs / 1_000)));
  if (why.key === 'notAuthorised') response.setHeader('WWW-Authenticate', 'Bearer');
  answerJson(response, statusOf(why, otherwise), refused(why));
}

export function tooLarge(response: ServerResponse, maxBytes: number): void {
  // The rest of the body is not read: the connection cannot be used again.
  response.setHeader('Connection', 'close');
  refuse(response, refusal('tooLarge', { maxBytes }));
}

/** 429 with Retry-After. The body is not read: the connection cannot be used again. @param retryMs when there will be room */
export function turnAway(response: ServerResponse, retryMs: number): void {
  response.setHeader('Connection', 'close');
  refuse(response, refusal('tooManyRequests', { retryMs }));
}

export function wrongMethod(response: ServerResponse, allow: string): void {
  response.setHeader('Allow', allow);
  refuse(response, refusal('wrongMethod', { allow }));
}
