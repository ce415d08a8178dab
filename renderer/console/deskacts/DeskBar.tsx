import { CircleCheck, EyeOff, ShieldAlert, VenetianMask } from 'lucide-react';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useDesk } from '../../state/deskContext.ts';
import { useRole, useShow, useTick } from '../../state/hooks.ts';
import { Button } from '../../ui/Button.tsx';
import { formatSpan } from '../../ui/numberFormat.ts';
import css from './deskacts.module.css';
import { deskDialog } from './deskDialog.ts';
import { isMutedNow } from './rowMarks.ts';

/** What the desk did so far in one line: answers and the time they took, what is out of sight, what waits for a second person. Nothing yet, no line. */
export function DeskBar(): ReactNode {
  const { t } = useTranslation('acts');
  const desk = useDesk();
  const isProducer = useRole() === 'producer';
  const now = useTick(1) ?? 0;
  const { answered, hidden, muted, muteRequests, namesMasked } = useShow(({ commentDesk }) => commentDesk);
  const waiting = hidden.filter(({ kind }) => kind === 'requested').length + muteRequests.length;
  const out = hidden.filter(({ kind }) => kind === 'hidden').length;
  const silent = muted.filter((each) => isMutedNow(each, now)).length;
  if (!isProducer || (answered.threads === 0 && waiting + out + silent === 0 && !namesMasked)) return null;
  return (
    <div className={css['bar']} data-testid="desk-bar">
      {answered.threads > 0 && <span className={css['tally']} title={t('bar.answeredHelp', { people: answered.people })}><CircleCheck size={14} aria-hidden />{t('bar.answered', { count: answered.threads, span: formatSpan(answered.ms / answered.threads) })}</span>}
      {namesMasked && <span className={css['masked']}><VenetianMask size={14} aria-hidden />{t('bar.masked')}<Button size="small" variant="quiet" onClick={() => { void desk.send({ kind: 'maskNames', masked: false }); }}>{t('bar.unmask')}</Button></span>}
      <span className={css['grow']} />
      {waiting > 0 && <Button size="small" className={css['waiting']} onClick={deskDialog.moderation}><ShieldAlert size={14} aria-hidden />{t('bar.waiting', { count: waiting })}</Button>}
      {out + silent > 0 && <Button size="small" variant="quiet" onClick={deskDialog.moderation}><EyeOff size={14} aria-hidden />{t('bar.moderated', { hidden: out, muted: silent })}</Button>}
    </div>
  );
}
