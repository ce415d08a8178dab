import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { sessionId, writeShows } from '#tests/harness/recordedShow.ts';
import { openRoom, person } from './deletionRoom.ts';
it('a million', async () => {
  const dir = await mkdtemp(join(tmpdir(), 'cuedeck-million-'));
  const t0 = Date.now();
  writeShows(dir, [{ sessionId: sessionId(1), startAt: Date.UTC(2026, 9, 1, 12), minutes: 240, comments: 1_000_000, orders: 20_000, seed: 5 }, { sessionId: sessionId(2), startAt: Date.UTC(2026, 9, 3, 12), minutes: 60, comments: 5_000, orders: 100, seed: 6 }]);
  console.log('written', Date.now() - t0);
  const room = await openRoom(dir);
  room.start();
  await room.act({ kind: 'openSession', title: 'Now' }, person('Li'));
  const t1 = Date.now();
  const at: string[] = []; let last = '';
  const timer = setInterval(() => { const [now] = room.deletionProgress(); const step = now?.step ?? 'none'; if (step !== last) { at.push(`${String(Date.now() - t1)} ${step} ${String(now?.rows)}/${String(now?.of)}`); last = step; } }, 20);
  await room.agree('the contract ended', sessionId(1));
  for (;;) { const s = room.newest()?.situation.kind; if (s !== undefined && s !== 'running') break; await new Promise((r) => { setTimeout(r, 50); }); if (Date.now() - t1 > 500_000) throw new Error('slow'); }
  clearInterval(timer);
  console.log('deleted', Date.now() - t1, at.join(' | '), room.newest()?.situation.kind);
  await room.close();
  await rm(dir, { recursive: true });
  expect(1).toBe(1);
}, 900_000);
