import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { isFromList, type LotteryDraft } from '#shared/lottery/draft.ts';
import { rulesNow } from '#shared/lottery/evolveLotteryRun.ts';
import type { LotteryRun } from '#shared/lottery/model.ts';
import { useLanguage } from '../i18n/useLanguage.ts';
import { useShow, useTick } from '../state/hooks.ts';
import { holders, nameAt, runOnScreen } from '../state/lotteryNow.ts';
import { formatsOf } from '../ui/format.ts';
import css from './lottery.module.css';
import { countdownDigits } from './timeLeft.ts';

/** What the host says now. Names are masked: they are read out as they stand. */
function useSays(): (run: LotteryRun) => readonly string[] {
  const { t } = useTranslation('lottery');
  const how = (rules: LotteryDraft): string => (isFromList(rules) ? t('prompter.ownList') : rules.mode === 'platform_official' ? t('prompter.official') : t('prompter.keyword', { keyword: rules.entry.keyword }));
  return (run) => {
    const rules = rulesNow(run);
    const prizes = rules.prizes.map(({ name, count }) => t('prompter.prize', { name, count })).join(t('prompter.and'));
    switch (run.phase) {
      case 'published': return [t('prompter.soon', { prizes }), how(rules), ...(run.commit === null ? [] : [t('prompter.sealed', { hash: run.commit.slice(0, 8) })])];
      case 'open': return [how(rules), t('prompter.prizesAre', { prizes }), ...(rules.disclosure.conditions === '' ? [] : [rules.disclosure.conditions])];
      case 'closed': case 'drawing': return [run.rules.mode === 'platform_official' ? t('prompter.waitPlatform') : t('prompter.frozen', { entrants: run.list?.entrants ?? '…', hash: (run.list?.listHash ?? '').slice(0, 8) })];
      case 'drawn': return [t('prompter.drawn')];
      case 'announced': case 'claiming': return [holders(run).length === 0 ? t('prompter.nobody') : t('prompter.winners', { names: holders(run).slice(0, 8).map(({ place }) => nameAt(run, place)).join(t('prompter.and')) }), ...(rules.disclosure.claimMethod === '' ? [] : [t('prompter.claim', { text: rules.disclosure.claimMethod, hours: rules.claimHours })])];
      default: return [];
    }
  };
}

/** The draw on the host's screen: time left, what to say, what not to say. */
export function PrompterLottery(): ReactNode {
  const { t } = useTranslation('lottery');
  const { number } = formatsOf(useLanguage());
  const says = useSays();
  const now = useTick(1);
  const state = useShow(({ lottery, show }) => ({ lottery, show }));
  const run = now === null ? null : runOnScreen(state, now);
  if (run === null || now === null) return null;
  const left = run.phase === 'open' && run.closesAt !== null ? Math.max(0, run.closesAt - now) : null;
  const entrants = run.list?.entrants ?? run.counted?.entrants ?? null;
  return (
    <section className={css['lottery']} data-phase={run.phase} data-testid="prompter-lottery" aria-label={run.rules.name}>
      <header>
        <b>{t(`phase.${run.phase}`)}</b><span>{run.rules.name}</span>
        {entrants === null ? null : <small>{t('prompter.entrants', { n: number(entrants) })}</small>}
        {left === null ? null : <strong role="timer" data-last={left < 10_000}>{countdownDigits(left)}</strong>}
      </header>
      <ul>{says(run).map((line) => <li key={line}>{line}</li>)}</ul>
      <p className={css['not']}><b>{t('prompter.not')}</b>{t(run.announcedAt === null ? 'prompter.notBefore' : 'prompter.notAfter')}</p>
    </section>
  );
}
