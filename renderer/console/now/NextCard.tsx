import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { expectedStart } from '#shared/runsheet/forecast.ts';
import { instant } from '#shared/time/instant.ts';
import { pickText, useLanguage } from '../../i18n/useLanguage.ts';
import { useProducts, useSheet, useShow, useTick } from '../../state/hooks.ts';
import { useForecast } from '../../state/useForecast.ts';
import { formatsOf } from '../../ui/format.ts';
import { formatClock, formatCountdown, formatLength } from '../../ui/numberFormat.ts';
import { Tag } from '../../ui/Tag.tsx';
import { pointsOf } from './points.ts';
import css from './now.module.css';

function Meta({ ids, scene, lotteryId }: { readonly ids: readonly string[]; readonly scene: string | null; readonly lotteryId: string | null }): ReactNode {
  const { t } = useTranslation('console');
  const language = useLanguage();
  const products = useProducts(ids);
  const { money } = formatsOf(language);
  return (
    <p className={css['nextMeta']}>
      {lotteryId !== null && <Tag tone="lottery">{t('lottery.label', { id: lotteryId })}</Tag>}
      {products.map(({ id, product }) => <Tag key={id} tone="accent" title={product === null ? id : pickText(product.name, language)}>{product?.liveMinor === null || product === null ? id : `${id} ${money(product.liveMinor, product.currency)}`}</Tag>)}
      {scene !== null && <Tag tone="outline">{scene}</Tag>}
    </p>
  );
}

/** What NEXT will bring, and when. */
export function NextCard(): ReactNode {
  const { t } = useTranslation('console');
  const language = useLanguage();
  const forecast = useForecast();
  const sheet = useSheet();
  const kind = useShow((state) => state.show.kind);
  const now = useTick(1);
  if (forecast === null || sheet === null || kind === 'ended') return null;
  const index = kind === 'planning' ? 1 : forecast.nextIndex !== null && kind === 'armed' ? forecast.nextIndex + 1 : forecast.nextIndex;
  const item = index === null ? undefined : sheet.items[index];
  const at = index === null || now === null ? null : expectedStart(forecast, index, instant(now));
  return (
    <section className={`${css['card'] ?? ''} ${css['next'] ?? ''}`} aria-label={t('next.title')} data-testid="next-card" data-cue={item?.cue}>
      <header className={css['head']}>
        <span className={css['kind']}>{t('next.title')}</span>
        {at !== null && now !== null && item !== undefined && <span className={css['push']}><span className={css['kind']}>{t('next.at', { time: formatClock(at, sheet.timeZone) })}{kind === 'running' && ` · ${t('next.in', { span: formatCountdown(Math.max(0, at - now)) })}`}</span></span>}
      </header>
      <div className={css['nextBody']}>
        {item === undefined ? <><p className={css['nextTitle']}>{t('next.none')}</p><p className={css['nextLine']}>{t('next.noneHelp')}</p></> : (
          <>
            <p className={css['nextTitle']} title={pickText(item.title, language)}>{item.cue} {pickText(item.title, language)} <span className={css['spec']}>{formatLength(item.durationMs)}</span></p>
            <Meta ids={item.productIds} scene={item.obsScene} lotteryId={item.lotteryId} />
            {item.producerCue !== '' && <p className={css['nextLine']} title={item.producerCue}>{item.producerCue}</p>}
            <ul className={`${css['points'] ?? ''} ${css['nextPoints'] ?? ''}`}>{pointsOf(item, language).slice(0, 4).map((point) => <li key={point}>{point}</li>)}</ul>
          </>
        )}
      </div>
    </section>
  );
}
