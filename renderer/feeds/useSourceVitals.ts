import { useEffect, useState } from 'react';
import type { SourceVitals } from '#shared/audience/sourceVitals.ts';
import { useDesk } from '../state/deskContext.ts';

const EVERY_MS = 1_000;

/** Rate, lag, quota and unread kinds of every source, asked for once a second while shown. */
export function useSourceVitals(): ReadonlyMap<string, SourceVitals> {
  const { link } = useDesk();
  const [vitals, setVitals] = useState<ReadonlyMap<string, SourceVitals>>(new Map());
  useEffect(() => {
    let isGone = false;
    const ask = async (): Promise<void> => {
      const answer = await link.query({ kind: 'sourceVitals' });
      if (!isGone && answer.kind === 'ok') setVitals(new Map(answer.value.vitals.map((each) => [each.sourceId, each])));
    };
    void ask();
    const timer = setInterval(() => { if (document.visibilityState === 'visible') void ask(); }, EVERY_MS);
    return () => { isGone = true; clearInterval(timer); };
  }, [link]);
  return vitals;
}
