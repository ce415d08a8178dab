import { useState, type ReactNode, type SyntheticEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { currencySchema } from '#shared/commerce/money.ts';
import { duration } from '#shared/time/instant.ts';
import { useDesk } from '../../state/deskContext.ts';
import { useBusy, useShow } from '../../state/hooks.ts';
import { Button } from '../../ui/Button.tsx';
import { Field, Input } from '../../ui/Field.tsx';
import { Hint } from '../parts/Hint.tsx';
import { Card, Section } from '../parts/Section.tsx';
import css from '../settings.module.css';
import { AlertsCard, ThresholdsCard } from './TimeCard.tsx';

/** Currency of the headline figures and the guard against double presses. */
export function RoomSection(): ReactNode {
  const { t } = useTranslation('settings');
  const desk = useDesk();
  const busy = useBusy('setRoom');
  const room = useShow((show) => show.room);
  const [currency, setCurrency] = useState(room.currency);
  const [seconds, setSeconds] = useState(String(room.minTakeSpanMs / 1_000));
  const [saved, setSaved] = useState(false);
  const isCurrency = currencySchema.safeParse(currency).success;
  const isSpan = seconds.trim() !== '' && Number(seconds) >= 0 && Number(seconds) <= 10;
  const submit = async (): Promise<void> => {
    const outcome = await desk.send({ kind: 'setRoom', currency, minTakeSpanMs: duration(Number(seconds) * 1_000) });
    setSaved(outcome.kind === 'done');
  };
  return (
    <Section title={t('sections.room')} intro={t('room.intro')}>
      <Card>
        <form className={css['sourceMore']} onSubmit={(event: SyntheticEvent) => { event.preventDefault(); if (isCurrency && isSpan) void submit(); }} onChange={() => { setSaved(false); }}>
          <div className={css['grid']}>
            <Field label={t('room.currency')} help={t('room.currencyHint')} error={isCurrency ? null : t('room.currencyBad')}>{(ids) => <Input {...ids} value={currency} maxLength={3} onChange={(event) => { setCurrency(event.target.value.toUpperCase()); }} />}</Field>
            <Field label={`${t('room.span')} (${t('room.spanUnit')})`} help={t('room.spanHint')} error={isSpan ? null : t('room.spanBad')}>{(ids) => <Input {...ids} inputMode="decimal" value={seconds} onChange={(event) => { setSeconds(event.target.value); }} />}</Field>
          </div>
          <div className={css['row']}><Button type="submit" variant="primary" busy={busy} disabledReason={isCurrency && isSpan ? null : t(isCurrency ? 'room.spanBad' : 'room.currencyBad')}>{t('common.save')}</Button></div>
          {saved ? <Hint tone="good">{t('common.saved')}</Hint> : null}
        </form>
      </Card>
      <ThresholdsCard />
      <AlertsCard />
    </Section>
  );
}
