import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { Product } from '#shared/commerce/product.ts';
import { judgeText } from '#shared/compliance/gate/judgeText.ts';
import { productTexts, type ProductText } from '#shared/compliance/gate/productTexts.ts';
import { Tag } from '../ui/Tag.tsx';
import { useToday } from '../words/useToday.ts';
import { useWords } from '../words/useWords.ts';
import { WordHints } from '../words/WordHints.tsx';
import css from './shelf.module.css';

/** The texts of a product the word list has something to say of, each with its field; what blocks keeps it from being listed and explained. */
export function ProductWords({ product }: { readonly product: Product }): ReactNode {
  const { t } = useTranslation('words');
  const room = useWords();
  const today = useToday();
  if (room === null) return null;
  const isMet = (text: ProductText): boolean => judgeText(room.words, room.compliance, { ...text, productIds: [product.id], today }).length > 0;
  const met = productTexts(product).filter(isMet);
  if (met.length === 0) return null;
  return (
    <section className={css['card']} data-testid="product-words" aria-label={t('title')}>
      <h3>{t('title')}</h3>
      {met.map(({ field, ...about }, index) => (
        <div key={`${field} ${String(index)}`}>
          <Tag>{t(`textField.${field}`)}</Tag>
          <WordHints {...about} productIds={[product.id]} mayOverride />
        </div>
      ))}
    </section>
  );
}
