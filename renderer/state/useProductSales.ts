import { useEffect, useState } from 'react';
import { keepSamples, productSales, soldUnits, type SalesSample } from '#shared/shelf/productSales.ts';
import type { ProductSales } from '#shared/shelf/shelfFigures.ts';
import { useDesk } from './deskContext.ts';
import { useShow } from './hooks.ts';

/** Orders of a shelf move in seconds, not in frames. */
const EVERY_MS = 5_000;

/** What was sold of each product in this session, asked while the shelf is shown; null = not known yet. */
export function useProductSales(): ReadonlyMap<string, ProductSales> | null {
  const { link } = useDesk();
  const sessionId = useShow(({ session }) => session?.id ?? null);
  const [held, setHeld] = useState<{ readonly of: string | null; readonly samples: readonly SalesSample[] }>({ of: null, samples: [] });
  useEffect(() => {
    let isOver = false;
    let timer: ReturnType<typeof setTimeout> | null = null;
    const look = async (): Promise<void> => {
      const answer = await link.query({ kind: 'sales', sessionId: null, version: 'live' });
      if (isOver) return;
      const sales = answer.kind === 'ok' ? answer.value.sales : null;
      if (sales !== null) setHeld((before) => ({ of: sessionId, samples: keepSamples(before.of === sessionId ? before.samples : [], { at: sales.at, sold: soldUnits(sales) }) }));
      timer = setTimeout(() => { void look(); }, EVERY_MS);
    };
    void look();
    return () => { isOver = true; if (timer !== null) clearTimeout(timer); };
  }, [link, sessionId]);
  return held.of !== sessionId || held.samples.length === 0 ? null : productSales(held.samples);
}
