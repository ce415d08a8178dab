/** Twitch chat over IRC on the wire: sources.md sections 1.6 and 8. */
import { afterEach, describe, expect, it, vi } from 'vitest';
import { createSystemClock } from '#engine/adapters/clock.ts';
import { twitchIrc } from '#engine/adapters/sources/twitchIrc/index.ts';
import type { RunningSource } from '#engine/ports.ts';
import { startIrc, type SimulatedIrc } from '#engine/simulator/twitch/startIrc.ts';
import { sourceConfigSchema, type SourceConfig } from '#shared/audience/source.ts';
import { createManualClock } from '../../fakes/manualClock.ts';
import { createSourceDesk, type SourceDesk } from '../../fakes/sourceDesk.ts';

const cleanup: (() => Promise<void>)[] = [];
afterEach(async () => { for (const stop of cleanup.splice(0).toReversed()) await stop(); });

async function room(options: { channel?: string; secret?: string; manual?: boolean } = {}): Promise<{ twitch: SimulatedIrc; desk: SourceDesk; source: RunningSource; manual: ReturnType<typeof createManualClock> }> {
  const twitch = await startIrc(['cuedeck']);
  cleanup.push(twitch.stop);
  const manual = createManualClock();
  const desk = createSourceDesk(options.manual === true ? manual : createSystemClock(), options.secret === undefined ? {} : { secret: options.secret });
  const config = sourceConfigSchema.parse({ kind: 'twitchIrc', id: 'tw', name: 'Twitch', channel: options.channel ?? 'CueDeck', url: twitch.url }) as Extract<SourceConfig, { kind: 'twitchIrc' }>;
  const source = twitchIrc.start(config, desk.context);
  cleanup.push(source.stop);
  return { twitch, desk, source, manual };
}
const until = (condition: () => void): Promise<void> => vi.waitFor(condition, { timeout: 8_000, interval: 10 });
const live = async (given: { desk: SourceDesk }): Promise<void> => until(() => expect(given.desk.last()).toBe('live'));

describe('Twitch IRC on the wire', () => {
  it('reads anonymously: asks for tags, logs in as justinfan, joins in lower case, and is live only once the room answered', async () => {
    const given = await room();
    await live(given);
    expect(given.desk.situations.map((situation) => situation.kind)).toEqual(['connecting', 'live']);
    expect(given.twitch.received[0]).toBe('CAP REQ :twitch.tv/tags twitch.tv/commands');
    expect(given.twitch.received[1]).toMatch(/^NICK justinfan\d+$/u);
    expect(given.twitch.received[2]).toBe('JOIN #cuedeck');
  });

  it('a comment keeps its words, its writer and the platform\'s own time', async () => {
    const given = await room();
    await live(given);
    given.twitch.say('3号链接 多少钱? ;\\ ok', { name: '张三', id: '77', tags: { 'tmi-sent-ts': '1700000000123', id: 'abc', badges: 'moderator/1,subscriber/12', 'badge-info': 'subscriber/14', mod: '1' } });
    await until(() => expect(given.desk.events).toHaveLength(1));
    expect(given.desk.events[0]).toMatchObject({ kind: 'comment', eventId: 'abc', at: 1_700_000_000_123, text: '3号链接 多少钱? ;\\ ok', provenance: 'live', viewer: { id: '77', name: '张三', level: 14, badge: 'moderator', isModerator: true, isHost: false } });
  });

  it('escaped tags: space, semicolon, backslash and line ends come back as they were, in names and in what the system says', async () => {
    const given = await room();
    await live(given);
    given.twitch.say('a', { name: 'A; B\\s C', id: '7' });
    given.twitch.raw('@id=r9;msg-id=raid;system-msg=20\\sraiders\\:\\sup\\\\down\\nnow\\;tmi-sent-ts=1700000000002;user-id=1;display-name=A;login=a :tmi.twitch.tv USERNOTICE #cuedeck\r\n');
    await until(() => expect(given.desk.events).toHaveLength(2));
    expect(given.desk.events).toMatchObject([{ viewer: { name: 'A; B\\s C' } }, { kind: 'notice', text: '20 raiders; up\\down\nnow' }]);
    expect(given.desk.unread).toEqual([]);
  });

  it('CLEARCHAT without a name clears the room; with one it is that viewer, and the same message again keeps its id', async () => {
    const given = await room();
    await live(given);
    given.twitch.raw('@tmi-sent-ts=1700000000001 :tmi.twitch.tv CLEARCHAT #cuedeck\r\n@target-user-id=9;ban-duration=600;tmi-sent-ts=1700000000002 :tmi.twitch.tv CLEARCHAT #cuedeck :b\r\n');
    given.twitch.say('once', { tags: { id: 'same' } });
    given.twitch.say('once', { tags: { id: 'same' } });
    await until(() => expect(given.desk.events).toHaveLength(4));
    expect(given.desk.events).toMatchObject([{ kind: 'withdrawn', target: { kind: 'all' } }, { kind: 'withdrawn', target: { kind: 'viewer', viewerId: '9' } }, { eventId: 'same' }, { eventId: 'same' }]);
  });

  it('several lines in one frame are several messages; an unreadable one is counted and the others are kept', async () => {
    const given = await room();
    await live(given);
    given.twitch.raw('@id=1;tmi-sent-ts=1700000000001;user-id=1;display-name=A :a!a@a PRIVMSG #cuedeck :one\r\n@id=2\r\n@tmi-sent-ts=1700000000002;user-id=2 :b!b@b PRIVMSG #cuedeck :no id\r\n@id=3;tmi-sent-ts=1700000000003;user-id=3;display-name=C :c!c@c PRIVMSG #cuedeck :three\r\n');
    await until(() => expect(given.desk.events).toHaveLength(2));
    expect(given.desk.events.map((event) => event.eventId)).toEqual(['1', '3']);
    expect(given.desk.unread.map((entry) => entry.why)).toEqual(['not an IRC line', 'unreadable PRIVMSG']);
  });

  it('bits are a gift beside the comment; a resub is a join beside its words; a deleted message is withdrawn, not erased', async () => {
    const given = await room();
    await live(given);
    given.twitch.raw([
      '@id=b1;bits=100;tmi-sent-ts=1700000000001;user-id=1;display-name=A :a!a@a PRIVMSG #cuedeck :cheer100',
      '@id=r1;msg-id=resub;msg-param-sub-plan=1000;system-msg=A\\ssubscribed;tmi-sent-ts=1700000000002;user-id=1;display-name=A;login=a :tmi.twitch.tv USERNOTICE #cuedeck :又来了',
      '@target-msg-id=b1;tmi-sent-ts=1700000000003 :tmi.twitch.tv CLEARMSG #cuedeck :cheer100',
      '@target-user-id=1;tmi-sent-ts=1700000000004 :tmi.twitch.tv CLEARCHAT #cuedeck :a', '',
    ].join('\r\n'));
    await until(() => expect(given.desk.events).toHaveLength(6));
    expect(given.desk.events.map((event) => event.kind)).toEqual(['comment', 'gift', 'join', 'comment', 'withdrawn', 'withdrawn']);
    expect(given.desk.events[1]).toMatchObject({ eventId: 'b1:bits', count: 100, valueMinor: 100, currency: 'USD' });
    expect(given.desk.events[3]).toMatchObject({ text: '又来了' });
    expect(given.desk.events[4]).toMatchObject({ target: { kind: 'event', eventId: 'b1' } });
  });

  it('a shared-chat copy of another room is marked mirror, so that it can never enter a draw', async () => {
    const given = await room();
    await live(given);
    given.twitch.say('from elsewhere', { tags: { 'source-room-id': '999' } });
    await until(() => expect(given.desk.events[0]?.provenance).toBe('mirror'));
  });

  it('answers PING with the same words', async () => {
    const given = await room();
    await live(given);
    given.twitch.raw('PING :tmi.twitch.tv\r\n');
    await until(() => expect(given.twitch.received).toContain('PONG :tmi.twitch.tv'));
  });
});

describe('Twitch IRC when it goes wrong', () => {
  it('a lost network shows retrying with its reason, comes back by itself, and leaves a closed gap', async () => {
    const given = await room();
    await live(given);
    given.twitch.cut();
    await until(() => expect(given.desk.last()).toBe('retrying'));
    await live(given);
    given.twitch.say('back');
    await until(() => expect(given.desk.events).toHaveLength(1));
    expect(given.desk.gaps).toHaveLength(2);
    expect(given.desk.gaps[0]).toMatchObject({ until: null, reason: 'disconnected' });
    expect(given.desk.gaps[1]?.from).toBe(given.desk.gaps[0]?.from);
    expect(given.desk.gaps[1]?.until).toBeGreaterThanOrEqual(given.desk.gaps[1]?.from ?? Infinity);
  });

  it('RECONNECT from the server is obeyed', async () => {
    const given = await room();
    await live(given);
    given.twitch.raw(':tmi.twitch.tv RECONNECT\r\n');
    await until(() => expect(given.desk.situations.map((situation) => situation.kind)).toEqual(['connecting', 'live', 'retrying', 'connecting', 'live']));
  });

  it('a refused token stops and says so: asking again would never help', async () => {
    const twitch = await startIrc();
    cleanup.push(twitch.stop);
    twitch.refuseLogins(true);
    const desk = createSourceDesk(createSystemClock(), { secret: 'oauth:expired' });
    const source = twitchIrc.start({ kind: 'twitchIrc', id: 'tw' as never, name: 'T', channel: 'cuedeck', url: twitch.url }, desk.context);
    cleanup.push(source.stop);
    await until(() => expect(desk.situations.at(-1)).toMatchObject({ kind: 'failed', reason: 'badSecret' }));
    expect(twitch.received).toContain('PASS oauth:expired');
  });

  it('a channel that never answers the join is "not found", with its name', async () => {
    const given = await room({ channel: 'nobody_here', manual: true });
    await until(() => expect(given.twitch.received).toContain('JOIN #nobody_here'));
    await given.manual.advance(15_000);
    expect(given.desk.situations.at(-1)).toMatchObject({ kind: 'failed', reason: 'notFound', detail: 'nobody_here' });
  });

  it('a link that died in silence is noticed: one quiet minute, a ping, ten seconds without an answer', async () => {
    const given = await room({ manual: true });
    await live(given);
    given.twitch.freeze(true);
    await given.manual.advance(61_000);
    await until(() => expect(given.twitch.received).toContain('PING :cuedeck'));
    await given.manual.advance(12_000);
    expect(given.desk.situations.at(-1)).toMatchObject({ kind: 'retrying', reason: 'no answer to ping', attempt: 1 });
  });

  it('a room that answered once is there: when Twitch is silent at a later join, it tries again', async () => {
    const given = await room({ manual: true });
    await live(given);
    given.twitch.freeze(true);
    given.twitch.cut();
    await until(() => expect(given.desk.last()).toBe('retrying'));
    await given.manual.advance(2_000);
    await until(() => expect(given.desk.last()).toBe('connecting'));
    await given.manual.advance(16_000);
    expect(given.desk.situations.at(-1)).toMatchObject({ kind: 'retrying', reason: 'no answer', attempt: 2 });
    given.twitch.freeze(false);
    await given.manual.advance(3_000);
    await live(given);
  });

  it('waits longer after each failure, and a short success does not reset it', async () => {
    const given = await room({ manual: true });
    await live(given);
    const waits: number[] = [];
    for (let round = 0; round < 3; round += 1) {
      given.twitch.cut();
      await until(() => expect(given.desk.last()).toBe('retrying'));
      const situation = given.desk.situations.at(-1);
      if (situation?.kind === 'retrying') waits.push(situation.nextAt - situation.since);
      await given.manual.advance(waits.at(-1) ?? 0);
      await live(given);
    }
    expect(waits[0]).toBeGreaterThanOrEqual(1_000);
    expect(waits[1]).toBeGreaterThanOrEqual(2_000);
    expect(waits[2]).toBeGreaterThanOrEqual(5_000);
  });

  it('nothing is said any more once stopped', async () => {
    const given = await room();
    await live(given);
    await given.source.stop();
    const before = given.desk.situations.length;
    given.twitch.cut();
    await new Promise((resolve) => { setTimeout(resolve, 50); });
    expect(given.desk.situations).toHaveLength(before);
  });
});
