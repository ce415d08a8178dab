import type { WebSocket, RawData } from 'ws';
import { z } from 'zod';
import { expectedAnswer, newChallenge } from './auth.ts';
import { CLOSE, DEFAULT_SUBSCRIPTIONS, EVENT_BITS, OP, RPC_VERSION, STATUS, refused, type Codec, type Outcome, type SimEventType } from './protocol.ts';
import { HANDLERS, OBS_VERSION, WEBSOCKET_VERSION } from './requests/general.ts';
import type { SimWorld } from './world.ts';

/** A look at, and a say in, every request before it is handled; null = as usual. */
export type RequestTap = (requestType: string) => Outcome | null;

const messageSchema = z.object({ op: z.number().int(), d: z.record(z.string(), z.unknown()) });
const subscriptions = z.number().int().nonnegative().default(DEFAULT_SUBSCRIPTIONS);
const identifySchema = z.object({ rpcVersion: z.number().int(), authentication: z.string().optional(), eventSubscriptions: subscriptions });
const requestSchema = z.object({ requestId: z.string(), requestType: z.string(), requestData: z.unknown().optional() });
const batchSchema = z.object({
  requestId: z.string(), haltOnFailure: z.boolean().default(false), executionType: z.number().int().min(-1).max(2).default(0),
  requests: z.array(z.object({ requestId: z.string().optional(), requestType: z.string(), requestData: z.unknown().optional() })),
});
const sleepSchema = z.object({ sleepMillis: z.number().int().min(0).max(50_000) });

/** One client of the simulated OBS: Hello, Identify, requests, batches, events. */
export class SimConnection {
  readonly socket: WebSocket;
  readonly #world: SimWorld;
  readonly #codec: Codec;
  readonly #tap: RequestTap;
  readonly #expected: string | null;
  #subscriptions = 0;
  #isIdentified = false;

  constructor(socket: WebSocket, world: SimWorld, codec: Codec, password: string | null, tap: RequestTap) {
    this.socket = socket;
    this.#world = world;
    this.#codec = codec;
    this.#tap = tap;
    const challenge = password === null ? null : newChallenge();
    this.#expected = password === null || challenge === null ? null : expectedAnswer(password, challenge);
    socket.on('message', (data: RawData, isBinary) => this.#receive(data, isBinary));
    this.#send(OP.hello, { obsStudioVersion: OBS_VERSION, obsWebSocketVersion: WEBSOCKET_VERSION, rpcVersion: RPC_VERSION, ...(challenge === null ? {} : { authentication: challenge }) });
  }

  /** Would this client be sent that event? */
  hears(eventType: SimEventType): boolean {
    return this.#isIdentified && (this.#subscriptions & EVENT_BITS[eventType]) !== 0;
  }

  event(eventType: SimEventType, eventData: Readonly<Record<string, unknown>> | undefined): void {
    const eventIntent = EVENT_BITS[eventType];
    if (!this.#isIdentified || (this.#subscriptions & eventIntent) === 0) return;
    this.#send(OP.event, { eventType, eventIntent, ...(eventData === undefined ? {} : { eventData }) });
  }

  #receive(data: RawData, isBinary: boolean): void {
    const bytes = Array.isArray(data) ? Buffer.concat(data) : data instanceof ArrayBuffer ? new Uint8Array(data) : data;
    let decoded: unknown;
    try {
      decoded = this.#codec.decode(bytes, isBinary);
    } catch {
      return this.#close(CLOSE.decodeError, 'Unable to decode the message.');
    }
    const message = messageSchema.safeParse(decoded);
    if (!message.success) return this.#close(CLOSE.missingField, 'Your payload is missing data (`op`, `d`).');
    const { op, d } = message.data;
    if (op === OP.identify) return this.#identify(d);
    if (!this.#isIdentified) return this.#close(CLOSE.notIdentified, 'You attempted to send a non-Identify message while not identified.');
    switch (op) {
      case OP.reidentify:
        return this.#reidentify(d);
      case OP.request:
        return void this.#request(d);
      case OP.batch:
        return void this.#batch(d);
      default:
        return this.#close(CLOSE.unknownOp, `Unknown OpCode: ${op}`);
    }
  }

  #identify(d: unknown): void {
    if (this.#isIdentified) return this.#close(CLOSE.alreadyIdentified, 'You are already identified.');
    const parsed = identifySchema.safeParse(d);
    if (!parsed.success) return this.#close(CLOSE.missingField, 'Your payload is missing or has a wrong field.');
    if (this.#expected !== null && parsed.data.authentication === undefined) return this.#close(CLOSE.authenticationFailed, "Your payload's data is missing an `authentication` string, however authentication is required.");
    if (this.#expected !== null && parsed.data.authentication !== this.#expected) return this.#close(CLOSE.authenticationFailed, 'Authentication failed.');
    if (parsed.data.rpcVersion < 1) return this.#close(CLOSE.unsupportedRpcVersion, 'Your requested RPC version is not supported by this server.');
    this.#subscriptions = parsed.data.eventSubscriptions;
    this.#isIdentified = true;
    this.#send(OP.identified, { negotiatedRpcVersion: RPC_VERSION });
  }

  #reidentify(d: unknown): void {
    const parsed = z.object({ eventSubscriptions: subscriptions }).safeParse(d);
    if (!parsed.success) return this.#close(CLOSE.wrongFieldType, 'Your `eventSubscriptions` is not an unsigned number.');
    this.#subscriptions = parsed.data.eventSubscriptions;
    this.#send(OP.identified, { negotiatedRpcVersion: RPC_VERSION });
  }

  async #request(d: unknown): Promise<void> {
    const parsed = requestSchema.safeParse(d);
    if (!parsed.success) return this.#close(CLOSE.missingField, 'Your payload is missing a `requestId` or `requestType`.');
    const { requestId, requestType, requestData } = parsed.data;
    this.#send(OP.requestResponse, { requestId, ...(await this.#answer(requestType, requestData)) });
  }

  /** Serial in every execution type: what the types differ in is how many frames they take. */
  async #batch(d: unknown): Promise<void> {
    const parsed = batchSchema.safeParse(d);
    if (!parsed.success) return this.#close(CLOSE.missingField, 'Your payload is missing a `requestId` or `requests`.');
    const results: unknown[] = [];
    for (const { requestId, requestType, requestData } of parsed.data.requests) {
      const sleep = requestType === 'Sleep' ? sleepSchema.safeParse(requestData) : null;
      if (sleep?.success === true) await this.#world.clock.sleep(sleep.data.sleepMillis);
      const result = sleep?.success === true ? toResult(requestType, { kind: 'done' }) : await this.#answer(requestType, requestData);
      results.push(requestId === undefined ? result : { requestId, ...result });
      if (parsed.data.haltOnFailure && !result.requestStatus.result) break;
    }
    this.#send(OP.batchResponse, { requestId: parsed.data.requestId, results });
  }

  async #answer(requestType: string, requestData: unknown): Promise<RequestResult> {
    const outcome = this.#tap(requestType) ?? this.#handle(requestType, requestData);
    if (outcome.kind === 'done' && outcome.afterMs !== undefined && outcome.afterMs > 0) await this.#world.clock.sleep(outcome.afterMs);
    return toResult(requestType, outcome);
  }

  #handle(requestType: string, requestData: unknown): Outcome {
    if (this.#world.scenes.isChanging) return refused(STATUS.notReady, 'OBS is not ready to perform the request.');
    const handler = Object.hasOwn(HANDLERS, requestType) ? HANDLERS[requestType] : undefined;
    return handler === undefined ? refused(STATUS.unknownRequest, 'Your request type is not valid.') : handler(this.#world, requestData);
  }

  #close(code: number, reason: string): void {
    this.socket.close(code, reason);
  }

  #send(op: number, d: Readonly<Record<string, unknown>>): void {
    if (this.socket.readyState === this.socket.OPEN) this.socket.send(this.#codec.encode({ op, d }));
  }
}

interface RequestResult { readonly requestType: string; readonly requestStatus: { readonly result: boolean; readonly code: number; readonly comment?: string }; readonly responseData?: unknown }

function toResult(requestType: string, outcome: Outcome): RequestResult {
  if (outcome.kind === 'refused') return { requestType, requestStatus: { result: false, code: outcome.code, ...(outcome.comment === '' ? {} : { comment: outcome.comment }) } };
  return { requestType, requestStatus: { result: true, code: STATUS.success }, ...(outcome.data === undefined ? {} : { responseData: outcome.data }) };
}
