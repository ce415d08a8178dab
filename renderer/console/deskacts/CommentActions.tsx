import { Check, Clock, EyeOff, Hand, MessageSquareText, MonitorPlay, ScreenShare, type LucideIcon } from 'lucide-react';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { CommentRow } from '#shared/protocol/wire.ts';
import { useRole, useShow } from '../../state/hooks.ts';
import { Button } from '../../ui/Button.tsx';
import { ACT_KEYS, type CommentAct } from './actKeys.ts';
import css from './deskacts.module.css';
import { Standing } from './Standing.tsx';
import { useCommentActs } from './useCommentActs.ts';
import { useRowStanding } from './useThreadMark.ts';

const ICONS: Readonly<Record<Exclude<CommentAct, 'pin' | 'undo'>, LucideIcon>> = { prompter: MonitorPlay, overlay: ScreenShare, answers: MessageSquareText, claim: Hand, answered: Check, snooze: Clock, moderate: EyeOff };

/** What can be done with the comment that is open, and where it stands. Every button has a key in the list. */
export function CommentActions({ row }: { readonly row: CommentRow }): ReactNode {
  const { t } = useTranslation('acts');
  const acts = useCommentActs();
  const isProducer = useRole() === 'producer';
  const on = useShow(({ pinned }) => (pinned === null || pinned.answeredAt !== null || pinned.crowdSeq !== row.crowdSeq ? '' : pinned.showOn.join(' ')));
  const { mark, hidden } = useRowStanding(row);
  if (!isProducer) return null;
  const status = mark?.status.kind;
  const isHidden = hidden?.kind === 'hidden';
  const button = (act: Exclude<CommentAct, 'pin' | 'undo'>, isOn?: boolean, reason: string | null = null): ReactNode => {
    const Icon = ICONS[act];
    return acts.can(act, row) && <Button key={act} size="small" keyCap={ACT_KEYS[act].toUpperCase()} disabledReason={reason} {...(isOn === undefined ? {} : { 'aria-pressed': isOn })} title={t(`help.${act}`)} onClick={() => { acts.run(act, row); }}><Icon size={14} aria-hidden />{t(`act.${act}`)}</Button>;
  };
  const reason = isHidden ? t('isHidden') : null;
  return (
    <div className={css['actions']} role="group" aria-label={t('actions')}>
      <Standing row={row} />
      <div className={css['buttons']}>
        {button('prompter', on.includes('prompter'), reason)}
        {button('overlay', on.includes('overlay'), reason)}
        {button('answers')}
        {status !== 'claimed' && status !== 'answered' && button('claim')}
        {status !== 'answered' && button('answered')}
        {status !== 'answered' && status !== 'snoozed' && button('snooze')}
        {!isHidden && button('moderate')}
      </div>
    </div>
  );
}
