import type { WebSocket } from 'ws';
import { startSimulatedSocket, type SimulatedSocket } from '../wsServer.ts';

export interface SimulatedIrc extends Omit<SimulatedSocket, 'received' | 'clients'> {
  readonly channels: Set<string>;
  /** Lines clients sent, newest last. */
  readonly received: readonly string[];
  /** Writes into every joined room; answers the message's id. `tags` stand over the usual ones. */
  readonly say: (text: string, viewer?: { readonly name?: string; readonly id?: string; readonly tags?: Readonly<Record<string, string>> }) => string;
  /** Sends raw bytes as one frame to everybody in the room. */
  readonly raw: (frame: string) => void;
  /** How many have joined a room. */
  readonly clients: () => number;
  readonly refuseLogins: (refuse: boolean) => void;
}

const escapeTag = (value: string): string => value.replaceAll('\\', '\\\\').replaceAll(';', '\\:').replaceAll(' ', '\\s').replaceAll('\r', '\\r').replaceAll('\n', '\\n');
const linesOf = (data: Buffer): readonly string[] => data.toString('utf8').split('\r\n').filter((line) => line !== '');

/**
 * A Twitch chat server: IRC over WebSocket with IRCv3 tags, many lines per frame, PING, login failures, channels that do not exist
 * (never answered), and silence. Says only what the real one says to a reader.
 * @param channels names (without #) that exist
 */
export async function startIrc(channels: readonly string[] = ['cuedeck'], port = 0): Promise<SimulatedIrc> {
  const known = new Set(channels);
  const rooms = new Map<WebSocket, string>();
  const nicks = new WeakMap<WebSocket, string>();
  let refusesLogins = false;
  let messages = 0;
  const answer = (line: string, client: WebSocket): void => {
    const [command = '', argument = ''] = line.split(' ');
    const nick = nicks.get(client) ?? '';
    if (command === 'CAP') client.send(':tmi.twitch.tv CAP * ACK :twitch.tv/tags twitch.tv/commands\r\n');
    else if (command === 'PING') client.send(`:tmi.twitch.tv PONG tmi.twitch.tv ${argument}\r\n`);
    else if (command === 'NICK') {
      nicks.set(client, argument);
      client.send(refusesLogins ? ':tmi.twitch.tv NOTICE * :Login authentication failed\r\n' : [`:tmi.twitch.tv 001 ${argument} :Welcome, GLHF!`, `:tmi.twitch.tv 376 ${argument} :>`, ''].join('\r\n'));
    } else if (command === 'JOIN' && known.has(argument.slice(1))) {
      rooms.set(client, argument);
      client.send([`:${nick}!${nick}@${nick}.tmi.twitch.tv JOIN ${argument}`, `:${nick}.tmi.twitch.tv 353 ${nick} = ${argument} :${nick}`, `@emote-only=0;followers-only=-1;room-id=4242;slow=0;subs-only=0 :tmi.twitch.tv ROOMSTATE ${argument}`, ''].join('\r\n'));
    }
  };
  const socket = await startSimulatedSocket({
    onClient: (client) => { client.on('close', () => rooms.delete(client)); },
    onMessage: (data, client) => { for (const line of linesOf(data)) answer(line, client); },
  }, port);
  const toRooms = (frame: (channel: string) => string): void => { if (!socket.isFrozen()) for (const [client, channel] of rooms) client.send(frame(channel)); };
  return {
    ...socket, channels: known,
    get received() { return socket.received.flatMap(linesOf); },
    clients: () => rooms.size,
    raw: (frame) => toRooms(() => frame),
    refuseLogins: (refuse) => { refusesLogins = refuse; },
    say: (text, viewer = {}) => {
      messages += 1;
      const name = viewer.name ?? `Viewer${messages}`;
      const id = viewer.tags?.['id'] ?? `msg-${messages}-${Date.now()}`;
      const tags = { 'badge-info': '', badges: '', color: '#1E90FF', 'display-name': name, emotes: '', 'first-msg': '0', id, mod: '0', 'room-id': '4242', subscriber: '0', 'tmi-sent-ts': String(Date.now()), turbo: '0', 'user-id': viewer.id ?? String(10_000 + messages), 'user-type': '', ...viewer.tags };
      const written = Object.entries(tags).map(([key, value]) => `${key}=${escapeTag(value)}`).join(';');
      const nick = name.toLowerCase().replaceAll(/[^a-z0-9_]/gu, '') || 'viewer';
      toRooms((channel) => `@${written} :${nick}!${nick}@${nick}.tmi.twitch.tv PRIVMSG ${channel} :${text}\r\n`);
      return id;
    },
  };
}
