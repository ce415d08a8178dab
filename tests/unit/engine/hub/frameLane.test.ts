import { describe, expect, it } from 'vitest';
import { createFrameLane, type FrameMember } from '#engine/adapters/hub/frames.ts';
import { MAX_FRAME_ROWS, mergeFrames } from '#engine/adapters/hub/frameMerge.ts';
import type { CrowdCommit } from '#engine/ports.ts';
import type { Role } from '#shared/protocol/roles.ts';
import type { CommentColumns, Frame } from '#shared/protocol/wire.ts';
import { instant } from '#shared/time/instant.ts';
import { createManualClock } from '#tests/fakes/manualClock.ts';

const rows = (from: number, to: number): CommentColumns => {
  const all = Array.from({ length: to - from + 1 }, (_value, index) => from + index);
  return { crowdSeq: all, at: all.map(() => instant(1)), sourceId: all.map(() => 's'), kind: all.map(() => 'comment'), name: all.map(String), level: all.map(() => null), text: all.map(String), provenance: all.map(() => 'live'), viewerKey: all.map(() => null), reading: all.map(() => 'chatter'), topic: all.map(() => 'none') };
};
const bucket = (minute: number, comments: number) => ({ minute: instant(minute), onlineLast: null, onlineMax: null, comments, likes: 0, enters: 0, follows: 0, clicks: 0, money: {} });
const frame = (from: number, to: number, minute = 0): Frame => ({ total: to, rows: rows(from, to), metrics: null, buckets: [bucket(minute, to)] });
const commit = (from: number, to: number, minute = 0): CrowdCommit => {
  const { total, rows: tail, buckets } = frame(from, to, minute);
  const metrics = { at: instant(to), online: null, views: null, uniqueViewers: null, comments: to, commentsLastMinute: to, likes: 0, follows: 0, gifts: 0, productClicks: null, money: [], feeds: [] };
  return { results: [], metrics, buckets, tail, total, heard: [], notices: [], orders: [] };
};

/** A lane with members that note what reaches them, directly or as one of their role. */
function laneWith(roles: readonly Role[]) {
  const clock = createManualClock();
  const members = roles.map((role, index) => ({ id: `m${index}`, role, busy: false, got: [] as Frame[] }));
  const lane = createFrameLane({
    clock, isMasked: () => false, failed: (error) => { throw error; },
    sendToView: (view, sent, except) => { for (const member of members) if (member.role === view && !except.includes(member.id)) member.got.push(sent); },
  });
  const join = (first: () => Promise<Frame | null>): void => {
    for (const member of members) lane.join({ id: member.id, view: member.role, isBusy: () => member.busy, send: (sent) => member.got.push(sent) } satisfies FrameMember, first);
  };
  return { clock, lane, members, join };
}

describe('merging frames', () => {
  it('keeps the newest 32 rows, the last figures and every minute once, in order', () => {
    const merged = mergeFrames(mergeFrames(null, { ...frame(1, 30, 60_000) }), { ...frame(31, 50), buckets: [bucket(120_000, 1), bucket(60_000, 9)] });
    expect(merged.rows?.crowdSeq).toEqual(Array.from({ length: MAX_FRAME_ROWS }, (_value, index) => 19 + index));
    expect([merged.total, merged.buckets.map(({ minute, comments }) => [minute, comments])]).toEqual([50, [[60_000, 9], [120_000, 1]]]);
  });

  it('rows that overlap (read from disk while they were committed) come once', () => {
    expect(mergeFrames(frame(1, 10), frame(8, 12)).rows?.crowdSeq).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12]);
  });
});

describe('the frame lane', () => {
  it('one frame per 100 ms, and the first after a quiet time at once', async () => {
    const { clock, lane, members, join } = laneWith(['producer']);
    join(() => Promise.resolve(null));
    await clock.advance(500);
    lane.add(commit(1, 1));
    await clock.advance(0);
    expect(members[0]?.got.length).toBe(1);
    for (let step = 1; step <= 20; step += 1) { lane.add(commit(step + 1, step + 1)); await clock.advance(10); }
    expect(members[0]?.got.length).toBe(3);
    await clock.advance(100);
    expect(members[0]?.got.at(-1)?.total).toBe(21);
    expect(members[0]?.got.flatMap((sent) => sent.rows?.crowdSeq ?? [])).toEqual(Array.from({ length: 21 }, (_value, index) => index + 1));
  });

  it('nothing new is nothing sent: the same figures, read again, are no frame for a role without rows', async () => {
    const { clock, lane, members, join } = laneWith(['host']);
    join(() => Promise.resolve(null));
    await clock.advance(200);
    for (let step = 0; step < 10; step += 1) { lane.add({ ...commit(1, 1), metrics: { ...commit(1, 1).metrics, at: instant(step) } }); await clock.advance(100); }
    expect(members[0]?.got.length).toBe(1);
  });

  it('a busy member holds one merged frame, whatever it misses, and gets it when it is free', async () => {
    const { clock, lane, members, join } = laneWith(['producer', 'producer']);
    const [slow, fast] = [members[0]!, members[1]!];
    join(() => Promise.resolve(null));
    await clock.advance(200);
    slow.busy = true;
    for (let step = 0; step < 50; step += 1) { lane.add(commit(step * 10 + 1, step * 10 + 10, step % 3)); await clock.advance(100); }
    expect([slow.got.length, fast.got.length]).toEqual([0, 50]);
    slow.busy = false;
    await clock.advance(100);
    expect(slow.got.length).toBe(1);
    expect([slow.got[0]?.total, slow.got[0]?.rows?.crowdSeq.length, slow.got[0]?.buckets.length]).toEqual([500, 32, 3]);
    lane.add(commit(501, 501));
    await clock.advance(100);
    expect([slow.got.length, slow.got.at(-1)]).toEqual([2, fast.got.at(-1)]);
  });

  it('what is committed while the first reading is on its way comes after it, never before', async () => {
    const { clock, lane, members, join } = laneWith(['producer']);
    let arrive: (first: Frame) => void = () => undefined;
    join(() => new Promise((resolve) => { arrive = resolve; }));
    lane.add(commit(6, 7));
    await clock.advance(300);
    expect(members[0]?.got).toEqual([]);
    arrive({ ...frame(1, 6), metrics: null });
    await clock.advance(100);
    expect(members[0]?.got.map((sent) => [sent.total, sent.rows?.crowdSeq])).toEqual([[7, [1, 2, 3, 4, 5, 6, 7]]]);
  });

  it('with nobody watching no timer runs', async () => {
    const { clock, lane } = laneWith([]);
    lane.add(commit(1, 1));
    await clock.advance(1_000);
    expect(clock.pending()).toBe(0);
  });
});
