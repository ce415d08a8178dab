import { useCallback, useEffect, useState } from 'react';
import type { SessionHolding } from '#shared/commentDesk/holdings.ts';
import { useDesk } from '../../state/deskContext.ts';

export type Holdings = { readonly kind: 'loading' } | { readonly kind: 'failed' } | { readonly kind: 'held'; readonly sessions: readonly SessionHolding[] };

/** What is stored of each session; asked once, and again when told to. */
export function useHoldings(): readonly [Holdings, () => void] {
  const { link } = useDesk();
  const [held, setHeld] = useState<Holdings>({ kind: 'loading' });
  const [round, setRound] = useState(0);
  useEffect(() => {
    let isGone = false;
    void link.query({ kind: 'holdings' }).then((answer) => { if (!isGone) setHeld(answer.kind === 'ok' ? { kind: 'held', sessions: answer.value.holdings } : { kind: 'failed' }); });
    return () => { isGone = true; };
  }, [link, round]);
  return [held, useCallback(() => { setRound((n) => n + 1); }, [])];
}
