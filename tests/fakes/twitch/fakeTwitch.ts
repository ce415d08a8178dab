/**
 * A Twitch chat server on a port of this machine: IRC over WebSocket with IRCv3 tags, many lines per frame, PING, RECONNECT,
 * login failures, channels that do not exist, and silence. Speaks only what the real one says to an anonymous reader.
 */
import type { AddressInfo } from 'node:net';
import { WebSocketServer, type WebSocket } from 'ws';

export interface FakeTwitch {
  readonly url: string;
  readonly channels: Set<string>;
  /** Lines each client sent, newest last. */
  readonly received: string[];
  readonly say: (text: string, viewer?: { name?: string; id?: string; tags?: Record<string, string> }) => string;
  /** Sends raw bytes as one frame to everybody in the room. */
  readonly raw: (frame: string) => void;
  readonly clients: () => number;
  /** Cuts every connection without a close handshake, like a lost network. */
  readonly cut: () => void;
  /** Stops answering anything while connections stay open. */
  readonly freeze: (frozen: boolean) => void;
  readonly refuseLogins: (refuse: boolean) => void;
  readonly stop: () => Promise<void>;
}

const escapeTag = (value: string): string => value.replaceAll('\\', '\\\\').replaceAll(';', '\\:').replaceAll(' ', '\\s').replaceAll('\r', '\\r').replaceAll('\n', '\\n');

/** @param channels names (without #) that exist */
export async function startFakeTwitch(channels: readonly string[] = ['cuedeck'], port = 0): Promise<FakeTwitch> {
  const server = new WebSocketServer({ host: '127.0.0.1', port });
  await new Promise((resolve) => { server.once('listening', resolve); });
  const known = new Set(channels);
  const rooms = new Map<WebSocket, string>();
  const received: string[] = [];
  let frozen = false;
  let refuse = false;
  let messages = 0;

  server.on('connection', (socket) => {
    let nick = '';
    socket.on('message', (data: Buffer) => {
      for (const line of data.toString().split('\r\n').filter((part) => part !== '')) {
        received.push(line);
        if (frozen) return;
        const [command = '', argument = ''] = line.split(' ');
        if (command === 'CAP') socket.send(':tmi.twitch.tv CAP * ACK :twitch.tv/tags twitch.tv/commands\r\n');
        if (command === 'NICK') {
          nick = argument;
          if (refuse) socket.send(':tmi.twitch.tv NOTICE * :Login authentication failed\r\n');
          else socket.send([`:tmi.twitch.tv 001 ${nick} :Welcome, GLHF!`, `:tmi.twitch.tv 376 ${nick} :>`, ''].join('\r\n'));
        }
        if (command === 'JOIN' && known.has(argument.slice(1))) {
          rooms.set(socket, argument);
          socket.send([`:${nick}!${nick}@${nick}.tmi.twitch.tv JOIN ${argument}`, `:${nick}.tmi.twitch.tv 353 ${nick} = ${argument} :${nick}`, `@emote-only=0;followers-only=-1;room-id=4242;slow=0;subs-only=0 :tmi.twitch.tv ROOMSTATE ${argument}`, ''].join('\r\n'));
        }
        if (command === 'PING') socket.send(`:tmi.twitch.tv PONG tmi.twitch.tv ${argument}\r\n`);
      }
    });
    socket.on('close', () => rooms.delete(socket));
    socket.on('error', () => {});
  });

  const raw = (frame: string): void => { if (!frozen) for (const socket of rooms.keys()) socket.send(frame); };
  return {
    url: `ws://127.0.0.1:${(server.address() as AddressInfo).port}`,
    channels: known, received, raw,
    say: (text, viewer = {}) => {
      messages += 1;
      const name = viewer.name ?? `Viewer${messages}`;
      const id = viewer.tags?.['id'] ?? `msg-${messages}-${Date.now()}`;
      const tags = { 'badge-info': '', badges: '', color: '#1E90FF', 'display-name': name, emotes: '', 'first-msg': '0', id, mod: '0', 'room-id': '4242', subscriber: '0', 'tmi-sent-ts': String(Date.now()), turbo: '0', 'user-id': viewer.id ?? String(10_000 + messages), 'user-type': '', ...viewer.tags };
      const written = Object.entries(tags).map(([key, value]) => `${key}=${escapeTag(value)}`).join(';');
      const nick = name.toLowerCase().replaceAll(/[^a-z0-9_]/gu, '') || 'viewer';
      for (const [socket, channel] of rooms) if (!frozen) socket.send(`@${written} :${nick}!${nick}@${nick}.tmi.twitch.tv PRIVMSG ${channel} :${text}\r\n`);
      return id;
    },
    clients: () => rooms.size,
    cut: () => { for (const socket of server.clients) socket.terminate(); },
    freeze: (on) => { frozen = on; },
    refuseLogins: (on) => { refuse = on; },
    stop: () => new Promise((resolve) => {
      for (const socket of server.clients) socket.terminate();
      server.close(() => resolve());
    }),
  };
}
