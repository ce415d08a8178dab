import { Ban } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import type { Product } from '#shared/commerce/product.ts';
import type { Language } from '../i18n/resources.ts';
import { pickText } from '../i18n/useLanguage.ts';
import { formatsOf } from '../ui/format.ts';
import type { HostItem } from './prompterView.ts';
import css from './product.module.css';

interface ProductCardProps { readonly products: readonly Product[]; readonly item: HostItem; readonly language: Language }

function Facts({ product }: { readonly product: Product }) {
  const { t } = useTranslation('prompter');
  const facts = [
    ['spec', product.spec], ['coupon', product.coupon], ['gift', product.gift],
    ['shipName', product.shipWithinHours === null ? '' : t('product.ship', { hours: product.shipWithinHours })], ['returns', product.returnPolicy],
    ['claims', product.claimsAllowed.join(' · ')],
  ] as const;
  return (
    <dl className={css['facts']}>
      {facts.filter(([, text]) => text !== '').map(([name, text]) => (
        <div key={name}><dt>{t(`product.${name}`)}</dt><dd>{text}</dd></div>
      ))}
    </dl>
  );
}

function MainProduct({ product, language }: { readonly product: Product; readonly language: Language }) {
  const { t } = useTranslation('prompter');
  const price = (minor: number | null): string | null => (minor === null ? null : formatsOf(language).money(minor, product.currency));
  const low = price(product.lowest7dMinor);
  return (
    <>
      <p className={css['link']}>{[product.id, product.linkNo === null ? null : t('product.link', { no: product.linkNo })].filter((part) => part !== null).join(' · ')}</p>
      <h2 className={css['name']}>{pickText(product.name, language)}</h2>
      <p className={css['price']}>{price(product.liveMinor) ?? t('product.noPrice')}</p>
      <p className={css['figures']}>
        {low === null ? null : <span>{t('product.low7', { price: low })}</span>}
        {product.stock === null ? null : <span>{t('product.stock', { n: formatsOf(language).whole(product.stock) })}</span>}
        {product.limitPerUser === null ? null : <span className={css['limit']}>{t('product.limit', { n: product.limitPerUser })}</span>}
      </p>
      {product.claimsForbidden.length === 0 ? null : (
        <p className={css['forbidden']}><Ban aria-hidden /><span><strong>{t('product.forbidden')}</strong>{product.claimsForbidden.map((claim) => <i key={claim}>{claim}</i>)}</span></p>
      )}
    </>
  );
}

/** What the host needs to sell the item on air. Cost, floor price and commission never reach this screen. */
export function ProductCard({ products, item, language }: ProductCardProps) {
  const { t } = useTranslation('prompter');
  const [main, ...others] = products;
  const notes = [['priceLine', item.priceLines.join(' · ')], ['mechanism', item.mechanism], ['interaction', item.interaction], ['caution', item.caution]] as const;
  return (
    <section className={css['card']}>
      {main === undefined ? null : <MainProduct product={main} language={language} />}
      {notes.some(([, text]) => text !== '') ? (
        <dl className={css['notes']}>
          {notes.filter(([, text]) => text !== '').map(([name, text]) => <div key={name} data-note={name}><dt>{t(`product.${name}`)}</dt><dd>{text}</dd></div>)}
        </dl>
      ) : null}
      {main === undefined ? null : <Facts product={main} />}
      {others.length === 0 ? null : (
        <>
          <p className={css['more']}>{t('product.more', { n: products.length })}</p>
          <ul className={css['others']}>
            {others.map((product) => (
              <li key={product.id}><span>{pickText(product.name, language)}</span><b>{product.liveMinor === null ? t('product.noPrice') : formatsOf(language).money(product.liveMinor, product.currency)}</b></li>
            ))}
          </ul>
        </>
      )}
    </section>
  );
}
