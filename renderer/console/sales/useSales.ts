import { useEffect, useState } from 'react';
import type { SalesReadout, SalesVersion } from '#shared/metrics/salesReadout.ts';
import { useDesk } from '../../state/deskContext.ts';

const EVERY_MS = 1_000;
/** Frozen figures are made from the files: asked for once in a while. */
const FROZEN_MS = 30_000;

/** What the open session sold; null before the first answer and while the engine is away. */
export function useSales(version: SalesVersion): SalesReadout | null {
  const { link } = useDesk();
  const [sales, setSales] = useState<SalesReadout | null>(null);
  useEffect(() => {
    let isGone = false;
    const ask = async (): Promise<void> => {
      const answer = await link.query({ kind: 'sales', sessionId: null, version });
      if (!isGone && answer.kind === 'ok') setSales(answer.value.sales);
    };
    void ask();
    const timer = setInterval(() => { if (document.visibilityState === 'visible') void ask(); }, version === 'live' ? EVERY_MS : FROZEN_MS);
    return () => { isGone = true; clearInterval(timer); };
  }, [link, version]);
  return sales?.version === version ? sales : null;
}
