import { Gift } from 'lucide-react';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useLanguage } from '../../i18n/useLanguage.ts';
import { MainAct } from '../../lottery/RunPanel.tsx';
import { countdownDigits } from '../../prompter/timeLeft.ts';
import { useShow, useTick } from '../../state/hooks.ts';
import { holders, nameAt, reminderOf, runsNow } from '../../state/lotteryNow.ts';
import { buttonClass } from '../../ui/Button.tsx';
import { formatsOf } from '../../ui/format.ts';
import { Tag } from '../../ui/Tag.tsx';
import css from './lottery.module.css';

/** The draw under way on the desk: who is in, what is left, the one thing to press; all else is behind its link. Nothing while there is none. */
export function LotteryBar(): ReactNode {
  const { t } = useTranslation('lottery');
  const { number } = formatsOf(useLanguage());
  const now = useTick(1) ?? 0;
  const lottery = useShow((state) => state.lottery);
  const [run, ...others] = runsNow({ lottery });
  if (run === undefined) return null;
  const entrants = run.list?.entrants ?? run.counted?.entrants ?? null;
  const left = run.phase === 'open' && run.closesAt !== null ? Math.max(0, run.closesAt - now) : null;
  const [first, ...more] = holders(run);
  const reminder = reminderOf(run);
  return (
    <section className={css['bar']} data-phase={run.phase} data-remind={reminder !== null} aria-label={t('title')} data-testid="lottery-bar">
      <Gift size={16} aria-hidden /><Tag tone="lottery">{t(`phase.${run.phase}`)}</Tag><b>{run.rules.name}</b>
      {entrants !== null && <span>{t('prompter.entrants', { n: number(entrants) })}</span>}
      {left !== null && <strong role="timer">{countdownDigits(left)}</strong>}
      {/* Read out once each: the digits beside it change every second. */}
      <em role="status" data-testid="lottery-reminder">{reminder === null ? '' : reminder === 0 ? t('run.reminderNow') : t('run.reminder', { seconds: reminder })}</em>
      {run.commit !== null && run.announcedAt === null && <code title={run.commit}>{run.commit.slice(0, 8)}</code>}
      {run.announcedAt !== null && first !== undefined && <span>{nameAt(run, first.place)}{more.length > 0 ? ` +${String(more.length)}` : ''}</span>}
      <span className={css['push']} />
      {others.length > 0 && <small>+{others.length}</small>}
      <MainAct run={run} size="small" />
      <a className={buttonClass('normal', 'small', false, false, css['link'])} href={`/lottery?id=${run.lotteryId}`}>{t('openScreen')}</a>
    </section>
  );
}
