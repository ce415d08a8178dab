import { useState, type ReactNode, type SyntheticEvent } from 'react';
import { useTranslation } from 'react-i18next';
import type { SessionHolding } from '#shared/commentDesk/holdings.ts';
import { dueAtOnce, planRetention } from '#shared/commentDesk/retentionPlan.ts';
import { DEFAULT_RETENTION, retentionSchema, type Retention } from '#shared/commentDesk/thread.ts';
import { useLanguage } from '../../i18n/useLanguage.ts';
import { useDesk } from '../../state/deskContext.ts';
import { useBusy, useShow, useTick } from '../../state/hooks.ts';
import { Button } from '../../ui/Button.tsx';
import { Field, Input } from '../../ui/Field.tsx';
import { formatsOf } from '../../ui/format.ts';
import { formatDay } from '../../ui/numberFormat.ts';
import { Hint } from '../parts/Hint.tsx';
import { Card } from '../parts/Section.tsx';
import css from '../settings.module.css';
import { useHoldings } from './useHoldings.ts';
import { useWaits } from './useWaits.ts';

const KEPT = ['raw', 'masked', 'figures', 'log'] as const;

/** One session: what it holds, and when names and words leave it. */
function HeldRow({ held, retention, now }: { readonly held: SessionHolding; readonly retention: Retention; readonly now: number }): ReactNode {
  const { t } = useTranslation('privacy');
  const formats = formatsOf(useLanguage());
  const { masksAt, emptiesAt } = planRetention(held, retention);
  const day = (at: number, isDone: boolean): string => (isDone ? t('held.done') : at <= now ? t('held.next') : formatDay(at, undefined));
  return (
    <tr>
      <td>{held.title === '' ? t('held.untitled') : held.title}</td>
      <td>{formatDay(held.firstAt, undefined)}</td>
      <td className={css['figure']}>{formats.whole(held.rows)}</td>
      <td>{t(`held.stage.${held.newest}`)}</td>
      <td>{day(masksAt, held.newest !== 'raw')}</td>
      <td>{day(emptiesAt, held.newest === 'empty')}</td>
    </tr>
  );
}

function HeldTable({ retention, now }: { readonly retention: Retention; readonly now: number }): ReactNode {
  const { t } = useTranslation(['privacy', 'settings']);
  const [held, again] = useHoldings();
  if (held.kind === 'loading') return <p className={css['note']}>{t('settings:common.loading')}</p>;
  if (held.kind === 'failed') return <Hint tone="bad" title={t('held.failed')}><Button size="small" onClick={again}>{t('settings:common.retry')}</Button></Hint>;
  if (held.sessions.length === 0) return <p className={css['note']}>{t('held.none')}</p>;
  const due = dueAtOnce(held.sessions, retention, now);
  return (
    <>
      {due.masked + due.emptied > 0 && <Hint tone="warn" title={t('retention.due', due)}>{t('retention.dueHelp')}</Hint>}
      <div className={css['scroll']}>
        <table className={css['table']}>
          <thead><tr><th>{t('held.session')}</th><th>{t('held.day')}</th><th className={css['figure']}>{t('held.rows')}</th><th>{t('held.now')}</th><th>{t('held.masksAt')}</th><th>{t('held.emptiesAt')}</th></tr></thead>
          <tbody>{held.sessions.map((each) => <HeldRow key={each.sessionId} held={each} retention={retention} now={now} />)}</tbody>
        </table>
      </div>
    </>
  );
}

/** How long names and words stay, and what that means for each session that is stored. Nothing is removed by saving: the nightly job does. */
export function RetentionCard(): ReactNode {
  const { t } = useTranslation(['privacy', 'settings']);
  const desk = useDesk();
  const busy = useBusy('setRetention');
  const waits = useWaits('setRetention');
  const now = useTick(1) ?? 0;
  const retention = useShow(({ commentDesk }) => commentDesk.retention);
  const [raw, setRaw] = useState(String(retention.rawDays));
  const [masked, setMasked] = useState(String(retention.maskedDays));
  const [whole, setWhole] = useState(retention.sessionDays === null ? '' : String(retention.sessionDays));
  const [saved, setSaved] = useState(false);
  const wanted = retentionSchema.safeParse({ rawDays: raw.trim() === '' ? Number.NaN : Number(raw), maskedDays: masked.trim() === '' ? Number.NaN : Number(masked), sessionDays: whole.trim() === '' ? null : Number(whole) });
  const isWholeBad = whole.trim() !== '' && !retentionSchema.safeParse({ ...DEFAULT_RETENTION, sessionDays: Number(whole) }).success;
  const submit = async (event: SyntheticEvent): Promise<void> => {
    event.preventDefault();
    if (wanted.success) setSaved((await desk.send({ kind: 'setRetention', retention: wanted.data })).kind === 'done');
  };
  return (
    <Card title={t('retention.title')}>
      <form className={css['sourceMore']} onSubmit={(event) => { void submit(event); }} onChange={() => { setSaved(false); }}>
        <div className={css['grid']}>
          <Field label={t('retention.raw')} help={t('retention.rawHelp')}>{(ids) => <Input {...ids} inputMode="numeric" value={raw} onChange={(event) => { setRaw(event.target.value); }} />}</Field>
          <Field label={t('retention.masked')} help={t('retention.maskedHelp')} error={wanted.success || isWholeBad ? null : t('retention.bad')}>{(ids) => <Input {...ids} inputMode="numeric" value={masked} onChange={(event) => { setMasked(event.target.value); }} />}</Field>
          <Field label={t('retention.whole')} help={t('retention.wholeHelp')} error={isWholeBad ? t('retention.wholeBad') : null}>{(ids) => <Input {...ids} inputMode="numeric" value={whole} placeholder={t('retention.wholeOff')} onChange={(event) => { setWhole(event.target.value); }} />}</Field>
        </div>
        <div className={css['row']}>
          <Button type="submit" variant="primary" busy={busy} disabledReason={wanted.success ? null : t(isWholeBad ? 'retention.wholeBad' : 'retention.bad')}>{t('settings:common.save')}</Button>
          <Button onClick={() => { setRaw(String(DEFAULT_RETENTION.rawDays)); setMasked(String(DEFAULT_RETENTION.maskedDays)); setWhole(''); setSaved(false); }}>{t('retention.reset')}</Button>
        </div>
        {waits && <Hint tone="warn" title={t('second.waits')}>{t('second.retention')}</Hint>}
        {!waits && saved && wanted.success && wanted.data.rawDays === retention.rawDays && wanted.data.maskedDays === retention.maskedDays && wanted.data.sessionDays === retention.sessionDays && <Hint tone="good">{t('settings:common.saved')}</Hint>}
      </form>
      <ul className={css['steps']}>{KEPT.map((each) => <li key={each}>{t(`kept.${each}`, { rawDays: retention.rawDays, maskedDays: retention.maskedDays })}</li>)}{retention.sessionDays !== null && <li>{t('kept.whole', { days: retention.sessionDays })}</li>}</ul>
      <HeldTable retention={wanted.success ? wanted.data : retention} now={now} />
    </Card>
  );
}
