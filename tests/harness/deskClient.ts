/** A paired client without a window: the same wire as the renderer, and the same `evolve` for its mirror. */
import { randomUUID } from 'node:crypto';
import { io, type Socket } from 'socket.io-client';
import type { HealthNow } from '../../shared/alerts/healthNow.ts';
import { commandIdSchema } from '../../shared/ids.ts';
import { pairedSchema } from '../../shared/protocol/pairing.ts';
import { PROTOCOL_VERSION, type Ack, type ClientToEngine, type Delta, type EngineToClient, type Frame, type Query, type QueryAnswers, type QueryKind, type Watch } from '../../shared/protocol/wire.ts';
import type { Command } from '../../shared/show/commands.ts';
import { evolve } from '../../shared/show/evolve.ts';
import type { ShowState } from '../../shared/show/state.ts';

export interface DeskClient {
  readonly socket: Socket<EngineToClient, ClientToEngine>;
  readonly token: string;
  readonly state: () => ShowState;
  readonly seq: () => number;
  readonly frames: Frame[];
  /** What is true now beside the log, as last told; null = a role that is not told. */
  readonly health: () => HealthNow | null;
  readonly command: (command: Command, id?: string) => Promise<Ack>;
  /** Like `command`, but a refusal is thrown: for set-up steps. */
  readonly must: (command: Command) => Promise<void>;
  readonly query: <K extends QueryKind>(query: Extract<Query, { kind: K }>) => Promise<QueryAnswers[K]>;
  readonly watch: (watch: Watch) => Promise<void>;
  readonly storeSecret: (owner: string, secret: string) => Promise<void>;
  /** Resolves when the mirror satisfies the condition. @throws after `ms` with the mirror's situation */
  readonly until: (what: string, condition: (state: ShowState) => boolean, ms?: number) => Promise<void>;
  readonly close: () => void;
}

export interface ConnectOptions { readonly fold: boolean; readonly ackMs?: number }

/** Trades a pairing link for a token, as a window does. @throws with the refusal */
export async function pair(link: string): Promise<{ url: string; token: string }> {
  const url = new URL(link);
  const ticket = new URLSearchParams(url.hash.slice(1)).get('ticket');
  const answer = await fetch(`${url.origin}/api/pair`, { method: 'POST', headers: { 'content-type': 'application/json', origin: url.origin }, body: JSON.stringify({ ticket }) });
  const body = (await answer.json()) as Ack<unknown>;
  if (!body.ok) throw new Error(`pairing refused: ${body.refusal.key}`);
  return { url: url.origin, token: pairedSchema.parse(body.value).token };
}

/** Pairs and connects; resolves with the first snapshot in the mirror. */
/** @param options `fold: false` keeps only the sequence: twenty windows on one core would otherwise measure themselves. `ackMs`: longest wait for an answer, 10 s where nothing is said */
export async function connectDesk(link: string, options: ConnectOptions = { fold: true }): Promise<DeskClient> {
  const { url, token } = await pair(link);
  return connectWithToken(url, token, options);
}

export async function connectWithToken(url: string, token: string, { fold, ackMs = 10_000 }: ConnectOptions = { fold: true }): Promise<DeskClient> {
  const socket: Socket<EngineToClient, ClientToEngine> = io(url, { transports: ['websocket'], auth: { token, protocol: PROTOCOL_VERSION }, ackTimeout: ackMs, reconnection: false });
  let mirror: { state: ShowState; seq: number } | null = null;
  const frames: Frame[] = [];
  const waiters = new Set<() => void>();
  let health: HealthNow | null = null;
  socket.on('health', (now) => {
    health = now;
    for (const look of waiters) look();
  });
  socket.on('frame', (frame) => { frames.push(frame); });
  // A delta may come in the same breath as the snapshot, before whoever awaits that has had a turn.
  const early: Delta[] = [];
  const take = (delta: Delta): void => {
    if (mirror === null) { early.push(delta); return; }
    if (delta.seq <= mirror.seq) return;
    if (delta.afterSeq !== mirror.seq) throw new Error(`hole in deltas: have ${mirror.seq}, got after ${delta.afterSeq}`);
    mirror = { state: fold ? delta.events.reduce(evolve, mirror.state) : mirror.state, seq: delta.seq };
    for (const look of waiters) look();
  };
  socket.on('delta', take);
  await new Promise<void>((resolve, reject) => {
    socket.once('connect', () => resolve());
    socket.once('connect_error', reject);
  });
  const answer = await socket.emitWithAck('follow', { afterSeq: null });
  if (!answer.ok || answer.value.kind !== 'snapshot') throw new Error(`no snapshot: ${JSON.stringify(answer)}`);
  mirror = { state: answer.value.state, seq: answer.value.seq };
  for (const delta of early.splice(0)) take(delta);
  const held = (): { state: ShowState; seq: number } => mirror ?? (() => { throw new Error('no mirror'); })();
  const command = (wanted: Command, id: string = randomUUID()): Promise<Ack> => socket.emitWithAck('command', { id: commandIdSchema.parse(id), command: wanted });
  return {
    socket, token, frames, command, health: () => health,
    state: () => held().state,
    seq: () => held().seq,
    must: async (wanted) => {
      const ack = await command(wanted);
      if (!ack.ok) throw new Error(`${wanted.kind} refused: ${JSON.stringify(ack.refusal)}`);
    },
    query: async (query) => {
      const got = await socket.emitWithAck('query', query);
      if (!got.ok) throw new Error(`query refused: ${JSON.stringify(got.refusal)}`);
      return got.value as never;
    },
    watch: async (watch) => { await socket.emitWithAck('watch', watch); },
    storeSecret: async (owner, secret) => {
      const got = await socket.emitWithAck('storeSecret', { owner: owner as never, secret });
      if (!got.ok) throw new Error(`secret refused: ${got.refusal.key}`);
    },
    until: (what, condition, ms = 10_000) => new Promise((resolve, reject) => {
      const look = (): void => { if (condition(held().state)) { finish(); resolve(); } };
      const timer = setTimeout(() => { finish(); reject(new Error(`waited ${ms} ms for: ${what}; have show=${held().state.show.kind} obs=${JSON.stringify(held().state.obs.connection)} stream=${JSON.stringify(held().state.obs.stream)}`)); }, ms);
      const finish = (): void => { clearTimeout(timer); waiters.delete(look); };
      waiters.add(look);
      look();
    }),
    close: () => { socket.close(); },
  };
}
