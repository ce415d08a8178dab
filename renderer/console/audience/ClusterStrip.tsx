import { Check, Clock, Hand, X, Lock, MessageSquareText, Pin, ScreenShare, Undo2, type LucideIcon } from 'lucide-react';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { ClusterNow } from '#shared/audience/clusters/clustersNow.ts';
import { threadKey } from '#shared/commentDesk/thread.ts';
import type { ThreadMark } from '#shared/commentDesk/commentDeskState.ts';
import { PIN_SCREENS, type PinScreen } from '#shared/show/pinCommands.ts';
import { pinComment, unpinComment } from '../../state/commands.ts';
import { useClusters } from '../../state/crowd/useClusters.ts';
import { useDesk } from '../../state/deskContext.ts';
import { useIsMe, useRole, useShow, useTick } from '../../state/hooks.ts';
import { runAction } from '../../state/useAction.ts';
import { Button } from '../../ui/Button.tsx';
import { formatSpan } from '../../ui/numberFormat.ts';
import { deskDialog } from '../deskacts/deskDialog.ts';
import { seenOfCluster, threadOfCluster } from '../deskacts/seen.ts';
import { SNOOZE } from '../deskacts/useCommentActs.ts';
import css from './ClusterStrip.module.css';

/** Rows that fit above the comments without taking their place. */
const SHOWN = 4;

/** Is somebody still to answer this? A snoozed one comes back by itself. */
function isWaiting(mark: ThreadMark | undefined, now: number): boolean {
  if (mark === undefined || mark.status.kind === 'claimed' || mark.status.kind === 'reopened') return true;
  return mark.status.kind === 'snoozed' ? mark.status.until <= now : false;
}

/** Where the cluster stands pinned now, as one word list; it is known by any of its rows. */
const usePinnedOn = ({ crowdSeqs, text }: ClusterNow): readonly PinScreen[] => {
  const on = useShow(({ pinned }) => (pinned === null || pinned.answeredAt !== null || pinned.crowdSeq === null || pinned.text !== text || !crowdSeqs.includes(pinned.crowdSeq) ? '' : pinned.showOn.join(' ')));
  return PIN_SCREENS.filter((screen) => on.includes(screen));
};

/** To the prompter, to the overlay, or off either. */
function PinButtons({ cluster }: { readonly cluster: ClusterNow }): ReactNode {
  const { t } = useTranslation(['audience', 'acts']);
  const desk = useDesk();
  const on = usePinnedOn(cluster);
  const toggle = (screen: PinScreen): void => {
    const showOn = PIN_SCREENS.filter((each) => (each === screen) !== on.includes(each));
    if (showOn.length === 0) void runAction(desk, unpinComment, undefined);
    else void runAction(desk, pinComment, { crowdSeq: cluster.crowdSeqs.at(-1) ?? 1, name: '', text: cluster.text, showOn });
  };
  return (
    <>
      <Button size="small" aria-pressed={on.includes('prompter')} title={t('clusters.toHostHelp')} onClick={() => { toggle('prompter'); }}><Pin size={14} />{t('clusters.toHost')}</Button>
      <Button size="small" variant="quiet" icon aria-pressed={on.includes('overlay')} aria-label={t('acts:cluster.overlay')} title={t('acts:cluster.overlay')} onClick={() => { toggle('overlay'); }}><ScreenShare size={14} /></Button>
    </>
  );
}

function ClusterActions({ cluster, mark }: { readonly cluster: ClusterNow; readonly mark: ThreadMark | undefined }): ReactNode {
  const { t } = useTranslation(['audience', 'acts']);
  const desk = useDesk();
  const isMe = useIsMe();
  const on = usePinnedOn(cluster);
  const thread = threadOfCluster(cluster);
  const seen = seenOfCluster(cluster);
  const status = mark?.status;
  const icon = (label: string, Icon: LucideIcon, onClick: () => void): ReactNode => <Button size="small" variant="quiet" icon aria-label={label} title={label} onClick={onClick}><Icon size={14} /></Button>;
  if (status?.kind === 'answered') return icon(t('clusters.reopen'), Undo2, () => { void desk.send({ kind: 'reopenThread', thread }); });
  const isMine = status?.kind === 'claimed' && isMe({ clientId: status.clientId, name: status.by });
  const products = [...cluster.mentions.flatMap(({ productId }) => (productId === null ? [] : [productId])), ...(cluster.about === null ? [] : [cluster.about])];
  return (
    <>
      <PinButtons cluster={cluster} />
      {icon(t('acts:cluster.answers'), MessageSquareText, () => { deskDialog.answers({ seen, text: cluster.text, crowdSeq: null, topic: cluster.topic, productIds: products }); })}
      {isMine
        ? icon(t('acts:release'), X, () => { void desk.send({ kind: 'releaseThread', thread }); })
        : icon(t(status?.kind === 'claimed' ? 'clusters.takeOver' : 'clusters.claim'), Hand, () => { void desk.send({ kind: 'claimThread', seen, takeOver: status?.kind === 'claimed' }); })}
      {icon(t('clusters.snooze'), Clock, () => { void desk.send({ kind: 'snoozeThread', seen, ms: SNOOZE }); })}
      {icon(t('clusters.answered'), Check, () => { void desk.send({ kind: 'answerThread', seen, way: on.includes('overlay') && !on.includes('prompter') ? 'overlay' : 'host' }); })}
    </>
  );
}

function ClusterState({ cluster, mark, now }: { readonly cluster: ClusterNow; readonly mark: ThreadMark | undefined; readonly now: number }): ReactNode {
  const { t } = useTranslation(['audience', 'acts']);
  if (mark?.status.kind === 'claimed') return <span className={css['claimed']}><Lock size={11} aria-hidden />{t('clusters.claimedBy', { name: mark.status.by })}</span>;
  if (mark?.status.kind === 'answered') return <span className={css['done']}>✓ {t('clusters.answeredAfter', { span: formatSpan(mark.status.afterMs) })}</span>;
  if (mark?.again !== undefined) return <span className={css['again']}>{t('acts:cluster.again', { count: mark.again.people })}</span>;
  return <span className={css['age']}>{formatSpan(Math.max(0, now - cluster.firstAt))}</span>;
}

/** What many ask, on top of the comments: how many people, about what, since when, who is on it; one press sends it to the host. */
export function ClusterStrip(): ReactNode {
  const { t } = useTranslation('audience');
  const clusters = useClusters();
  const threads = useShow((state) => state.commentDesk.threads);
  const products = useShow((state) => state.products);
  const isProducer = useRole() === 'producer';
  const now = useTick(1) ?? clusters?.at ?? 0;
  const marks = new Map(threads.map((mark) => [threadKey(mark.thread), mark]));
  const all = (clusters?.clusters ?? []).map((cluster) => ({ cluster, mark: marks.get(threadKey(threadOfCluster(cluster))) }));
  const waiting = all.filter(({ mark }) => isWaiting(mark, now));
  const answered = all.filter(({ mark }) => mark?.status.kind === 'answered');
  const shown = [...waiting, ...answered].slice(0, SHOWN);
  if (shown.length === 0) return null;
  const linkOf = (cluster: ClusterNow): number | null => cluster.mentions[0]?.linkNo ?? products.find(({ id }) => id === (cluster.mentions[0]?.productId ?? cluster.about))?.linkNo ?? null;
  return (
    <ul className={css['strip']} aria-label={t('clusters.title')} data-testid="clusters">
      {shown.map(({ cluster, mark }) => {
        const link = linkOf(cluster);
        return (
          <li key={cluster.key} className={css['row']} data-kind={cluster.kind} data-state={mark?.status.kind ?? 'open'}>
            <span className={css['people']} title={t('clusters.comments', { count: cluster.comments })}>{t('clusters.people', { count: cluster.people })}</span>
            <span className={css['text']} title={cluster.text}>{cluster.text}</span>
            <span className={css['topic']}>{t(`clusters.topic.${cluster.topic}`)}{link === null ? '' : ` · ${t('clusters.link', { link })}`}</span>
            <ClusterState cluster={cluster} mark={mark} now={now} />
            {isProducer && <ClusterActions cluster={cluster} mark={mark} />}
          </li>
        );
      })}
    </ul>
  );
}
