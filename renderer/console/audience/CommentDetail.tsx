import { Check, Copy, X } from 'lucide-react';
import { useState, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { CommentRow } from '#shared/protocol/wire.ts';
import { useLanguage } from '../../i18n/useLanguage.ts';
import { Button } from '../../ui/Button.tsx';
import { formatsOf } from '../../ui/format.ts';
import { Tag } from '../../ui/Tag.tsx';
import { CommentActions } from '../deskacts/CommentActions.tsx';
import css from './CommentDetail.module.css';
import { isTagged, kindOf } from './commentWords.ts';
import { useSourceMark } from './SourceMark.tsx';
import { useZone } from './useZone.ts';
import { ViewerButton } from './viewer/ViewerButton.tsx';

type CopyState = 'idle' | 'copied' | 'failed';

/** "name: text", as one would paste it to a colleague. */
export const copyTextOf = (row: CommentRow): string => (row.name === '' ? row.text : `${row.name}: ${row.text}`);

/** Copies a comment; tells whether the browser allowed it. */
export async function copyComment(row: CommentRow): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(copyTextOf(row));
    return true;
  } catch {
    return false;
  }
}

/** A comment in full, over the list, beside its row. */
export function CommentDetail({ row, edge, onClose }: { readonly row: CommentRow; readonly edge: { readonly top: number } | { readonly bottom: number }; readonly onClose: () => void }): ReactNode {
  const { t } = useTranslation('audience');
  const formats = formatsOf(useLanguage());
  const zone = useZone();
  const mark = useSourceMark(row.sourceId);
  const [copied, setCopied] = useState<CopyState>('idle');
  const kind = kindOf(row.kind);
  return (
    <div className={css['card']} style={edge} role="group" aria-label={t('comments.open')}>
      <div className={css['head']}>
        <span className={css['name']}>{row.name === '' ? t('comments.anonymous') : row.name}</span>
        {row.level !== null && <span className={css['dim']}>{t('comments.level', { level: row.level })}</span>}
        {kind !== 'comment' && <Tag>{t(`comments.kind.${kind}`)}</Tag>}
        <Button variant="quiet" size="small" icon className={css['close'] ?? ''} aria-label={t('comments.close')} onClick={onClose}><X size={14} /></Button>
      </div>
      <p className={css['text']}>{row.text === '' && kind !== 'comment' ? t(`comments.says.${kind}`) : row.text}</p>
      <div className={css['foot']}>
        <span className={css['dim']}>{t('comments.at', { time: formats.clockSecond(row.at, zone), source: mark.name })}</span>
        {isTagged(row.provenance) && <Tag tone="outline" title={t(`comments.provenanceHelp.${row.provenance}`)}>{t(`comments.provenance.${row.provenance}`)}</Tag>}
        <span className={css['copy']} />
        <ViewerButton row={row} />
        <Button
          size="small"
          onClick={() => { void copyComment(row).then((isCopied) => { setCopied(isCopied ? 'copied' : 'failed'); }); }}
        >
          {copied === 'copied' ? <Check size={14} /> : <Copy size={14} />}
          <span aria-live="polite">{copied === 'idle' ? t('comments.copy') : copied === 'copied' ? t('comments.copied') : t('comments.copyFailed')}</span>
        </Button>
      </div>
      <CommentActions row={row} />
    </div>
  );
}
