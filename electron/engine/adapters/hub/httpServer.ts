import type { IncomingMessage, Server, ServerResponse } from 'node:http';
import { jsonOf } from '#shared/jsonOf.ts';
import { pairRequestSchema, type Paired } from '#shared/protocol/pairing.ts';
import { refusal } from '#shared/protocol/refusal.ts';
import type { Ack } from '#shared/protocol/wire.ts';
import { readMessage } from '#shared/readMessage.ts';
import type { Clock, Log } from '#engine/ports.ts';
import { createServer } from '../nodeHttp.ts';
import { CONTROL_PATH } from './control/controlPaths.ts';
import type { Guards } from './guards.ts';
import { answerJson, refuse, tooLarge, turnAway, wrongMethod } from './httpAnswers.ts';
import type { WebhookRoute } from './ingestPort.ts';
import { paceOf } from './pushPace.ts';
import { PAIR_LIMIT, PUSH_LIMIT, type RateLimits } from './rateLimits.ts';
import { readBody } from './readBody.ts';
import { badMessage } from './requests.ts';
import { urlOf } from './requestUrl.ts';
import { setSecurityHeaders } from './securityHeaders.ts';
import type { StaticHandler } from './staticFiles.ts';

export interface HttpParts {
  readonly clock: Clock;
  readonly log: Log;
  readonly guards: Guards;
  readonly limits: RateLimits;
  readonly webhooks: readonly WebhookRoute[];
  readonly files: StaticHandler;
  readonly pair: (ticket: string) => Promise<Ack<Paired>>;
  /** Control surfaces: everything below `/control/v1/` (docs/control-api.md). */
  readonly control: (request: IncomingMessage, response: ServerResponse, url: URL) => Promise<void>;
  /** Sends the file of a one-time link; false = there is none such. */
  readonly exportFile: (response: ServerResponse, ticket: string) => Promise<boolean>;
  /** Takes a piece of a file that is imported; null = nobody waits for it. */
  readonly importPiece: (ticket: string, at: number, bytes: Uint8Array) => Promise<{ readonly received: number } | null>;
  readonly health: () => unknown;
  readonly isStopping: () => boolean;
}

const EXPORT_PATH = '/exports/';
const IMPORT_PATH = /^\/imports\/([\w-]{1,100})\/(\d{1,12})$/u;
/** Of a file that is imported: small enough for a slow line, and for this process to hold. */
const MAX_PIECE_BYTES = 4 * 1_048_576;
const MAX_PAIR_BYTES = 4_096;
/** One HTTP server; the hub opens one per address it listens on, all with the same parts. */
export function createHttpServer(parts: HttpParts): Server {
  // Slow senders are cut off: this process has a show to run.
  const server = createServer({ requestTimeout: 15_000, headersTimeout: 10_000, keepAliveTimeout: 5_000 }, (request, response) => {
    route(request, response, parts).catch((error: unknown) => {
      parts.log.error('http request failed', { method: request.method, error });
      if (!response.headersSent) refuse(response, refusal('engineFault'));
      else response.destroy();
    });
  });
  return server;
}

async function route(request: IncomingMessage, response: ServerResponse, parts: HttpParts): Promise<void> {
  setSecurityHeaders(response, null);
  const url = urlOf(request);
  if (url === null) { refuse(response, refusal('notFound')); return; }
  const path = url.pathname;
  if (parts.isStopping()) { refuse(response, refusal('engineStopping')); return; }
  // Shops reach us through a tunnel under a foreign name. The signature over the body is the guard there, so Host and
  // Origin are not asked; everything else stays closed to that name.
  const webhook = parts.webhooks.find((candidate) => path.startsWith(candidate.prefix));
  if (webhook !== undefined) { await serveWebhook(request, response, path, webhook, parts); return; }
  if (!parts.guards.isOurHost(request)) { refuse(response, refusal('wrongHost')); return; }
  setSecurityHeaders(response, request.headers.host ?? null);
  if (path === '/api/pair') { await servePairing(request, response, parts); return; }
  const piece = IMPORT_PATH.exec(path);
  if (piece !== null) { await servePiece(request, response, { ticket: piece[1] ?? '', at: Number(piece[2]) }, parts); return; }
  if (path.startsWith(CONTROL_PATH)) { await parts.control(request, response, url); return; }
  if (request.method !== 'GET' && request.method !== 'HEAD') { wrongMethod(response, 'GET, HEAD'); return; }
  if (path.startsWith(EXPORT_PATH)) { if (request.method !== 'GET' || !(await parts.exportFile(response, path.slice(EXPORT_PATH.length)))) refuse(response, refusal('notFound')); return; }
  if (path === '/healthz') { answerJson(response, 200, parts.health()); return; }
  parts.files(request, response, path, () => { refuse(response, refusal('notFound')); });
}

async function servePairing(request: IncomingMessage, response: ServerResponse, parts: HttpParts): Promise<void> {
  if (request.method !== 'POST') { wrongMethod(response, 'POST'); return; }
  if (!parts.guards.isOurOrigin(request)) { refuse(response, refusal('foreignOrigin')); return; }
  const retryMs = parts.limits.take(`pair:${request.socket.remoteAddress ?? ''}`, PAIR_LIMIT);
  if (retryMs > 0) { refuse(response, refusal('tooManyRequests', { retryMs })); return; }
  const body = await readBody(request, MAX_PAIR_BYTES);
  if (body.kind === 'aborted') return;
  if (body.kind === 'tooLarge') { tooLarge(response, MAX_PAIR_BYTES); return; }
  const parsed = readMessage(pairRequestSchema, jsonOf(Buffer.from(body.bytes).toString('utf8')));
  if (!parsed.success) { refuse(response, badMessage(parsed.error)); return; }
  const answer = await parts.pair(parsed.data.ticket);
  if (answer.ok) answerJson(response, 200, answer);
  else refuse(response, answer.refusal);
}

/** The ticket is the right to send: it was given to a window that may import, for one file. */
async function servePiece(request: IncomingMessage, response: ServerResponse, { ticket, at }: { readonly ticket: string; readonly at: number }, parts: HttpParts): Promise<void> {
  if (request.method !== 'POST') { wrongMethod(response, 'POST'); return; }
  if (!parts.guards.isOurOrigin(request)) { refuse(response, refusal('foreignOrigin')); return; }
  const body = await readBody(request, MAX_PIECE_BYTES);
  if (body.kind === 'aborted') return;
  if (body.kind === 'tooLarge') { tooLarge(response, MAX_PIECE_BYTES); return; }
  const taken = await parts.importPiece(ticket, at, body.bytes);
  if (taken === null) refuse(response, refusal('notFound'));
  else answerJson(response, 200, taken);
}

async function serveWebhook(request: IncomingMessage, response: ServerResponse, path: string, webhook: WebhookRoute, parts: HttpParts): Promise<void> {
  if (request.method !== 'POST') { wrongMethod(response, 'POST'); return; }
  const pace = paceOf(request, parts.limits);
  const source = webhook.sourceAt?.(path) ?? null;
  const retryMs = pace.take() || (source === null ? 0 : parts.limits.take(`source:${source}`, PUSH_LIMIT));
  if (retryMs > 0) {
    if (source !== null) webhook.turnedAway?.(source);
    turnAway(response, retryMs);
    return;
  }
  const body = await readBody(request, webhook.maxBytes);
  if (body.kind === 'aborted') return;
  pace.received(body.kind === 'tooLarge' ? webhook.maxBytes : body.bytes.byteLength);
  if (body.kind === 'tooLarge') { tooLarge(response, webhook.maxBytes); return; }
  const answer = await webhook.handle({ path, headers: headersOf(request), rawBody: body.bytes, receivedAt: parts.clock.now() });
  answerJson(response, answer.status, answer.body);
}

const headersOf = (request: IncomingMessage): Record<string, string> =>
  Object.fromEntries(Object.entries(request.headers).map(([name, value]) => [name, Array.isArray(value) ? value.join(', ') : (value ?? '')]));
