import type { OBSEventTypes, OBSRequestTypes } from 'obs-websocket-js/json';
import type { WorldReport } from '#shared/show/reports.ts';
import type { Cancel, Clock, Log } from '../../ports.ts';
import type { CallAnswer } from './answers.ts';
import type { ObsCall } from './link.ts';
import type { Fades } from './fades.ts';
import type { ObsReading } from './reading.ts';
import type { ObsRequestType } from './requestTypes.ts';
import type { TakeOutcome, TakeWish } from './takeWish.ts';

/** As `CallAnswer`, or there is no OBS: nothing was sent. `timeout` and `lost` = outcome unknown: read before saying that it failed. */
export type PortAnswer = CallAnswer | { readonly kind: 'notConnected' };

/** What one request of a batch came to. `data` is unparsed. */
export interface StepResult { readonly requestType: string; readonly ok: boolean; readonly code: number; readonly comment: string; readonly data: unknown }

/** A batch that OBS answered, with one result per request in order (fewer when it halted), or why it did not. */
export type BatchAnswer = { readonly kind: 'done'; readonly results: readonly StepResult[] } | Exclude<PortAnswer, { readonly kind: 'done' }>;

export type ObsEventKind = keyof OBSEventTypes;

/**
 * What a part of the adapter is given: OBS, through the one command lane. It outlives connections: handlers stay registered,
 * and calls made while there is no OBS settle as `notConnected`. Nothing here ever rejects.
 */
export interface ObsPort {
  readonly clock: Clock;
  readonly log: Log;
  /** One command, in the lane, after all that were asked before. Times out (3 s unless stated); settles as `lost` when the connection closes. */
  readonly call: <K extends ObsRequestType>(requestType: K, requestData?: OBSRequestTypes[K], timeoutMs?: number) => Promise<PortAnswer>;
  /**
   * Several commands as one SerialRealtime batch in the lane. Not for takes: those wait for transitions (`take`). `isWanted` is asked when
   * their turn has come: false = nothing is sent, and the answer is `notConnected`.
   */
  readonly batch: (calls: readonly ObsCall[], timeoutMs?: number, isWanted?: () => boolean) => Promise<BatchAnswer>;
  /** A question, beside the lane (on the connection of the events): never delays a take. */
  readonly read: <K extends ObsRequestType>(requestType: K, requestData?: OBSRequestTypes[K], timeoutMs?: number) => Promise<PortAnswer>;
  readonly readBatch: (calls: readonly ObsCall[], timeoutMs?: number) => Promise<BatchAnswer>;
  /** Puts a scene on air through the queue of takes: waits for the running transition, verified, repaired. Superseded by a later take. */
  readonly take: (wish: TakeWish) => Promise<TakeOutcome>;
  /** Every event of this kind, unparsed, as long as not cancelled. Events are hints and may come out of order: the last word is a read. */
  readonly onEvent: (kind: ObsEventKind, handler: (data: unknown) => void) => Cancel;
  /** High-volume events (meters, bits 16-19) on a connection of their own, open only until cancelled. Comes back with OBS by itself. */
  readonly listen: (subscriptions: number, kind: ObsEventKind, handler: (data: unknown) => void) => Cancel;
  /** Timed fades, one piece for all parts: a later command for an input has it, whichever part it came from. */
  readonly fades: Fades;
  /** The requests this OBS offers (`GetVersion.availableRequests`); empty without a connection. */
  readonly features: () => ReadonlySet<string>;
  /** OBS as last read whole; null without a connection. */
  readonly reading: () => ObsReading | null;
  /** False while OBS changes its collection or is closing: what it says of its scenes and inputs then means nothing. */
  readonly isSettled: () => boolean;
  /** Asks for a whole read soon (several wishes are one). */
  readonly reread: (why: string) => void;
  /** A fact for the show log. */
  readonly report: (report: WorldReport) => void;
}
