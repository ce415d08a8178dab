import type { ReactNode } from 'react';
import { classOf } from '#shared/compliance/gate/rowTexts.ts';
import type { TextScope } from '#shared/compliance/lexicon.ts';
import type { RunsheetItem } from '#shared/runsheet/item.ts';
import { useShow } from '../../state/hooks.ts';
import { WordHints } from '../../words/WordHints.tsx';
import type { BuiltInId, Column } from '../model/columns.ts';
import css from './grid.module.css';

/** Columns whose text viewers hear or see, and where. */
const SPOKEN: Readonly<Partial<Record<BuiltInId, TextScope>>> = { titleZh: 'overlay', titleEn: 'overlay', priceLine: 'script', mechanism: 'script', pointsZh: 'script', pointsEn: 'script', interaction: 'script' };

/** What the word list says of the cell that is typed in. A press in it must not take the focus: leaving the cell would end the typing. */
export function CellHints({ column, item, text, onRewrite }: { readonly column: Column; readonly item: RunsheetItem; readonly text: string; readonly onRewrite: (text: string) => void }): ReactNode {
  const products = useShow((state) => state.products);
  const scope = column.builtIn === null ? undefined : SPOKEN[column.builtIn];
  if (scope === undefined) return null;
  return <div className={css['hints']} onPointerDown={(event) => event.preventDefault()}><WordHints text={text} scope={scope} complianceClass={classOf(item, products)} productIds={item.productIds} onRewrite={onRewrite} /></div>;
}
