import { useRef, useState, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { refusalText } from '../../i18n/refusalText.ts';
import { useLanguage } from '../../i18n/useLanguage.ts';
import { useDesk } from '../../state/deskContext.ts';
import { useMay } from '../../state/hooks.ts';
import { Button } from '../../ui/Button.tsx';
import { formatsOf } from '../../ui/format.ts';
import { Progress } from '../../ui/Progress.tsx';
import css from './figures.module.css';

type Going =
  | { readonly kind: 'idle' } | { readonly kind: 'stopped' } | { readonly kind: 'failed'; readonly text: string }
  | { readonly kind: 'busy'; readonly rows: number; readonly total: number }
  | { readonly kind: 'done'; readonly rows: number; readonly isSame: boolean };

/** Makes all figures again from the records, step by step: the engine serves everybody else in between, and it may be stopped. */
export function Recompute(): ReactNode {
  const { t } = useTranslation(['metrics', 'refusals', 'settings']);
  const { link } = useDesk();
  const formats = formatsOf(useLanguage());
  const [going, setGoing] = useState<Going>({ kind: 'idle' });
  const isStopped = useRef(false);
  const mayNot = useMay('setUpSources') ? null : t('goals.mayNot');
  const run = async (): Promise<void> => {
    isStopped.current = false;
    setGoing({ kind: 'busy', rows: 0, total: 0 });
    for (let restart = true; ; restart = false) {
      const answer = await link.query({ kind: 'recomputeFigures', restart });
      if (answer.kind !== 'ok') { setGoing({ kind: 'failed', text: answer.kind === 'refused' ? refusalText(t, answer.refusal) : t('common.unanswered', { ns: 'settings' }) }); return; }
      const { rows, total, isDone, isSame } = answer.value;
      if (isDone) { setGoing({ kind: 'done', rows, isSame }); return; }
      if (isStopped.current) { setGoing({ kind: 'stopped' }); return; }
      setGoing({ kind: 'busy', rows, total });
    }
  };
  return (
    <div className={css['recompute']}>
      {going.kind === 'busy' ? <Button size="small" onClick={() => { isStopped.current = true; }}>{t('check.stop')}</Button> : <Button size="small" title={t('check.help')} disabledReason={mayNot} onClick={() => { void run(); }}>{t('check.start')}</Button>}
      {going.kind === 'busy' && <><Progress value={going.total === 0 ? 0 : going.rows / going.total} label={t('check.start')} className={css['grow']} /><span>{t('check.busy', { rows: formats.whole(going.rows), total: formats.whole(going.total) })}</span></>}
      {going.kind === 'done' && <span role="status" className={going.isSame ? css['good'] : css['caution']}>{t(going.isSame ? 'check.same' : 'check.changed', { rows: formats.whole(going.rows) })}</span>}
      {going.kind === 'stopped' && <span role="status" className={css['note']}>{t('check.stopped')}</span>}
      {going.kind === 'failed' && <span role="alert" className={css['caution']}>{going.text}</span>}
    </div>
  );
}
