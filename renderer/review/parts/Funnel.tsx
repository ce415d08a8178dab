import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { changeText } from '#shared/review/changeText.ts';
import type { FunnelPart } from '#shared/review/report.ts';
import { Tag } from '../../ui/Tag.tsx';
import { Part } from '../DataTable.tsx';
import { useReportWords } from '../reportContext.tsx';
import css from '../review.module.css';

function Steps({ funnel }: { readonly funnel: FunnelPart }): ReactNode {
  const { t } = useTranslation(['review', 'metrics']);
  const words = useReportWords();
  const widest = Math.max(1, ...funnel.rows.map(({ value }) => value ?? 0));
  return (
    <ol className={css['funnel']} aria-label={t('metrics:funnel.label')}>
      {funnel.rows.map((row) => (
        <li key={row.step} data-largest={funnel.largest?.step === row.step || undefined} data-unknown={row.value === null || undefined} data-small={row.isSmallSample || undefined}>
          <span>{t(`metrics:funnel.step.${row.step}`)}</span>
          <span className={css['track']}><span className={css['cellBar']} style={{ transform: `scaleX(${String((row.value ?? 0) / widest)})` }} /></span>
          <b>{words.whole(row.value)}</b>
          <span className={css['dim']}>{row.value === null ? t('metrics:funnel.unknown') : row.rate === null ? '' : t('metrics:funnel.rate', { rate: words.percent(row.rate) })}{row.usual === null ? '' : ` · ${t('funnel.usual', { rate: words.percent(row.usual), n: row.usualShows })}`}{funnel.largest?.step === row.step && <> <Tag tone="warn">{t('metrics:funnel.biggest')}</Tag></>}</span>
        </li>
      ))}
    </ol>
  );
}

/** Why GMV is not what it was: viewers, buyers among them, what a buyer spends. The three add up exactly. */
function Split({ funnel: { change, changeMissing } }: { readonly funnel: FunnelPart }): ReactNode {
  const { t } = useTranslation(['review', 'metrics']);
  const words = useReportWords();
  if (change === null) return <p className={css['none']}>{t(`funnel.missing.${changeMissing ?? 'unknownTerm'}`)}</p>;
  const most = Math.max(0.01, ...change.parts.map(({ ln }) => Math.abs(ln)));
  const value = (term: string, amount: number): string => (term === 'buyerRate' ? words.percent(amount) : term === 'buyerValue' ? words.money(amount) : words.whole(amount));
  return (
    <div className={css['split']} data-testid="log-split">
      <p>{t('funnel.change', { title: change.againstTitle, from: words.money(change.fromMinor), to: words.money(change.toMinor), pct: changeText(Math.exp(change.ln) - 1, words.percent) })}</p>
      <ul>
        {change.parts.map(({ term, from, to, ln, share }) => (
          <li key={term} data-way={ln < 0 ? 'down' : 'up'}>
            <span>{t(`metrics:name.${term}`)}</span><span className={css['dim']}>{value(term, from)} → {value(term, to)}</span>
            <span className={css['splitTrack']}><span style={{ width: `${String((Math.abs(ln) / most) * 50)}%`, [ln < 0 ? 'right' : 'left']: '50%' }} /></span>
            <b>{changeText(Math.exp(ln) - 1, words.percent)}</b><span className={css['dim']}>{share === null ? '' : t('funnel.share', { share: words.percent(share) })}</span>
          </li>
        ))}
      </ul>
      <p className={css['dim']}>{t('funnel.splitHelp')}</p>
    </div>
  );
}

/** Part 8. */
export function Funnel({ funnel }: { readonly funnel: FunnelPart }): ReactNode {
  const { t } = useTranslation(['review', 'metrics']);
  const words = useReportWords();
  const { largest } = funnel;
  return (
    <Part id="part-funnel" n={8} title={t('part.funnel')}>
      {largest === null ? <p className={css['none']}>{t('metrics:funnel.noLoss')}</p> : <p className={css['named']} role="status">{t('metrics:funnel.largest', { from: t(`metrics:funnel.step.${largest.from}`), to: t(`metrics:funnel.step.${largest.step}`), rate: words.percent(largest.rate) })} <span className={css['dim']}>{largest.relative === null ? t('metrics:funnel.noUsual') : t('metrics:funnel.relative', { relative: words.percent(largest.relative), usual: words.percent(largest.usual) })}</span></p>}
      <div className={css['pair']}><Steps funnel={funnel} /><Split funnel={funnel} /></div>
    </Part>
  );
}
