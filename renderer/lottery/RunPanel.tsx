import { useState, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { isFromList } from '#shared/lottery/draft.ts';
import { rulesNow } from '#shared/lottery/evolveLotteryRun.ts';
import type { Exclusion, LotteryRun } from '#shared/lottery/model.ts';
import { useLanguage } from '../i18n/useLanguage.ts';
import { countdownDigits } from '../prompter/timeLeft.ts';
import { useSheet, useTick } from '../state/hooks.ts';
import { Input } from '../ui/Field.tsx';
import { formatsOf } from '../ui/format.ts';
import { Tag } from '../ui/Tag.tsx';
import { WordHints } from '../words/WordHints.tsx';
import { ActButton } from './ActButton.tsx';
import css from './lottery.module.css';
import { OwnEntrants } from './OwnEntrants.tsx';
import { ResultByHand } from './ResultByHand.tsx';

/** Entrants, time left, tickets; what is waited for. */
export function RunFigures({ run }: { readonly run: LotteryRun }): ReactNode {
  const { t } = useTranslation('lottery');
  const { number, clockSecond } = formatsOf(useLanguage());
  const zone = useSheet()?.timeZone;
  const now = useTick(1) ?? 0;
  const entrants = run.list?.entrants ?? run.counted?.entrants ?? null;
  const excluded = run.list === null ? run.counted?.excluded ?? null : Object.values(run.list.excluded).reduce((sum, count) => sum + (count ?? 0), 0);
  const left = run.phase === 'open' && run.closesAt !== null ? Math.max(0, run.closesAt - now) : null;
  return (
    <dl className={css['figures']} data-testid="lottery-figures">
      <div><dt>{t('run.entrants')}</dt><dd data-testid="lottery-entrants">{entrants === null ? '—' : number(entrants)}</dd></div>
      <div><dt>{t('run.excluded')}</dt><dd data-testid="lottery-excluded">{excluded === null ? '—' : number(excluded)}</dd></div>
      {left !== null && <div><dt>{t('run.left')}</dt><dd role="timer" data-last={left < 10_000}>{countdownDigits(left)}</dd></div>}
      {left === null && run.closedAt !== null && <div><dt>{t('phase.closed')}</dt><dd>{clockSecond(run.closedAt, zone)}</dd></div>}
      {run.list !== null && <div><dt>{t('form.tickets')}</dt><dd>{number(run.list.tickets)}</dd></div>}
      {run.closesAt !== null && run.phase === 'open' && <div><dt>{t('run.close')}</dt><dd>{clockSecond(run.closesAt, zone)}</dd></div>}
    </dl>
  );
}

/** Who was left out and why: counts alone. */
export function Exclusions({ run }: { readonly run: LotteryRun }): ReactNode {
  const { t } = useTranslation('lottery');
  if (run.list === null) return null;
  const reasons = (Object.entries(run.list.excluded) as [Exclusion, number][]).filter(([, count]) => count > 0);
  const { neverSpoke, sameSecond, defaultName } = run.list.signals;
  return (
    <>
      {reasons.length > 0 && <ul className={css['reasons']} aria-label={t('run.excluded')} data-testid="lottery-exclusions">{reasons.map(([reason, count]) => <li key={reason} data-reason={reason}>{t(`excluded.${reason}`)}<b>{count}</b></li>)}</ul>}
      {neverSpoke + sameSecond + defaultName > 0 && <p className={css['note']}>{t('run.signals', { never: neverSpoke, same: sameSecond, names: defaultName })}</p>}
    </>
  );
}

function Hashes({ run }: { readonly run: LotteryRun }): ReactNode {
  const { t } = useTranslation('lottery');
  return (
    <dl className={css['hashes']}>
      <dt>{t('run.rules')}</dt><dd><code>{run.rulesHash}</code></dd>
      {run.rules.mode === 'app_random' && <><dt>{t('run.commit')}</dt><dd><code data-testid="lottery-commit">{run.commit ?? t('approval.sealing')}</code></dd></>}
      {run.list !== null && <><dt>{t('run.list')}</dt><dd><code>{run.list.listHash}</code></dd></>}
      {run.rules.mode === 'app_random' && <><dt>{t('run.trust')}</dt><dd>{t(run.round === null || run.withoutBeacon ? 'run.hostSeed' : 'run.publicBeacon')}</dd></>}
    </dl>
  );
}

/** The one thing to press now; what cannot be undone is held. */
export function MainAct({ run, size = 'normal' }: { readonly run: LotteryRun; readonly size?: 'small' | 'normal' }): ReactNode {
  const { t } = useTranslation('lottery');
  const { lotteryId } = run;
  const isOfficial = run.rules.mode === 'platform_official';
  const isOurs = run.rules.mode === 'app_random' || run.rules.mode === 'app_fastest';
  switch (run.phase) {
    case 'published': return <ActButton size={size} variant="primary" command={{ kind: 'openLottery', lotteryId }}>{t(isOfficial ? 'run.openOfficial' : 'run.open')}</ActButton>;
    case 'open': return <ActButton size={size} holdMs={1_000} command={{ kind: 'closeLottery', lotteryId }}>{t(isOfficial ? 'run.closeOfficial' : 'run.close')}</ActButton>;
    case 'closed': return isOurs ? <ActButton size={size} variant="primary" holdMs={1_000} command={{ kind: 'drawLottery', lotteryId, withoutBeacon: null }}>{t('run.holdDraw')}</ActButton> : null;
    case 'drawn': return <ActButton size={size} variant="primary" holdMs={1_000} command={{ kind: 'announceLottery', lotteryId }}>{t('run.announce')}</ActButton>;
    default: return null;
  }
}

/** What is done rarely: with a reason, and a notice where viewers have to be told. */
function Rare({ run }: { readonly run: LotteryRun }): ReactNode {
  const { t } = useTranslation('lottery');
  const [reason, setReason] = useState('');
  const [notice, setNotice] = useState('');
  const { lotteryId } = run;
  const [why, told] = [reason.trim(), notice.trim()];
  // The archive keeps both for years: nothing goes in without words of its own.
  const noReason = why === '' ? t('run.reasonFirst') : null;
  const noNotice = noReason ?? (told === '' ? t('run.noticeFirst') : null);
  const clear = (): void => { setReason(''); setNotice(''); };
  const isBefore = run.phase === 'published' || run.phase === 'open' || run.phase === 'closed';
  const isAfter = run.phase === 'drawn' || run.phase === 'announced' || run.phase === 'claiming' || run.phase === 'fulfilled' || run.phase === 'forfeited';
  if (!isBefore && !isAfter && run.phase !== 'disputed') return null;
  return (
    <details className={css['rare']}>
      <summary>{t('run.favour')} · {t(isBefore ? 'run.cancel' : 'run.dispute')}</summary>
      <div className={css['inline']}><Input aria-label={t('run.cancelReason')} placeholder={t('run.cancelReason')} value={reason} maxLength={300} onChange={(event) => setReason(event.target.value)} /><Input aria-label={t('run.cancelNotice')} placeholder={t('run.cancelNotice')} value={notice} maxLength={300} onChange={(event) => setNotice(event.target.value)} /></div>
      <WordHints text={notice} scope="lottery" onRewrite={setNotice} />
      <div className={css['actions']}>
        {run.phase === 'open' && <ActButton size="small" command={{ kind: 'favourLottery', lotteryId, favour: { kind: 'closesLater', byMs: 300_000 }, notice: told, reason: why }} lacks={noNotice} onDone={clear}>{t('run.favourLater')}</ActButton>}
        {run.phase !== 'disputed' && <ActButton size="small" command={{ kind: 'favourLottery', lotteryId, favour: { kind: 'morePrizes', prizeIndex: 0, add: 1 }, notice: told, reason: why }} lacks={noNotice} onDone={clear}>{t('run.favourMore')}</ActButton>}
        {run.phase === 'claiming' && <ActButton size="small" command={{ kind: 'favourLottery', lotteryId, favour: { kind: 'longerClaim', addHours: 24 }, notice: told, reason: why }} lacks={noNotice} onDone={clear}>{t('run.favourClaim')}</ActButton>}
        {run.phase === 'closed' && run.round !== null && <ActButton size="small" holdMs={1_000} command={{ kind: 'drawLottery', lotteryId, withoutBeacon: why }} lacks={noReason} onDone={clear}>{t('run.noBeacon')}</ActButton>}
        {isBefore && <ActButton size="small" variant="danger" holdMs={1_000} command={{ kind: 'cancelLottery', lotteryId, reason: why, notice: told }} lacks={run.phase === 'published' ? noReason : noNotice} onDone={clear}>{t('run.cancel')}</ActButton>}
        {isAfter && <ActButton size="small" variant="danger" command={{ kind: 'disputeLottery', lotteryId, reason: why }} lacks={noReason} onDone={clear}>{t('run.dispute')}</ActButton>}
        {run.phase === 'disputed' && <ActButton size="small" variant="primary" command={{ kind: 'settleLotteryDispute', lotteryId, outcome: why }} lacks={noReason} onDone={clear}>{t('run.settle')}</ActButton>}
      </div>
    </details>
  );
}

/** A draw that is held: figures, what to press now, the hashes it is held to. */
export function RunPanel({ run }: { readonly run: LotteryRun }): ReactNode {
  const { t } = useTranslation('lottery');
  const rules = rulesNow(run);
  const isOfficial = rules.mode === 'platform_official' || rules.mode === 'skill_judged';
  return (
    <div className={css['run']} data-phase={run.phase} data-testid="lottery-run">
      <header><Tag tone="lottery">{t(`phase.${run.phase}`)}</Tag><b>{run.rules.name}</b>{run.isRehearsal && <Tag tone="warn">{t('overlay.rehearsal')}</Tag>}<span>{t(`mode.${rules.mode}`)}</span></header>
      {isOfficial && <p className={css['note']}>{t(rules.mode === 'skill_judged' ? 'run.judged' : 'run.official')}</p>}
      <RunFigures run={run} />
      {run.problem !== null && <p className={css['problem']} role="alert">{t(`run.problem.${run.problem}`)}</p>}
      <div className={css['actions']}>
        <MainAct run={run} />
        {run.phase === 'closed' && run.list === null && (!isOfficial || isFromList(rules)) && <span className={css['note']}>{t('run.waitFreeze')}</span>}
        {(run.phase === 'published' || run.phase === 'open') && <ActButton command={{ kind: 'sendHostCue', text: t('run.cueText', { name: run.rules.name }) }}>{t('run.cue')}</ActButton>}
      </div>
      {isFromList(rules) && <OwnEntrants key={`own ${run.drawId}`} run={run} />}
      {run.phase === 'closed' && isOfficial && <ResultByHand key={run.drawId} run={run} />}
      <Exclusions run={run} />
      <Hashes run={run} />
      {run.amendments.map((amendment) => <p key={amendment.at} className={css['note']}>{t('run.notice', { text: amendment.notice })}</p>)}
      <Rare run={run} />
    </div>
  );
}
