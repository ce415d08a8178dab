import type { ReactNode } from 'react';
import type { ProductSales } from '#shared/shelf/shelfFigures.ts';
import type { ShelfState } from '#shared/shelf/model.ts';
import { pickText, useLanguage } from '../i18n/useLanguage.ts';
import { ExplainPanel } from './ExplainPanel.tsx';
import { ListingPanel } from './ListingPanel.tsx';
import { ProductWords } from './ProductWords.tsx';
import { PricePanel } from './PricePanel.tsx';
import css from './shelf.module.css';
import { StockPanel } from './StockPanel.tsx';
import type { ShelfLine } from './useShelf.ts';

/** All of one product: prices, listings, explanations, stock. */
export function ProductPane({ line, sales, shelf }: { readonly line: ShelfLine; readonly sales: ProductSales | null; readonly shelf: ShelfState }): ReactNode {
  const language = useLanguage();
  const { product } = line;
  return (
    <>
      <h2 className={css['productName']}><b>{product.id}</b>{pickText(product.name, language)}<small>{product.spec}</small></h2>
      <ProductWords product={product} />
      <PricePanel line={line} shelf={shelf} />
      <ListingPanel line={line} />
      <ExplainPanel line={line} shelf={shelf} />
      <StockPanel line={line} sales={sales} shelf={shelf} />
    </>
  );
}
