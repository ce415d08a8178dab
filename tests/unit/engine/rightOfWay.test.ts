import { once } from 'node:events';
import { Worker } from 'node:worker_threads';
import { describe, expect, it } from 'vitest';
import { createLetPass, createRightOfWay } from '#engine/rightOfWay.ts';

describe('commands have the right of way across threads', () => {
  it('a free way is passed without waiting, and so is one that nobody can take', () => {
    const wait = () => { throw new Error('waited'); };
    createLetPass(createRightOfWay().memory, wait)();
    createLetPass(null, wait)();
  });

  it('while a command is under way another thread stands still, and goes on when it is answered', async () => {
    const way = createRightOfWay();
    way.set(true);
    const worker = new Worker(new URL('./fixtures/letsPass.ts', import.meta.url), { workerData: way.memory });
    const said: unknown[] = [];
    worker.on('message', (word) => said.push(word));
    await once(worker, 'message');
    // It has come to the place where it stands: nobody else is told by a notify.
    const sign = new Int32Array(way.memory);
    const ended = once(worker, 'exit');
    while (Atomics.notify(sign, 0) === 0) await new Promise((resolve) => { setImmediate(resolve); });
    way.set(false);
    await ended;
    expect(said).toEqual(['stands', 'went on']);
  });

  it('one piece of work stands still for 20 ms in all, however many commands there are', () => {
    const way = createRightOfWay();
    way.set(true);
    const asked: number[] = [];
    const letPass = createLetPass(way.memory, (sign, index, value, ms) => {
      asked.push(ms);
      return Atomics.wait(sign, index, value, ms / 2 + 1);
    });
    for (let row = 0; row < 100; row += 1) letPass();
    expect(asked[0]).toBe(20);
    expect(asked.every((ms, index) => index === 0 || ms < (asked[index - 1] ?? 0))).toBe(true);
    expect(asked.length).toBeLessThan(10);
  });
});
