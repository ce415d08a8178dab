import { CircleCheck, Info, TriangleAlert, X } from 'lucide-react';
import type { TFunction } from 'i18next';
import { useEffect, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { refusalText } from '../i18n/refusalText.ts';
import { useDismissNotice, useNotices } from '../state/hooks.ts';
import type { Notice, NoticeWhat } from '../state/notices.ts';
import { Button } from './Button.tsx';
import { classes } from './classes.ts';
import css from './Toasts.module.css';

const SHOWN_MS = 7_000;
const ICONS = { bad: TriangleAlert, good: CircleCheck, info: Info } as const;

function textOf(t: TFunction, what: NoticeWhat): string {
  switch (what.kind) {
    case 'said': return what.text;
    case 'refused': return refusalText(t, what.refusal);
    case 'unanswered': return t('unanswered');
    case 'unlinked': return t('noLinkReason', { ns: 'console' });
  }
}

function Toast({ notice, onDismiss }: { readonly notice: Notice; readonly onDismiss: (id: number) => void }): ReactNode {
  const { t } = useTranslation();
  const { id, what, times } = notice;
  useEffect(() => {
    const timer = setTimeout(() => onDismiss(id), SHOWN_MS);
    return () => clearTimeout(timer);
  }, [id, onDismiss]);
  const tone = what.kind === 'said' ? what.tone : 'bad';
  const text = textOf(t, what);
  const Icon = ICONS[tone];
  return (
    <div className={classes(css['toast'], css[tone])}>
      <span className={css['icon']} aria-hidden="true"><Icon size={16} /></span>
      <span className={css['text']}>{text}</span>
      {times > 1 && <span className={css['times']}>{t('times', { count: times })}</span>}
      <Button variant="quiet" size="small" icon aria-label={t('dismiss')} onClick={() => onDismiss(id)}><X size={14} /></Button>
    </div>
  );
}

/** Short messages above everything else; read out politely. */
export function Toasts(): ReactNode {
  const notices = useNotices((state) => state.notices);
  const dismiss = useDismissNotice();
  return <div className={css['stack']} role="status" aria-live="polite">{notices.map((notice) => <Toast key={notice.id} notice={notice} onDismiss={dismiss} />)}</div>;
}
