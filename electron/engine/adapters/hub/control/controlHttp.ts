import type { IncomingMessage, ServerResponse } from 'node:http';
import { jsonOf } from '#shared/jsonOf.ts';
import { describeControlActions } from '#shared/protocol/controlActions.ts';
import { refusal, type Refusal } from '#shared/protocol/refusal.ts';
import type { Grant } from '#engine/ports.ts';
import type { Guards } from '../guards.ts';
import { answerJson, refuse, tooLarge, wrongMethod } from '../httpAnswers.ts';
import { readBody } from '../readBody.ts';
import { accepted } from '../requests.ts';
import { bearerOf, type ControlAccess } from './controlAccess.ts';
import { CONTROL_PATH } from './controlPaths.ts';
import type { FeedbackSource } from './feedbackSource.ts';
import { pressAction, type PressParts } from './pressAction.ts';

export interface ControlHttpParts extends PressParts {
  readonly access: ControlAccess;
  readonly guards: Guards;
  readonly feedback: FeedbackSource;
}

const MAX_BODY = 16_384;
/** The show says no: the request was fine, the moment is not. */
const CONFLICT = 409;

/** Answers `/control/v1/...`. The caller has checked Host; a browser page of another site is turned away here. */
export async function serveControl(request: IncomingMessage, response: ServerResponse, url: URL, parts: ControlHttpParts): Promise<void> {
  if (!parts.guards.isOurOrigin(request)) { refuse(response, refusal('foreignOrigin')); return; }
  const grant = parts.access.admit(bearerOf(request), request.socket.remoteAddress ?? '');
  const closed = 'key' in grant ? grant : parts.access.pace(grant);
  if (closed !== null || 'key' in grant) { refuse(response, closed ?? refusal('notAuthorised')); return; }
  const path = url.pathname.slice(CONTROL_PATH.length);
  if (path.startsWith('actions/')) { await servePress(request, response, { id: path.slice('actions/'.length), query: url.searchParams }, grant, parts); return; }
  if (path !== 'actions' && path !== 'state' && path !== 'feedback') { refuse(response, refusal('notFound')); return; }
  if (request.method !== 'GET' && request.method !== 'HEAD') { wrongMethod(response, 'GET, HEAD'); return; }
  if (path === 'actions') answerJson(response, 200, accepted({ actions: describeControlActions() }));
  else if (path === 'state') answerJson(response, 200, accepted(parts.feedback.look()));
  else answerJson(response, 426, { ok: false, refusal: refusal('badMessage', { field: 'upgrade', problem: 'open a WebSocket at this address' }) });
}

async function servePress(request: IncomingMessage, response: ServerResponse, { id, query }: { readonly id: string; readonly query: URLSearchParams }, grant: Grant, parts: ControlHttpParts): Promise<void> {
  if (request.method !== 'POST') { wrongMethod(response, 'POST'); return; }
  const body = await readBody(request, MAX_BODY);
  if (body.kind === 'aborted') return;
  if (body.kind === 'tooLarge') { tooLarge(response, MAX_BODY); return; }
  const inBody = paramsIn(Buffer.from(body.bytes).toString('utf8'), request.headers['content-type'] ?? '');
  if ('key' in inBody) { refuse(response, inBody); return; }
  const key = request.headers['idempotency-key'];
  const answer = await pressAction({ action: id, params: { ...Object.fromEntries(query), ...inBody.params }, key: typeof key === 'string' ? key : null }, grant, parts);
  if (answer.ok) answerJson(response, 200, answer);
  else refuse(response, answer.refusal, CONFLICT);
}

/** A JSON object, a form, or nothing; what stands in the body wins over the query. */
function paramsIn(body: string, contentType: string): { readonly params: Readonly<Record<string, unknown>> } | Refusal {
  if (body.trim() === '') return { params: {} };
  if (contentType.startsWith('application/x-www-form-urlencoded')) return { params: Object.fromEntries(new URLSearchParams(body)) };
  const json = jsonObject(body);
  return json === null ? refusal('badMessage', { field: '(body)', problem: 'not a JSON object' }) : { params: json };
}

/** Null = not a JSON object. */
export function jsonObject(text: string): Readonly<Record<string, unknown>> | null {
  const value = jsonOf(text);
  return typeof value === 'object' && value !== null && !Array.isArray(value) ? { ...value } : null;
}
