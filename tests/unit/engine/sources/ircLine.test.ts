import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decodeTwitch } from '#engine/adapters/sources/twitchIrc/decode.ts';
import { parseIrcLine, splitFrame } from '#engine/adapters/sources/twitchIrc/ircLine.ts';
import { audienceEventSchema } from '#shared/audience/event.ts';
import type { SourceId } from '#shared/ids.ts';
import { instant } from '#shared/time/instant.ts';

describe('IRC lines', () => {
  it.each([
    ['PING :tmi.twitch.tv', { tags: {}, from: '', command: 'PING', params: ['tmi.twitch.tv'] }],
    [':tmi.twitch.tv 001 nick :Welcome, GLHF!', { tags: {}, from: 'tmi.twitch.tv', command: '001', params: ['nick', 'Welcome, GLHF!'] }],
    [':a!b@c PRIVMSG #x :hello : world', { tags: {}, from: 'a', command: 'PRIVMSG', params: ['#x', 'hello : world'] }],
    ['@k=v;flag;e= :a!b@c PRIVMSG #x :', { tags: { k: 'v', flag: '', e: '' }, from: 'a', command: 'PRIVMSG', params: ['#x', ''] }],
    ['@m=a\\sb\\:c\\\\d\\re\\nf\\g :s CLEARMSG #x', { tags: { m: 'a b;c\\d\re\nfg' }, from: 's', command: 'CLEARMSG', params: ['#x'] }],
  ])('%s', (line, parsed) => expect(parseIrcLine(line)).toEqual(parsed));

  it.each(['', '@only=tags', ':prefixonly', '@a=b '])('"%s" is no line', (line) => expect(parseIrcLine(line)).toBeNull());

  it('escaping of tag values round-trips for any text', () => {
    const escape = (text: string): string => text.replaceAll('\\', '\\\\').replaceAll(';', '\\:').replaceAll(' ', '\\s').replaceAll('\r', '\\r').replaceAll('\n', '\\n');
    fc.assert(fc.property(fc.string({ unit: 'grapheme' }), (text) => {
      expect(parseIrcLine(`@t=${escape(text)} PING`)?.tags['t']).toBe(text);
    }));
  });

  it('any bytes at all: never throws, and whatever is decoded fits the schema (10,000 hostile frames)', () => {
    const hostile = fc.array(fc.oneof(fc.string(), fc.constantFrom('@id=1;', 'tmi-sent-ts=99999999999999999999;', 'bits=-5;', 'bits=1e99;', 'user-id=;', ':a!a@a ', 'PRIVMSG #x :hi', 'USERNOTICE #x', 'CLEARCHAT #x', 'CLEARMSG #x :y', '\r\n', '\u0001ACTION x\u0001', 'msg-id=resub;id=9;')), { maxLength: 12 });
    fc.assert(fc.property(hostile, (parts) => {
      for (const raw of splitFrame(parts.join(''))) {
        const line = parseIrcLine(raw);
        for (const event of (line === null ? null : decodeTwitch(line, 's' as SourceId, instant(1_700_000_000_000))) ?? []) {
          const parsed = audienceEventSchema.safeParse(event);
          expect(parsed.error?.issues ?? [], raw).toEqual([]);
        }
      }
    }), { numRuns: 10_000 });
  });
});
