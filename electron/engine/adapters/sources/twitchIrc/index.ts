import { randomInt } from 'node:crypto';
import type { ConfigOf } from '#shared/audience/source.ts';
import type { SelfTestStep } from '#shared/audience/sourceVitals.ts';
import type { Instant } from '#shared/time/instant.ts';
import type { RunningSource, SourceAdapter, SourceContext } from '../../../ports.ts';
import { createAskAndWait } from '../common/askAndWait.ts';
import { createFeed } from '../common/createFeed.ts';
import { openSocket, type SocketHandle } from '../common/openSocket.ts';
import { runReconnecting, type Session, type SessionListener } from '../common/reconnecting.ts';
import { decodeTwitch } from './decode.ts';
import { parseIrcLine, splitFrame, type IrcLine } from './ircLine.ts';

type Config = ConfigOf<'twitchIrc'>;

/** JOIN is answered within a second; a channel that does not exist is answered never. */
const JOIN_MS = 15_000;
/** Twitch pings about every 5 minutes; we ask after one silent minute, because a dead TCP link says nothing. */
const SILENCE_MS = 60_000;
const PONG_MS = 10_000;

/**
 * Twitch chat, read only, over IRC on WebSocket. Anonymous unless an OAuth token is stored for the source.
 */
export const twitchIrc: SourceAdapter<'twitchIrc'> = {
  kind: 'twitchIrc',
  start: (config, context) => {
    let probe: NonNullable<RunningSource['probe']> = () => Promise.resolve([{ step: 'answer', outcome: 'failed', detail: '' }]);
    const room: Room = { isThere: false };
    const running = runReconnecting(config.id, context, (listener) => {
      const session = openSession(config, context, listener, room);
      probe = session.probe;
      return session;
    });
    return { stop: running.stop, probe: () => probe() };
  },
  sample: ({ id, channel }, receivedAt) => {
    const line = parseIrcLine(`@id=selftest;tmi-sent-ts=${receivedAt};user-id=1;display-name=Cuedeck :cuedeck!cuedeck@cuedeck.tmi.twitch.tv PRIVMSG #${channel} :self-test`);
    return line === null ? [] : (decodeTwitch(line, id, receivedAt) ?? []);
  },
};

/** `isThere`: it answered once, so that a later silence is Twitch's and not a channel that does not exist. */
interface Room { isThere: boolean }
interface IrcSession extends Session { readonly probe: () => Promise<readonly SelfTestStep[]> }

/** What a client says first: anonymous without a token. */
const hello = ({ channel }: Config, secret: string | null): readonly string[] => [
  'CAP REQ :twitch.tv/tags twitch.tv/commands',
  ...(secret === null ? [] : [`PASS oauth:${secret.replace(/^oauth:/u, '')}`]),
  `NICK ${secret === null ? `justinfan${randomInt(10_000, 99_999)}` : channel.toLowerCase()}`,
  `JOIN #${channel.toLowerCase()}`,
];

/** One WebSocket: log in, join, read; live once the room answered. */
function openSession(config: Config, context: SourceContext, listener: SessionListener, room: Room): IrcSession {
  const { clock } = context;
  const channel = `#${config.channel.toLowerCase()}`;
  const feed = createFeed(config.id, context);
  const ping = createAskAndWait(clock, () => session.handle.send('PING :cuedeck\r\n'));
  let awaitingPongSince: Instant | null = null;
  const onLine = (line: IrcLine, raw: string, handle: SocketHandle): void => {
    switch (line.command) {
      case 'PING': return handle.send(`PONG :${line.params[0] ?? ''}\r\n`);
      case 'PONG': return ping.answered();
      case 'RECONNECT': return handle.lose({ reason: 'Twitch asked to reconnect' });
      case 'NOTICE':
        if (/authentication failed|improperly formatted auth/iu.test(line.params[1] ?? '')) handle.refuse('badSecret', line.params[1] ?? '');
        return;
      case 'ROOMSTATE':
        if (line.params[0] !== channel) return;
        room.isThere = true;
        return handle.live();
      case 'PRIVMSG': case 'USERNOTICE': case 'CLEARMSG': case 'CLEARCHAT':
        return feed.take(raw, (receivedAt) => decodeTwitch(line, config.id, receivedAt) ?? { unread: `unreadable ${line.command}` });
      // Numerics, CAP, JOIN and the like are the protocol talking about itself.
      default: return;
    }
  };
  const session = openSocket({
    url: config.url, liveWithinMs: JOIN_MS, silenceMs: null,
    onOpen: (handle) => { for (const line of hello(config, context.secret)) handle.send(`${line}\r\n`); },
    onText: (text, handle) => {
      awaitingPongSince = null;
      for (const raw of splitFrame(text)) {
        const line = parseIrcLine(raw);
        if (line === null) context.intake.unread(config.id, raw, 'not an IRC line');
        else onLine(line, raw, handle);
      }
    },
  }, context, {
    live: listener.live, finished: () => { stopWatch(); listener.finished(); },
    refused: (reason, detail) => { stopWatch(); listener.refused(reason, detail); },
    lost: (loss, lastSeen) => {
      stopWatch();
      if (loss.reason === 'no answer' && !room.isThere) listener.refused('notFound', config.channel);
      else listener.lost(loss, lastSeen);
    },
  });
  const stopWatch = clock.every(1_000, () => {
    const now = clock.now();
    if (awaitingPongSince !== null && now - awaitingPongSince > PONG_MS) session.handle.lose({ reason: 'no answer to ping' });
    else if (awaitingPongSince === null && session.handle.isLive() && now - session.handle.lastSeen() > SILENCE_MS) {
      awaitingPongSince = now;
      session.handle.send('PING :cuedeck\r\n');
    }
  });
  return { close: () => { stopWatch(); session.close(); }, probe: ping.probe };
}
