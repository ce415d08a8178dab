import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { pickText, useLanguage } from '../i18n/useLanguage.ts';
import { useSheet } from '../state/hooks.ts';
import { EmptyState } from '../ui/EmptyState.tsx';
import { formatsOf } from '../ui/format.ts';
import { formatClock } from '../ui/numberFormat.ts';
import { Tag } from '../ui/Tag.tsx';
import { PriceRequestCard } from './PriceRequestCard.tsx';
import css from './shelf.module.css';
import type { ShelfNow } from './useShelf.ts';

/** What waits for a second person, and what became of every price that was asked for. */
export function PriceLog({ shelfNow: { shelf, products }, onChoose }: { readonly shelfNow: ShelfNow; readonly onChoose: (id: string) => void }): ReactNode {
  const { t } = useTranslation('shelf');
  const language = useLanguage();
  const zone = useSheet()?.timeZone;
  const { money } = formatsOf(language);
  const of = (id: string) => products.find((product) => product.id === id);
  if (shelf.requests.length + shelf.prices.length === 0) return <EmptyState title={t('price.logEmpty')} help={t('price.logEmptyHelp')} />;
  return (
    <>
      {shelf.requests.map((request) => {
        const product = of(request.productId);
        return product === undefined ? null : <section key={request.requestId} className={css['card']} aria-label={t('price.waiting')}><h3><button type="button" className={css['linkButton']} onClick={() => { onChoose(product.id); }}>{product.id} {pickText(product.name, language)}</button></h3><PriceRequestCard request={request} product={product} /></section>;
      })}
      <ol className={css['log']} aria-label={t('price.log')}>
        {shelf.prices.toReversed().map(({ requestId, productId, fromMinor, toMinor, askedBy, reason, at, outcome, needs }) => {
          const product = of(productId);
          const price = (minor: number | null): string => (minor === null ? '—' : money(minor, product?.currency ?? 'CNY'));
          return (
            <li key={requestId} data-outcome={outcome.kind}>
              <p className={css['stackHead']}><b>{productId} {product === undefined ? '' : pickText(product.name, language)}</b><Tag tone={outcome.kind === 'agreed' ? 'ready' : 'plain'}>{outcome.kind === 'agreed' ? t('price.agreed', { by: outcome.by }) : t('price.declined', { by: outcome.by })}</Tag>{needs === 'ownerAndCompliance' && <Tag tone="warn">{t('capacity.owner')} + {t('capacity.compliance')}</Tag>}<span>{formatClock(at, zone, true)}</span></p>
              <p>{t('price.asked', { name: askedBy, from: price(fromMinor), to: price(toMinor) })}</p>
              <p className={css['note']}>{t('price.reasonIs', { reason })}</p>
            </li>
          );
        })}
      </ol>
    </>
  );
}
