import { describe, expect, it } from 'vitest';
import { initialState } from '#shared/show/evolve.ts';
import { instant } from '#shared/time/instant.ts';
import type { StoredEvent } from '#shared/show/events.ts';
import type { Ack, Delta, FollowAnswer } from '#shared/protocol/wire.ts';
import { makeFollower } from '../../../../renderer/transport/follower.ts';

const stored = (seq: number): StoredEvent => ({ seq, at: instant(seq), actor: { kind: 'engine' }, event: { kind: 'engineStarted', version: String(seq) } });
const delta = (afterSeq: number, seq: number): Delta => ({ afterSeq, seq, events: Array.from({ length: seq - afterSeq }, (_, i) => stored(afterSeq + 1 + i)) });
const snapshot = (seq: number): Ack<FollowAnswer> => ({ ok: true, value: { kind: 'snapshot', seq, state: initialState(), role: 'producer', duties: ['owner'], clientId: 'c1', name: 'Lin', engineVersion: '1' } });

function bench() {
  const asked: (number | null)[] = [];
  const seen: number[] = [];
  const waiting: ((answer: Ack<FollowAnswer>) => void)[] = [];
  let caughtUp = 0;
  const follower = makeFollower({
    follow: (afterSeq) => { asked.push(afterSeq); return new Promise((resolve) => { waiting.push(resolve); }); },
    onSnapshot: ({ seq }) => { seen.length = 0; seen.push(seq); },
    onDelta: ({ events }) => { seen.push(...events.map(({ seq }) => seq)); },
    onRefused: () => {}, onCaughtUp: () => { caughtUp += 1; },
  });
  const answer = async (ack: Ack<FollowAnswer>): Promise<void> => { waiting.shift()?.(ack); for (let i = 0; i < 10; i += 1) await Promise.resolve(); };
  return { follower, asked, seen, answer, caughtUp: () => caughtUp };
}

describe('follower: a mirror without holes', () => {
  it('asks for a snapshot first, then applies deltas in order', async () => {
    const { follower, asked, seen, answer, caughtUp } = bench();
    follower.resume();
    await answer(snapshot(5));
    follower.receive(delta(5, 7));
    expect(asked).toEqual([null]);
    expect(seen).toEqual([5, 6, 7]);
    expect(caughtUp()).toBe(1);
  });

  it('a gap makes it follow again from the last sequence it holds, and loses nothing that came meanwhile', async () => {
    const { follower, asked, seen, answer } = bench();
    follower.resume();
    await answer(snapshot(5));
    follower.receive(delta(8, 9));
    follower.receive(delta(9, 10));
    expect(asked).toEqual([null, 5]);
    await answer({ ok: true, value: { kind: 'deltas', delta: delta(5, 9) } });
    expect(seen).toEqual([5, 6, 7, 8, 9, 10]);
    expect(follower.seq()).toBe(10);
  });

  it('a delta it holds already changes nothing; one that overlaps applies only its new part', async () => {
    const { follower, seen, answer } = bench();
    follower.resume();
    await answer(snapshot(5));
    follower.receive(delta(3, 5));
    follower.receive(delta(4, 7));
    expect(seen).toEqual([5, 6, 7]);
  });

  it('a message it cannot read makes it start again from a snapshot', async () => {
    const { follower, asked, answer } = bench();
    follower.resume();
    await answer(snapshot(5));
    follower.receive({ afterSeq: 5, seq: 6, events: [{ seq: 6, event: { kind: 'fromTheFuture' } }] });
    expect(asked).toEqual([null, null]);
  });
});
