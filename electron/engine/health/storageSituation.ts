import { NO_HEALTH_NOW, type HealthNow } from '#shared/alerts/healthNow.ts';
import type { RescuedFile, RescueReport } from '#shared/alerts/rescue.ts';
import type { Clock } from '../ports.ts';

export type StorageNow = HealthNow['storage'];

/** Can what happens be written, and is what was written sound? Told by the files' writers, which are there before anybody listens. */
export interface StorageSituation {
  readonly set: (file: 'show' | 'crowd', isOk: boolean) => void;
  /** Damage was met in a file. */
  readonly damaged: (file: RescuedFile) => void;
  /** A file was damaged when it was opened, and this became of it. */
  readonly rescued: (report: RescueReport) => void;
  readonly now: () => StorageNow;
  readonly onChange: (listener: () => void) => void;
}

export function createStorageSituation(clock: Clock): StorageSituation {
  const listeners: (() => void)[] = [];
  let now: StorageNow = NO_HEALTH_NOW.storage;
  const change = (next: StorageNow): void => {
    now = next;
    for (const listener of listeners) listener();
  };
  return {
    set: (file, isOk) => {
      if (now[file] === isOk) return;
      const next = { ...now, [file]: isOk };
      change({ ...next, since: next.show && next.crowd ? null : (now.since ?? clock.now()) });
    },
    damaged: (file) => { if (!now.damaged.includes(file)) change({ ...now, damaged: [...now.damaged, file] }); },
    rescued: (report) => { change({ ...now, rescued: [...now.rescued, report] }); },
    now: () => now,
    onChange: (listener) => void listeners.push(listener),
  };
}
