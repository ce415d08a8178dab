import { ArrowDown, ArrowUp, Check, Mic, Square, TriangleAlert } from 'lucide-react';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { productIdSchema } from '#shared/ids.ts';
import { sellOutMinutes, unitsLeft, type ListingSituation, type ProductSales } from '#shared/shelf/shelfFigures.ts';
import { pickText, useLanguage } from '../i18n/useLanguage.ts';
import { useDesk } from '../state/deskContext.ts';
import { Button } from '../ui/Button.tsx';
import { formatsOf } from '../ui/format.ts';
import { Tag, type Tone } from '../ui/Tag.tsx';
import css from './shelf.module.css';
import type { ShelfLine } from './useShelf.ts';

export const SITUATION_TONES: Readonly<Record<ListingSituation, Tone>> = { draft: 'outline', listed: 'ready', explaining: 'accent', priceChanged: 'warn', soldOut: 'warn', delisted: 'plain' };

function States({ line }: { readonly line: ShelfLine }): ReactNode {
  const { t } = useTranslation('shelf');
  const isOne = line.listings.length === 1;
  return <span className={css['states']}>{line.listings.map(({ platform, situation }) => <Tag key={platform} tone={SITUATION_TONES[situation]} title={t(`platform.${platform}`)}>{isOne ? t(`situation.${situation}`) : `${t(`platform.${platform}`)} ${t(`situation.${situation}`)}`}</Tag>)}</span>;
}

function Guard({ line }: { readonly line: ShelfLine }): ReactNode {
  const { t } = useTranslation('shelf');
  const [first] = line.breaches;
  if (first !== undefined) return <span className={css['bad']}><TriangleAlert size={13} aria-hidden />{t(`breach.${first}`)}</span>;
  return <span className={css['good']}><Check size={13} aria-hidden />{t(line.isAgreed ? 'ladderAgreed' : 'ladderOk')}</span>;
}

/** Minutes in words: rounded down, so that it is never later than said. */
function useSellOut(): (left: number | null, sales: ProductSales | null) => string {
  const { t } = useTranslation('shelf');
  return (left, sales) => {
    const minutes = sellOutMinutes(left, sales);
    if (minutes === null) return t('noRate');
    return minutes < 1 ? t('soon') : t('minutes', { n: Math.floor(minutes) });
  };
}

function Row({ line, index, sales, neighbours, isChosen, onChoose }: { readonly line: ShelfLine; readonly index: number; readonly sales: ProductSales | null; readonly neighbours: { readonly before: string | null; readonly behind: string | null; readonly isFirst: boolean }; readonly isChosen: boolean; readonly onChoose: (id: string) => void }): ReactNode {
  const { t } = useTranslation('shelf');
  const desk = useDesk();
  const language = useLanguage();
  const { money, whole } = formatsOf(language);
  const sellOut = useSellOut();
  const { product, stock, isExplained, explained } = line;
  const left = unitsLeft(stock, sales);
  const move = (afterId: string | null): void => { void desk.send({ kind: 'moveOnShelf', productId: product.id, afterId: afterId === null ? null : productIdSchema.parse(afterId) }); };
  const explain = (): void => { void desk.send(isExplained ? { kind: 'stopExplaining' } : { kind: 'startExplaining', productId: product.id }); };
  return (
    <tr className={css['row']} data-chosen={isChosen || undefined} data-explained={isExplained || undefined} data-product={product.id} onClick={() => { onChoose(product.id); }}>
      <td className={css['no']}>
        <span>{index + 1}</span>
        <span className={css['moves']}>
          <button type="button" aria-label={`${t('up')} ${product.id}`} disabled={neighbours.isFirst} onClick={(event) => { event.stopPropagation(); move(neighbours.before); }}><ArrowUp size={12} /></button>
          <button type="button" aria-label={`${t('down')} ${product.id}`} disabled={neighbours.behind === null} onClick={(event) => { event.stopPropagation(); move(neighbours.behind); }}><ArrowDown size={12} /></button>
        </span>
      </td>
      <td><button type="button" className={css['name']} aria-pressed={isChosen} title={pickText(product.name, language)}><b>{product.id}</b><span>{pickText(product.name, language)}</span></button></td>
      <td><States line={line} /></td>
      <td className={css['number']} data-testid="shelf-live">{product.liveMinor === null ? '—' : money(product.liveMinor, product.currency)}</td>
      <td><Guard line={line} /></td>
      <td className={css['number']} data-low={(left !== null && left <= stock.safety) || undefined}>{left === null ? '—' : whole(left)}<small> / {product.stock === null ? '—' : whole(product.stock)}</small></td>
      <td className={css['number']} title={t('sellOutHelp')}>{sellOut(left, sales)}</td>
      <td className={css['explain']}>
        <small>{explained === 0 ? t('never') : t('times', { count: explained })}</small>
        <Button size="small" variant={isExplained ? 'primary' : 'normal'} onClick={(event) => { event.stopPropagation(); explain(); }}>{isExplained ? <Square size={12} aria-hidden /> : <Mic size={12} aria-hidden />}{t(isExplained ? 'unpin' : 'pin')}</Button>
      </td>
    </tr>
  );
}

const COLUMNS = ['no', 'product', 'state', 'live', 'ladder', 'stock', 'sellOut', 'explain'] as const;

/** The products in the order of the shelf. */
export function ShelfTable({ lines, sales, chosen, onChoose }: { readonly lines: readonly ShelfLine[]; readonly sales: ReadonlyMap<string, ProductSales> | null; readonly chosen: string; readonly onChoose: (id: string) => void }): ReactNode {
  const { t } = useTranslation('shelf');
  const idAt = (index: number): string | null => lines[index]?.product.id ?? null;
  return (
    <div className={css['tableBox']}>
      <table className={css['table']}>
        <thead><tr>{COLUMNS.map((column) => <th key={column} data-column={column} scope="col">{t(`column.${column}`)}</th>)}</tr></thead>
        <tbody>
          {lines.map((line, index) => (
            <Row key={line.product.id} line={line} index={index} sales={sales?.get(line.product.id) ?? null} neighbours={{ before: idAt(index - 2), behind: idAt(index + 1), isFirst: index === 0 }} isChosen={line.product.id === chosen} onChoose={onChoose} />
          ))}
        </tbody>
      </table>
    </div>
  );
}
