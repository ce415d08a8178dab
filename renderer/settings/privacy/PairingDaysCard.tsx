import { useEffect, useState, type ReactNode, type SyntheticEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { MAX_PAIRING_DAYS } from '#shared/protocol/wire.ts';
import { useDesk } from '../../state/deskContext.ts';
import { Button } from '../../ui/Button.tsx';
import { Field, Input } from '../../ui/Field.tsx';
import { Hint } from '../parts/Hint.tsx';
import { Card } from '../parts/Section.tsx';
import { useAnswer } from '../parts/useAnswer.ts';
import css from '../settings.module.css';
import own from './privacy.module.css';

/** The days typed; 0 = never, for an empty field. Null = not to be sent. */
function daysOf(typed: string): number | null {
  if (typed.trim() === '') return 0;
  const days = Number(typed);
  return Number.isInteger(days) && days >= 1 && days <= MAX_PAIRING_DAYS ? days : null;
}

/** After how many days without use a phone, tablet or desk is no longer let in. */
export function PairingDaysCard(): ReactNode {
  const { t } = useTranslation(['privacy', 'settings']);
  const { link } = useDesk();
  const { asked: known, ask: read } = useAnswer<{ readonly endAfterDays: number }>();
  const { asked: kept, ask: keep, forget } = useAnswer<{ readonly endAfterDays: number }>();
  const [typed, setTyped] = useState<string | null>(null);
  useEffect(() => { void read(() => link.query({ kind: 'pairings' })); }, [read, link]);
  if (known.kind === 'failed') return <Card title={t('pairing.title')}><Hint tone="bad">{known.text}</Hint></Card>;
  if (known.kind !== 'answered') return <Card title={t('pairing.title')}><p className={css['note']}>{t('settings:common.loading')}</p></Card>;
  const now = kept.kind === 'answered' ? kept.value.endAfterDays : known.value.endAfterDays;
  const text = typed ?? (now === 0 ? '' : String(now));
  const days = daysOf(text);
  const submit = (event: SyntheticEvent): void => {
    event.preventDefault();
    if (days !== null) void keep(() => link.setPairingDays(days));
  };
  return (
    <Card title={t('pairing.title')}>
      <p className={css['note']}>{t('pairing.help')}</p>
      <form className={own['search']} onSubmit={submit}>
        <Field label={t('pairing.days')}>{(ids) => <Input {...ids} inputMode="numeric" value={text} placeholder={t('pairing.never')} aria-invalid={days === null ? true : undefined} onChange={(event) => { setTyped(event.target.value); forget(); }} />}</Field>
        <Button type="submit" variant="primary" busy={kept.kind === 'asking'} disabledReason={days === null ? t('pairing.bad') : null}>{t('settings:common.save')}</Button>
      </form>
      {days === null && <Hint tone="bad">{t('pairing.bad')}</Hint>}
      {kept.kind === 'failed' && <Hint tone="bad">{kept.text}</Hint>}
      {kept.kind === 'answered' && <Hint tone="good">{t('settings:common.saved')}</Hint>}
    </Card>
  );
}
