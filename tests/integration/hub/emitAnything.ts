import type { Ack } from '#shared/protocol/wire.ts';
import type { Window } from './hubHarness.ts';

/** Emits anything at all, as a broken or hostile client would. */
export const emitAnything = (window: Window, event: string, ...args: unknown[]): Promise<Ack<unknown>> =>
  (window as unknown as { emitWithAck: (event: string, ...args: unknown[]) => Promise<Ack<unknown>> }).emitWithAck(event, ...args);
