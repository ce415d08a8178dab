import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { isFromList, PROFILE_IDS, type LotteryDraft } from '#shared/lottery/draft.ts';
import { LOTTERY_TYPES, TYPE_MODES } from '#shared/lottery/types.ts';
import { duration, type TimeOfDay } from '#shared/time/instant.ts';
import { formatTimeOfDay } from '#shared/time/format.ts';
import { useSheet } from '../state/hooks.ts';
import { Field, Input, Select } from '../ui/Field.tsx';
import type { GroupProps } from './DraftEditor.tsx';
import { CheckIn, ChoiceIn, MoneyIn, NumberIn, TextIn } from './Inputs.tsx';
import { LevelTicketsIn } from './LevelTicketsIn.tsx';
import css from './lottery.module.css';
import { SpokenIn } from './SpokenIn.tsx';

const timeOf = (text: string): TimeOfDay | null => { const found = /^(\d{2}):(\d{2})(?::(\d{2}))?$/u.exec(text); return found === null ? null : (((Number(found[1]) * 60 + Number(found[2])) * 60 + Number(found[3] ?? 0)) * 1_000) as TimeOfDay; };

function TimeIn({ label, value, error, onChange }: { readonly label: string; readonly value: TimeOfDay | null; readonly error: string | null; readonly onChange: (value: TimeOfDay | null) => void }): ReactNode {
  return <Field label={label} error={error}>{(ids) => <Input {...ids} type="time" step={1} value={value === null ? '' : formatTimeOfDay(value, { seconds: true })} onChange={(event) => onChange(event.target.value === '' ? null : timeOf(event.target.value))} />}</Field>;
}

export function BasicsFields({ draft, set, problem }: GroupProps): ReactNode {
  const { t } = useTranslation('lottery');
  return (
    <section className={css['group']}>
      <h3>{t('form.basics')}</h3>
      <div className={css['grid']}>
        <SpokenIn label={t('form.name')} value={draft.name} max={120} error={problem('name')} onChange={(name) => set({ name })} />
        <ChoiceIn label={t('form.type')} value={draft.type} options={LOTTERY_TYPES.map((id) => ({ id, label: t(`type.${id}`) }))} onChange={(type) => set({ type, mode: TYPE_MODES[type].includes(draft.mode) ? draft.mode : TYPE_MODES[type][0] ?? draft.mode, ...(type === 'offline_draw' && draft.entry.keyword === '' ? { entry: { ...draft.entry, from: 'list' as const } } : {}) })} />
        <ChoiceIn label={t('form.mode')} value={draft.mode} error={problem('mode')} options={TYPE_MODES[draft.type].map((id) => ({ id, label: t(`mode.${id}`) }))} onChange={(mode) => set({ mode })} />
        <NumberIn label={t('form.windowSec')} value={draft.windowMs / 1_000} onChange={(seconds) => set({ windowMs: duration((seconds ?? 0) * 1_000) })} />
        <TimeIn label={t('form.opensAt')} value={draft.opensAt} error={problem('opensAt')} onChange={(opensAt) => set({ opensAt })} />
        <TimeIn label={t('form.drawsAt')} value={draft.drawsAt} error={problem('drawsAt')} onChange={(drawsAt) => set({ drawsAt })} />
        <NumberIn label={t('form.claimHours')} value={draft.claimHours} error={problem('claimHours')} onChange={(hours) => set({ claimHours: hours ?? 0 })} />
        <NumberIn label={t('form.alternates')} value={draft.alternates} onChange={(alternates) => set({ alternates: alternates ?? 0 })} />
        <NumberIn label={t('form.retainYears')} value={draft.retainYears} error={problem('keptTooShort')} onChange={(years) => set({ retainYears: years ?? 0 })} />
        <ChoiceIn label={t('form.beacon')} value={draft.beacon} error={problem('beacon')} options={[{ id: 'none', label: t('form.beaconNone') }, { id: 'drand', label: t('form.beaconDrand') }]} onChange={(beacon) => set({ beacon })} />
      </div>
      <fieldset className={css['ticks']}>
        <legend>{t('form.profiles')}</legend>
        {PROFILE_IDS.map((id) => <CheckIn key={id} label={t(`profile.${id}`)} checked={draft.profiles.includes(id)} onChange={(on) => set({ profiles: on ? [...draft.profiles, id] : draft.profiles.filter((each) => each !== id) })} />)}
      </fieldset>
      <TextIn label={t('form.note')} value={draft.note} max={1_000} error={problem('note')} onChange={(note) => set({ note })} />
    </section>
  );
}

export function EntryFields({ draft, set, problem }: GroupProps): ReactNode {
  const { t } = useTranslation('lottery');
  const { entry, filters, tickets } = draft;
  const filter = (change: Partial<LotteryDraft['filters']>): void => set({ filters: { ...filters, ...change } });
  const isList = isFromList(draft);
  const { from: _from, ...byKeyword } = entry;
  return (
    <section className={css['group']}>
      <h3>{t('form.entry')}</h3>
      <div className={css['grid']}>
        <ChoiceIn label={t('form.from')} value={isList ? 'list' : 'keyword'} error={problem('from')} options={[{ id: 'keyword', label: t('form.fromKeyword') }, { id: 'list', label: t('form.fromList') }]} onChange={(from) => set({ entry: from === 'list' ? { ...byKeyword, from } : byKeyword })} />
        {!isList && <>
          <SpokenIn label={t('form.keyword')} value={entry.keyword} max={60} error={problem('keyword')} onChange={(keyword) => set({ entry: { ...entry, keyword } })} />
          <ChoiceIn label={t('form.match')} value={entry.match} options={[{ id: 'exact', label: t('form.exact') }, { id: 'contains', label: t('form.contains') }]} onChange={(match) => set({ entry: { ...entry, match } })} />
          <NumberIn label={t('form.graceSec')} value={entry.graceMs / 1_000} onChange={(seconds) => set({ entry: { ...entry, graceMs: duration((seconds ?? 0) * 1_000) } })} />
        </>}
        <NumberIn label={t('form.fanLevel')} value={filters.fanLevel} onChange={(fanLevel) => filter({ fanLevel })} />
        <MoneyIn label={t('form.spend')} minor={filters.spendMinor} currency={draft.currency} onChange={(minor) => filter({ spendMinor: minor as LotteryDraft['filters']['spendMinor'] })} />
        <NumberIn label={t('form.watchMinutes')} value={filters.watchMinutes} error={problem('watchMinutes')} onChange={(watchMinutes) => filter({ watchMinutes })} />
        <NumberIn label={t('form.notWonInDays')} value={filters.notWonInDays} onChange={(notWonInDays) => filter({ notWonInDays })} />
        <NumberIn label={t('form.perOrder')} value={tickets.perOrder} onChange={(perOrder) => set({ tickets: { ...tickets, perOrder: perOrder ?? 0 } })} />
        <LevelTicketsIn value={tickets.byFanLevel} onChange={(byFanLevel) => set({ tickets: { ...tickets, byFanLevel: [...byFanLevel] } })} />
        <NumberIn label={t('form.mostTickets')} value={tickets.most} onChange={(most) => set({ tickets: { ...tickets, most: most ?? 1 } })} />
      </div>
      {isList && <p className={css['note']}>{t('form.fromListHelp')}</p>}
      <fieldset className={css['ticks']}>
        <legend>{t('form.filters')}</legend>
        <CheckIn label={t('form.follower')} checked={filters.follower} onChange={(follower) => filter({ follower })} />
        <CheckIn label={t('form.ordered')} checked={filters.ordered} onChange={(ordered) => filter({ ordered })} />
        <CheckIn label={t('form.spokeBefore')} checked={filters.spokeBefore} onChange={(spokeBefore) => filter({ spokeBefore })} />
      </fieldset>
    </section>
  );
}

export function RowFields({ draft, set, problem }: GroupProps): ReactNode {
  const { t } = useTranslation('lottery');
  const items = useSheet()?.items ?? [];
  const row = (of: keyof LotteryDraft['rows'], label: string): ReactNode => (
    <Field label={label} error={of === 'draw' ? problem('rows') : null}>{(ids) => (
      <Select {...ids} value={draft.rows[of] ?? ''} onChange={(event) => set({ rows: { ...draft.rows, [of]: event.target.value === '' ? null : event.target.value } })}>
        <option value="">{t('form.rowHand')}</option>
        {items.map((item) => <option key={item.id} value={item.cue}>{item.cue} {item.title.zh}</option>)}
      </Select>
    )}</Field>
  );
  return <section className={css['group']}><h3>{t('form.rows')}</h3><div className={css['grid']}>{row('open', t('form.rowOpen'))}{row('close', t('form.rowClose'))}{row('draw', t('form.rowDraw'))}</div></section>;
}
