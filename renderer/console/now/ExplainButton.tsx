import { Mic, ShoppingBag, Square } from 'lucide-react';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { ProductId } from '#shared/ids.ts';
import { useDesk } from '../../state/deskContext.ts';
import { useMay, useShow } from '../../state/hooks.ts';
import { Button, buttonClass } from '../../ui/Button.tsx';
import css from './now.module.css';

/** Pins the product on air (讲解), and leads to its place on the shelf. */
export function ExplainButton({ productId }: { readonly productId: ProductId }): ReactNode {
  const { t } = useTranslation('shelf');
  const desk = useDesk();
  const mayRun = useMay('runShelf');
  const isExplained = useShow(({ shelf }) => shelf.windows.some((window) => window.productId === productId && window.until === null));
  const isListed = useShow(({ shelf }) => shelf.listings.some((listing) => listing.productId === productId && listing.kind !== 'delisted'));
  if (!mayRun) return null;
  return (
    <span className={css['explain']}>
      <Button size="small" variant={isExplained ? 'primary' : 'normal'} disabledReason={isExplained || isListed ? null : t('explain.notListed')} onClick={() => { void desk.send(isExplained ? { kind: 'stopExplaining' } : { kind: 'startExplaining', productId }); }}>
        {isExplained ? <Square size={12} aria-hidden /> : <Mic size={12} aria-hidden />}{t(isExplained ? 'unpin' : 'pin')}
      </Button>
      <a className={buttonClass('normal', 'small', true, false)} href="/shelf" aria-label={t('title')} title={t('title')}><ShoppingBag size={14} /></a>
    </span>
  );
}
