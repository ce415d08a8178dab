import { Pin, PinOff } from 'lucide-react';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { PinnedComment } from '#shared/show/state.ts';
import { unpinComment } from '../../state/commands.ts';
import { useRole, useShow, useTick } from '../../state/hooks.ts';
import { useAction } from '../../state/useAction.ts';
import { Button } from '../../ui/Button.tsx';
import { formatSpan } from '../../ui/numberFormat.ts';
import css from './PinnedStrip.module.css';

function Answer({ pinned }: { readonly pinned: PinnedComment }): ReactNode {
  const { t } = useTranslation('live');
  const now = useTick(1);
  if (pinned.answeredAt !== null) return <span className={css['answered']}>✓ {t('pin.answered', { span: formatSpan(pinned.answeredAt - pinned.pinnedAt) })}</span>;
  return <span className={css['waiting']}>{now === null ? '' : t('pin.waiting', { span: formatSpan(Math.max(0, now - pinned.pinnedAt)) })}</span>;
}

/** What stands on the prompter and the overlay now, as they show it (masked), and whether the host has answered it. */
export function PinnedStrip(): ReactNode {
  const { t } = useTranslation('live');
  const pinned = useShow((state) => state.pinned);
  const role = useRole();
  const { reason, busy, run } = useAction(unpinComment, undefined);
  if (pinned === null) return null;
  return (
    <div className={css['strip']} data-testid="pinned-strip" data-answered={pinned.answeredAt !== null} role="status" aria-label={t('pin.title')}>
      <Pin size={14} aria-hidden="true" className={css['icon']} />
      <span className={css['text']} title={`${pinned.text}\n${t('pin.by', { name: pinned.by })}`}>{pinned.name === '' ? null : <b>{pinned.name}</b>}{pinned.text}</span>
      <Answer pinned={pinned} />
      {role === 'producer' && <Button size="small" variant="quiet" icon busy={busy} disabledReason={reason} aria-label={t('pin.unpin')} title={t('pin.unpin')} onClick={() => { void run(); }}><PinOff size={14} /></Button>}
    </div>
  );
}
