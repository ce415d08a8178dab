import { useEffect } from 'react';
import { useLink } from './hooks.ts';

/** Marks the page (`html[data-link=stale]`) while the link is stale, so that figures grey out wherever they are drawn. */
export function useStaleFlag(): void {
  const link = useLink();
  useEffect(() => { document.documentElement.dataset['link'] = link.kind; }, [link.kind]);
}
