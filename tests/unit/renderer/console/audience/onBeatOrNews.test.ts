import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { onBeatOrNews } from '../../../../../renderer/console/audience/onBeatOrNews.ts';

function source() {
  const listeners = new Set<() => void>();
  return { subscribe: (listener: () => void) => { listeners.add(listener); return () => { listeners.delete(listener); }; }, tell: () => { for (const listener of listeners) listener(); }, heardBy: () => listeners.size };
}
function bench() {
  const [beat, news, draw] = [source(), source(), vi.fn<() => void>()];
  const stop = onBeatOrNews({ beat, news, setTimer: (run, ms) => { const handle = setTimeout(run, ms); return () => { clearTimeout(handle); }; } }, draw);
  return { beat, news, draw, stop };
}

describe('a chart that draws once a second', () => {
  beforeEach(() => { vi.useFakeTimers(); });
  afterEach(() => { vi.useRealTimers(); });

  it('draws what came although the clock stands still', () => {
    const { news, draw } = bench();
    news.tell();
    news.tell();
    expect(draw).not.toHaveBeenCalled();
    vi.advanceTimersByTime(1_200);
    expect(draw).toHaveBeenCalledTimes(1);
    news.tell();
    vi.advanceTimersByTime(1_200);
    expect(draw).toHaveBeenCalledTimes(2);
  });

  it('draws no more often than the beat while the clock runs, however much comes', () => {
    const { beat, news, draw } = bench();
    for (let second = 0; second < 10; second += 1) {
      for (let quarter = 0; quarter < 4; quarter += 1) { news.tell(); vi.advanceTimersByTime(250); }
      beat.tell();
    }
    expect(draw).toHaveBeenCalledTimes(10);
  });

  it('stopped, it hears and draws nothing', () => {
    const { beat, news, draw, stop } = bench();
    news.tell();
    stop();
    vi.advanceTimersByTime(5_000);
    expect(draw).not.toHaveBeenCalled();
    expect([beat.heardBy(), news.heardBy()]).toEqual([0, 0]);
  });
});
