import { useCallback, useEffect } from 'react';
import type { LanState } from '#shared/protocol/wire.ts';
import { useDesk } from '../../state/deskContext.ts';
import type { Answer } from '../../transport/link.ts';
import { useAnswer, type Asked } from '../parts/useAnswer.ts';

/** Whether other devices can reach the engine, and the switch for it. Asked once when the page opens. */
export function useLan(): { readonly lan: Asked<LanState>; readonly setLan: (open: boolean) => Promise<Answer<LanState>> } {
  const { link } = useDesk();
  const { asked, ask } = useAnswer<LanState>();
  useEffect(() => { void ask(async () => link.query({ kind: 'lan' })); }, [ask, link]);
  const setLan = useCallback(async (open: boolean) => ask(async () => link.setLan(open)), [ask, link]);
  return { lan: asked, setLan };
}
