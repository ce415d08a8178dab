import { describe, expect, it } from 'vitest';
import { createVitalsBoard } from '#engine/audience/sourceVitals.ts';
import type { AudienceIntake } from '#engine/ports.ts';
import type { SourceId } from '#shared/ids.ts';
import { comment } from '#tests/fakes/audienceEvents.ts';
import { createManualClock } from '#tests/fakes/manualClock.ts';

const ID = 'src-1' as SourceId;

function board() {
  const clock = createManualClock();
  const arrived: SourceId[] = [];
  const vitals = createVitalsBoard(clock, (id) => arrived.push(id));
  const passed: string[] = [];
  const intake: AudienceIntake = vitals.watch({ accept: (events) => { passed.push(...events.map(({ eventId }) => eventId)); return Promise.resolve(events.map(() => 'stored')); }, unread: (_id, _raw, why) => passed.push(why) });
  const say = (id: string, fields: Readonly<Record<string, unknown>> = {}) => intake.accept([comment(id, 'x', { receivedAt: clock.now(), at: clock.now() - 800, ...fields })]);
  return { clock, vitals, intake, say, arrived, passed, one: () => vitals.read().find(({ sourceId }) => sourceId === ID) };
}

describe('vitals of a source', () => {
  it('the rate is over the last ten seconds and falls to nothing when nobody speaks', async () => {
    const room = board();
    for (let n = 0; n < 30; n += 1) await room.say(`c${n}`);
    expect(room.one()?.perSecond).toBe(3);
    await room.clock.advance(11_000);
    expect(room.one()?.perSecond).toBe(0);
  });

  it('the lag is the median of live events that carry the platform\'s own time; history and our own stamps say nothing about it', async () => {
    const room = board();
    expect(room.one()?.lagMs ?? null).toBeNull();
    await room.say('h', { provenance: 'history', at: room.clock.now() - 600_000 });
    await room.say('o', { at: room.clock.now() });
    expect(room.one()?.lagMs).toBeNull();
    await room.say('a', { at: room.clock.now() - 500 });
    await room.say('b', { at: room.clock.now() - 900 });
    await room.say('c', { at: room.clock.now() - 90_000 });
    expect(room.one()?.lagMs).toBe(900);
  });

  it('what cannot be read is counted by kind, commonest first; a hostile feed cannot grow the list', () => {
    const room = board();
    room.intake.unread(ID, '', 'unknown A');
    for (let n = 0; n < 3; n += 1) room.intake.unread(ID, '', 'unknown B');
    expect(room.one()?.unreadKinds).toEqual([{ what: 'unknown B', count: 3 }, { what: 'unknown A', count: 1 }]);
    for (let n = 0; n < 10_000; n += 1) room.intake.unread(ID, '', `unknown ${n}`);
    expect(room.one()?.unreadKinds.length).toBeLessThanOrEqual(21);
    expect(room.one()?.unreadKinds.reduce((sum, { count }) => sum + count, 0)).toBe(10_004);
  });

  it('a test is no arrival and no rate; anything else is', async () => {
    const room = board();
    await room.say('t', { provenance: 'test' });
    expect(room.arrived).toEqual([]);
    expect(room.one()?.perSecond).toBe(0);
    await room.say('c');
    expect(room.arrived).toEqual([ID]);
    expect(room.passed).toEqual(['t', 'c']);
  });

  it('quota and notes are as last told', () => {
    const room = board();
    room.vitals.note(ID, 'partial', true);
    room.vitals.note(ID, 'namesMasked', true);
    room.vitals.note(ID, 'partial', false);
    room.vitals.quota(ID, { used: 5, budget: 100, resetsAt: room.clock.now(), everyMs: 1_000 });
    expect(room.one()).toMatchObject({ notes: ['namesMasked'], quota: { used: 5, budget: 100 } });
  });
});
