import type { z } from 'zod';
import { badMessage } from '#shared/protocol/badMessage.ts';
import { refusal, type Refusal } from '#shared/protocol/refusal.ts';
import type { Ack } from '#shared/protocol/wire.ts';
import { readMessage } from '#shared/readMessage.ts';
import type { Log } from '#engine/ports.ts';

export { badMessage };

/** A refusal as an acknowledgement. */
export const refused = (why: Refusal): { readonly ok: false; readonly refusal: Refusal } => ({ ok: false, refusal: why });

/** A value as an acknowledgement. */
export const accepted = <T>(value: T): { readonly ok: true; readonly value: T } => ({ ok: true, value });

export interface RequestParts {
  readonly log: Log;
  /** Null = go on; otherwise why not (stopping, too many). Asked before the message is even parsed. */
  readonly gate: () => Refusal | null;
  /** Told what became of every message that could be read. */
  readonly noted?: (name: string, content: unknown, answer: Ack<unknown>) => void;
}

export type Answer = (value: Ack<unknown>) => void;
/** Returns the answer, or calls `answer` itself where the very tick matters and returns null. */
export type Handle<T> = (request: T, answer: Answer) => Promise<Ack<unknown> | null>;

/**
 * Makes a listener out of a schema and a handler. Whatever arrives, the answer is typed: an unreadable message, a missing
 * acknowledgement function or a handler that throws never reaches the socket library (which would end the process).
 */
export function requestListener<S extends z.ZodType>(name: string, schema: S, handle: Handle<z.infer<S>>, parts: RequestParts): (...args: unknown[]) => void {
  return (...args) => {
    const ack = args.at(-1);
    const answer: Answer = (value) => { if (typeof ack === 'function') ack(value); };
    const closed = parts.gate();
    if (closed !== null) { answer(refused(closed)); return; }
    const parsed = readMessage(schema, args[0]);
    if (!parsed.success) { answer(refused(badMessage(parsed.error))); return; }
    handle(parsed.data, answer).then((value) => {
      if (value === null) return;
      answer(value);
      parts.noted?.(name, parsed.data, value);
    }).catch((error: unknown) => {
      parts.log.error('request failed', { request: name, error });
      answer(refused(refusal('engineFault')));
    });
  };
}
