import { Check, Clock, Hand, Pin, Undo2 } from 'lucide-react';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { ClusterNow } from '#shared/audience/clusters/clustersNow.ts';
import { threadKey, type ThreadRef, type ThreadSeen } from '#shared/commentDesk/thread.ts';
import type { ThreadMark } from '#shared/commentDesk/commentDeskState.ts';
import { duration } from '#shared/time/instant.ts';
import { pinComment } from '../../state/commands.ts';
import { useClusters } from '../../state/crowd/useClusters.ts';
import { useDesk } from '../../state/deskContext.ts';
import { useRole, useShow, useTick } from '../../state/hooks.ts';
import { runAction } from '../../state/useAction.ts';
import { Button } from '../../ui/Button.tsx';
import { formatSpan } from '../../ui/numberFormat.ts';
import css from './ClusterStrip.module.css';

/** Rows that fit above the comments without taking their place. */
const SHOWN = 4;
const SNOOZE = duration(300_000);

const threadOf = (cluster: ClusterNow): ThreadRef => ({ kind: 'cluster', key: cluster.key });
const seenOf = (cluster: ClusterNow): ThreadSeen => ({ thread: threadOf(cluster), label: cluster.text, people: cluster.people, firstAskedAt: cluster.firstAt });

/** Is somebody still to answer this? A snoozed one comes back by itself. */
function isWaiting(mark: ThreadMark | undefined, now: number): boolean {
  if (mark === undefined || mark.status.kind === 'claimed' || mark.status.kind === 'reopened') return true;
  return mark.status.kind === 'snoozed' ? mark.status.until <= now : false;
}

function ClusterActions({ cluster, mark }: { readonly cluster: ClusterNow; readonly mark: ThreadMark | undefined }): ReactNode {
  const { t } = useTranslation('audience');
  const desk = useDesk();
  const newest = cluster.crowdSeqs.at(-1) ?? 1;
  const answered = mark?.status.kind === 'answered';
  if (answered) return <Button size="small" variant="quiet" icon aria-label={t('clusters.reopen')} title={t('clusters.reopen')} onClick={() => { void desk.send({ kind: 'reopenThread', thread: threadOf(cluster) }); }}><Undo2 size={14} /></Button>;
  return (
    <>
      <Button size="small" title={t('clusters.toHostHelp')} onClick={() => { void runAction(desk, pinComment, { crowdSeq: newest, name: '', text: cluster.text }); }}><Pin size={14} />{t('clusters.toHost')}</Button>
      <Button size="small" variant="quiet" icon aria-label={t(mark?.status.kind === 'claimed' ? 'clusters.takeOver' : 'clusters.claim')} title={t(mark?.status.kind === 'claimed' ? 'clusters.takeOver' : 'clusters.claim')} onClick={() => { void desk.send({ kind: 'claimThread', seen: seenOf(cluster), takeOver: mark?.status.kind === 'claimed' }); }}><Hand size={14} /></Button>
      <Button size="small" variant="quiet" icon aria-label={t('clusters.snooze')} title={t('clusters.snooze')} onClick={() => { void desk.send({ kind: 'snoozeThread', seen: seenOf(cluster), ms: SNOOZE }); }}><Clock size={14} /></Button>
      <Button size="small" variant="quiet" icon aria-label={t('clusters.answered')} title={t('clusters.answered')} onClick={() => { void desk.send({ kind: 'answerThread', seen: seenOf(cluster), way: 'host' }); }}><Check size={14} /></Button>
    </>
  );
}

function ClusterState({ cluster, mark, now }: { readonly cluster: ClusterNow; readonly mark: ThreadMark | undefined; readonly now: number }): ReactNode {
  const { t } = useTranslation('audience');
  if (mark?.status.kind === 'claimed') return <span className={css['claimed']}>{t('clusters.claimedBy', { name: mark.status.by })}</span>;
  if (mark?.status.kind === 'answered') return <span className={css['done']}>✓ {t('clusters.answeredAfter', { span: formatSpan(mark.status.afterMs) })}</span>;
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
  const all = (clusters?.clusters ?? []).map((cluster) => ({ cluster, mark: marks.get(threadKey(threadOf(cluster))) }));
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
