import { REFUSALS, type Refusal, type RefusalKey } from '#shared/protocol/refusal.ts';
import type { WebhookAnswer } from '../ports.ts';

/** HTTP status of what a pushed request can be refused for; anything else is the request's own fault. */
const STATUS: Partial<Readonly<Record<RefusalKey, number>>> = {
  badSignature: 401, timestampOutOfWindow: 401, secretMissing: 403, sourceDisabled: 403, unknownSource: 404, tooLarge: 413,
  tooManyRequests: 503, storageFailed: 503, engineStopping: 503,
};

/** A refusal as an HTTP answer: the stable key, its parameters, and a sentence for whoever reads the sender's log. */
export const refuseRequest = (refusal: Refusal): WebhookAnswer => ({ status: STATUS[refusal.key] ?? 400, body: { ok: false, refusal, message: REFUSALS[refusal.key] } });
