import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { Product } from '#shared/commerce/product.ts';
import { stockFigures, unitsLeft, type ProductSales } from '#shared/shelf/shelfFigures.ts';
import { pickText, useLanguage } from '../../i18n/useLanguage.ts';
import { useShow } from '../../state/hooks.ts';
import { formatsOf } from '../../ui/format.ts';
import { Tag } from '../../ui/Tag.tsx';
import css from './now.module.css';
import { ExplainButton } from './ExplainButton.tsx';
import { priceFacts } from './priceFacts.ts';

function Pair({ label, children, isBad = false }: { readonly label: string; readonly children: ReactNode; readonly isBad?: boolean }): ReactNode {
  return <span className={css['pair']}>{label}<b className={isBad ? css['bad'] : undefined}>{children}</b></span>;
}

function Prices({ product }: { readonly product: Product }): ReactNode {
  const { t } = useTranslation('console');
  const { money } = formatsOf(useLanguage());
  const facts = priceFacts(product);
  const of = (minor: number): string => money(minor, product.currency);
  return (
    <div className={css['money']}>
      {product.liveMinor === null ? <span className={css['noPrice']}>{t('now.noPrice')}</span> : <span className={css['price']} data-testid="live-price">{of(product.liveMinor)}</span>}
      <span className={css['prices']}>
        {product.lowest7dMinor !== null && <Pair label={t('now.lowest')} isBad={facts.againstLowest === 'above'}>{of(product.lowest7dMinor)}</Pair>}
        {product.listMinor !== null && <Pair label={t('now.list')}>{of(product.listMinor)}</Pair>}
        {product.floorMinor !== null && <Pair label={t('now.floor')} isBad={facts.isUnderFloor}>{of(product.floorMinor)}</Pair>}
        {facts.isUnderFloor && <Tag tone="warn">{t('now.underFloor')}</Tag>}
        {facts.againstLowest !== null && <Tag tone={facts.againstLowest === 'above' ? 'warn' : 'ready'}>{facts.againstLowest === 'above' ? t('now.overLowest') : `✓ ${t('now.notOverLowest')}`}</Tag>}
      </span>
    </div>
  );
}

function Supply({ product, sales }: { readonly product: Product; readonly sales: ProductSales | null }): ReactNode {
  const { t } = useTranslation('console');
  const { number } = formatsOf(useLanguage());
  const line = useShow(({ shelf }) => shelf.stock.find((each) => each.productId === product.id) ?? null);
  const { stock } = priceFacts(product, sales?.sinceCount);
  const left = sales === null ? null : unitsLeft(stockFigures(product, line), sales);
  return (
    <div className={css['facts']}>
      {product.stock !== null && <Pair label={t('now.stock')} isBad={stock !== 'fine'}>{number(product.stock)}</Pair>}
      {left !== null && <Pair label={t('now.left')} isBad={left === 0}>{number(left)}</Pair>}
      {stock === 'soldOut' && <Tag tone="warn">{t('now.soldOut')}</Tag>}
      {stock === 'low' && <Tag tone="warn">{t('now.lowStock')}</Tag>}
      {product.safetyStock !== null && <Pair label={t('now.safety')}>{number(product.safetyStock)}</Pair>}
      {product.limitPerUser !== null && <Pair label={t('now.limit')}>{t('now.limitN', { n: product.limitPerUser })}</Pair>}
      {product.targetUnits !== null && <Pair label={t('now.target')}>{number(product.targetUnits)}</Pair>}
      {product.shipWithinHours !== null && <Pair label={t('now.ship')}>{t('now.shipH', { h: product.shipWithinHours })}</Pair>}
      {product.coupon !== '' && <Pair label={t('now.coupon')}>{product.coupon}</Pair>}
      {product.gift !== '' && <Pair label={t('now.gift')}>{product.gift}</Pair>}
    </div>
  );
}

/** One product as the producer needs it while it is on air. */
export function ProductFacts({ product, sales }: { readonly product: Product; readonly sales: ProductSales | null }): ReactNode {
  const { t } = useTranslation('console');
  const language = useLanguage();
  const name = pickText(product.name, language);
  return (
    <>
      <div className={css['nameRow']}>
        <Tag tone="accent">{product.linkNo === null ? product.id : `${product.id} · ${t('now.link', { no: product.linkNo })}`}</Tag>
        <span className={css['name']} title={name}>{name}</span>
        <span className={css['spec']} title={product.spec}>{product.spec}</span>
        <ExplainButton productId={product.id} />
      </div>
      <Prices product={product} />
      <Supply product={product} sales={sales} />
      {product.claimsForbidden.length > 0 && <p className={css['forbidden']}><b>{t('now.forbidden')}</b>{product.claimsForbidden.join(' · ')}</p>}
      {product.claimsAllowed.length > 0 && <p className={css['allowed']}>{t('now.allowed', { claims: product.claimsAllowed.join(' · ') })}{product.evidence !== '' && ` ${t('now.evidence', { evidence: product.evidence })}`}</p>}
    </>
  );
}
