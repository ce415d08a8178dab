import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { createSystemClock } from '#engine/adapters/clock.ts';
import { replay } from '#engine/adapters/sources/replay/index.ts';
import type { SourceId } from '#shared/ids.ts';
import { createManualClock } from '../../fakes/manualClock.ts';
import { createSourceDesk } from '../../fakes/sourceDesk.ts';

const dir = mkdtempSync(join(tmpdir(), 'cuedeck-replay-'));
const file = join(dir, 'show.jsonl');
afterEach(() => rmSync(file, { force: true }));

const comment = (n: number, at: number): string => JSON.stringify({ kind: 'comment', eventId: `c${n}`, sourceId: 'old', at, receivedAt: at, provenance: 'live', viewer: { id: 'u', name: '甲' }, text: `第${n}条` });
const config = (speed = 1) => ({ kind: 'replay' as const, id: 'rp' as SourceId, name: 'Replay', path: file, speed });
const settle = (): Promise<void> => new Promise((resolve) => { setTimeout(resolve, 30); });

describe('replay of a recording', () => {
  it('keeps the recording\'s rhythm at the given speed and marks everything as replay under its own source', async () => {
    writeFileSync(file, [comment(1, 1_000), comment(2, 61_000), comment(3, 121_000)].join('\n'));
    const clock = createManualClock();
    const desk = createSourceDesk(clock);
    const source = replay.start(config(2), desk.context);
    await vi.waitFor(() => expect(desk.events).toHaveLength(1));
    await settle();
    await clock.advance(29_000);
    await settle();
    expect(desk.events).toHaveLength(1);
    await clock.advance(1_000);
    await vi.waitFor(() => expect(desk.events).toHaveLength(2));
    await settle();
    await clock.advance(30_000);
    await vi.waitFor(() => expect(desk.last()).toBe('finished'));
    expect(desk.events.map((event) => [event.provenance, event.sourceId])).toEqual([['replay', 'rp'], ['replay', 'rp'], ['replay', 'rp']]);
    await source.stop();
  });

  it('a bad line is counted and named, the good ones around it are played', async () => {
    writeFileSync(file, [comment(1, 1_000), 'not json', '{"kind":"comment"}', comment(2, 1_000)].join('\n'));
    const desk = createSourceDesk(createSystemClock());
    const source = replay.start(config(), desk.context);
    await vi.waitFor(() => expect(desk.last()).toBe('finished'));
    expect(desk.events).toHaveLength(2);
    expect(desk.unread).toHaveLength(2);
    await source.stop();
  });

  it('the same recording can be played twice: its events get fresh ids', async () => {
    writeFileSync(file, comment(1, 1_000));
    const clock = createManualClock();
    const desk = createSourceDesk(clock);
    for (let round = 0; round < 2; round += 1) {
      const source = replay.start(config(), desk.context);
      await vi.waitFor(() => expect(desk.last()).toBe('finished'));
      await source.stop();
      await clock.advance(5);
    }
    expect(new Set(desk.events.map((event) => event.eventId)).size).toBe(2);
  });

  it('a file that is not there says so instead of staying silent', async () => {
    const desk = createSourceDesk(createSystemClock());
    const source = replay.start(config(), desk.context);
    await vi.waitFor(() => expect(desk.situations.at(-1)).toMatchObject({ kind: 'failed', reason: 'notFound' }));
    await source.stop();
  });

  it('stops in the middle of a wait', async () => {
    writeFileSync(file, [comment(1, 1_000), comment(2, 9_000_000)].join('\n'));
    const desk = createSourceDesk(createSystemClock());
    const source = replay.start(config(), desk.context);
    await vi.waitFor(() => expect(desk.events).toHaveLength(1));
    await source.stop();
    expect(desk.last()).toBe('live');
  });
});
