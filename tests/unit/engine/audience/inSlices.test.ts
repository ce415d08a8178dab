import { setImmediate as nextTurn } from 'node:timers/promises';
import { describe, expect, it } from 'vitest';
import { createInSlices, createSlicedHearing, SLICE } from '#engine/audience/inSlices.ts';
import type { CrowdCommit } from '#engine/ports.ts';

const numbers = (count: number, from = 0): number[] => Array.from({ length: count }, (_, index) => from + index);

describe('long batches in slices', () => {
  it('batches keep their order of arrival, whatever their length, and every slice knows its place', async () => {
    const slices = createInSlices();
    const seen: number[] = [];
    const read = (all: readonly number[]) => slices.each(all, (slice, from) => { seen.push(...slice); return from; });
    const [long, short, none] = await Promise.all([read(numbers(3 * SLICE + 1)), read([1_000]), read([])]);
    expect(seen).toEqual([...numbers(3 * SLICE + 1), 1_000]);
    expect([long, short, none]).toEqual([[0, SLICE, 2 * SLICE, 3 * SLICE], [0], []]);
  });

  it('between two slices others have their turn', async () => {
    const slices = createInSlices();
    const told: string[] = [];
    setImmediate(() => told.push('button'));
    await slices.each(numbers(2 * SLICE), () => { told.push('slice'); });
    expect(told).toEqual(['slice', 'button', 'slice']);
  });

  it('a command under way is answered before the next slice is looked at', async () => {
    const told: string[] = [];
    const answered = Promise.withResolvers<undefined>();
    const slices = createInSlices(() => (told.includes('answered') ? null : answered.promise));
    const read = slices.each(numbers(2 * SLICE), () => { told.push('slice'); });
    for (let turn = 0; turn < 5; turn += 1) await nextTurn();
    expect(told).toEqual(['slice']);
    told.push('answered');
    answered.resolve(undefined);
    await read;
    expect(told).toEqual(['slice', 'answered', 'slice']);
  });

  it('a batch that fails hinders none behind it', async () => {
    const slices = createInSlices();
    const failing = slices.each([1], () => { throw new Error('no'); });
    const next = slices.each([2], (slice) => slice[0]);
    await expect(failing).rejects.toThrow('no');
    await expect(next).resolves.toEqual([2]);
  });
});

const commit = (heard: number, first = 0): CrowdCommit => ({ results: ['stored'], metrics: { comments: first } as never, buckets: [{ minute: first }] as never, tail: { crowdSeq: [first] } as never, total: heard, heard: numbers(heard, first).map((crowdSeq) => ({ crowdSeq }) as never), notices: [], orders: [] });

describe('stored batches as clusters and alerts hear them', () => {
  it('every comment once and in order, the figures of a batch once, small ones in the same tick', async () => {
    const heard: number[] = [];
    const buckets: unknown[] = [];
    const hear = createSlicedHearing([(each) => { heard.push(...each.heard.map(({ crowdSeq }) => crowdSeq)); buckets.push(...each.buckets); }], (thrown) => { throw thrown; });
    hear(commit(2));
    expect(heard).toEqual([0, 1]);
    hear(commit(2 * SLICE + 5, 2));
    hear(commit(1, 2 * SLICE + 7));
    hear(commit(0, 9_999));
    for (let turn = 0; turn < 10; turn += 1) await nextTurn();
    expect(heard).toEqual(numbers(2 * SLICE + 8));
    expect(buckets).toEqual([{ minute: 0 }, { minute: 2 }, { minute: 2 * SLICE + 7 }, { minute: 9_999 }]);
    hear(commit(1, 5_000));
    expect(heard.at(-1)).toBe(5_000);
  });

  it('a listener that throws is told about and the next batch is heard', async () => {
    const failures: unknown[] = [];
    const heard: number[] = [];
    const hear = createSlicedHearing([({ heard: comments }) => { if (comments.length === SLICE) throw new Error('broken'); heard.push(comments.length); }], (thrown) => failures.push(thrown));
    hear(commit(SLICE + 1));
    hear(commit(3));
    for (let turn = 0; turn < 5; turn += 1) await nextTurn();
    expect(failures).toHaveLength(1);
    expect(heard).toEqual([3]);
  });
});
