import type { PartRequest } from '#shared/obs/partRequest.ts';
import type { WorldReport } from '#shared/show/reports.ts';
import type { Result } from '#shared/result.ts';
import type { Cancel, Clock, Log } from '../../ports.ts';
import { readBatch } from './batchResults.ts';
import type { LinkEnd } from './failures.ts';
import { Fades } from './fades.ts';
import { HighVolume } from './highVolume.ts';
import type { CommandLane } from './lane.ts';
import type { ObsLink } from './link.ts';
import type { ObsEventKind, ObsPort, PortAnswer } from './obsPort.ts';
import type { MakeObsPart, ObsPart } from './parts.ts';
import type { ObsReading } from './reading.ts';
import type { TakeOutcome, TakeWish } from './takeWish.ts';

/** One connected stretch, as the parts use it. */
export interface Contact {
  readonly commands: ObsLink;
  readonly events: ObsLink;
  readonly lane: CommandLane;
  readonly available: ReadonlySet<string>;
  readonly isSettled: () => boolean;
  readonly noAnswer: () => void;
  readonly reread: (why: string) => void;
  readonly take: (wish: TakeWish) => Promise<TakeOutcome>;
  /** One more connection to the same OBS. */
  readonly openLink: (subscriptions: number, onEnd: (end: LinkEnd) => void) => Promise<Result<ObsLink, LinkEnd>>;
}

export interface PartHostNeeds { readonly clock: Clock; readonly log: Log; readonly report: (report: WorldReport) => void; readonly parts: readonly MakeObsPart[] }

const NOT_CONNECTED = { kind: 'notConnected' } as const;
const NOTHING: ReadonlySet<string> = new Set();

/** The parts of the adapter and the port they work through, over all connections. */
export class PartHost {
  readonly #needs: PartHostNeeds;
  readonly #parts: readonly ObsPart[];
  readonly #handlers = new Map<ObsEventKind, Set<(data: unknown) => void>>();
  readonly #highVolume: HighVolume;
  readonly #fades: Fades;
  #contact: Contact | null = null;
  #reading: ObsReading | null = null;

  constructor(needs: PartHostNeeds) {
    this.#needs = needs;
    this.#highVolume = new HighVolume(needs.clock);
    const bare = this.#makePort();
    this.#fades = new Fades(bare);
    const port: ObsPort = { ...bare, fades: this.#fades };
    this.#parts = needs.parts.map((make) => make(port));
    for (const part of this.#parts) for (const kind of part.events ?? []) this.#onEvent(kind, (data) => part.onEvent?.(kind, data));
  }

  attach(contact: Contact): void {
    this.#contact = contact;
    this.#reading = null;
    for (const kind of this.#handlers.keys()) this.#listenTo(contact, kind);
    this.#highVolume.attach(contact.openLink);
  }

  /** A whole read has been taken over. */
  read(reading: ObsReading): void {
    if (this.#contact === null) return;
    const isFirst = this.#reading === null;
    this.#reading = reading;
    for (const part of this.#parts) (isFirst ? part.onConnected : part.onReread)?.(reading);
  }

  detach(): void {
    if (this.#contact === null) return;
    this.#contact = null;
    this.#highVolume.detach();
    this.#fades.drop();
    const wasRead = this.#reading !== null;
    this.#reading = null;
    if (wasRead) for (const part of this.#parts) part.onGone?.();
  }

  request(request: PartRequest): void {
    const part = this.#parts.find(({ name }) => name === request.part);
    if (part?.onRequest === undefined) this.#needs.log.error('no part of the OBS adapter carries this request out', { part: request.part, kind: request.kind });
    else part.onRequest(request);
  }

  #makePort(): Omit<ObsPort, 'fades'> {
    const { clock, log, report } = this.#needs;
    return {
      clock, log, report,
      call: (type, data, timeoutMs) => this.#inLane((contact) => contact.commands.call(type, data, timeoutMs)),
      batch: async (calls, timeoutMs, isWanted = () => true) => readBatch(await this.#inLane((contact): Promise<PortAnswer> => (isWanted() ? contact.commands.batch(calls, timeoutMs) : Promise.resolve(NOT_CONNECTED)))),
      read: (type, data, timeoutMs) => this.#contact?.events.call(type, data, timeoutMs) ?? Promise.resolve(NOT_CONNECTED),
      readBatch: async (calls, timeoutMs) => readBatch(await (this.#contact?.events.batch(calls, timeoutMs) ?? NOT_CONNECTED)),
      take: (wish) => this.#contact?.take(wish) ?? Promise.resolve({ kind: 'failed', reason: 'notConnected', detail: '', steps: [] }),
      onEvent: (kind, handler) => this.#onEvent(kind, handler),
      listen: (subscriptions, kind, handler) => this.#highVolume.listen(subscriptions, kind, handler),
      features: () => this.#contact?.available ?? NOTHING,
      reading: () => this.#reading,
      isSettled: () => this.#contact?.isSettled() === true,
      reread: (why) => this.#contact?.reread(why),
    };
  }

  async #inLane(ask: (contact: Contact) => Promise<PortAnswer>): Promise<PortAnswer> {
    const contact = this.#contact;
    if (contact === null) return NOT_CONNECTED;
    const answer = await contact.lane.run(() => ask(contact));
    if (answer.kind === 'timeout') contact.noAnswer();
    return answer;
  }

  #onEvent(kind: ObsEventKind, handler: (data: unknown) => void): Cancel {
    const known = this.#handlers.get(kind);
    const handlers = known ?? new Set();
    handlers.add(handler);
    if (known === undefined) {
      this.#handlers.set(kind, handlers);
      if (this.#contact !== null) this.#listenTo(this.#contact, kind);
    }
    return () => void handlers.delete(handler);
  }

  #listenTo(contact: Contact, kind: ObsEventKind): void {
    contact.events.on(kind, (data) => {
      if (this.#contact === contact) this.#handlers.get(kind)?.forEach((handler) => handler(data));
    });
  }
}
