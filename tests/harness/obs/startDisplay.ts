import { existsSync } from 'node:fs';
import { startGuarded } from './guardedProcess.ts';
import { until } from './until.ts';

export interface Display { readonly name: string; readonly stop: () => Promise<void> }

/** A virtual screen on a display number that Xvfb finds free by itself. */
export async function startDisplay(): Promise<Display> {
  const xvfb = await startGuarded('/usr/bin/Xvfb', ['-displayfd', '3', '-screen', '0', '1024x600x24', '-nolisten', 'tcp']);
  const number = await Promise.race([xvfb.fd3Line, xvfb.exited.then(() => Promise.reject(new Error(`Xvfb ended: ${xvfb.output()}`)))]);
  await until(`X socket of display ${number}`, 5_000, () => existsSync(`/tmp/.X11-unix/X${number}`));
  return {
    name: `:${number}`,
    stop: async () => {
      // Asked nicely it removes its lock and socket; the guard takes care of the rest.
      xvfb.signal('SIGTERM');
      await xvfb.exited;
    },
  };
}
