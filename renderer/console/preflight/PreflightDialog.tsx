import { CircleCheck, CircleX, TriangleAlert } from 'lucide-react';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { worstLevel, type PreflightFix, type PreflightRow } from '#shared/show/preflight.ts';
import { OpenActions } from '../../review/OpenActions.tsx';
import { buttonClass } from '../../ui/Button.tsx';
import { Dialog } from '../../ui/Dialog.tsx';
import { Tag } from '../../ui/Tag.tsx';
import css from './preflight.module.css';
import { usePreflight } from './usePreflight.ts';
import { useRowWords } from './useRowWords.ts';

const ICONS = { pass: CircleCheck, warn: TriangleAlert, fail: CircleX } as const;
/** What is to be done stands on top. */
const RANK = { fail: 0, warn: 1, pass: 2 } as const;
const TONES = { pass: 'ready', warn: 'warn', fail: 'air' } as const;
const HREF: Readonly<Record<Exclude<PreflightFix, null>, string>> = {
  obs: '/settings?section=obs', sources: '/settings?section=sources', import: '/settings?section=import', products: '/settings?section=import&what=products', editor: '/editor', words: '/words', pair: '/settings?section=pair', shelf: '/shelf',
};

function Row({ row }: { readonly row: PreflightRow }): ReactNode {
  const { t } = useTranslation('preflight');
  const words = useRowWords();
  const Icon = ICONS[row.level];
  const href = row.check === 'products' && row.fix === 'import' ? `${HREF.import}&what=products` : row.fix === null ? null : HREF[row.fix];
  return (
    <li className={css['row']} data-level={row.level}>
      <Icon size={18} aria-hidden="true" />
      <div><b>{t(`check.${row.check}`)}</b><span>{words(row)}</span></div>
      <Tag tone={TONES[row.level]}>{t(`level.${row.level}`)}</Tag>
      {href !== null && <a className={buttonClass('normal', 'small', false, false)} href={href}>{t('fix')}</a>}
    </li>
  );
}

/** The checks before a show, worst said first in words. It follows what changes while it is open and blocks nothing. */
export function PreflightDialog({ onClose }: { readonly onClose: () => void }): ReactNode {
  const { t } = useTranslation('preflight');
  const rows = usePreflight().toSorted((a, b) => RANK[a.level] - RANK[b.level]);
  return (
    <Dialog title={t('title')} onClose={onClose} width="wide">
      <p className={css['verdict']} role="status">{t(`verdict.${worstLevel(rows)}`)}</p>
      <ul className={css['rows']}>{rows.map((row) => <Row key={row.check} row={row} />)}</ul>
      <OpenActions />
    </Dialog>
  );
}
