import { Worker } from 'node:worker_threads';
import { assertNever } from '#shared/result.ts';
import type { RescueReport } from '#shared/alerts/rescue.ts';
import type { Log } from '../../ports.ts';
import { StoreProblem, type StoreProblemData } from './storeProblem.ts';
import type { RequestMap, StoreCall, StoreReply, WorkerBoot } from './workerProtocol.ts';

/** A typed line to one store worker. Calls run in the order they were made. */
export interface StoreClient<R extends RequestMap<R>> {
  /** Rejects with StoreProblem: the call failed (`sqlite`), the worker died (`workerDied`) or was closed (`closed`). */
  readonly call: <K extends keyof R & string>(name: K, args: R[K]['args']) => Promise<R[K]['answer']>;
  /** Lets queued calls finish, checkpoints and closes; after `timeoutMs` the thread is ended by force (the file stays sound: WAL). */
  readonly close: (timeoutMs?: number) => Promise<void>;
}

/** What is told of a damaged file. */
export interface DamageListener {
  /** It was damaged when it was opened; it is sound now, and this was lost. */
  readonly onRescued?: (report: RescueReport) => void;
  /** A call met a damaged place. The file is served on; the next start rescues it. */
  readonly onDamage?: (call: string) => void;
}

export interface StoreWorkerOptions extends WorkerBoot, DamageListener {
  readonly log: Log;
  /** The thread ended without being asked to. Everything outstanding has been rejected by then. */
  readonly onDeath: (problem: StoreProblem) => void;
}

/** Where the entry is: next to this file as source, or next to the bundle. A variable, so that the bundler leaves the URL alone. */
function workerUrl(): URL {
  const entry = import.meta.url.endsWith('.ts') ? './storeWorker.ts' : './storeWorker.mjs';
  return new URL(entry, import.meta.url);
}

interface Waiting { readonly resolve: (value: unknown) => void; readonly reject: (problem: StoreProblem) => void }

/** Calls under way, by number. */
function createCallTable() {
  const waiting = new Map<number, Waiting>();
  let lastSeq = 0;
  return {
    add: (call: Waiting): number => {
      lastSeq += 1;
      waiting.set(lastSeq, call);
      return lastSeq;
    },
    settle: (seq: number, deliver: (call: Waiting) => void): void => {
      const call = waiting.get(seq);
      waiting.delete(seq);
      if (call !== undefined) deliver(call);
    },
    rejectAll: (problem: StoreProblem): void => {
      for (const call of waiting.values()) call.reject(problem);
      waiting.clear();
    },
  };
}

const CLOSE_TIMEOUT_MS = 5_000;

function tellRescued({ log, onRescued }: StoreWorkerOptions, report: RescueReport | null): void {
  if (report === null) return;
  log.error('a database was damaged; what could be read of it was kept', { ...report });
  onRescued?.(report);
}

function tellDamaged({ log, file, onDamage }: StoreWorkerOptions, call: string): void {
  log.error('a database is damaged', { file, call });
  onDamage?.(call);
}

/** Starts the worker that owns a file. Rejects with StoreProblem when the file cannot be opened (`newerDatabase`, `notOurs`, `cannotOpen`). */
export async function openStoreWorker<R extends RequestMap<R>>(options: StoreWorkerOptions): Promise<StoreClient<R>> {
  const { file, path, slowMs, roomKey, rightOfWay, crowdPath, showPath, lotteryPath, log, onDeath } = options;
  const worker = new Worker(workerUrl(), { workerData: { file, path, slowMs, roomKey, rightOfWay, crowdPath, showPath, lotteryPath } satisfies WorkerBoot, name: `store-${file}` });
  const calls = createCallTable();
  let life: 'opening' | 'open' | 'closing' | 'dead' = 'opening';
  const opened = Promise.withResolvers<undefined>();
  const ended = Promise.withResolvers<undefined>();

  const end = (data: StoreProblemData): void => {
    if (life === 'dead') return;
    const wasAsked = life !== 'open';
    life = 'dead';
    const problem = new StoreProblem(data);
    calls.rejectAll(problem);
    opened.reject(problem);
    if (!wasAsked) onDeath(problem);
  };
  worker.on('message', (reply: StoreReply) => {
    switch (reply.kind) {
      case 'ready':
        life = 'open';
        tellRescued(options, reply.rescued);
        return opened.resolve(undefined);
      case 'damaged': return tellDamaged(options, reply.call);
      case 'unopened': return end(reply.problem);
      case 'answer': return calls.settle(reply.seq, (call) => call.resolve(reply.value));
      case 'failed': return calls.settle(reply.seq, (call) => call.reject(new StoreProblem(reply.problem)));
      case 'slow': return log.warn('store call was slow', { file, call: reply.name, ms: reply.ms });
      case 'closed': return end({ kind: 'closed', message: 'The store is closed.', code: null });
      default: assertNever(reply);
    }
  });
  worker.on('error', (error) => end({ kind: 'workerDied', message: `The ${file} store thread failed: ${error instanceof Error ? error.message : String(error)}`, code: null }));
  worker.on('exit', (code) => {
    end({ kind: 'workerDied', message: `The ${file} store thread ended (code ${code}).`, code: null });
    ended.resolve(undefined);
  });
  await opened.promise;
  const post = (call: StoreCall): void => worker.postMessage(call);

  return {
    call: (name, args) => new Promise((resolve, reject) => {
      if (life !== 'open') return reject(new StoreProblem({ kind: 'closed', message: 'The store is closed.', code: null }));
      // The worker answers `seq` with the answer type of `name`: both ends are typed by the same map R.
      post({ kind: 'call', seq: calls.add({ resolve: resolve as (value: unknown) => void, reject }), name, args });
    }),
    close: async (timeoutMs = CLOSE_TIMEOUT_MS) => {
      if (life === 'open') {
        life = 'closing';
        post({ kind: 'close' });
      }
      const force = setTimeout(() => {
        log.warn('store thread did not close in time', { file, timeoutMs });
        void worker.terminate();
      }, timeoutMs);
      await ended.promise;
      clearTimeout(force);
    },
  };
}
