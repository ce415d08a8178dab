import type { OrderFact } from '#shared/metrics/orderState.ts';
import { refusal, type Refusal } from '#shared/protocol/refusal.ts';
import { fail, succeed, type Result } from '#shared/result.ts';
import { secretOf, sourceNamed, type PushSource } from '../../../audience/pushSource.ts';
import { splitSecrets } from '#shared/audience/sourceSecrets.ts';
import { isSameDigest } from '../../../audience/signature.ts';
import type { Webhook, WebhookRequest } from '../../../ports.ts';
import { answerDelivery, countUnread, parseDelivery, storeDelivered, type Delivered, type ShopWebhookDeps } from '../common/deliveries.ts';
import { buildFacts } from '../common/orderFacts.ts';
import { fetchOrder, type TiktokKeys, type TiktokShop } from './api.ts';
import { decodeTiktokOrder, ORDER_CHANGED, pushSchema } from './decode.ts';
import { signPush } from './sign.ts';

export interface TiktokShopSource extends PushSource, TiktokShop {}
type Deps = ShopWebhookDeps<TiktokShopSource>;

const PREFIX = '/hooks/tiktok-shop/';
const MAX_BYTES = 1_048_576;
const PATIENCE_MS = 4_000;
/** How the order number of a self-test begins: nothing is fetched for it. */
export const SELF_TEST = 'selftest-';

/**
 * Takes TikTok Shop's pushes. A push carries no amount and no goods: the order is fetched, and only when its facts are on disk is the push
 * answered 200. Could it not be fetched, the answer is 503: the push comes again and so does the fetch.
 */
export const createTiktokShopWebhook = (deps: Deps): Webhook => ({
  prefix: PREFIX, maxBytes: MAX_BYTES,
  handle: async (request) => answerDelivery(await takePush(deps, request)),
});

async function takePush(deps: Deps, request: WebhookRequest): Promise<Result<Delivered, Refusal>> {
  const named = sourceNamed(deps.sources(), PREFIX, request.path);
  if (!named.ok) return named;
  const source = deps.sources().find(({ id }) => id === named.value.id);
  if (source === undefined) return fail(refusal('unknownSource'));
  const keys = await verify(deps, source, request);
  if (!keys.ok) return keys;
  if (!source.enabled) return fail(refusal('sourceDisabled', { sourceId: source.id }));
  const push = pushSchema.safeParse(parseDelivery(request.rawBody));
  if (!push.success) return countUnread(deps.intake, source.id, 'not a push');
  const orderId = push.data.data?.order_id;
  if (push.data.type !== ORDER_CHANGED) return countUnread(deps.intake, source.id, `unknown type ${push.data.type}`);
  if (orderId === undefined) return countUnread(deps.intake, source.id, 'order_id');
  const facts = orderId.startsWith(SELF_TEST) ? selfTestFacts(source, orderId, request) : await readOrder(deps, source, keys.value, orderId, request);
  if (!facts.ok) return facts.failure.kind === 'unread' ? countUnread(deps.intake, source.id, facts.failure.why) : fail(refusal('storageFailed', { retryMs: 10_000 }));
  return storeDelivered(deps, facts.value, PATIENCE_MS);
}

type ReadProblem = { readonly kind: 'unread'; readonly why: string } | { readonly kind: 'later' };

async function readOrder(deps: Deps, source: TiktokShopSource, keys: TiktokKeys, orderId: string, { receivedAt }: WebhookRequest): Promise<Result<readonly OrderFact[], ReadProblem>> {
  const fetched = await fetchOrder(source, keys, orderId, deps.clock.now());
  if (!fetched.ok) {
    deps.intake.unread(source.id, '', `order not fetched: ${fetched.failure}`);
    return fail({ kind: 'later' });
  }
  const facts = decodeTiktokOrder(fetched.value, { sourceId: source.id, receivedAt, products: deps.products() });
  return facts.ok ? facts : fail({ kind: 'unread', why: facts.failure });
}

function selfTestFacts({ id }: TiktokShopSource, orderId: string, { receivedAt }: WebhookRequest): Result<readonly OrderFact[], ReadProblem> {
  const facts = buildFacts([{ subject: `order-${orderId}`, change: 'created', orderId, amountMinor: 100, currency: 'USD', at: receivedAt, lines: [], buyerId: null, isTest: true }], { sourceId: id, receivedAt });
  return facts.ok ? facts : fail({ kind: 'unread', why: facts.failure });
}

async function verify(deps: Deps, source: TiktokShopSource, request: WebhookRequest): Promise<Result<TiktokKeys, Refusal>> {
  const stored = await secretOf(deps.secrets, source);
  if (!stored.ok) return stored;
  const { appSecret = '', accessToken = '' } = splitSecrets('tiktokShop', stored.value);
  if (appSecret === '') return fail(refusal('secretMissing', { sourceId: source.id }));
  if (isSameDigest(signPush(source.appKey, appSecret.trim(), request.rawBody), request.headers['authorization'] ?? '', 'hex')) return succeed({ appSecret: appSecret.trim(), accessToken: accessToken.trim() });
  deps.intake.unread(source.id, '', 'badSignature');
  return fail(refusal('badSignature'));
}
