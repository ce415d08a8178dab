import { describe, expect, it } from 'vitest';
import { makeHeartbeat, QUIET_MS } from '../../../../renderer/transport/heartbeat.ts';

function bench() {
  const said: string[] = [];
  let now = 0;
  let asked = 0;
  let answers = true;
  const heart = makeHeartbeat({
    askClock: () => { asked += 1; return answers ? Promise.resolve(1_000_000 + now) : new Promise<number>(() => {}); },
    now: () => now, onSilent: (since) => { said.push(`silent since ${String(since)}`); }, onContact: () => { said.push('contact'); }, onEstimate: () => {},
  });
  return { heart, said, asked: () => asked, at: (ms: number) => { now = ms; }, fallSilent: () => { answers = false; } };
}
const settled = async (): Promise<void> => { for (let i = 0; i < 20; i += 1) await Promise.resolve(); };

describe('heartbeat', () => {
  it('says silent 5 s after the last contact, not before', async () => {
    const { heart, said, at, fallSilent } = bench();
    heart.connected();
    await settled();
    said.length = 0;
    fallSilent();
    at(2_400); heart.beat();
    at(QUIET_MS); heart.beat();
    at(4_900); heart.beat();
    expect(said).toEqual([]);
    at(5_000); heart.beat();
    expect(said).toEqual(['silent since 0']);
  });

  it('a timer that comes late (hidden page) asks first and does not cry silent', async () => {
    const { heart, said, at } = bench();
    heart.connected();
    await settled();
    said.length = 0;
    at(60_000); heart.beat();
    await settled();
    expect(said).toEqual(['contact']);
  });

  it('a busy link needs no probe', async () => {
    const { heart, asked, at } = bench();
    heart.connected();
    await settled();
    const before = asked();
    for (let ms = 1_000; ms < 20_000; ms += 1_000) { at(ms); heart.contact(); heart.beat(); }
    expect(asked()).toBe(before);
  });
});
