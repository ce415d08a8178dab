import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { Product } from '#shared/commerce/product.ts';
import type { RunsheetItem } from '#shared/runsheet/item.ts';
import { twoDigits as two } from '#shared/time/format.ts';
import { pickText, useLanguage } from '../../i18n/useLanguage.ts';
import { DASH } from '../../ui/figureFormats.ts';
import { formatsOf } from '../../ui/format.ts';
import css from './import.module.css';
import type { Imported } from './importKinds.ts';

const SHOWN = 8;
const clock = (ms: number): string => `${two(Math.floor(ms / 3_600_000))}:${two(Math.floor(ms / 60_000) % 60)}`;
const length = (ms: number): string => `${Math.floor(ms / 60_000)}:${two(Math.floor(ms / 1_000) % 60)}`;

function useItemRow(): (item: RunsheetItem) => readonly string[] {
  const { t } = useTranslation(['settings', 'phases']);
  const language = useLanguage();
  return (item) => [
    item.cue, item.start.kind === 'fixed' ? clock(item.start.at) : t('import.linked', { ns: 'settings' }), length(item.durationMs), t(item.phase, { ns: 'phases' }),
    pickText(item.title, language), item.productIds.join(' '), item.obsScene ?? DASH, String(Math.max(item.talkingPoints.zh.length, item.talkingPoints.en.length)),
  ];
}

function useProductRow(): (product: Product) => readonly string[] {
  const language = useLanguage();
  const { exactMoney, whole } = formatsOf(language);
  return ({ id, linkNo, name, currency, liveMinor, lowest7dMinor, floorMinor, stock, claimsForbidden }) => [
    id, linkNo === null ? DASH : String(linkNo), pickText(name, language), exactMoney(liveMinor, currency), exactMoney(lowest7dMinor, currency), exactMoney(floorMinor, currency), whole(stock), String(claimsForbidden.length),
  ];
}

const HEADS = {
  runsheet: ['cue', 'start', 'duration', 'phase', 'titleZh', 'productIds', 'obsScene', 'points'],
  products: ['id', 'linkNo', 'nameZh', 'live', 'lowest7d', 'floor', 'stock', 'claimsForbidden'],
} as const;

/** The first rows as they would be imported: what was understood, not what was written. */
export function PreviewTable({ imported }: { readonly imported: Imported }): ReactNode {
  const { t } = useTranslation('settings');
  const itemRow = useItemRow();
  const productRow = useProductRow();
  const rows = imported.kind === 'runsheet' ? imported.items.slice(0, SHOWN).map(itemRow) : imported.products.slice(0, SHOWN).map(productRow);
  const heads = imported.kind === 'runsheet' ? HEADS.runsheet.map((field) => t(`import.runsheetFields.${field}`)) : HEADS.products.map((field) => t(`import.productFields.${field}`));
  const all = imported.kind === 'runsheet' ? imported.items.length : imported.products.length;
  return (
    <>
      <div className={css['scroll']}>
        <table className={css['preview']}>
          <thead><tr>{heads.map((head) => <th key={head}>{head}</th>)}</tr></thead>
          <tbody>{rows.map((cells) => <tr key={cells[0]}>{cells.map((cell, at) => <td key={heads[at]}>{cell}</td>)}</tr>)}</tbody>
        </table>
      </div>
      <p className={css['limits']}>{t('import.previewRows', { n: rows.length, all })}</p>
    </>
  );
}
