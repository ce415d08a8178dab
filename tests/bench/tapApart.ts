import { fork } from 'node:child_process';
import { join } from 'node:path';

export interface TappedTake { readonly sentAt: number; readonly answeredAt: number }
export interface TapApart {
  readonly port: number;
  /** The next take that is asked and answered. @throws after `ms` */
  readonly next: (ms: number) => Promise<TappedTake>;
  readonly stop: () => void;
}

/** A relay in front of OBS, in another process (obsTapProcess.ts). */
export async function tapApart(obsPort: number): Promise<TapApart> {
  const child = fork(join(import.meta.dirname, 'obsTapProcess.ts'), [String(obsPort)], { stdio: ['ignore', 'ignore', 'inherit', 'ipc'] });
  const { port } = await new Promise<{ port: number }>((resolve, reject) => {
    child.once('message', (first) => resolve(first as { port: number }));
    child.once('exit', (code) => reject(new Error(`the relay ended (${String(code)}) before it was ready`)));
  });
  // One listener for good: without any, Node keeps messages for the next one that listens.
  let waiting: ((take: TappedTake) => void) | null = null;
  child.on('message', (take) => { waiting?.(take as TappedTake); });
  return {
    port,
    next: (ms) => new Promise((resolve, reject) => {
      const patience = setTimeout(() => { waiting = null; reject(new Error('no take was asked and answered')); }, ms);
      waiting = (take) => { waiting = null; clearTimeout(patience); resolve(take); };
    }),
    stop: () => { child.kill(); },
  };
}
