import { useState, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { gmvChange, type GmvChange } from '#shared/metrics/catalogue/compareShows.ts';
import type { GmvPart } from '#shared/metrics/gmvSplit.ts';
import { useLanguage } from '../../i18n/useLanguage.ts';
import { Select } from '../../ui/Field.tsx';
import { formatsOf } from '../../ui/format.ts';
import { formatDay } from '../../ui/numberFormat.ts';
import css from './figures.module.css';
import type { FiguresNow } from './useFigures.ts';
import type { PastShow } from './usePastShows.ts';

type Formats = ReturnType<typeof formatsOf>;
const signed = (text: string, value: number): string => (value > 0 ? `+${text}` : text);

function PartRow({ part, by, currency, formats }: { readonly part: GmvPart; readonly by: GmvChange['by']; readonly currency: string; readonly formats: Formats }): ReactNode {
  const { t } = useTranslation('metrics');
  const name = part.factor === 'uniqueViewers' ? t('fact.uniqueViewers') : t(`change.${part.factor}.${by}`);
  const write = (value: number): string => (part.factor === 'uniqueViewers' ? formats.whole(value) : part.factor === 'rate' ? formats.percent(value) : formats.exactMoney(Math.round(value), currency));
  return (
    <tr data-factor={part.factor} data-down={part.minor < 0 || undefined}>
      <th scope="row">{name}</th><td>{write(part.before)}</td><td>{write(part.now)}</td><td>{signed(formats.percent(part.now / part.before - 1), part.now - part.before)}</td>
      <td>{signed(part.ln.toFixed(3), part.ln)}</td><td><b>{signed(formats.exactMoney(part.minor, currency), part.minor)}</b></td>
    </tr>
  );
}

/** Why this show's GMV is another than that of a chosen earlier one: three factors whose parts sum to the difference. */
export function ChangeView({ now: { input }, past, currency }: { readonly now: FiguresNow; readonly past: readonly PastShow[]; readonly currency: string }): ReactNode {
  const { t } = useTranslation('metrics');
  const formats = formatsOf(useLanguage());
  const [chosen, setChosen] = useState<string | null>(null);
  const against = past.find(({ show }) => show.sessionId === chosen) ?? past[0];
  if (input === null || against === undefined) return null;
  const change = gmvChange(input, against.input);
  return (
    <section className={css['change']} aria-label={t('change.title')}>
      <header className={css['changeHead']}>
        <h3>{t('change.title')}</h3>
        <Select aria-label={t('change.against')} value={against.show.sessionId} onChange={(event) => { setChosen(event.target.value); }}>
          {past.map(({ show }) => <option key={show.sessionId} value={show.sessionId}>{`${formatDay(show.startedAt, undefined)} ${show.title}`}</option>)}
        </Select>
      </header>
      {change === null ? <p className={css['note']}>{t('change.unknown')}</p> : (
        <table className={css['changeTable']}>
          <thead><tr><th scope="col">{t('change.factor')}</th><th scope="col">{t('change.before')}</th><th scope="col">{t('change.now')}</th><th scope="col">{t('change.by')}</th><th scope="col">Δln</th><th scope="col">{t('change.money')}</th></tr></thead>
          <tbody>
            {change.parts.map((part) => <PartRow key={part.factor} part={part} by={change.by} currency={currency} formats={formats} />)}
            <tr className={css['changeSum']} data-factor="sum"><th scope="row">{t('fact.paidMinor')}</th><td>{formats.exactMoney(change.beforeMinor, currency)}</td><td>{formats.exactMoney(change.nowMinor, currency)}</td>
              <td>{signed(formats.percent(change.nowMinor / change.beforeMinor - 1), change.nowMinor - change.beforeMinor)}</td><td>{signed(change.ln.toFixed(3), change.ln)}</td><td><b>{signed(formats.exactMoney(change.nowMinor - change.beforeMinor, currency), change.nowMinor - change.beforeMinor)}</b></td></tr>
          </tbody>
        </table>
      )}
      <p className={css['note']}>{t('change.help')}</p>
    </section>
  );
}
