import { describe, expect, it } from 'vitest';
import { runReconnecting, type SessionListener } from '#engine/adapters/sources/common/reconnecting.ts';
import type { SourceId } from '#shared/ids.ts';
import { createManualClock } from '#tests/fakes/manualClock.ts';
import { createSourceDesk } from '#tests/fakes/sourceDesk.ts';

const ID = 'src' as SourceId;

function start() {
  const clock = createManualClock();
  const desk = createSourceDesk(clock);
  const sessions: SessionListener[] = [];
  let closed = 0;
  const source = runReconnecting(ID, desk.context, (listener) => { sessions.push(listener); return { close: () => { closed += 1; } }; });
  const session = (): SessionListener => { const newest = sessions.at(-1); if (newest === undefined) throw new Error('no session'); return newest; };
  /** Loses the session, waits until the next one is opened; answers the wait, ms. */
  const loseOnce = async (lastSeen: number | null): Promise<number> => {
    session().lost({ reason: 'cut' }, lastSeen === null ? null : clock.now());
    const said = desk.situations.at(-1);
    const wait = said?.kind === 'retrying' ? said.nextAt - said.since : -1;
    await clock.advance(wait);
    return wait;
  };
  return { clock, desk, sessions, session, source, loseOnce, closed: () => closed };
}

describe('the life of a connection', () => {
  it('waits 1, 2, 5, 10, 20 s between tries, each with up to a quarter more, and stays at 20', async () => {
    const room = start();
    for (const base of [1_000, 2_000, 5_000, 10_000, 20_000, 20_000, 20_000]) {
      const wait = await room.loseOnce(null);
      expect(wait).toBeGreaterThanOrEqual(base);
      expect(wait).toBeLessThanOrEqual(base * 1.25);
    }
    expect(room.sessions).toHaveLength(8);
  });

  it('a connection that lived 29 s forgives nothing; one that lived 30 s forgives all', async () => {
    const room = start();
    await room.loseOnce(null);
    await room.loseOnce(null);
    room.session().live();
    await room.clock.advance(29_000);
    expect(await room.loseOnce(1)).toBeGreaterThanOrEqual(5_000);
    room.session().live();
    await room.clock.advance(30_001);
    expect(await room.loseOnce(1)).toBeLessThanOrEqual(1_250);
  });

  it('a gap opens with the loss of a living connection and closes when data can come again, however many tries lie between', async () => {
    const room = start();
    await room.loseOnce(null);
    expect(room.desk.gaps).toEqual([]);
    room.session().live();
    const from = room.clock.now();
    await room.loseOnce(1);
    await room.loseOnce(null);
    room.session().live();
    expect(room.desk.gaps).toEqual([{ sourceId: ID, from, until: null, reason: 'disconnected' }, { sourceId: ID, from, until: room.clock.now(), reason: 'disconnected' }]);
  });

  it('a platform that says when to come back is believed; what a person has to mend is not tried again', async () => {
    const room = start();
    room.session().live();
    room.session().lost({ reason: 'quota', waitMs: 300_000, gap: 'rateLimited' }, room.clock.now());
    expect(room.desk.situations.at(-1)).toMatchObject({ kind: 'retrying', nextAt: room.clock.now() + 300_000 });
    expect(room.desk.gaps).toMatchObject([{ reason: 'rateLimited' }]);
    await room.clock.advance(300_000);
    room.session().refused('badSecret', 'x'.repeat(1_000));
    expect(room.desk.situations.at(-1)).toMatchObject({ kind: 'failed', reason: 'badSecret', detail: 'x'.repeat(300) });
    await room.clock.advance(600_000);
    expect(room.sessions).toHaveLength(2);
  });

  it('stopped, it says nothing and opens nothing any more', async () => {
    const room = start();
    room.session().live();
    await room.source.stop();
    const said = room.desk.situations.length;
    room.session().lost({ reason: 'late' }, room.clock.now());
    await room.clock.advance(60_000);
    expect([room.desk.situations.length, room.sessions.length, room.closed()]).toEqual([said, 1, 1]);
  });
});
