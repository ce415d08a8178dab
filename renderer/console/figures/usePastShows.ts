import { useEffect, useMemo, useState } from 'react';
import { NOTHING_ENTERED, type MetricInput } from '#shared/metrics/catalogue/facts.ts';
import type { PastFigures } from '#shared/metrics/pastFigures.ts';
import { useRole } from '../../state/hooks.ts';
import { useDesk } from '../../state/deskContext.ts';

/** An earlier show with what its figures are worked out from. */
export interface PastShow { readonly show: PastFigures; readonly input: MetricInput }

/** Earlier shows of this room, newest first; empty while they are read, and for screens that only look. */
export function usePastShows(currency: string): readonly PastShow[] {
  const { link } = useDesk();
  const isProducer = useRole() === 'producer';
  const [shows, setShows] = useState<readonly PastFigures[]>([]);
  useEffect(() => {
    let isGone = false;
    if (isProducer) void link.query({ kind: 'pastFigures' }).then((answer) => { if (!isGone && answer.kind === 'ok') setShows(answer.value.shows); });
    return () => { isGone = true; };
  }, [link, isProducer]);
  return useMemo(() => shows.map((show) => ({ show, input: { readout: show.readout, buckets: [], live: { from: show.startedAt, until: show.endedAt }, currency, entered: NOTHING_ENTERED } })), [shows, currency]);
}
