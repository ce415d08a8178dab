import type { ShowState } from './state.ts';

/** A show runs, rehearsed or real, or the stream is on, coming or coming back: nothing heavy is begun now, and the machine stays awake. */
export const isShowOn = ({ show, obs }: Pick<ShowState, 'show' | 'obs'>): boolean =>
  show.kind === 'running' || obs.stream.kind === 'starting' || obs.stream.kind === 'live' || obs.stream.kind === 'reconnecting';
