import { io, type Socket } from 'socket.io-client';
import { onTestFinished } from 'vitest';
import { PROTOCOL_VERSION, type Ack, type FollowAnswer } from '#shared/protocol/wire.ts';
import { replaySituationSchema, type ClientToReplay, type OpenReplay, type ReplayControl, type ReplaySituation, type ReplayToClient } from '#shared/replay/replay.ts';
import type { ShowState } from '#shared/show/state.ts';
import { evolve } from '#shared/show/evolve.ts';
import { until } from '#tests/harness/obs/until.ts';

export type ReplayWire = Socket<ReplayToClient, ClientToReplay>;

/** A window of the replay without a page: the same wire as the renderer's. */
export async function connectReplay(url: string, token: string) {
  const socket: ReplayWire = io(`${url}/replay`, { transports: ['websocket'], auth: { token, protocol: PROTOCOL_VERSION }, ackTimeout: 20_000, reconnection: false, forceNew: true });
  onTestFinished(() => { socket.close(); });
  const told: ReplaySituation[] = [];
  let mirror: { state: ShowState; seq: number } | null = null;
  socket.on('replaySituation', (now) => { told.push(replaySituationSchema.parse(now)); });
  socket.on('delta', (delta) => {
    if (mirror === null) return;
    if (delta.afterSeq !== mirror.seq) throw new Error(`a hole in the replay: have ${mirror.seq}, got after ${delta.afterSeq}`);
    mirror = { state: delta.events.reduce(evolve, mirror.state), seq: delta.seq };
  });
  await new Promise<void>((resolve, reject) => { socket.once('connect', () => resolve()); socket.once('connect_error', reject); });
  const follow = async (): Promise<Extract<FollowAnswer, { kind: 'snapshot' }>> => {
    const answer: Ack<FollowAnswer> = await socket.emitWithAck('follow', { afterSeq: null });
    if (!answer.ok || answer.value.kind !== 'snapshot') throw new Error(`no snapshot: ${JSON.stringify(answer)}`);
    mirror = { state: answer.value.state, seq: answer.value.seq };
    return answer.value;
  };
  return {
    socket, told, follow,
    control: (asked: ReplayControl): Promise<Ack<null>> => socket.emitWithAck('replay', asked),
    mirror: () => mirror,
    /** The newest situation, once it is an open one that stands. */
    standing: async (): Promise<OpenReplay> => {
      await until('the replay stands', 20_000, () => { const now = told.at(-1); return now?.kind === 'open' && !now.isWinding; });
      return told.at(-1) as OpenReplay;
    },
  };
}
