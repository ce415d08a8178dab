import { fork } from 'node:child_process';
import { join } from 'node:path';
import type { EngineSample, FromEngine, ToEngine } from './protocol.ts';

export interface SoakedEngine {
  readonly ready: Extract<FromEngine, { kind: 'ready' }>;
  /** Lets show time pass; resolves when all that fell due has run. Only with a driven clock. */
  readonly advance: (ms: number) => Promise<void>;
  readonly sample: () => Promise<EngineSample>;
  readonly stop: () => Promise<void>;
}

/** @param mode `driven`: the engine's clock moves only by `advance`. @throws when the engine ends before it is ready */
export async function startSoakedEngine(dataDir: string, mode: 'driven' | 'real'): Promise<SoakedEngine> {
  const child = fork(join(import.meta.dirname, 'soakEngine.ts'), [dataDir, mode], { execArgv: ['--expose-gc'], stdio: ['ignore', 'inherit', 'inherit', 'ipc'] });
  const waiting = new Map<number, (answer: FromEngine) => void>();
  const ready = Promise.withResolvers<Extract<FromEngine, { kind: 'ready' }>>();
  const exited = new Promise<void>((resolve) => { child.once('exit', () => resolve()); });
  let isStopping = false;
  let lastId = 0;
  child.on('message', (message: FromEngine) => {
    if (message.kind === 'ready') return ready.resolve(message);
    waiting.get(message.id)?.(message);
    waiting.delete(message.id);
  });
  child.once('exit', (code) => {
    ready.reject(new Error(`the engine ended (${String(code)})`));
    if (!isStopping) {
      console.error(`the engine ended in the middle of the soak (${String(code)})`);
      process.exit(1);
    }
  });
  const ask = (make: (id: number) => ToEngine): Promise<FromEngine> => new Promise((resolve) => {
    lastId += 1;
    waiting.set(lastId, resolve);
    child.send(make(lastId));
  });
  return {
    ready: await ready.promise,
    advance: async (ms) => { await ask((id) => ({ kind: 'advance', id, ms })); },
    sample: async () => {
      const answer = await ask((id) => ({ kind: 'sample', id }));
      if (answer.kind !== 'sampled') throw new Error(`asked for a sample, got ${answer.kind}`);
      return answer.sample;
    },
    stop: async () => {
      isStopping = true;
      child.send({ kind: 'stop' } satisfies ToEngine);
      await exited;
    },
  };
}
