import { RequestBatchExecutionType, type OBSEventTypes, type OBSRequestTypes, type RequestBatchRequest } from 'obs-websocket-js/json';
import { z } from 'zod';
import type { ObsAddress } from '#shared/obs/model.ts';
import { fail, succeed, type Result } from '#shared/result.ts';
import type { Cancel, Clock } from '../../ports.ts';
import { OBS_STATUS, type CallAnswer } from './answers.ts';
import type { LinkEnd } from './failures.ts';
import { later } from '../../later.ts';
import { OBS_EVENT_NAMES, parseObsEvent, type ObsEvent } from './obsEvents.ts';
import type { ObsRequestType } from './requestTypes.ts';
import { ObsSocket } from './socket.ts';
import { OBS_TIMING } from './timing.ts';

/** One request of a batch, with its type's own fields. */
export type ObsCall = { [K in ObsRequestType]: { readonly requestType: K; readonly requestData?: OBSRequestTypes[K] } }[ObsRequestType];

export interface LinkOptions {
  readonly address: ObsAddress;
  readonly password: string | null;
  /** Bit mask of the protocol; 0 = none. */
  readonly eventSubscriptions: number;
  readonly clock: Clock;
  readonly onEvent: (event: ObsEvent) => void;
  /** Exactly once, for a link that had been opened and not closed by us. All its pending calls are settled before. */
  readonly onEnd: (end: LinkEnd) => void;
}

/**
 * One identified connection to OBS on which every call settles: the library leaves calls pending for ever when the
 * socket closes and has no timeout of its own, so each one is raced against both here.
 */
export class ObsLink {
  readonly #socket: ObsSocket;
  readonly #clock: Clock;
  readonly #pending = new Set<(answer: CallAnswer) => void>();
  #isOpen = true;
  /** What waits for the end of a silence; null = none. */
  #held: (() => void)[] | null = null;

  constructor(socket: ObsSocket, clock: Clock) {
    this.#socket = socket;
    this.#clock = clock;
  }

  /** Never rejects. `data` of the answer is unparsed. */
  call<K extends ObsRequestType>(requestType: K, requestData?: OBSRequestTypes[K], timeoutMs: number = OBS_TIMING.requestMs): Promise<CallAnswer> {
    return this.#settle(timeoutMs, async () => ({ kind: 'done', data: await this.#socket.call(requestType, requestData) }));
  }

  /** One SerialRealtime batch (the only kind that is both ordered and fast). `data` is the array of results, unparsed. */
  batch(calls: readonly ObsCall[], timeoutMs: number = OBS_TIMING.requestMs): Promise<CallAnswer> {
    const requests = calls.map((call) => ({ ...call }) as RequestBatchRequest);
    return this.#settle(timeoutMs, async () => ({ kind: 'done', data: await this.#socket.callBatch(requests, { executionType: RequestBatchExecutionType.SerialRealtime }) }));
  }

  /** Every event of a kind, unparsed, until the link ends. */
  on(kind: keyof OBSEventTypes, handler: (data: unknown) => void): void {
    this.#socket.on(kind, (data?: unknown) => handler(data));
  }

  /** Ends the link without waiting for OBS. Pending calls settle as lost; `onEnd` is not called. */
  close(): void {
    this.loseAll();
    this.#socket.terminate();
  }

  /** Sends nothing until `release`: what is asked meanwhile waits, with its whole time still before it, and is lost with the link. */
  hold(): void {
    this.#held ??= [];
  }

  release(): void {
    const held = this.#held ?? [];
    this.#held = null;
    for (const send of held) send();
  }

  get isOpen(): boolean {
    return this.#isOpen;
  }

  /** Settles every pending call as lost. */
  loseAll(): void {
    this.#isOpen = false;
    for (const settle of this.#pending) settle({ kind: 'lost' });
    this.#pending.clear();
  }

  #settle(timeoutMs: number, ask: () => Promise<CallAnswer>): Promise<CallAnswer> {
    if (!this.#isOpen) return Promise.resolve({ kind: 'lost' });
    return new Promise((resolve) => {
      let cancel: Cancel = () => undefined;
      const finish = (answer: CallAnswer): void => {
        this.#pending.delete(finish);
        cancel();
        resolve(answer);
      };
      let isLastTry = false;
      const settle = (answer: CallAnswer): void => {
        if (!this.#pending.has(finish)) return;
        if (!isNotReady(answer) || (isLastTry && this.#held === null)) return finish(answer);
        // Nothing of it was carried out. The event that tells why may come a moment after the refusal, over another connection.
        cancel();
        if (this.#held !== null) return void this.#held.push(send);
        isLastTry = true;
        cancel = later(this.#clock, OBS_TIMING.notReadyRetryMs, enter);
      };
      const send = (): void => {
        if (!this.#pending.has(finish)) return;
        cancel = later(this.#clock, timeoutMs, () => finish({ kind: 'timeout' }));
        ask().then(settle, (error: unknown) => settle(readRefusal(error)));
      };
      const enter = (): void => {
        if (this.#held === null) send();
        else this.#held.push(send);
      };
      this.#pending.add(finish);
      enter();
    });
  }
}

const notReadySchema = z.array(z.object({ requestStatus: z.object({ code: z.literal(OBS_STATUS.notReady) }) })).nonempty();

/** True when OBS carried out nothing of it because it is loading: a call, or every step of a batch. */
function isNotReady(answer: CallAnswer): boolean {
  if (answer.kind === 'refused') return answer.code === OBS_STATUS.notReady;
  return answer.kind === 'done' && notReadySchema.safeParse(answer.data).success;
}

function readRefusal(error: unknown): CallAnswer {
  // Protocol refusals carry the request status code; anything else means that the message never left.
  if (error instanceof Error && 'code' in error && typeof error.code === 'number' && error.code >= OBS_STATUS.notReady) {
    return { kind: 'refused', code: error.code, comment: error.message };
  }
  return { kind: 'lost' };
}

/** Opens and identifies one connection: 3 s for the socket, 1.5 s from Hello to Identified. Never rejects. */
export async function openLink(options: LinkOptions): Promise<Result<ObsLink, LinkEnd>> {
  const { address, password, eventSubscriptions, clock, onEvent, onEnd } = options;
  const socket = new ObsSocket();
  for (const name of OBS_EVENT_NAMES) {
    socket.on(name, (data?: unknown) => {
      const event = parseObsEvent(name, data);
      if (event !== null) onEvent(event);
    });
  }
  // Listened to from the start: an end that comes in the same breath as Identified must not be missed.
  let link: ObsLink | null = null;
  let early: LinkEnd | null = null;
  socket.once('ConnectionClosed', (closed) => {
    const end: LinkEnd = { kind: 'closed', code: closed.code, text: closed.message };
    if (link === null) early = end;
    else if (link.isOpen) {
      link.loseAll();
      onEnd(end);
    }
  });
  const host = address.host.includes(':') ? `[${address.host}]` : address.host;
  const failure = (await identify(socket, `ws://${host}:${address.port}`, password, eventSubscriptions, clock)) ?? early;
  if (failure !== null) {
    socket.terminate();
    return fail(failure);
  }
  link = new ObsLink(socket, clock);
  return succeed(link);
}

/** Resolves to null when identified. */
function identify(socket: ObsSocket, url: string, password: string | null, eventSubscriptions: number, clock: Clock): Promise<LinkEnd | null> {
  return new Promise((resolve) => {
    let cancel: Cancel = later(clock, OBS_TIMING.socketMs, () => resolve({ kind: 'socketTimeout' }));
    socket.once('ConnectionOpened', () => {
      cancel();
      cancel = later(clock, OBS_TIMING.identifyMs, () => resolve({ kind: 'identifyTimeout' }));
    });
    socket.connect(url, password ?? undefined, { eventSubscriptions }).then(
      () => {
        cancel();
        resolve(null);
      },
      (error: unknown) => {
        cancel();
        const code = error instanceof Error && 'code' in error && typeof error.code === 'number' ? error.code : -1;
        const text = error instanceof Error ? error.message : String(error);
        resolve(code === -1 ? { kind: 'socketError', text } : { kind: 'closed', code, text });
      },
    );
  });
}
