import { useSyncExternalStore } from 'react';
import type { OpenReplay, ReplaySituation } from '#shared/replay/replay.ts';
import { useDesk } from '../state/deskContext.ts';

const never = (): (() => void) => () => undefined;

/** What this window replays; null in a live window. */
export function useReplaySituation(): ReplaySituation | null {
  const { replay } = useDesk();
  return useSyncExternalStore(replay?.store.subscribe ?? never, () => replay?.store.getState().situation ?? null);
}

export function useOpenReplay(): OpenReplay | null {
  const situation = useReplaySituation();
  return situation?.kind === 'open' ? situation : null;
}

/** Changes with every jump: what a screen gathered before belongs to another moment. */
export function useReplayGround(): number {
  return useOpenReplay()?.epoch ?? 0;
}

/** Why the replay is over; null = it is not, or this window is live. */
export function useReplayEnd(): Extract<ReplaySituation, { kind: 'ended' }>['why'] | null {
  const situation = useReplaySituation();
  return situation?.kind === 'ended' ? situation.why : null;
}
