import { afterEach, describe, expect, it } from 'vitest';
import { PROTOCOL_VERSION, type Delta, type Frame, type Watch } from '#shared/protocol/wire.ts';
import { product } from './fixtures.ts';
import { columns, crowdCommit, emptyCrowd, metrics, until, type TestHub } from './hubHarness.ts';
import { hubOfTest } from './hubOfTest.ts';
import { openRaw, type RawWindow } from './rawWindow.ts';

let raws: RawWindow[] = [];
const raw = async (test: TestHub): Promise<RawWindow> => {
  const window = await openRaw(test.port, { token: (await test.pair('producer')).token, protocol: PROTOCOL_VERSION });
  raws.push(window);
  return window;
};
afterEach(async () => {
  for (const window of raws) window.close();
  raws = [];
});

const CROWD: Watch = { crowd: true, thumbnails: false, vitals: false };
const wait = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));
const framesOf = (window: RawWindow): Frame[] => window.events.filter(([name]) => name === 'frame').map(([, frame]) => frame as Frame);

describe('audience frames', () => {
  it('a window that starts to watch first gets where the session stands, then only what is new', async () => {
    const test = await hubOfTest({ crowd: emptyCrowd(() => 40) });
    await test.act({ kind: 'openSession', title: 'T' });
    const window = await test.connect('producer');
    const frames: Frame[] = [];
    window.on('frame', (frame) => frames.push(frame));
    await window.emitWithAck('watch', CROWD);
    test.hub.frame(crowdCommit(41, 43));
    await until('all rows came', () => frames.at(-1)?.total === 43);
    const rows = frames.flatMap((frame) => frame.rows?.crowdSeq ?? []);
    expect(rows).toEqual(Array.from({ length: rows.length }, (_value, index) => 43 - rows.length + 1 + index));
    expect(rows).toContain(9 + 3);
  });

  it('at most one frame per 100 ms whatever the crowd does, rows <= 32, the last figures always arrive', async () => {
    const test = await hubOfTest();
    await test.act({ kind: 'openSession', title: 'T' });
    const window = await test.connect('producer');
    const frames: { readonly frame: Frame; readonly at: number }[] = [];
    window.on('frame', (frame) => frames.push({ frame, at: performance.now() }));
    await window.emitWithAck('watch', CROWD);
    await until('the first frame', () => frames.length === 1);
    const begin = performance.now();
    let total = 0;
    while (performance.now() - begin < 1_200) {
      test.hub.frame(crowdCommit(total + 1, total + 50));
      total += 50;
      await wait(5);
    }
    await until('the last figures', () => frames.at(-1)?.frame.total === total);
    const spanMs = (frames.at(-1)?.at ?? 0) - begin;
    expect(frames.length - 1).toBeLessThanOrEqual(Math.ceil(spanMs / 100) + 1);
    expect(frames.length).toBeGreaterThan(5);
    for (const { frame } of frames) expect(frame.rows?.crowdSeq.length ?? 0).toBeLessThanOrEqual(32);
    expect(frames.at(-1)?.frame.metrics?.comments).toBe(total);
  });

  it('while names are masked (a screen is shared) the producer sees none either, in frames and in pages', async () => {
    const test = await hubOfTest();
    await test.act({ kind: 'openSession', title: 'T' });
    await test.act({ kind: 'maskNames', masked: true });
    const window = await test.connect('producer');
    const got: Frame[] = [];
    window.on('frame', (frame) => got.push(frame));
    await window.emitWithAck('watch', CROWD);
    test.hub.frame(crowdCommit(1, 3));
    await until('the frame is here', () => got.at(-1)?.total === 3);
    expect(JSON.stringify(got)).toContain('观***');
    expect(JSON.stringify([got, await window.emitWithAck('query', { kind: 'commentsBefore', crowdSeq: 4, limit: 3 })])).not.toMatch(/小明|李雷/u);
  });

  it('producer sees names, viewer masked ones, host only head counts, overlay counts of the room and nothing of anybody', async () => {
    const test = await hubOfTest();
    await test.act({ kind: 'openSession', title: 'T' });
    const got: Record<string, Frame[]> = {};
    for (const role of ['producer', 'viewer', 'host', 'overlay'] as const) {
      const window = await test.connect(role);
      const list: Frame[] = [];
      got[role] = list;
      window.on('frame', (frame) => list.push(frame));
      await window.emitWithAck('watch', CROWD);
    }
    test.hub.frame(crowdCommit(1, 3));
    await until('three roles have it', () => ['producer', 'viewer', 'host'].every((role) => got[role]?.at(-1)?.total === 3));
    expect(JSON.stringify(got['producer'])).toContain('观众小明1');
    expect(JSON.stringify(got['viewer'])).toContain('观***');
    expect(JSON.stringify(got['viewer'])).not.toMatch(/小明|李雷/u);
    expect(JSON.stringify(got['host'])).not.toMatch(/观|第1条|6900/u);
    expect(got['host']?.at(-1)?.metrics?.comments).toBe(3);
    expect(JSON.stringify(got['overlay'])).not.toMatch(/观|第1条|6900/u);
    expect(got['overlay']?.at(-1)).toMatchObject({ total: 0, rows: null, buckets: [], metrics: { comments: 3, money: [], feeds: [], productClicks: null } });
  });

  it('a steady show sends nothing: 0 application bytes while nothing changes, watching or not', async () => {
    const test = await hubOfTest();
    await test.act({ kind: 'openSession', title: 'T' });
    const window = await raw(test);
    window.send(`420["follow",{"afterSeq":null}]`);
    window.send(`421["watch",{"crowd":true,"thumbnails":true,"vitals":true}]`);
    await until('the first frame', () => framesOf(window).length === 1);
    const vitals = { fps: 60, cpuPct: 1, droppedPct: 0, skippedRenderPct: 0, kbps: 0, congestion: 0, diskFreeMb: 1 };
    test.hub.vitals(vitals);
    await until('the figures', () => window.events.some(([name, value]) => name === 'vitals' && value !== null));
    const before = window.applicationBytes();
    const end = performance.now() + 1_500;
    while (performance.now() < end) {
      test.hub.vitals({ ...vitals });
      await wait(50);
    }
    expect(window.applicationBytes() - before).toBe(0);
  });

  it('nobody watching costs nothing: OBS is asked for pictures and figures only while a control room looks', async () => {
    const test = await hubOfTest();
    const host = await test.connect('host');
    await host.emitWithAck('watch', { crowd: true, thumbnails: true, vitals: true });
    expect(test.watched).toEqual([]);
    const [one, two] = [await test.connect('producer'), await test.connect('viewer')];
    await one.emitWithAck('watch', { crowd: false, thumbnails: true, vitals: false });
    await two.emitWithAck('watch', { crowd: false, thumbnails: true, vitals: true });
    one.disconnect();
    await two.emitWithAck('watch', { crowd: false, thumbnails: false, vitals: true });
    await until('all told', () => test.watched.length === 3);
    expect(test.watched).toEqual([{ thumbnails: true, vitals: false }, { thumbnails: true, vitals: true }, { thumbnails: false, vitals: true }]);
    two.disconnect();
    await until('told that nobody looks', () => test.watched.length === 4);
    expect(test.watched.at(-1)).toEqual({ thumbnails: false, vitals: false });
  });

  it('a thumbnail arrives as the same bytes, at those who watch', async () => {
    const test = await hubOfTest();
    const window = await test.connect('producer');
    const pictures: Uint8Array[] = [];
    window.on('thumbnail', (thumbnail) => pictures.push(new Uint8Array(thumbnail.jpeg)));
    await window.emitWithAck('watch', { crowd: false, thumbnails: true, vitals: false });
    const jpeg = new Uint8Array([0, 1, 0xff, 0xd8, 0xff, 9]).subarray(2, 5);
    test.hub.thumbnail('program', 'Main', 1_000 as never, jpeg);
    await until('it came', () => pictures.length === 1);
    expect([...(pictures[0] ?? [])]).toEqual([0xff, 0xd8, 0xff]);
  });

  it('after a new session the figures of the old one are gone', async () => {
    let total = 5;
    const test = await hubOfTest({ crowd: emptyCrowd(() => total) });
    await test.act({ kind: 'openSession', title: 'one' });
    const window = await test.connect('producer');
    const frames: Frame[] = [];
    window.on('frame', (frame) => frames.push(frame));
    await window.emitWithAck('watch', CROWD);
    await until('first', () => frames.at(-1)?.total === 5);
    total = 0;
    await test.act({ kind: 'openSession', title: 'two' });
    await until('anew', () => frames.at(-1)?.total === 0);
  });
});

describe('slow clients', () => {
  it('a client that stops reading gets its frames merged, not queued, and is right again when it reads', async () => {
    const test = await hubOfTest();
    await test.act({ kind: 'openSession', title: 'T' });
    const slow = await raw(test);
    slow.send(`420["follow",{"afterSeq":null}]`);
    slow.send(`421["watch",{"crowd":true,"thumbnails":false,"vitals":false}]`);
    await until('the first frame', () => framesOf(slow).length === 1);
    slow.pauseReading();
    // Fill what the two kernels hold between us (some MB), so that the engine's own buffer is what would grow.
    const products = Array.from({ length: 2_000 }, (_value, index) => ({ ...product(index + 1), linkNo: null, note: '字'.repeat(400) }));
    for (let round = 0; round < 6; round += 1) await test.act({ kind: 'importProducts', products });
    const heapBefore = process.memoryUsage().rss;
    let total = 0;
    const end = performance.now() + 1_500;
    while (performance.now() < end) {
      const commit = crowdCommit(total + 1, total + 40);
      test.hub.frame({ ...commit, tail: { ...columns(total + 9, total + 40), text: Array.from({ length: 32 }, () => '评'.repeat(2_000)) } });
      total += 40;
      await wait(20);
    }
    expect(process.memoryUsage().rss - heapBefore).toBeLessThan(150_000_000);
    slow.resumeReading();
    await until('the newest figures arrived', () => framesOf(slow).at(-1)?.total === total);
    // About 15 frames were due; the first, one that was under way, and one merged from all the others came.
    expect(framesOf(slow).length).toBeLessThanOrEqual(4);
    expect(framesOf(slow).at(-1)?.metrics).toEqual(metrics(total));
  });

  it('a client too far behind in deltas is let go, and the others do not notice', async () => {
    const test = await hubOfTest();
    await test.act({ kind: 'openSession', title: 'T' });
    const slow = await raw(test);
    slow.send(`420["follow",{"afterSeq":null}]`);
    const healthy = await test.connect('producer');
    const deltas: Delta[] = [];
    healthy.on('delta', (delta) => deltas.push(delta));
    await healthy.emitWithAck('follow', { afterSeq: null });
    await until('the slow one follows', () => slow.events.length > 0 || slow.applicationBytes() > 200);
    slow.pauseReading();
    const products = Array.from({ length: 100 }, (_value, index) => ({ ...product(index + 1), linkNo: null, note: '字'.repeat(400) }));
    for (let round = 0; round < 450; round += 1) {
      await test.act({ kind: 'importProducts', products });
      if (round % 20 === 0) await until('the healthy one keeps up', () => deltas.at(-1)?.seq === test.runtime.current().seq);
    }
    await until('the healthy one has all', () => deltas.at(-1)?.seq === test.runtime.current().seq);
    slow.resumeReading();
    await until('the slow one was let go', () => slow.isClosed());
    expect(slow.events.filter(([name]) => name === 'delta').length).toBeLessThan(450);
  });
});
