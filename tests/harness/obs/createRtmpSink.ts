import { freePort } from './freePort.ts';
import { startGuarded, type GuardedProcess } from './guardedProcess.ts';
import { isListening } from './listening.ts';
import { until } from './until.ts';

export interface RtmpSink {
  /** For OBS: server URL and stream key. */
  readonly server: string;
  readonly key: string;
  /** Listens, and again after every session, until stopped. Resolves when it does; not to be called during a session. */
  readonly start: () => Promise<void>;
  /** Drops the session, as a dying ingest does. */
  readonly stop: () => Promise<void>;
  /** Holds the session open and reads nothing, or goes on. */
  readonly freeze: () => void;
  readonly thaw: () => void;
  /** What ffmpeg wrote, over all sessions. */
  readonly output: () => string;
}

/** A real RTMP ingest: ffmpeg in listen mode, started anew after each session. Nothing listens before `start`. */
export async function createRtmpSink(): Promise<RtmpSink> {
  const port = await freePort();
  const server = `rtmp://127.0.0.1:${port}/live`;
  let process: GuardedProcess | null = null;
  let isWanted = false;
  let earlier = '';

  const listen = async (): Promise<void> => {
    const ffmpeg = await startGuarded('/usr/bin/ffmpeg', ['-hide_banner', '-loglevel', 'warning', '-listen', '1', '-i', `${server}/test`, '-c', 'copy', '-f', 'flv', '-y', '/dev/null']);
    process = ffmpeg;
    // Stopped while ffmpeg was being started.
    if (!isWanted) return ffmpeg.kill();
    void ffmpeg.exited.then(() => {
      earlier = `${earlier}${ffmpeg.output()}\n`.slice(-20_000);
      return isWanted && process === ffmpeg ? listen() : undefined;
    });
  };
  return {
    server, key: 'test',
    start: async () => {
      if (!isWanted) {
        isWanted = true;
        await listen();
      }
      // Also when it was wanted before: after a session it takes a moment until it listens again.
      await until(`RTMP sink listening on ${port}`, 5_000, () => isListening(port));
    },
    stop: async () => {
      isWanted = false;
      await process?.kill();
      process = null;
    },
    freeze: () => process?.signal('SIGSTOP'),
    thaw: () => process?.signal('SIGCONT'),
    output: () => earlier + (process?.output() ?? ''),
  };
}
