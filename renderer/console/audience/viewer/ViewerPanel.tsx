import { LocateFixed, RotateCw, UserRound, X } from 'lucide-react';
import { useEffect, useRef, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { ViewerCard } from '#shared/commentDesk/viewerCard.ts';
import type { CommentRow } from '#shared/protocol/wire.ts';
import { useLanguage } from '../../../i18n/useLanguage.ts';
import { readColumns } from '../../../state/crowd/readColumns.ts';
import { Button } from '../../../ui/Button.tsx';
import { EmptyState } from '../../../ui/EmptyState.tsx';
import { formatsOf } from '../../../ui/format.ts';
import { Tag } from '../../../ui/Tag.tsx';
import { SourceBadge, useSourceMark } from '../SourceMark.tsx';
import { useZone } from '../useZone.ts';
import { RevealButton } from './RevealButton.tsx';
import { useViewerCard } from './useViewerCard.ts';
import css from './viewer.module.css';

/** From here on the engine stops counting (crowdViewer.ts). */
const COUNTED_UP_TO = 5_000;

function Facts({ card, row }: { readonly card: ViewerCard; readonly row: CommentRow }): ReactNode {
  const { t } = useTranslation('find');
  const formats = formatsOf(useLanguage());
  const zone = useZone();
  const mark = useSourceMark(row.sourceId);
  const facts: readonly (readonly [string, string])[] = [
    [t('viewer.platform'), mark.name],
    [t('viewer.level'), card.level === null ? t('viewer.noLevel') : formats.whole(card.level)],
    [t('viewer.badge'), card.badge ?? t('viewer.noBadge')],
    [t('viewer.firstSeen'), formats.dayClock(card.firstSeenAt, zone)],
    [t('viewer.sessions'), t('viewer.sessionsValue', { count: card.sessions })],
    [t('viewer.comments'), card.comments >= COUNTED_UP_TO ? t('viewer.commentsMany') : t('viewer.commentsValue', { count: card.comments })],
    [t('viewer.orders'), card.orders === null ? t('viewer.noOrders') : t('viewer.ordersValue', card.orders)],
  ];
  return <dl className={css['facts']}>{facts.map(([name, value]) => <div key={name}><dt>{name}</dt><dd title={value}>{value}</dd></div>)}</dl>;
}

function History({ card, onGo }: { readonly card: ViewerCard; readonly onGo: (crowdSeq: number) => void }): ReactNode {
  const { t } = useTranslation('find');
  const formats = formatsOf(useLanguage());
  const zone = useZone();
  const rows = readColumns(card.newest).toReversed();
  return (
    <>
      <h4 className={css['heading']}>{card.comments > rows.length ? t('viewer.historyNewest', { count: rows.length }) : t('viewer.history')}</h4>
      {rows.length === 0 && <p className={css['dim']}>{t('viewer.noHistory')}</p>}
      <ul className={css['history']}>
        {rows.map((row) => (
          <li key={row.crowdSeq}>
            <button type="button" title={t('viewer.goThere')} onClick={() => { onGo(row.crowdSeq); }}>
              <span className={css['time']}>{formats.clockSecond(row.at, zone)}</span><span className={css['words']}>{row.text}</span><LocateFixed size={14} aria-hidden="true" />
            </button>
          </li>
        ))}
      </ul>
    </>
  );
}

function Card({ card, masked, row, onGo }: { readonly card: ViewerCard; readonly masked: ViewerCard; readonly row: CommentRow; readonly onGo: (crowdSeq: number) => void }): ReactNode {
  const { t } = useTranslation('find');
  return (
    <div className={css['body']}>
      <Facts card={card} row={row} />
      {masked.viewerKey === null && <p className={css['dim']}>{t('viewer.unknown')}</p>}
      <History card={card} onGo={onGo} />
    </div>
  );
}

/** Who wrote a comment, as far as this room knows: over the comments, Escape closes it. The name is masked until it is held open. */
export function ViewerPanel({ row, onClose, onGo }: { readonly row: CommentRow; readonly onClose: () => void; readonly onGo: (crowdSeq: number) => void }): ReactNode {
  const { t } = useTranslation(['find', 'audience']);
  const { situation, reveal, again, look, lookAway } = useViewerCard(row.crowdSeq);
  const box = useRef<HTMLElement>(null);
  useEffect(() => { box.current?.focus(); }, []);
  const masked = situation.kind === 'card' ? situation.card : null;
  const card = reveal.kind === 'shown' ? reveal.card : masked;
  return (
    <section
      ref={box} tabIndex={-1} className={css['panel']} role="dialog" aria-label={t('viewer.title')} data-testid="viewer-card"
      onKeyDown={(event) => { if (event.key === 'Escape') { event.preventDefault(); event.stopPropagation(); onClose(); } }}
    >
      <header className={css['head']}>
        <UserRound size={16} aria-hidden="true" />
        <SourceBadge sourceId={row.sourceId} />
        <h3 className={css['name']} data-testid="viewer-name">{card === null ? t('viewer.title') : card.name === '' || card.name === '***' ? t('audience:comments.anonymous') : card.name}</h3>
        {card?.isModerator === true && <Tag>{t('viewer.moderator')}</Tag>}
        <span className={css['space']} />
        {masked !== null && <RevealButton reveal={reveal} look={look} lookAway={lookAway} />}
        <Button variant="quiet" size="small" icon aria-label={t('viewer.close')} onClick={onClose}><X size={14} /></Button>
      </header>
      {situation.kind === 'loading' && <EmptyState title={t('viewer.loading')} />}
      {situation.kind === 'gone' && <EmptyState title={t('viewer.gone')} />}
      {situation.kind === 'failed' && <EmptyState title={t('viewer.failed')}><Button size="small" onClick={again}><RotateCw size={14} />{t('viewer.again')}</Button></EmptyState>}
      {card !== null && masked !== null && <Card card={card} masked={masked} row={row} onGo={onGo} />}
    </section>
  );
}
