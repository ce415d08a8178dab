import { afterEach, describe, expect, it } from 'vitest';
import { checkChain } from '#shared/audit/chain.ts';
import { sha256 } from '#engine/adapters/store/auditDb.ts';
import type { Command } from '#shared/show/commands.ts';
import { ask, controlToken, onAirShow } from './controlHarness.ts';
import { COMMANDS, source } from './everyCommand.ts';
import { commandId } from './fixtures.ts';
import { startHub, type TestHub, type Window } from './hubHarness.ts';

let running: TestHub[] = [];
const start = async (): Promise<TestHub> => {
  const test = await startHub();
  running.push(test);
  return test;
};
afterEach(async () => {
  await Promise.all(running.map((test) => test.stop()));
  running = [];
});
const send = async (window: Window, command: Command) => window.emitWithAck('command', { id: commandId(), command });
const said = async (test: TestHub) => (await test.store.auditAfter(0, 1_000)).map(({ who, what, subject, result }) => `${who.duties.join('+') || who.role} ${what} ${subject} ${result}`.replaceAll(/ +/gu, ' '));

describe('the audit log', () => {
  it('holds every denial and every two-person or protected act, through socket and HTTP, with who and as what; not the daily work', async () => {
    const test = await start();
    await onAirShow(test);
    const [owner, analyst] = [await test.connect('producer'), await test.connect('producer', ['analyst'])];
    await send(analyst, COMMANDS.panic);
    await send(owner, COMMANDS.addTime);
    await send(owner, { ...COMMANDS.hideComment, text: '骗子 13800138000' });
    await owner.emitWithAck('storeSecret', { owner: 'obs', secret: 'pw-never-written' });
    await analyst.emitWithAck('storeSecret', { owner: 'obs', secret: 'pw-never-written' });
    await analyst.emitWithAck('query', { kind: 'findViewers', text: '小明' });
    await ask(test.port, '/control/v1/actions/panic', { method: 'POST', token: await controlToken(test, 'Deck', ['analyst']), body: '{}' });
    const control = await test.connect('producer', ['control']);
    const { show } = test.runtime.current().state;
    await send(control, { kind: 'takeNextItem', sawOnAir: show.kind === 'running' ? show.onAir.id : null });
    await expect.poll(async () => (await said(test)).some((line) => line.endsWith('asked'))).toBe(true);
    const lines = await said(test);
    expect(lines).toEqual(expect.arrayContaining([
      'owner paired role=producer done', 'analyst panic roleMayNot', 'owner hideComment crowdSeq=1 done', 'owner storeSecret owner=obs done', 'analyst storeSecret owner=obs roleMayNot',
      'analyst findViewers roleMayNot', 'analyst panic roleMayNot', 'control takeNextItem asked',
    ]));
    expect(lines.join('\n')).not.toMatch(/addTime|pw-never|骗子|1380013|小明/u);
    expect(checkChain(await test.store.auditAfter(0, 1_000), sha256).brokenAt).toBeNull();
  });

  it('going live past failed checks leaves their rows and who went past them in a line', async () => {
    const test = await start();
    await onAirShow(test);
    await test.act(COMMANDS.forgetObs);
    const owner = await test.connect('producer');
    await send(owner, { kind: 'goLive', despite: true });
    await send(owner, { kind: 'goLive' });
    const lines = (await said(test)).filter((line) => line.includes('goLive'));
    expect(lines).toHaveLength(2);
    expect(lines[0]).toMatch(/^owner goLive despite=[\w,]*obs/u);
    expect(lines[1]).not.toContain('despite');
  });

  it('is read by owner and compliance only, checked from its first line, and looking is a line of its own', async () => {
    const test = await start();
    await test.act({ kind: 'openSession', title: 'T' });
    await test.act(COMMANDS.addSource);
    const compliance = await test.connect('producer', ['compliance']);
    await compliance.emitWithAck('query', { kind: 'ingestAccess', sourceId: source });
    const first = await compliance.emitWithAck('query', { kind: 'audit', afterN: 0 });
    if (!first.ok || !('brokenAt' in first.value)) throw new Error('not answered');
    expect(first.value.brokenAt).toBeNull();
    const count = first.value.lines.length;
    const second = await compliance.emitWithAck('query', { kind: 'audit', afterN: count });
    if (!second.ok || !('brokenAt' in second.value)) throw new Error('not answered');
    expect(second.value.lines.map(({ what }) => what)).toEqual(['audit']);
    expect(await (await test.connect('producer', ['producer'])).emitWithAck('query', { kind: 'audit', afterN: 0 })).toMatchObject({ ok: false, refusal: { key: 'roleMayNot' } });
  });
});
