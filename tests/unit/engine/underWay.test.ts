import { describe, expect, it } from 'vitest';
import { createUnderWay } from '#engine/underWay.ts';
import { createManualClock } from '#tests/fakes/manualClock.ts';

function started() {
  const clock = createManualClock();
  const way: boolean[] = [];
  const underWay = createUnderWay(clock, { memory: new SharedArrayBuffer(4), set: (isTaken) => void way.push(isTaken) });
  const order: string[] = [];
  const waits = (name: string): void => void underWay.calm()?.then(() => order.push(name));
  return { clock, underWay, way, order, waits };
}

describe('what is in no hurry lets commands pass', () => {
  it('nobody waits when no command is under way', () => {
    expect(started().underWay.calm()).toBeNull();
  });

  it('it goes on when the window had 2 ms to read the answer', async () => {
    const { clock, underWay, way, order, waits } = started();
    underWay.began();
    waits('work');
    underWay.ended();
    await clock.advance(1);
    expect([order, way]).toEqual([[], [true]]);
    await clock.advance(1);
    expect([order, way]).toEqual([['work'], [true, false]]);
    expect(underWay.calm()).toBeNull();
  });

  it('of several commands it waits for the last, one pressed while the answer is read as well', async () => {
    const { clock, underWay, way, order, waits } = started();
    underWay.began();
    underWay.began();
    waits('work');
    underWay.ended();
    await clock.advance(5);
    expect(order).toEqual([]);
    underWay.ended();
    await clock.advance(1);
    underWay.began();
    await clock.advance(5);
    expect([order, way.includes(false)]).toEqual([[], false]);
    underWay.ended();
    await clock.advance(2);
    expect([order, way.at(-1)]).toEqual([['work'], false]);
  });

  it('it waits 20 ms and no longer, however long the disk takes', async () => {
    const { clock, underWay, order, waits } = started();
    underWay.began();
    waits('first');
    await clock.advance(10);
    waits('later');
    await clock.advance(9);
    expect(order).toEqual([]);
    await clock.advance(1);
    expect(order).toEqual(['first']);
    await clock.advance(10);
    expect(order).toEqual(['first', 'later']);
  });
});
