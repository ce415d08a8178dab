import type { MessagePort } from 'node:worker_threads';
import { assertNever } from '#shared/result.ts';
import { isDamage } from './damage.ts';
import { describeProblem } from './storeProblem.ts';
import type { OpenedFile, RequestMap, StoreCall, StoreReply } from './workerProtocol.ts';

/**
 * Serves an open file on a port until `close`: one call at a time, in order of arrival, each answered by its number.
 * `slowMs`: calls longer than this are reported by name. `onDamage`: a call met a damaged place in the file.
 */
export function serveStore<R extends RequestMap<R>>(port: MessagePort, file: OpenedFile<R>, slowMs: number, onDamage: () => void = () => undefined): void {
  const reply = (message: StoreReply): void => port.postMessage(message);
  const answer = (seq: number, name: string, args: unknown): void => {
    const startedAt = performance.now();
    try {
      if (!isRequest(file.handlers, name)) throw new Error(`No store request is called "${name}".`);
      // The client is typed by the same map R, and both ends live in this process: the name vouches for the arguments.
      reply({ kind: 'answer', seq, value: file.handlers[name](args as R[keyof R]['args']) });
    } catch (thrown) {
      if (isDamage(thrown)) {
        onDamage();
        reply({ kind: 'damaged', call: name });
      }
      reply({ kind: 'failed', seq, problem: describeProblem(thrown, 'sqlite') });
    }
    const ms = performance.now() - startedAt;
    if (ms > slowMs) reply({ kind: 'slow', name, ms: Math.round(ms) });
  };
  port.on('message', (call: StoreCall) => {
    switch (call.kind) {
      case 'call': return answer(call.seq, call.name, call.args);
      case 'close':
        file.close();
        reply({ kind: 'closed' });
        port.close();
        return;
      default: assertNever(call);
    }
  });
  reply({ kind: 'ready', rescued: file.rescued ?? null });
}

const isRequest = <R extends object>(handlers: R, name: string): name is keyof R & string => Object.hasOwn(handlers, name);
