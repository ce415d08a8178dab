import { BellOff, Check, Clock, EyeOff, Lock, Undo2, UserX } from 'lucide-react';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { ThreadMark } from '#shared/commentDesk/commentDeskState.ts';
import type { CommentRow } from '#shared/protocol/wire.ts';
import { useLanguage } from '../../i18n/useLanguage.ts';
import { useDesk } from '../../state/deskContext.ts';
import { useIsMe, useTick } from '../../state/hooks.ts';
import { Button } from '../../ui/Button.tsx';
import { formatsOf } from '../../ui/format.ts';
import { formatSpan } from '../../ui/numberFormat.ts';
import css from './deskacts.module.css';
import { deskDialog } from './deskDialog.ts';
import { isMutedNow } from './rowMarks.ts';
import { seenOfRow } from './seen.ts';
import { useRowStanding } from './useThreadMark.ts';

function Line({ tone, icon, words, children }: { readonly tone: 'plain' | 'accent' | 'ready' | 'warn'; readonly icon: ReactNode; readonly words: string; readonly children?: ReactNode }): ReactNode {
  return <p className={css['standing']} data-tone={tone}>{icon}<span>{words}</span>{children}</p>;
}

/** Where the answer to one comment stands: who is on it, or how it was answered and after how long. */
function ThreadLine({ row, mark }: { readonly row: CommentRow; readonly mark: ThreadMark }): ReactNode {
  const { t } = useTranslation('acts');
  const desk = useDesk();
  const isMe = useIsMe();
  const now = useTick(1) ?? 0;
  const formats = formatsOf(useLanguage());
  const { status } = mark;
  const { thread } = seenOfRow(row);
  const reopen = <Button size="small" variant="quiet" onClick={() => { void desk.send({ kind: 'reopenThread', thread }); }}><Undo2 size={14} />{t('reopen')}</Button>;
  switch (status.kind) {
    case 'claimed': {
      const isMine = isMe({ clientId: status.clientId, name: status.by });
      return (
        <Line tone="accent" icon={<Lock size={14} aria-hidden />} words={t(isMine ? 'standing.claimedByMe' : 'standing.claimed', { name: status.by, span: formatSpan(Math.max(0, now - status.at)) })}>
          {isMine
            ? <Button size="small" variant="quiet" onClick={() => { void desk.send({ kind: 'releaseThread', thread }); }}>{t('release')}</Button>
            : <Button size="small" onClick={() => { void desk.send({ kind: 'claimThread', seen: seenOfRow(row), takeOver: true }); }}>{t('takeOver')}</Button>}
        </Line>
      );
    }
    case 'answered': return <Line tone="ready" icon={<Check size={14} aria-hidden />} words={t('standing.answered', { name: status.by, way: t(`way.${status.way}`), span: formatSpan(status.afterMs) })}>{reopen}</Line>;
    case 'snoozed': return status.until <= now ? null : <Line tone="plain" icon={<Clock size={14} aria-hidden />} words={t('standing.snoozed', { at: formats.clockMinute(status.until) })}>{reopen}</Line>;
    case 'reopened': return null;
  }
}

/** Everything people did with a comment and its author, with the way back beside it. */
export function Standing({ row }: { readonly row: CommentRow }): ReactNode {
  const { t } = useTranslation('acts');
  const desk = useDesk();
  const isMe = useIsMe();
  const now = useTick(1) ?? 0;
  const formats = formatsOf(useLanguage());
  const { mark, hidden, muted, muteAsked } = useRowStanding(row);
  const isMyHide = hidden?.kind === 'requested' && isMe({ clientId: hidden.clientId, name: hidden.by });
  const unhide = (): void => { void desk.send({ kind: 'unhideComment', crowdSeq: row.crowdSeq }); };
  const unmute = (): void => { if (row.viewerKey !== null) void desk.send({ kind: 'unmuteViewer', viewerKey: row.viewerKey }); };
  return (
    <>
      {mark !== undefined && <ThreadLine row={row} mark={mark} />}
      {hidden?.kind === 'hidden' && <Line tone="warn" icon={<EyeOff size={14} aria-hidden />} words={t('standing.hidden', { reason: t(`reason.${hidden.reason}`), name: hidden.by })}><Button size="small" variant="quiet" onClick={unhide}><Undo2 size={14} />{t('unhide')}</Button></Line>}
      {hidden?.kind === 'requested' && (
        <Line tone="warn" icon={<EyeOff size={14} aria-hidden />} words={t(isMyHide ? 'standing.hideAskedByMe' : 'standing.hideAsked', { reason: t(`reason.${hidden.reason}`), name: hidden.by })}>
          {!isMyHide && <Button size="small" onClick={() => { void desk.send({ kind: 'hideComment', crowdSeq: row.crowdSeq, text: row.text, reason: hidden.reason, note: '' }); }}>{t('agree')}</Button>}
          <Button size="small" variant="quiet" onClick={unhide}>{t(isMyHide ? 'withdraw' : 'disagree')}</Button>
        </Line>
      )}
      {muted !== undefined && isMutedNow(muted, now) && <Line tone="warn" icon={<UserX size={14} aria-hidden />} words={muted.until === null ? t('standing.blocked', { reason: t(`reason.${muted.reason}`), name: muted.by }) : t('standing.muted', { reason: t(`reason.${muted.reason}`), name: muted.by, at: formats.clockMinute(muted.until) })}><Button size="small" variant="quiet" onClick={unmute}><Undo2 size={14} />{t('unmute')}</Button></Line>}
      {muteAsked !== undefined && <Line tone="warn" icon={<BellOff size={14} aria-hidden />} words={t('standing.muteAsked', { reason: t(`reason.${muteAsked.reason}`), name: muteAsked.by })}><Button size="small" variant="quiet" onClick={deskDialog.moderation}>{t('moderation.open')}</Button></Line>}
    </>
  );
}
