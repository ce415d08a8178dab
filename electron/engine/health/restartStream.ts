import type { CommitListener } from '../committer.ts';
import type { Runtime } from '../ports.ts';

/** The second half of a restart: once OBS said that the stream is off, it is started again. A commit of its own, so that the start is judged by the state that says "off". */
export function createRestart(runtime: Runtime): CommitListener {
  return ({ before, after }) => {
    const isDue = after.obs.restart && after.obs.stream.kind === 'off';
    const wasDue = before.obs.restart && before.obs.stream.kind === 'off';
    if (isDue && !wasDue) void runtime.report({ kind: 'reportRestartDue' }, { kind: 'engine' });
  };
}
