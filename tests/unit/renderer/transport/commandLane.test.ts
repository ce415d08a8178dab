import { describe, expect, it } from 'vitest';
import type { CommandId } from '#shared/ids.ts';
import type { Ack, CommandEnvelope } from '#shared/protocol/wire.ts';
import { COMMAND_LIFETIME_MS, makeCommandLane } from '../../../../renderer/transport/commandLane.ts';

function bench() {
  const sent: CommandEnvelope[] = [];
  const answers: { readonly resolve: (ack: Ack) => void; readonly reject: (error: Error) => void }[] = [];
  let connected = true;
  let now = 0;
  let ids = 0;
  const lane = makeCommandLane({
    deliver: (envelope) => { sent.push(envelope); return new Promise((resolve, reject) => { answers.push({ resolve, reject }); }); },
    isConnected: () => connected, newId: () => { ids += 1; return `id-${String(ids)}` as CommandId; }, now: () => now,
  });
  return { lane, sent, answers, connect: (is: boolean) => { connected = is; }, at: (ms: number) => { now = ms; } };
}
const settled = async (): Promise<void> => { for (let i = 0; i < 10; i += 1) await Promise.resolve(); };

describe('command lane', () => {
  it('repeats an unanswered command after a reconnect under the SAME id', async () => {
    const { lane, sent, answers, connect } = bench();
    const outcome = lane.send({ kind: 'startShow' });
    connect(false);
    answers[0]?.reject(new Error('socket has been disconnected'));
    await settled();
    expect(sent).toHaveLength(1);
    connect(true);
    lane.resume();
    expect(sent.map(({ id }) => id)).toEqual(['id-1', 'id-1']);
    answers[1]?.resolve({ ok: true, value: { seq: 9 } });
    expect(await outcome).toEqual({ kind: 'done', seq: 9 });
    expect(lane.waiting()).toBe(0);
  });

  it('does not send a command twice while its first try is still on its way', () => {
    const { lane, sent } = bench();
    void lane.send({ kind: 'goLive' });
    lane.resume();
    lane.resume();
    expect(sent).toHaveLength(1);
  });

  it('a refusal is an answer, not a failure: nothing is repeated', async () => {
    const { lane, sent, answers } = bench();
    const outcome = lane.send({ kind: 'goLive' });
    answers[0]?.resolve({ ok: false, refusal: { key: 'streamNotOff', params: { now: 'starting' } } });
    expect(await outcome).toEqual({ kind: 'refused', refusal: { key: 'streamNotOff', params: { now: 'starting' } } });
    lane.resume();
    expect(sent).toHaveLength(1);
  });

  it('gives up as unanswered when the press is too old to be meant any more', async () => {
    const { lane, answers, connect, at } = bench();
    const outcome = lane.send({ kind: 'startShow' });
    connect(false);
    answers[0]?.reject(new Error('gone'));
    await settled();
    at(COMMAND_LIFETIME_MS);
    lane.expire();
    expect(await outcome).toEqual({ kind: 'unanswered' });
  });
});
