import { Check, Minus, X } from 'lucide-react';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { LotteriesPart } from '#shared/review/report.ts';
import { Tag } from '../../ui/Tag.tsx';
import { Figure, Part } from '../DataTable.tsx';
import { useReportWords, When } from '../reportContext.tsx';
import css from '../review.module.css';

function Checks({ checks }: { readonly checks: LotteriesPart['rows'][number]['checks'] }): ReactNode {
  const { t } = useTranslation('review');
  return <ul className={css['checks']}>{checks.map(({ id, ok }) => <li key={id} data-ok={ok ?? 'na'}>{ok === null ? <Minus size={13} aria-label={t('lotteries.na')} /> : ok ? <Check size={13} aria-label={t('lotteries.ok')} /> : <X size={13} aria-label={t('lotteries.missing')} />}{t(`lotteries.check.${id}`)}</li>)}</ul>;
}

/** Effects on a nearly empty room say nothing. */
const tone = ({ isSmallSample }: LotteriesPart['rows'][number]): 'dim' | undefined => (isSmallSample ? 'dim' : undefined);

/** Part 10: what draws cost and did, and whether their file is whole. */
export function Lotteries({ lotteries }: { readonly lotteries: LotteriesPart }): ReactNode {
  const { t } = useTranslation('review');
  const words = useReportWords();
  return (
    <Part id="part-lotteries" n={10} title={t('part.lotteries')} help={t('lotteries.help')}>
      {lotteries.archiveBrokenAt !== null && <p className={css['problem']} role="alert">{t('lotteries.broken', { n: lotteries.archiveBrokenAt })}</p>}
      {lotteries.costMinor !== null && lotteries.rows.length > 1 && <p className={css['dim']}>{t('lotteries.total', { amount: words.money(lotteries.costMinor) })}</p>}
      {lotteries.rows.length === 0 ? <p className={css['none']}>{t('lotteries.none')}</p> : lotteries.rows.map((draw) => (
        <article key={draw.drawId} className={css['card']}>
          <header><b>{draw.name}</b>{draw.isRehearsal && <Tag tone="accent">{t('kind.rehearsal')}</Tag>}<When moment={draw.moment} />{draw.drawnMoment !== null && <>→ <When moment={draw.drawnMoment} /></>}<a href="/lottery">{t('lotteries.proof')}</a>{draw.archive !== null && <code title={draw.archive.hash}>#{draw.archive.n} {draw.archive.hash.slice(0, 12)}</code>}</header>
          <div className={css['figures']}>
            <Figure label={t('lotteries.entrants')} value={words.whole(draw.entrants)} note={draw.excluded === null ? undefined : t('lotteries.excluded', { n: words.whole(draw.excluded) })} />
            <Figure label={t('lotteries.winners')} value={words.whole(draw.winners)} /><Figure label={t('lotteries.cost')} value={words.moneyIn(draw.costMinor, draw.currency)} />
            <Figure label={t('lotteries.online')} value={words.change(draw.upliftOnline)} tone={tone(draw)} /><Figure label={t('lotteries.follows')} value={words.change(draw.upliftFollows)} tone={tone(draw)} /><Figure label={t('lotteries.fall')} value={words.change(draw.fall)} tone={tone(draw)} note={t('lotteries.fallHelp')} />
          </div>
          {draw.isSmallSample && <p className={css['dim']}>{t('lotteries.effects')}</p>}
          <Checks checks={draw.checks} />
        </article>
      ))}
    </Part>
  );
}
