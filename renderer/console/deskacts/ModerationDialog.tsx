import { useEffect, useState, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { HiddenComment, MuteRequest } from '#shared/commentDesk/commentDeskState.ts';
import { MODERATION_REASONS } from '#shared/commentDesk/thread.ts';
import { useLanguage } from '../../i18n/useLanguage.ts';
import { useDesk } from '../../state/deskContext.ts';
import { useIsMe, useShow, useTick } from '../../state/hooks.ts';
import { Button } from '../../ui/Button.tsx';
import { Dialog } from '../../ui/Dialog.tsx';
import { formatsOf } from '../../ui/format.ts';
import css from './deskacts.module.css';
import { isMutedNow } from './rowMarks.ts';

/** At most so many hidden comments are listed with their words; all of them are counted. */
const LISTED = 100;

/** The words of hidden comments: the state names them by number only. */
function useWords(crowdSeqs: readonly number[]): ReadonlyMap<number, string> {
  const { link } = useDesk();
  const [words, setWords] = useState<ReadonlyMap<number, string>>(new Map());
  const key = crowdSeqs.join(' ');
  useEffect(() => {
    if (key === '') return undefined;
    let isGone = false;
    void link.query({ kind: 'commentsByNumber', crowdSeqs: key.split(' ').map(Number) }).then((answer) => {
      if (isGone || answer.kind !== 'ok') return;
      const { crowdSeq, name, text } = answer.value.rows;
      setWords(new Map(crowdSeq.map((seq, index) => [seq, `${name[index] === '' ? '' : `${name[index] ?? ''}: `}${text[index] ?? ''}`])));
    });
    return () => { isGone = true; };
  }, [key, link]);
  return words;
}

function Entry({ words, detail, children }: { readonly words: string; readonly detail: string; readonly children: ReactNode }): ReactNode {
  return <li className={css['entry']}><span className={css['entryText']}><span title={words}>{words}</span><small>{detail}</small></span><span className={css['entryTools']}>{children}</span></li>;
}

/** What one person asked for and another one has to agree to. */
function Requests({ hidden, mutes, words }: { readonly hidden: readonly HiddenComment[]; readonly mutes: readonly MuteRequest[]; readonly words: ReadonlyMap<number, string> }): ReactNode {
  const { t } = useTranslation('acts');
  const desk = useDesk();
  const isMe = useIsMe();
  const isMine = ({ clientId, by }: Pick<MuteRequest, 'clientId' | 'by'>): boolean => isMe({ clientId, name: by });
  const asked = hidden.filter((each) => each.kind === 'requested');
  return (
    <section>
      <h3>{t('moderation.waiting')}</h3>
      <p className={css['note']}>{t('moderation.waitingHelp')}</p>
      <ul>
        {asked.map((each) => (
          <Entry key={each.crowdSeq} words={words.get(each.crowdSeq) ?? `#${String(each.crowdSeq)}`} detail={t('moderation.askedBy', { reason: t(`reason.${each.reason}`), name: each.by })}>
            {!isMine(each) && <Button size="small" disabledReason={words.has(each.crowdSeq) ? null : t('moderation.loading')} onClick={() => { void desk.send({ kind: 'hideComment', crowdSeq: each.crowdSeq, text: '', reason: each.reason, note: '' }); }}>{t('agree')}</Button>}
            <Button size="small" variant="quiet" onClick={() => { void desk.send({ kind: 'unhideComment', crowdSeq: each.crowdSeq }); }}>{t(isMine(each) ? 'withdraw' : 'disagree')}</Button>
          </Entry>
        ))}
        {mutes.map((each) => (
          <Entry key={each.viewerKey} words={t(each.minutes === null ? 'moderation.blockOf' : 'moderation.muteOf', { name: each.label === '' ? t('anonymous') : each.label, minutes: each.minutes ?? 0 })} detail={t('moderation.askedBy', { reason: t(`reason.${each.reason}`), name: each.by })}>
            {!isMine(each) && <Button size="small" onClick={() => { void desk.send({ kind: 'muteViewer', viewerKey: each.viewerKey, label: each.label, reason: each.reason, minutes: each.minutes, note: '', text: '' }); }}>{t('agree')}</Button>}
            <Button size="small" variant="quiet" onClick={() => { void desk.send({ kind: 'unmuteViewer', viewerKey: each.viewerKey }); }}>{t(isMine(each) ? 'withdraw' : 'disagree')}</Button>
          </Entry>
        ))}
      </ul>
    </section>
  );
}

/** Acts by reason over the session, as the review will report them. */
function Counts(): ReactNode {
  const { t } = useTranslation('acts');
  const counts = useShow(({ commentDesk }) => commentDesk.moderationCounts);
  return (
    <section>
      <h3>{t('moderation.counts')}</h3>
      <dl className={css['counts']}>{MODERATION_REASONS.map((reason) => <div key={reason} data-zero={(counts[reason] ?? 0) === 0 || undefined}><dt>{t(`reason.${reason}`)}</dt><dd>{counts[reason] ?? 0}</dd></div>)}</dl>
      <p className={css['note']}>{t('moderation.countsHelp')}</p>
    </section>
  );
}

/** All that was taken out of sight and why, what waits for a second person, and the way back of each. */
export function ModerationDialog({ onClose }: { readonly onClose: () => void }): ReactNode {
  const { t } = useTranslation('acts');
  const desk = useDesk();
  const formats = formatsOf(useLanguage());
  const now = useTick(1) ?? 0;
  const { hidden, muted, muteRequests } = useShow(({ commentDesk }) => ({ hidden: commentDesk.hidden, muted: commentDesk.muted, muteRequests: commentDesk.muteRequests }));
  const words = useWords(hidden.slice(-LISTED).map(({ crowdSeq }) => crowdSeq));
  const out = hidden.filter(({ kind }) => kind === 'hidden').toReversed();
  const silent = muted.filter((each) => isMutedNow(each, now)).toReversed();
  const isWaiting = hidden.length > out.length || muteRequests.length > 0;
  return (
    <Dialog title={t('moderation.title')} width="wide" onClose={onClose}>
      <div className={css['form']}>
        {isWaiting && <Requests hidden={hidden} mutes={muteRequests} words={words} />}
        <section>
          <h3>{t('moderation.hidden')}</h3>
          {out.length === 0 ? <p className={css['note']}>{t('moderation.noneHidden')}</p> : (
            <ul>{out.slice(0, LISTED).map((each) => <Entry key={each.crowdSeq} words={words.get(each.crowdSeq) ?? `#${String(each.crowdSeq)}`} detail={t('moderation.doneBy', { reason: t(`reason.${each.reason}`), name: each.by, at: formats.clockMinute(each.at) })}><Button size="small" onClick={() => { void desk.send({ kind: 'unhideComment', crowdSeq: each.crowdSeq }); }}>{t('unhide')}</Button></Entry>)}</ul>
          )}
        </section>
        <section>
          <h3>{t('moderation.muted')}</h3>
          {silent.length === 0 ? <p className={css['note']}>{t('moderation.noneMuted')}</p> : (
            <ul>{silent.map((each) => <Entry key={each.viewerKey} words={each.label === '' ? t('anonymous') : each.label} detail={`${t('moderation.doneBy', { reason: t(`reason.${each.reason}`), name: each.by, at: formats.clockMinute(each.at) })} · ${each.until === null ? t('moderation.forGood') : t('moderation.until', { at: formats.clockMinute(each.until) })}`}><Button size="small" onClick={() => { void desk.send({ kind: 'unmuteViewer', viewerKey: each.viewerKey }); }}>{t('unmute')}</Button></Entry>)}</ul>
          )}
        </section>
        <Counts />
      </div>
    </Dialog>
  );
}
