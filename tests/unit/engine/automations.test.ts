import { describe, expect, it } from 'vitest';
import { createAutomations } from '#engine/effects/runAutomations.ts';
import { restoreRuntime } from '#engine/runtime.ts';
import { ruleSchema } from '#shared/automation/model.ts';
import type { CommandId } from '#shared/ids.ts';
import type { Actor } from '#shared/show/events.ts';
import type { Command } from '#shared/show/commands.ts';
import { duration } from '#shared/time/instant.ts';
import { createManualClock } from '#tests/fakes/manualClock.ts';
import { createMemoryShowStore } from '#tests/fakes/memoryShowStore.ts';
import { createQuietLog } from '#tests/fakes/quietLog.ts';
import { importSample, sampleItem } from '#tests/fakes/sampleShow.ts';

const producer: Actor = { kind: 'person', role: 'producer', clientId: 'c1', name: '导播' };
const rule = (over: object) => ruleSchema.parse({ id: 'rule-1', name: 'R', mode: 'on', trigger: { kind: 'itemTaken', cue: null, phase: null }, conditions: [], actions: [{ kind: 'sayNow', text: 'x' }], ...over });

/** The loop with its automations, on air with a row of five minutes. */
async function onAir(...rules: ReturnType<typeof rule>[]) {
  const clock = createManualClock();
  let made = 0;
  const runtime = await restoreRuntime({ clock, log: createQuietLog(), store: createMemoryShowStore(), ids: { next: (prefix) => `${prefix}-${(made += 1)}` }, onFatal: (error) => { throw error; } });
  const automations = createAutomations({ clock, runtime });
  runtime.onCommit('automations', automations.onCommit);
  const send = (command: Command) => runtime.execute(command, producer, `cmd-${(made += 1)}` as CommandId);
  await send({ kind: 'openSession', title: 'T' });
  await send(importSample([sampleItem('01', { durationMs: duration(300_000) }), sampleItem('02', { durationMs: duration(300_000) })]));
  for (const each of rules) await send({ kind: 'saveAutomation', rule: each });
  await send({ kind: 'loadShow', mode: 'live' });
  await send({ kind: 'startShow' });
  const said = () => runtime.current().state.hostCues.map(({ text, from }) => `${from}: ${text}`);
  const run = () => {
    const { show } = runtime.current().state;
    return show.kind === 'running' ? show.onAir.id : null;
  };
  return { clock, runtime, send, said, run, automations };
}

describe('automations in the loop', () => {
  it('a take sets its rule off in the commit after it, and the log says which rule did it', async () => {
    const { clock, send, said, run, runtime } = await onAir(rule({ name: '开卖', trigger: { kind: 'itemTaken', cue: '02', phase: null }, actions: [{ kind: 'sayNow', text: '上链接' }] }));
    await clock.advance(2_000);
    expect(said()).toEqual([]);
    await send({ kind: 'takeNextItem', sawOnAir: run() });
    await clock.advance(1);
    expect(said()).toEqual(['开卖: 上链接']);
    expect(runtime.current().state.automation.firings).toHaveLength(1);
  });

  it('time left sets it off once, at its moment; time added before moves the moment', async () => {
    const { clock, send, said, run } = await onAir(rule({ trigger: { kind: 'timeLeft', ms: 60_000 }, spanMs: 1_000 }));
    await send({ kind: 'addTime', ms: duration(30_000), sawOnAir: run() });
    await clock.advance(269_000);
    expect(said()).toEqual([]);
    await clock.advance(2_000);
    expect(said()).toHaveLength(1);
    await clock.advance(120_000);
    expect(said()).toHaveLength(1);
  });

  it('two rules of the same moment are both set off, and a stall over a moment makes nothing up', async () => {
    const { clock, said } = await onAir(rule({ id: 'a', trigger: { kind: 'timeLeft', ms: 60_000 } }), rule({ id: 'b', trigger: { kind: 'timeTurned', to: 'warning' } }), rule({ id: 'c', trigger: { kind: 'timeTurned', to: 'danger' } }));
    await clock.advance(240_500);
    expect(said()).toHaveLength(2);
    await clock.stall(90_000);
    await clock.advance(1);
    expect(said()).toHaveLength(2);
  });

  it('rules that set each other off do it once: what a rule did sets none off', async () => {
    const { clock, said } = await onAir(
      rule({ id: 'a', trigger: { kind: 'show', to: 'started' }, actions: [{ kind: 'timer', label: 'T', counts: 'down', durationMs: 1_000 }], spanMs: 1_000 }),
      rule({ id: 'b', trigger: { kind: 'timerEnded', label: 'T' }, actions: [{ kind: 'sayNow', text: 'over' }], spanMs: 1_000 }),
    );
    await clock.advance(10_000);
    expect(said()).toEqual(['R: over']);
  });

  it('moments that pass during a panic are not made up for at its end; what was set off in the same breath as the panic is held', async () => {
    const { clock, runtime, send, said, run } = await onAir(
      rule({ id: 'left', trigger: { kind: 'timeLeft', ms: 60_000 }, spanMs: 1_000 }), rule({ id: 'take', trigger: { kind: 'itemTaken', cue: '02', phase: null }, spanMs: 1_000 }),
    );
    await send({ kind: 'configureObs', address: { host: '127.0.0.1', port: 4_455 } });
    await runtime.report({ kind: 'reportObsConnection', connection: { kind: 'connected', since: clock.now(), obsVersion: '29', websocketVersion: '5', simulated: false } }, { kind: 'obs' });
    await send({ kind: 'setSafety', safety: { backupScene: 'BRB', holdingScene: null, micInputs: [], twoPerson: false } });
    await clock.advance(2_000);
    // The take is committed, its rule's report waits in the loop behind the panic.
    await Promise.all([send({ kind: 'takeNextItem', sawOnAir: run() }), send({ kind: 'panic' })]);
    await clock.advance(250_000);
    expect(said()).toEqual([]);
    const why = () => runtime.current().state.automation.firings.map(({ ruleId, outcome }) => [ruleId, outcome.kind === 'heldBack' ? outcome.why : outcome.kind]);
    expect(why()).toEqual([['take', 'panic'], ['left', 'panic']]);
    await send({ kind: 'resumeFromPanic' });
    await clock.advance(20_000);
    expect([said(), why().length]).toEqual([[], 2]);
  });

  it('stopped, it sets nothing off any more', async () => {
    const { clock, said, automations } = await onAir(rule({ trigger: { kind: 'timeLeft', ms: 60_000 } }));
    automations.stop();
    await clock.advance(300_000);
    expect(said()).toEqual([]);
  });
});
