import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { openCrowdFile } from '#engine/adapters/store/crowdFile.ts';
import type { SessionId } from '#shared/ids.ts';
import { instant } from '#shared/time/instant.ts';
import { SHOW_START } from '#tests/fakes/audienceEvents.ts';
import { tempDir } from '#tests/fakes/tempDir.ts';

const script = join(import.meta.dirname, '../fixtures/crowdForever.ts');
const SESSION = 'session-1' as SessionId;

/** Lets the child append until `enough` batches were acknowledged, then kills it at once; how many it had said. */
async function appendUntilKilled(path: string, first: number, enough: number): Promise<number> {
  const child = spawn(process.execPath, [script, path, String(first)], { stdio: ['ignore', 'pipe', 'inherit'] });
  let said = 0;
  child.stdout.setEncoding('utf8');
  child.stdout.on('data', (chunk: string) => {
    said += chunk.split('\n').length - 1;
    if (said >= enough) child.kill('SIGKILL');
  });
  const [code, signal] = (await once(child, 'close')) as [number | null, NodeJS.Signals | null];
  expect([code, signal]).toEqual([null, 'SIGKILL']);
  return said;
}

describe('crowd store killed with -9 while the crowd is poured in', () => {
  it('its figures are exactly what its rows say, and no acknowledged batch is missing, time after time', async () => {
    const path = join(await tempDir(), 'crowd.db');
    let batches = 0;
    for (const enough of [1, 60, 150]) {
      const acked = await appendUntilKilled(path, batches, enough);
      const file = openCrowdFile(path, 'room key of the test');
      const now = instant(SHOW_START + 3_600_000);
      const live = file.handlers.readout({ sessionId: SESSION, now });
      const money = live.metrics.money[0];
      expect(money?.paidOrders).toBeGreaterThanOrEqual(batches + acked);
      expect(money?.paidMinor).toBe((money?.paidOrders ?? 0) * 990);
      // A batch is whole or not there: as many comments as orders, and two pieces each.
      expect(live.metrics.comments).toBe(money?.paidOrders);
      expect(live.metrics.detail?.sales['CNY']).toEqual({ buyers: Math.min(37, live.metrics.comments), ordersWithBuyer: live.metrics.comments, units: 2 * live.metrics.comments, ordersWithUnits: live.metrics.comments });
      expect(file.handlers.recomputeStep({ sessionId: SESSION, restart: true, limit: 1_000_000 })).toMatchObject({ isDone: true, isSame: true, rows: 4 * live.metrics.comments });
      expect(file.handlers.readout({ sessionId: SESSION, now })).toEqual(live);
      file.close();
      batches = live.metrics.comments;
    }
  });
});
