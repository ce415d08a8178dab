import type { HealthNow } from '#shared/alerts/healthNow.ts';
import type { Clock } from '../ports.ts';

export type StorageNow = HealthNow['storage'];

/** Can what happens be written? Told by the two files' writers, which are there before anybody listens. */
export interface StorageSituation {
  readonly set: (file: 'show' | 'crowd', isOk: boolean) => void;
  readonly now: () => StorageNow;
  readonly onChange: (listener: () => void) => void;
}

export function createStorageSituation(clock: Clock): StorageSituation {
  const listeners: (() => void)[] = [];
  let now: StorageNow = { show: true, crowd: true, since: null };
  return {
    set: (file, isOk) => {
      if (now[file] === isOk) return;
      const next = { ...now, [file]: isOk };
      now = { ...next, since: next.show && next.crowd ? null : (now.since ?? clock.now()) };
      for (const listener of listeners) listener();
    },
    now: () => now,
    onChange: (listener) => void listeners.push(listener),
  };
}
