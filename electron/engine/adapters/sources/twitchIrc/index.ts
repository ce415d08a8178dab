import { randomInt } from 'node:crypto';
import type { SourceSituation } from '#shared/audience/source.ts';
import { after, duration, type Instant } from '#shared/time/instant.ts';
import { WebSocket } from 'ws';
import type { Cancel, RunningSource, SourceAdapter, SourceContext } from '../../../ports.ts';
import { createAttempts, waitBefore } from '../retry.ts';
import { decodeTwitch } from './decode.ts';
import { parseIrcLine, splitFrame, type IrcLine } from './ircLine.ts';

type Config = Parameters<SourceAdapter<'twitchIrc'>['start']>[0];

const HANDSHAKE_MS = 5_000;
/** JOIN is answered within a second; a channel that does not exist is answered never. */
const JOIN_MS = 10_000;
/** Twitch pings about every 5 minutes; we ask after one silent minute, because a dead TCP link says nothing. */
const SILENCE_MS = 60_000;
const PONG_MS = 10_000;

/**
 * Twitch chat, read only, over IRC on WebSocket. Anonymous unless an OAuth token is stored for the source.
 * Reconnects by itself (1, 2, 5, 10, 20 s + jitter) and records every stretch without data as a gap.
 */
export const twitchIrc: SourceAdapter<'twitchIrc'> = { kind: 'twitchIrc', start: (config, context) => startTwitch(config, context) };

function startTwitch(config: Config, context: SourceContext): RunningSource {
  const { clock } = context;
  const attempts = createAttempts(clock);
  let stopped = false;
  let gapFrom: Instant | null = null;
  let cancelRetry: Cancel = () => {};
  let session: { readonly close: () => void } | null = null;

  const say = (situation: SourceSituation): void => { if (!stopped) context.situation(situation); };
  const openGap = (lastSeen: Instant): void => {
    if (gapFrom !== null) return;
    gapFrom = lastSeen;
    context.gap({ sourceId: config.id, from: lastSeen, until: null, reason: 'disconnected' });
  };
  const connect = (): void => {
    if (stopped) return;
    say({ kind: 'connecting', since: clock.now() });
    session = openSession(config, context, {
      joined: () => {
        attempts.healthy();
        say({ kind: 'live', since: clock.now() });
        if (gapFrom !== null) context.gap({ sourceId: config.id, from: gapFrom, until: clock.now(), reason: 'disconnected' });
        gapFrom = null;
      },
      lost: (reason, lastSeen) => {
        if (lastSeen !== null) openGap(lastSeen);
        const attempt = attempts.failed();
        const nextAt = after(clock.now(), duration(waitBefore(attempt, randomInt(1_000) / 1_000)));
        say({ kind: 'retrying', since: clock.now(), attempt, nextAt, reason });
        cancelRetry = clock.at(nextAt, connect);
      },
      refused: (reason, detail) => { attempts.stop(); say({ kind: 'failed', since: clock.now(), reason, detail }); },
    });
  };
  connect();
  return {
    stop: async () => {
      stopped = true;
      cancelRetry();
      attempts.stop();
      session?.close();
      await Promise.resolve();
    },
  };
}

interface SessionListener {
  readonly joined: () => void;
  /** `lastSeen` is null when the session never got as far as live. */
  readonly lost: (reason: string, lastSeen: Instant | null) => void;
  readonly refused: (reason: 'badSecret' | 'notFound', detail: string) => void;
}

/** One WebSocket from opening to its end; reports exactly one of lost / refused unless closed by us. */
function openSession(config: Config, context: SourceContext, listener: SessionListener): { readonly close: () => void } {
  const { clock } = context;
  const channel = `#${config.channel.toLowerCase()}`;
  const socket = new WebSocket(config.url, { handshakeTimeout: HANDSHAKE_MS, maxPayload: 1 << 20 });
  let over = false;
  let joinedAt: Instant | null = null;
  let lastSeen = clock.now();
  let awaitingPongSince: Instant | null = null;

  const end = (report: () => void): void => {
    if (over) return;
    over = true;
    stopWatch();
    cancelJoin();
    socket.terminate();
    report();
  };
  const lose = (reason: string): void => end(() => listener.lost(reason, joinedAt === null ? null : lastSeen));
  const cancelJoin = clock.at(after(clock.now(), duration(HANDSHAKE_MS + JOIN_MS)), () => {
    if (joinedAt === null) end(() => listener.refused('notFound', config.channel));
  });
  const stopWatch = clock.every(1_000, () => {
    const now = clock.now();
    if (awaitingPongSince !== null && now - awaitingPongSince > PONG_MS) lose('no answer to ping');
    else if (awaitingPongSince === null && joinedAt !== null && now - lastSeen > SILENCE_MS) { awaitingPongSince = now; socket.send('PING :cuedeck\r\n'); }
  });
  const handle = (line: IrcLine, raw: string): void => {
    if (line.command === 'PING') socket.send(`PONG :${line.params[0] ?? ''}\r\n`);
    else if (line.command === 'RECONNECT') lose('Twitch asked to reconnect');
    else if (line.command === 'NOTICE' && /authentication failed|improperly formatted auth/iu.test(line.params[1] ?? '')) end(() => listener.refused('badSecret', line.params[1] ?? ''));
    else if (line.command === 'ROOMSTATE' && joinedAt === null && line.params[0] === channel) { joinedAt = clock.now(); cancelJoin(); listener.joined(); }
    const events = decodeTwitch(line, config.id, clock.now());
    if (events === null) context.intake.unread(config.id, raw, `unreadable ${line.command}`);
    else if (events.length > 0) offer(events);
  };
  const offer = (events: NonNullable<ReturnType<typeof decodeTwitch>>): void => {
    context.intake.accept(events).catch((problem: unknown) => {
      // The intake is full: chat has no replay, so the loss becomes a stored fact instead of a silence.
      context.log.warn('twitch events refused by the intake', { source: config.id, problem: String(problem) });
      context.gap({ sourceId: config.id, from: lastSeen, until: clock.now(), reason: 'rateLimited' });
    });
  };
  socket.on('open', () => {
    socket.send('CAP REQ :twitch.tv/tags twitch.tv/commands\r\n');
    if (context.secret !== null) socket.send(`PASS oauth:${context.secret.replace(/^oauth:/u, '')}\r\n`);
    socket.send(`NICK ${context.secret === null ? `justinfan${randomInt(10_000, 99_999)}` : config.channel.toLowerCase()}\r\n`);
    socket.send(`JOIN ${channel}\r\n`);
  });
  socket.on('message', (data: Buffer) => {
    lastSeen = clock.now();
    awaitingPongSince = null;
    for (const raw of splitFrame(data.toString('utf8'))) {
      const line = parseIrcLine(raw);
      if (line === null) context.intake.unread(config.id, raw, 'not an IRC line');
      else if (!over) handle(line, raw);
    }
  });
  socket.on('close', () => lose('connection closed'));
  socket.on('error', (problem) => lose(problem.message.slice(0, 300)));
  return { close: () => end(() => {}) };
}
