import { Mic, Square } from 'lucide-react';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { ShelfState } from '#shared/shelf/model.ts';
import { useSheet } from '../state/hooks.ts';
import { Button } from '../ui/Button.tsx';
import { formatClock, formatSpan } from '../ui/numberFormat.ts';
import css from './shelf.module.css';
import type { ShelfLine } from './useShelf.ts';
import { useShelfCommand } from './useShelfCommand.ts';

/** The explanations of a product as facts, newest first, and the button that begins or ends one. */
export function ExplainPanel({ line, shelf }: { readonly line: ShelfLine; readonly shelf: ShelfState }): ReactNode {
  const { t } = useTranslation('shelf');
  const zone = useSheet()?.timeZone;
  const { product, isExplained } = line;
  const { problem, send, busy } = useShelfCommand();
  const windows = shelf.windows.filter(({ productId }) => productId === product.id).toReversed();
  const isListed = line.listings.some(({ situation }) => situation !== 'draft' && situation !== 'delisted');
  return (
    <section className={css['card']} aria-label={t('explain.title')} data-testid="explanations">
      <h3>{t('explain.title')}<small title={t('explain.help')}>{t('times', { count: windows.length })}</small>
        <Button size="small" variant={isExplained ? 'primary' : 'normal'} busy={busy} disabledReason={isListed || isExplained ? null : t('explain.notListed')} onClick={() => { void send(isExplained ? { kind: 'stopExplaining' } : { kind: 'startExplaining', productId: product.id }); }}>
          {isExplained ? <Square size={12} aria-hidden /> : <Mic size={12} aria-hidden />}{t(isExplained ? 'explain.stop' : 'explain.start')}
        </Button>
      </h3>
      {problem !== null && <p className={css['problem']} role="alert">{problem}</p>}
      {windows.length === 0 ? <p className={css['note']}>{t('explain.none')}</p> : (
        <ol className={css['windows']}>
          {windows.map(({ id, from, until, nth }) => <li key={id}><b>{t('nth', { count: nth })}</b>{until === null ? `${formatClock(from, zone, true)}– ${t('explain.now')}` : t('explain.row', { from: formatClock(from, zone, true), until: formatClock(until, zone, true), span: formatSpan(until - from) })}</li>)}
        </ol>
      )}
    </section>
  );
}
