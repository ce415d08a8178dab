import { describe, expect, it } from 'vitest';
import { tidySecrets } from '#engine/tidySecrets.ts';
import type { SecretStore } from '#engine/ports.ts';
import { Stage } from '../shared/show/stage.ts';
import { createQuietLog } from '#tests/fakes/quietLog.ts';

const feed = (id: string) => ({ kind: 'addSource', source: { kind: 'ingest', id, name: id } });

/** A store with these entries; from the change numbered `diesAt` (0 = the first) on nothing is written any more. */
function storeOf(entries: Readonly<Record<string, string>>, diesAt = Number.POSITIVE_INFINITY) {
  const map = new Map(Object.entries(entries));
  let changes = 0;
  const change = async (run: () => void): Promise<void> => {
    if (changes >= diesAt) throw new Error('killed');
    changes += 1;
    run();
    await Promise.resolve();
  };
  const store: SecretStore = {
    get: async (owner) => map.get(owner) ?? null, owners: async () => [...map.keys()],
    set: (owner, secret) => change(() => map.set(owner, secret)), remove: (owner) => change(() => map.delete(owner)),
  };
  return { map, store };
}

const room = (...ids: readonly string[]) => {
  const stage = new Stage();
  for (const id of ids) stage.did(feed(id) as never);
  return stage.state;
};

describe('secrets when the engine starts', () => {
  it('those under the bare id of an older version move to the name of the source, whenever it is killed in between', async () => {
    const state = room('feed-1', 'feed-2', 'source.odd');
    for (let diesAt = 0; diesAt < 7; diesAt += 1) {
      const old = { 'feed-1': 'one', 'feed-2': 'two', 'source.odd': 'three', roomKey: 'key', 'draw.7': 'seed' };
      const { map, store } = storeOf(old, diesAt);
      await tidySecrets(store, state, createQuietLog());
      const again = storeOf(Object.fromEntries(map));
      await tidySecrets(again.store, state, createQuietLog());
      expect(Object.fromEntries(again.map)).toEqual({ 'source.feed-1': 'one', 'source.feed-2': 'two', 'source.source.odd': 'three', roomKey: 'key', 'draw.7': 'seed' });
    }
  });

  it('those of removed sources and of a forgotten OBS are deleted; the newer one wins; a second run changes nothing', async () => {
    const { map, store } = storeOf({ 'feed-1': 'old', 'source.feed-1': 'new', gone: 'x', 'source.gone': 'x', obs: 'password', obsBackup: 'other', 'draw.7': 'seed' });
    const state = room('feed-1');
    await tidySecrets(store, state, createQuietLog());
    expect(Object.fromEntries(map)).toEqual({ 'source.feed-1': 'new', 'draw.7': 'seed' });
    await tidySecrets(store, state, createQuietLog());
    expect(Object.fromEntries(map)).toEqual({ 'source.feed-1': 'new', 'draw.7': 'seed' });
  });

  it('the password of an OBS that is set up stays, and one stored a moment before the address is', async () => {
    const stage = new Stage();
    for (const owner of ['obs', 'obsBackup']) stage.report({ kind: 'reportSecretStored', owner });
    stage.did({ kind: 'configureObs', address: { host: '127.0.0.1', port: 4455 } });
    const { map, store } = storeOf({ obs: 'password', obsBackup: 'other' });
    await tidySecrets(store, stage.state, createQuietLog());
    expect([...map.keys()]).toEqual(['obs', 'obsBackup']);
  });

  it('a keychain that says nothing stops no engine', async () => {
    const { store } = storeOf({ gone: 'x' }, 0);
    const log = createQuietLog();
    await tidySecrets(store, room(), log);
    await tidySecrets({ ...store, owners: () => Promise.reject(new Error('locked')) }, room(), log);
    expect(log.entries.map(({ level }) => level)).toEqual(['warn', 'warn']);
  });
});
