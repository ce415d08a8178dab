import { useTranslation } from 'react-i18next';
import { useMemo, type ReactNode } from 'react';
import { isFromList } from '#shared/lottery/draft.ts';
import type { LotteryRun } from '#shared/lottery/model.ts';
import { rulesNow } from '#shared/lottery/evolveLotteryRun.ts';
import type { Language } from '../i18n/resources.ts';
import { countdownDigits } from '../prompter/timeLeft.ts';
import { QrCode } from '../settings/pair/QrCode.tsx';
import { useShow, useTick } from '../state/hooks.ts';
import { runOnScreen } from '../state/lotteryNow.ts';
import { formatsOf } from '../ui/format.ts';
import css from './lottery.module.css';
import { OverlayWinners } from './OverlayWinners.tsx';

/** The draw of the row on air, by its number, while nothing of it is published. */
function NumberOnly({ id, language }: { readonly id: string; readonly language: Language }): ReactNode {
  const { t } = useTranslation('control', { lng: language });
  return <div className={css['chip']} data-testid="overlay-lottery"><b>{t('lotteryWord')}</b><span>{id}</span></div>;
}

/** How the draw is held to its word: what was sealed before the first entry, and the list before the reveal. */
function Proof({ run, language }: { readonly run: LotteryRun; readonly language: Language }): ReactNode {
  const { t } = useTranslation('lottery', { lng: language });
  const list = run.list?.listHash ?? null;
  const text = useMemo(() => ['cuedeck-draw', run.drawId, `commit:${run.commit ?? ''}`, ...(list === null ? [] : [`list:${list}`]), ...(run.drawn?.seed === undefined || run.drawn.seed === null ? [] : [`seed:${run.drawn.seed}`])].join('\n'), [run, list]);
  if (run.commit === null) return null;
  return (
    <div className={css['proof']}>
      <QrCode className={css['qr']} text={text} label={t('overlay.qr')} />
      <p><b>{t('overlay.commit')}</b><code data-testid="overlay-commit">{run.commit.slice(0, 16)}</code>{list === null ? null : <><b>{t('overlay.list')}</b><code>{list.slice(0, 16)}</code></>}</p>
    </div>
  );
}

function Rules({ run, language }: { readonly run: LotteryRun; readonly language: Language }): ReactNode {
  const { t } = useTranslation('lottery', { lng: language });
  const rules = rulesNow(run);
  const { keyword } = rules.entry;
  return (
    <>
      <ul className={css['prizes']}>{rules.prizes.slice(0, 3).map((prize, index) => <li key={String(index)}>{prize.name}<b>×{prize.count}</b></li>)}</ul>
      {isFromList(rules) ? <p className={css['how']}>{t('overlay.ownList')}</p> : rules.mode === 'platform_official' ? <p className={css['how']}>{t('overlay.official')}</p> : keyword === '' ? null : <p className={css['how']}>{t('overlay.say')}<b>{keyword}</b></p>}
      {rules.disclosure.conditions === '' ? null : <p className={css['small']}>{rules.disclosure.conditions}</p>}
    </>
  );
}

function Left({ run, now, language }: { readonly run: LotteryRun; readonly now: number; readonly language: Language }): ReactNode {
  const { t } = useTranslation('lottery', { lng: language });
  const { number } = formatsOf(language);
  const entrants = run.list?.entrants ?? run.counted?.entrants ?? null;
  const ms = run.phase === 'open' && run.closesAt !== null ? Math.max(0, run.closesAt - now) : null;
  return (
    <div className={css['figures']}>
      {entrants === null ? null : <p><small>{t('overlay.entrants')}</small><b data-testid="overlay-entrants">{number(entrants)}</b></p>}
      {ms === null ? <p><small>{t(`phase.${run.phase}`)}</small><b>{run.phase === 'published' ? t('overlay.soon') : t('overlay.closed')}</b></p> : <p data-last={ms < 10_000}><small>{t('overlay.left')}</small><b role="timer">{countdownDigits(ms)}</b></p>}
    </div>
  );
}

/** What viewers see of a draw: rules, entrants, countdown, the hashes it is held to, and who won. Every name comes masked from the engine. */
export function OverlayLottery({ id, language }: { readonly id: string | null; readonly language: Language }): ReactNode {
  const { t } = useTranslation('lottery', { lng: language });
  const now = useTick(1);
  const state = useShow(({ lottery, show }) => ({ lottery, show }));
  if (now === null) return null;
  const run = runOnScreen(state, now);
  if (run === null) return id === null ? null : <NumberOnly id={id} language={language} />;
  return (
    <section className={css['card']} data-phase={run.phase} data-testid="overlay-lottery" aria-live="polite">
      <header><b>{t('overlay.title')}</b><span>{run.rules.name}</span>{run.isRehearsal ? <em>{t('overlay.rehearsal')}</em> : null}</header>
      {run.announcedAt === null ? <><Rules run={run} language={language} /><Left run={run} now={now} language={language} /></> : <OverlayWinners key={run.drawId} run={run} language={language} />}
      <Proof run={run} language={language} />
      {run.amendments.length === 0 ? null : <p className={css['small']}>{t('overlay.notice', { text: run.amendments.at(-1)?.notice ?? '' })}</p>}
    </section>
  );
}
