import { describe, expect, it } from 'vitest';
import { makeTicker } from '../../../../renderer/state/ticker.ts';

function bench(start: number) {
  let now: number | null = start;
  let timer: { readonly run: () => void; readonly ms: number } | null = null;
  const ticker = makeTicker(1, { engineNow: () => now, setTimer: (run, ms) => { timer = { run, ms }; return () => { timer = null; }; } });
  return { ticker, wait: () => timer?.ms ?? null, fire: (at: number) => { now = at; const due = timer; timer = null; due?.run(); }, set: (at: number) => { now = at; } };
}

describe('the beat of all digits', () => {
  it('aims at the next full second of the ENGINE clock, whatever the window clock says', () => {
    const { ticker, wait, fire } = bench(1_000_400);
    ticker.subscribe(() => {});
    expect(wait()).toBe(604);
    fire(1_001_004);
    expect(ticker.now()).toBe(1_001_000);
    expect(wait()).toBe(1_000);
  });

  it('all listeners hear the same boundary in the same beat', () => {
    const { ticker, fire } = bench(5_000);
    const heard: (number | null)[] = [];
    ticker.subscribe(() => heard.push(ticker.now()));
    ticker.subscribe(() => heard.push(ticker.now()));
    fire(6_003);
    expect(heard).toEqual([6_000, 6_000]);
  });

  it('a timer that fires early does not tell the same second twice', () => {
    const { ticker, fire } = bench(5_000);
    let heard = 0;
    ticker.now();
    ticker.subscribe(() => { heard += 1; });
    fire(5_998);
    expect(heard).toBe(0);
    fire(6_002);
    expect(heard).toBe(1);
  });

  it('sets no timer while nobody listens', () => {
    const { ticker, wait } = bench(5_000);
    ticker.subscribe(() => {})();
    expect(wait()).toBeNull();
  });
});
