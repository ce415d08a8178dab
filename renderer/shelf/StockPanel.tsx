import { useState, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { unitsLeft, type ProductSales } from '#shared/shelf/shelfFigures.ts';
import type { ShelfState } from '#shared/shelf/model.ts';
import { useLanguage } from '../i18n/useLanguage.ts';
import { useSheet } from '../state/hooks.ts';
import { Button } from '../ui/Button.tsx';
import { Field, Input } from '../ui/Field.tsx';
import { formatsOf } from '../ui/format.ts';
import { formatClock } from '../ui/numberFormat.ts';
import css from './shelf.module.css';
import type { ShelfLine } from './useShelf.ts';
import { useShelfCommand } from './useShelfCommand.ts';

const KINDS = [['releaseStock', 'release'], ['lockStock', 'lock'], ['countStock', 'count']] as const;

function Figures({ line, sales }: { readonly line: ShelfLine; readonly sales: ProductSales | null }): ReactNode {
  const { t } = useTranslation('shelf');
  const { whole } = formatsOf(useLanguage());
  const { stock } = line;
  const left = unitsLeft(stock, sales);
  const figures = [['sellable', left], ['total', stock.total], ['released', stock.released], ['locked', stock.locked], ['safety', stock.safety]] as const;
  return (
    <dl className={css['figures']} title={t('stock.help')}>
      {figures.map(([name, units]) => <div key={name}><dt>{t(`stock.${name}`)}</dt><dd>{units === null ? (name === 'released' ? t('stock.all') : '—') : whole(units)}</dd></div>)}
    </dl>
  );
}

/** How much may be sold: released in parts, locked by hand, held back for safety; and what was sold. */
export function StockPanel({ line, sales, shelf }: { readonly line: ShelfLine; readonly sales: ProductSales | null; readonly shelf: ShelfState }): ReactNode {
  const { t } = useTranslation('shelf');
  const zone = useSheet()?.timeZone;
  const { whole } = formatsOf(useLanguage());
  const [units, setUnits] = useState('');
  const [note, setNote] = useState('');
  const { problem, send, clear } = useShelfCommand();
  const count = /^\d{1,9}$/u.test(units) ? Number(units) : null;
  const why = note.trim();
  const hindrance = (kind: (typeof KINDS)[number][0]): string | null => (count === null || (count === 0 && kind === 'releaseStock') ? t('stock.units') : kind === 'lockStock' && why === '' ? t('stock.whyLock') : null);
  const move = async (kind: (typeof KINDS)[number][0]): Promise<void> => {
    if (await send({ kind, productId: line.product.id, units: count ?? 0, note: why })) { setUnits(''); setNote(''); }
  };
  const moves = shelf.moves.filter(({ productId }) => productId === line.product.id).toReversed().slice(0, 4);
  return (
    <section className={css['card']} aria-label={t('stock.title')} data-testid="stock">
      <h3>{t('stock.title')}{sales !== null && <small>{t('sold', { paid: whole(sales.paidUnits), unpaid: whole(sales.unpaidUnits) })}</small>}</h3>
      <Figures line={line} sales={sales} />
      <div className={css['stockRow']}>
        <Field label={t('stock.units')}>{(ids) => <Input {...ids} inputMode="numeric" autoComplete="off" value={units} onChange={(event) => { setUnits(event.target.value); clear(); }} />}</Field>
        <Field label={t('stock.note')}>{(ids) => <Input {...ids} autoComplete="off" maxLength={300} value={note} onChange={(event) => { setNote(event.target.value); clear(); }} />}</Field>
      </div>
      <div className={css['stockTools']}>
        {KINDS.map(([kind, word]) => <Button key={kind} disabledReason={hindrance(kind)} onClick={() => { void move(kind); }}>{t(`stock.${word}`)}</Button>)}
      </div>
      {problem !== null && <p className={css['problem']} role="alert">{problem}</p>}
      {moves.length > 0 && <ol className={css['windows']}>{moves.map(({ what, units: moved, note: said, by, at }) => <li key={`${String(at)} ${what}`}><b>{formatClock(at, zone, true)}</b>{t(`stock.moved.${what}`, { n: whole(moved) })}{said !== '' && ` · ${said}`} · {by}</li>)}</ol>}
    </section>
  );
}
