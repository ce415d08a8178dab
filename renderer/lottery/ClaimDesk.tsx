import { useState, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { rulesNow } from '#shared/lottery/evolveLotteryRun.ts';
import { fulfilmentCsv } from '#shared/lottery/lotteryFile.ts';
import { LOSS_REASONS, type LossReason, type LotteryRun, type Winner } from '#shared/lottery/model.ts';
import { useDesk } from '../state/deskContext.ts';
import { useMay, useTick } from '../state/hooks.ts';
import { isAlternate, nameAt } from '../state/lotteryNow.ts';
import { Button } from '../ui/Button.tsx';
import { EmptyState } from '../ui/EmptyState.tsx';
import { Input, Select } from '../ui/Field.tsx';
import { formatSpan } from '../ui/numberFormat.ts';
import { Tag } from '../ui/Tag.tsx';
import { ActButton } from './ActButton.tsx';
import { saveText } from '../ui/saveFile.ts';
import css from './lottery.module.css';

function Situation({ winner, isPaused }: { readonly winner: Winner; readonly isPaused: boolean }): ReactNode {
  const { t } = useTranslation('lottery');
  const now = useTick(1) ?? 0;
  const { situation } = winner;
  switch (situation.kind) {
    case 'drawn': return <Tag>{t('claims.drawn')}</Tag>;
    case 'waiting': return isPaused ? <Tag tone="plain">{t('claims.paused')}</Tag> : <Tag tone="warn">{situation.until > now ? t('claims.until', { span: formatSpan(situation.until - now) }) : t('claims.over')}</Tag>;
    case 'claimed': return <Tag tone="accent">{t('claims.claimed')}</Tag>;
    case 'fulfilled': return <Tag tone="ready">{t('claims.fulfilled')}</Tag>;
    case 'lost': return <Tag tone="air">{t('claims.lost', { reason: t(`claims.loss.${situation.reason}`) })}</Tag>;
  }
}

/** Somebody loses the prize: a reason of the list, a note, and the name of who is next. The order itself cannot be touched. */
function Replace({ run, winner, onDone }: { readonly run: LotteryRun; readonly winner: Winner; readonly onDone: () => void }): ReactNode {
  const { t } = useTranslation('lottery');
  const [reason, setReason] = useState<LossReason>('notClaimed');
  const [note, setNote] = useState('');
  const next = Math.max(...run.winners.map(({ place }) => place)) + 1;
  const hasNext = run.drawn !== null && run.drawn.how !== 'filed' && next < run.drawn.ranked.length;
  return (
    <div className={css['replace']}>
      <Select aria-label={t('claims.reason')} value={reason} onChange={(event) => setReason(LOSS_REASONS.find((each) => each === event.target.value) ?? reason)}>{LOSS_REASONS.map((each) => <option key={each} value={each}>{t(`claims.loss.${each}`)}</option>)}</Select>
      <Input aria-label={t('claims.note')} placeholder={t('claims.note')} value={note} maxLength={300} onChange={(event) => setNote(event.target.value)} />
      <span>{hasNext ? t('claims.next', { name: nameAt(run, next) }) : t('claims.noNext')}</span>
      <ActButton size="small" variant="danger" holdMs={1_000} command={{ kind: 'replaceLotteryWinner', lotteryId: run.lotteryId, place: winner.place, reason, note: note.trim() }} onDone={onDone}>{t('claims.confirm')}</ActButton>
    </div>
  );
}

function Row({ run, winner }: { readonly run: LotteryRun; readonly winner: Winner }): ReactNode {
  const { t } = useTranslation('lottery');
  const desk = useDesk();
  const may = useMay('claimLottery');
  const [isReplacing, setReplacing] = useState(false);
  const prize = rulesNow(run).prizes[winner.prizeIndex]?.name ?? '';
  const isLost = winner.situation.kind === 'lost';
  const isOpen = run.phase === 'claiming' && !isLost && winner.situation.kind !== 'fulfilled';
  const mark = (to: 'claimed' | 'fulfilled'): void => { void desk.send({ kind: 'claimLotteryPrize', lotteryId: run.lotteryId, place: winner.place, to }); };
  return (
    <li className={css['winner']} data-lost={isLost} data-testid="lottery-winner">
      <span className={css['place']}>{winner.place + 1}</span>
      <b>{nameAt(run, winner.place)}</b>
      {isAlternate(run, winner) && !isLost && <Tag tone="lottery">{t('claims.alternate')}</Tag>}
      <span className={css['prizeName']}>{prize}</span>
      <Situation winner={winner} isPaused={run.phase === 'disputed'} />
      <span className={css['winnerTools']}>
        {isOpen && may && winner.situation.kind === 'waiting' && <Button size="small" onClick={() => mark('claimed')}>{t('claims.claim')}</Button>}
        {isOpen && may && <Button size="small" variant="primary" onClick={() => mark('fulfilled')}>{t('claims.fulfil')}</Button>}
        {!isLost && winner.situation.kind !== 'fulfilled' && ['drawn', 'announced', 'claiming'].includes(run.phase) && <Button size="small" variant="quiet" onClick={() => setReplacing(!isReplacing)}>{t('claims.replace')}</Button>}
      </span>
      {isReplacing && <Replace run={run} winner={winner} onDone={() => setReplacing(false)} />}
    </li>
  );
}

/** Who won, until when they claim, who got it, who lost it and why. Masked names alone. */
export function ClaimDesk({ run }: { readonly run: LotteryRun }): ReactNode {
  const { t } = useTranslation('lottery');
  const mayExport = useMay('exportMasked');
  if (run.winners.length === 0) return <EmptyState title={t('claims.none')} help={t(`phase.${run.phase}`)} />;
  const ordered = run.winners.toSorted((a, b) => a.slot - b.slot || a.place - b.place);
  return (
    <div className={css['claims']} data-testid="claim-desk">
      <ul>{ordered.map((winner) => <Row key={winner.place} run={run} winner={winner} />)}</ul>
      <p className={css['note']}>{t('claims.copyMasked')}</p>
      {mayExport && <div className={css['actions']}><Button onClick={() => saveText(`${run.drawId}-winners.csv`, 'text/csv', fulfilmentCsv(run))}>{t('claims.export')}</Button></div>}
    </div>
  );
}
