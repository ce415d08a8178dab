/** Whatever dies between any two steps of a deletion, the next start ends it: the same is gone, the same is kept, one proof. */
import { rm } from 'node:fs/promises';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { holds } from '#shared/deletion/verifyDeletionProof.ts';
import { copyOf, filesWith, MARKER, openRoom, person, recordRoom, remains, type Through } from './deletionRoom.ts';

let template: string;
let wanted: unknown;
/** The room with the deletion agreed to and nothing begun. */
beforeAll(async () => {
  template = await recordRoom();
  const room = await openRoom(template);
  await room.act({ kind: 'openSession', title: 'Now' }, person('Li'));
  await room.agree();
  await room.close();
}, 60_000);
afterAll(() => rm(template, { recursive: true }));

/** Everything from the n-th call on is dead: before it did anything, or after it did and before anybody learnt of it. */
function dying(at: number, when: 'before' | 'after'): { readonly through: Through; readonly died: () => string | null } {
  let calls = 0;
  let name: string | null = null;
  return {
    died: () => name,
    through: async (called, work) => {
      calls += 1;
      if (calls < at) return work();
      if (calls === at && when === 'after') await work();
      name ??= called;
      throw new Error('killed');
    },
  };
}

async function finish(dir: string): Promise<unknown> {
  const room = await openRoom(dir);
  room.start();
  await room.clock.advance(5_000);
  expect(await room.over()).toMatchObject({ kind: 'done' });
  const proofs = await room.deletionProofs();
  expect([proofs.length, proofs.every(holds)]).toEqual([1, true]);
  const counts = proofs[0]?.proof?.body.counts;
  await room.close();
  expect(await filesWith(dir, MARKER)).toEqual([]);
  return { ...remains(dir) as object, counts };
}

describe('killed', () => {
  it('before the first step and behind every one: restarted, it ends as if nothing had happened', async () => {
    wanted = await finish(await copyOf(template));
    const names: string[] = [];
    // Dying before a call is dying behind the one before it, but for the first.
    for (const [when, last] of [['before', 1], ['after', Number.POSITIVE_INFINITY]] as const) {
      for (let at = 1; at <= last; at += 1) {
        const dir = await copyOf(template);
        const { through, died } = dying(at, when);
        const room = await openRoom(dir, { through });
        room.start();
        await room.clock.advance(5_000);
        // Over, one way or the other: it died, or there is no n-th step any more.
        for (const until = Date.now() + 15_000; died() === null && room.newest()?.situation.kind === 'running';) {
          if (Date.now() > until) throw new Error('neither killed nor over');
          await new Promise((done) => { setTimeout(done, 5); });
        }
        await room.close();
        const name = died();
        if (name === null) break;
        names.push(name);
        expect([when, at, name, await finish(dir)]).toEqual([when, at, name, wanted]);
        await rm(dir, { recursive: true });
      }
    }
    // Every part of the procedure was died in.
    expect(new Set(names)).toEqual(new Set(['call', 'filesOf', 'exportsOf', 'begin', 'forgetSession', 'deleteRows', 'deleteFigures', 'eraseSession', 'seal']));
  }, 240_000);
});
