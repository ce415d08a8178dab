import { describe, expect, it } from 'vitest';
import { createShellSecrets } from '#engine/adapters/secrets/shellSecrets.ts';
import type { EngineMessage } from '#shared/protocol/engineProcess.ts';
import { createManualClock } from '#tests/fakes/manualClock.ts';

function start() {
  const clock = createManualClock();
  const sent: EngineMessage[] = [];
  return { clock, sent, ...createShellSecrets({ clock, send: (message) => sent.push(message) }) };
}

describe('shell secrets', () => {
  it('pairs every answer with its own question, in whatever order they come', async () => {
    const { store, answer, sent } = start();
    const obs = store.get('obs');
    const feed = store.get('src-1');
    expect(sent).toEqual([{ kind: 'secret', id: 1, op: 'get', owner: 'obs', secret: null }, { kind: 'secret', id: 2, op: 'get', owner: 'src-1', secret: null }]);
    answer({ kind: 'secretAnswer', id: 2, ok: true, value: 'two' });
    answer({ kind: 'secretAnswer', id: 1, ok: true, value: null });
    expect(await feed).toBe('two');
    expect(await obs).toBeNull();
  });

  it('a refusal of the keychain rejects', async () => {
    const { store, answer } = start();
    const set = store.set('obs', 'x');
    answer({ kind: 'secretAnswer', id: 1, ok: false, value: null });
    await expect(set).rejects.toThrow(/keychain/u);
  });

  it('a shell that stays silent rejects after a minute; its late answer is ignored', async () => {
    const { clock, store, answer } = start();
    const get = store.get('obs');
    const failed = expect(get).rejects.toThrow(/did not answer/u);
    await clock.advance(60_000);
    await failed;
    answer({ kind: 'secretAnswer', id: 1, ok: true, value: 'late' });
    expect(clock.pending()).toBe(0);
  });
});
