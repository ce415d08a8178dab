/**
 * The relay of the benches in a process of its own: whoever presses, ours or a bare client, then crosses one process border to it, and no
 * side is timed by the event loop it is served from. Argument: the port of OBS. Sends `{ port }`, then `{ sentAt, answeredAt }` for each
 * SetCurrentProgramScene, in ms of the machine's monotonic clock (see `machineMs`).
 */
import { createObsTap } from '../harness/obs/createObsTap.ts';
import { machineMs } from './stats.ts';

const tap = await createObsTap(Number(process.argv[2]), ({ type, sentAt, answeredAt }) => {
  const since = machineMs() - performance.now();
  if (type === 'SetCurrentProgramScene') process.send?.({ sentAt: sentAt + since, answeredAt: answeredAt + since });
});
process.send?.({ port: tap.port });
process.on('disconnect', () => { process.exit(0); });
