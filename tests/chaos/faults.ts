import { randomUUID } from 'node:crypto';
import { closeSync, openSync, rmSync, writeSync } from 'node:fs';
import { connect, type Socket } from 'node:net';
import { join } from 'node:path';
import { io } from 'socket.io-client';
import { until } from '../harness/obs/until.ts';
import { onAirRun } from '../harness/sampleShow.ts';
import type { ChaosRoom } from './room.ts';

const sleep = (ms: number): Promise<void> => new Promise((resolve) => { setTimeout(resolve, ms); });

/** Fills the disk of the room to the last byte; answers how to empty it again. */
function fillDisk(dataDir: string): () => void {
  const path = join(dataDir, 'filler');
  const file = openSync(path, 'w');
  // In ever smaller pieces: what is left after a large one is still room for a log.
  for (const size of [1 << 20, 1 << 12, 1]) {
    const piece = Buffer.alloc(size, 1);
    try {
      for (;;) writeSync(file, piece);
    } catch (thrown) {
      if ((thrown as NodeJS.ErrnoException).code !== 'ENOSPC') throw thrown;
    }
  }
  closeSync(file);
  return () => { rmSync(path, { force: true }); };
}

/** What is done to a room; each resolves when the fault itself is over, not when the room has come to terms with it. */
export const FAULTS: Readonly<Record<string, (room: ChaosRoom) => Promise<void>>> = {
  /** kill -9 with takes and comments under way. */
  engineKilled: async (room) => {
    const underWay = [room.take(), room.press({ kind: 'addTime', ms: 1_000 as never, sawOnAir: onAirRun(room.desk())?.id ?? null }), room.say(50).catch(() => undefined)];
    await sleep(room.random.int(40));
    await room.restartEngine();
    await Promise.all(underWay);
  },
  /** A take is pressed, OBS dies, and is started again by somebody. */
  obsKilled: async (room) => {
    const take = room.take();
    await sleep(room.random.int(30));
    await room.obs.kill();
    await take;
    await room.desk().until('the loss of OBS is told', (state) => state.obs.connection.kind !== 'connected', 10_000);
    await room.take();
    await room.obs.start();
  },
  /** OBS answers nothing for a while (a modal dialog, a driver): presses go on. */
  obsHangs: async (room) => {
    room.obs.freeze();
    try {
      await room.take();
      await sleep(1_000 + room.random.int(3_000));
    } finally {
      room.obs.thaw();
    }
  },
  /** The whole engine sleeps: a lid was closed, a virtual machine was paused. */
  engineSleeps: async (room) => {
    const { pid } = room.engine();
    process.kill(pid, 'SIGSTOP');
    const take = room.take();
    await sleep(500 + room.random.int(2_500));
    process.kill(pid, 'SIGCONT');
    await take;
  },
  /** The window is gone with a press under way, and the same press comes again from the new one: once is once. */
  windowDies: async (room) => {
    const id = randomUUID();
    const command = { kind: 'takeNextItem', sawOnAir: onAirRun(room.desk())?.id ?? null } as const;
    const first = room.press(command, id);
    if (room.random.chance(0.5)) await sleep(room.random.int(10));
    await room.replaceWindow();
    await first;
    await room.press(command, id);
  },
  /** Strangers: made-up tokens, torn requests, sockets that say nothing; and the room's own people go on. */
  hubFlooded: async (room) => {
    const { url, port } = room.engine();
    const guesses = Array.from({ length: 60 }, () => io(url, { transports: ['websocket'], auth: { token: randomUUID(), protocol: 1 }, reconnection: false, forceNew: true }));
    const torn = Array.from({ length: 60 }, (_, index) => connect(port, '127.0.0.1', function knock(this: Socket) {
      this.on('error', () => undefined);
      this.write(index % 2 === 0 ? 'GET //\x00 HTTP/1.1\r\nHost: x\r\n\r\n' : `POST /api/pair HTTP/1.1\r\nHost: 127.0.0.1:${port}\r\nContent-Length: 999999999\r\n\r\n{`);
    }));
    for (const socket of torn) socket.on('error', () => undefined);
    await Promise.all([room.take(), room.say(100), sleep(500)]);
    for (const guess of guesses) guess.close();
    for (const socket of torn) socket.destroy();
  },
  /** The feed sends the same again, then what is no batch, then goes on. */
  feedRepeats: async (room) => {
    await room.say(100);
    for (let turn = 0; turn < 5; turn += 1) await room.say(100, true);
    await fetch(room.engine().feed.url, { method: 'POST', headers: { 'content-type': 'application/json' }, body: '{"events":[{}' }).catch(() => undefined);
    await room.say(20);
  },
  /** The disk is full: what cannot be written is refused, not acknowledged, and said in every window; then somebody makes room. */
  diskFull: async (room) => {
    const empty = fillDisk(room.engine().dataDir);
    try {
      let refused = 0;
      // The log has its room reserved (walSync.ts): a thousand presses go on before one is refused.
      for (let turn = 0; turn < 2_000 && refused === 0; turn += 1) refused += (await room.press({ kind: 'addTime', ms: 1_000 as never, sawOnAir: onAirRun(room.desk())?.id ?? null })) ? 0 : 1;
      await room.say(200).catch(() => undefined);
      if (refused === 0) throw new Error('nothing was refused on a full disk');
      // Said of the newest write: one that still fits into what is reserved is logged, and then the windows have nothing to say.
      await until('the windows say that the log cannot be written', 10_000, async () => {
        await room.press({ kind: 'addTime', ms: 1_000 as never, sawOnAir: onAirRun(room.desk())?.id ?? null });
        return room.desk().health()?.storage.show === false;
      });
    } finally {
      empty();
    }
    await until('a press is logged again, and the windows say no more that none is', 15_000, async () => {
      await room.press({ kind: 'addTime', ms: -1_000 as never, sawOnAir: onAirRun(room.desk())?.id ?? null });
      return room.desk().health()?.storage.show === true;
    });
  },
};
