import { useCallback, useEffect, useRef, useState } from 'react';
import type { ViewerCard } from '#shared/commentDesk/viewerCard.ts';
import { useDesk } from '../../../state/deskContext.ts';

export type CardSituation = { readonly kind: 'loading' } | { readonly kind: 'failed' } | { readonly kind: 'gone' } | { readonly kind: 'card'; readonly card: ViewerCard };
/** Of a look at the name: only while the button is held. */
export type Reveal = { readonly kind: 'masked' } | { readonly kind: 'asking' } | { readonly kind: 'failed' } | { readonly kind: 'shown'; readonly card: ViewerCard };

export interface ViewerCardState {
  readonly situation: CardSituation;
  readonly reveal: Reveal;
  readonly again: () => void;
  /** Asks for the card without its mask; the engine logs it before it answers. */
  readonly look: () => void;
  /** Let go: masked again, also when the answer is still on its way. */
  readonly lookAway: () => void;
}

/** The card of whoever wrote a row, masked, and a look behind the mask for as long as it is held. */
export function useViewerCard(crowdSeq: number): ViewerCardState {
  const { link } = useDesk();
  const [situation, setSituation] = useState<CardSituation>({ kind: 'loading' });
  const [reveal, setReveal] = useState<Reveal>({ kind: 'masked' });
  const turn = useRef(0);
  const held = useRef(0);
  const load = useCallback(async (): Promise<void> => {
    turn.current += 1;
    const mine = turn.current;
    const answer = await link.query({ kind: 'viewerCard', crowdSeq, reveal: false });
    if (mine !== turn.current) return;
    setSituation(answer.kind !== 'ok' ? { kind: 'failed' } : answer.value.card === null ? { kind: 'gone' } : { kind: 'card', card: answer.value.card });
  }, [link, crowdSeq]);
  useEffect(() => {
    void load();
    return () => { turn.current += 1; held.current += 1; };
  }, [load]);
  const look = useCallback(async (): Promise<void> => {
    held.current += 1;
    const mine = held.current;
    setReveal({ kind: 'asking' });
    const answer = await link.query({ kind: 'viewerCard', crowdSeq, reveal: true });
    if (mine !== held.current) return;
    setReveal(answer.kind === 'ok' && answer.value.card !== null ? { kind: 'shown', card: answer.value.card } : { kind: 'failed' });
  }, [link, crowdSeq]);
  return {
    situation, reveal,
    again: () => { setSituation({ kind: 'loading' }); void load(); },
    look: () => { void look(); },
    lookAway: () => {
      held.current += 1;
      setReveal((now) => (now.kind === 'masked' ? now : { kind: 'masked' }));
    },
  };
}
