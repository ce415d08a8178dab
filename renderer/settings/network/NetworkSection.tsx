import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { StatusDot } from '../../ui/StatusDot.tsx';
import { CopyLine } from '../parts/CopyLine.tsx';
import { Hint } from '../parts/Hint.tsx';
import { Card, Section } from '../parts/Section.tsx';
import { Switch } from '../parts/Switch.tsx';
import css from '../settings.module.css';
import { useLan } from './useLan.ts';

/** Who can reach the engine. Closed unless opened here. */
export function NetworkSection(): ReactNode {
  const { t } = useTranslation('settings');
  const { lan, setLan } = useLan();
  const state = lan.kind === 'answered' ? lan.value : null;
  return (
    <Section title={t('sections.network')} intro={t('network.intro')}>
      <Card>
        {lan.kind === 'failed' ? <Hint tone="bad">{lan.text}</Hint> : null}
        <Switch label={t('network.open')} checked={state?.open ?? false} busy={state === null} onChange={(open) => { void setLan(open); }} />
        {state === null ? <p className={css['note']}>{lan.kind === 'failed' ? '' : t('common.loading')}</p> : <StatusDot status={state.open ? 'warn' : 'good'}>{t(state.open ? 'network.isOpen' : 'network.isClosed')}</StatusDot>}
        <Hint tone="warn">{t('network.warning')}</Hint>
      </Card>
      {state?.open === true ? (
        <Card title={t('network.addresses')}>
          {state.addresses.length === 0 ? <Hint tone="warn">{t('network.none')}</Hint> : state.addresses.map((address) => <CopyLine key={address} label={t('pair.lan')} value={address} />)}
        </Card>
      ) : null}
    </Section>
  );
}
