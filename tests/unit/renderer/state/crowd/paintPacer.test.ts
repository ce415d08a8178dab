import { describe, expect, test } from 'vitest';
import { createPaintPacer, type PaintPacer } from '../../../../../renderer/state/crowd/paintPacer.ts';
import { makePacedSignal } from '../../../../../renderer/state/crowd/pacedSignal.ts';

/** A 60 Hz screen driven by hand; every paint takes `cost` ms. */
function screen(cost: { ms: number }): { readonly pacer: PaintPacer; readonly paints: number[]; readonly run: (ms: number, ask: () => void) => void } {
  let now = 0;
  let frame: (() => void) | null = null;
  const after: (() => void)[] = [];
  const paints: number[] = [];
  const pacer = createPaintPacer(() => { paints.push(now); now += cost.ms; }, {
    now: () => now, requestFrame: (run) => { frame = run; return 1; }, cancelFrame: () => { frame = null; }, afterPaint: (run) => { after.push(run); },
  });
  const run = (ms: number, ask: () => void): void => {
    const end = now + ms;
    while (now < end) {
      ask();
      const due: (() => void) | null = frame;
      frame = null;
      const start = now;
      (due as (() => void) | null)?.();
      while (after.length > 0) after.shift()?.();
      now = Math.max(now, start + 1_000 / 60);
    }
  };
  return { pacer, paints, run };
}

describe('the paint pacer', () => {
  test('any number of asks between two frames is one paint', () => {
    const { pacer, paints, run } = screen({ ms: 1 });
    run(1_000, () => { for (let i = 0; i < 200; i += 1) pacer.request(); });
    expect(paints.length).toBeGreaterThanOrEqual(59);
    expect(paints.length).toBeLessThanOrEqual(61);
  });

  test('no ask, no paint', () => {
    const { paints, run } = screen({ ms: 1 });
    run(500, () => undefined);
    expect(paints).toEqual([]);
  });

  test('a paint dearer than a frame lowers the rate to 20 and then 10 Hz; cheap ones raise it again', () => {
    const cost = { ms: 25 };
    const { pacer, paints, run } = screen(cost);
    run(2_000, pacer.request);
    expect(pacer.intervalMs()).toBe(100);
    expect(paints.length).toBeLessThan(30);
    cost.ms = 2;
    run(8_000, pacer.request);
    expect(pacer.intervalMs()).toBe(0);
  });
});

describe('the paced signal', () => {
  test('tells at once, then at most once a span, and never loses the last change', () => {
    let version = 0;
    let source: (() => void) | null = null;
    let timer: (() => void) | null = null;
    const told: number[] = [];
    const signal = makePacedSignal({
      version: () => version, subscribe: (listener) => { source = listener; return () => { source = null; }; }, setTimer: (run) => { timer = run; return () => { timer = null; }; },
    }, 250);
    const stop = signal.subscribe(() => told.push(signal.version()));
    const change = (): void => { version += 1; (source as (() => void) | null)?.(); };
    const elapse = (): void => { const run = timer as (() => void) | null; timer = null; run?.(); };
    change();
    change();
    change();
    expect(told).toEqual([1]);
    elapse();
    expect(told).toEqual([1, 3]);
    elapse();
    expect(told).toEqual([1, 3]);
    change();
    expect(told).toEqual([1, 3, 4]);
    stop();
    expect(source).toBeNull();
    expect(timer).toBeNull();
  });
});
