import type { AudienceEvent } from '#shared/audience/event.ts';
import type { NamedProduct } from '#shared/commerce/productRef.ts';
import type { SourceId } from '#shared/ids.ts';
import type { Refusal } from '#shared/protocol/refusal.ts';
import { succeed, type Result } from '#shared/result.ts';
import { offerInTime } from '../../../audience/offerInTime.ts';
import { refuseRequest } from '../../../audience/webhookAnswers.ts';
import type { PushSource } from '../../../audience/pushSource.ts';
import type { AudienceIntake, Clock, SecretStore, WebhookAnswer } from '../../../ports.ts';
import { parseExactJson } from '../exactJson.ts';

/** What the webhook of a shop hangs on. */
export interface ShopWebhookDeps<S extends PushSource = PushSource> {
  readonly clock: Clock;
  readonly secrets: Pick<SecretStore, 'get'>;
  readonly intake: AudienceIntake;
  /** The show's sources of the shop's kind, as they are now. */
  readonly sources: () => readonly S[];
  /** The shelf, for telling our product from the shop's SKU. */
  readonly products: () => readonly NamedProduct[];
}

/** What became of a shop's delivery; `unread` says why nothing could be made of it. */
export interface Delivered { readonly accepted: number; readonly duplicates: number; readonly unread: string | null }

export const answerDelivery = (answer: Result<Delivered, Refusal>): WebhookAnswer => (answer.ok ? { status: 200, body: { ok: true, ...answer.value } } : refuseRequest(answer.failure));

/** Counts a delivery nothing could be made of. `why` never quotes the body, which names customers and addresses. */
export function countUnread(intake: AudienceIntake, sourceId: SourceId, why: string): Result<Delivered, Refusal> {
  intake.unread(sourceId, '', why);
  return succeed({ accepted: 0, duplicates: 0, unread: why });
}

/** Answers when the facts are on disk, or refuses after `patienceMs`. */
export async function storeDelivered({ clock, intake }: { readonly clock: Clock; readonly intake: AudienceIntake }, facts: readonly AudienceEvent[], patienceMs: number): Promise<Result<Delivered, Refusal>> {
  const results = await offerInTime(clock, intake, facts, patienceMs);
  if (!results.ok) return results;
  const duplicates = results.value.filter((result) => result === 'duplicate').length;
  return succeed({ accepted: results.value.length - duplicates, duplicates, unread: null });
}

/** Null for what is no JSON: the schema then says so. */
export function parseDelivery(rawBody: Uint8Array): unknown {
  try {
    return parseExactJson(new TextDecoder('utf-8', { fatal: true }).decode(rawBody));
  } catch {
    return null;
  }
}
