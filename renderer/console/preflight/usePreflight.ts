import { useEffect, useMemo, useState } from 'react';
import { preflight, type PreflightRow } from '#shared/show/preflight.ts';
import { useEngineNow, useHealthNow, useShow } from '../../state/hooks.ts';
import { useFeeds } from '../audience/useFeeds.ts';

const LOOK_MS = 2_000;

/** The engine's clock minus this machine's, to the second so that a steady difference draws nothing; null = not measured yet. */
function useClockAhead(): number | null {
  const engineNow = useEngineNow();
  const [ahead, setAhead] = useState<number | null>(null);
  useEffect(() => {
    const look = (): void => {
      const now = engineNow();
      setAhead(now === null ? null : Math.round((now - Date.now()) / 1_000) * 1_000);
    };
    const first = setTimeout(look, 0);
    const timer = setInterval(look, LOOK_MS);
    return () => { clearTimeout(first); clearInterval(timer); };
  }, [engineNow]);
  return ahead;
}

/** The checks before a show, of this moment: the state, what the engine tells beside the log, and what only this window knows. */
export function usePreflight(): readonly PreflightRow[] {
  const state = useShow(({ show, products, obs, sources, shelf }) => ({ show, products, obs, sources, shelf }));
  const { checks, storage } = useHealthNow();
  const waiting = useFeeds().feeds.filter(({ word }) => word === 'waiting' || word === 'quiet').map(({ name }) => name).join('\n');
  const clockAheadMs = useClockAhead();
  return useMemo(
    () => preflight(state, { checks, isStorageOk: storage.since === null, waiting: waiting === '' ? [] : waiting.split('\n'), clockAheadMs }),
    [state, checks, storage, waiting, clockAheadMs],
  );
}
