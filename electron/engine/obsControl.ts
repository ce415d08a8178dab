import type { ShowState } from '#shared/show/state.ts';
import { makeCuesPart } from './adapters/obs/cues/cuesPart.ts';
import { makeTextsPart } from './adapters/obs/cues/textsPart.ts';
import { createObsAdapter } from './adapters/obs/createObsAdapter.ts';
import type { MakeObsPart } from './adapters/obs/parts.ts';
import { createBackupDriver } from './effects/driveBackup.ts';
import { BoundTexts } from './effects/writeTexts.ts';
import type { Clock, Log, ObsAdapter, SecretStore } from './ports.ts';
import type { ShowRuntime } from './runtime.ts';

export interface ObsControl {
  /** What the adapter of the main OBS carries out beyond its core: cues and bound texts. */
  readonly parts: readonly MakeObsPart[];
  /** Told of every commit from now on; the second OBS is connected if it was set up before. */
  readonly resume: (state: ShowState) => void;
  readonly stop: () => Promise<void>;
}

/** Cues, bound texts and the second OBS, put together. `main` is asked for when there is something to send. */
export function createObsControl(deps: { readonly clock: Clock; readonly log: Log; readonly secrets: SecretStore; readonly runtime: ShowRuntime; readonly main: () => ObsAdapter }): ObsControl {
  const { clock, log, secrets, runtime, main } = deps;
  const texts = new BoundTexts({ clock, runtime, send: (requests) => main().send(requests) });
  const backup = createBackupDriver({ clock, log, secrets, main, backup: () => second, report: (report) => void runtime.report(report, { kind: 'obs' }) });
  const second = createObsAdapter({ clock, log, parts: [makeCuesPart], listener: backup.listener });
  return {
    parts: [makeCuesPart, makeTextsPart({ onWritten: (outcome) => texts.written(outcome), onContact: () => texts.contact() })],
    resume: (state) => {
      runtime.onCommit('bound texts', texts.onCommit);
      runtime.onCommit('backup OBS', backup.onCommit);
      backup.resume(state);
    },
    stop: async () => {
      texts.stop();
      await backup.stop();
    },
  };
}
