import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useDesk } from '../../state/deskContext.ts';
import { ProblemReport } from '../../ProblemReport.tsx';
import { useBusy, useMay, useShow } from '../../state/hooks.ts';
import { Hint } from '../parts/Hint.tsx';
import { Card, Section } from '../parts/Section.tsx';
import { Switch } from '../parts/Switch.tsx';
import css from '../settings.module.css';
import { AuditCard } from './AuditCard.tsx';
import { EraseCard } from './EraseCard.tsx';
import own from './privacy.module.css';
import { PairingDaysCard } from './PairingDaysCard.tsx';
import { RetentionCard } from './RetentionCard.tsx';

const RULES = ['name', 'phone', 'mention', 'reveal', 'export'] as const;

/** This screen is shared: names masked everywhere at once, for all producers. */
function MaskCard(): ReactNode {
  const { t } = useTranslation('privacy');
  const desk = useDesk();
  const busy = useBusy('maskNames');
  const masked = useShow(({ commentDesk }) => commentDesk.namesMasked);
  return (
    <Card title={t('mask.title')}>
      <Switch label={t('mask.switch')} checked={masked} busy={busy} onChange={(on) => { void desk.send({ kind: 'maskNames', masked: on }); }} />
      <p className={css['note']}>{t('mask.help')}</p>
      {masked && <Hint tone="info" title={t('mask.on')} />}
      <dl className={own['rules']}>{RULES.map((rule) => <div key={rule}><dt>{t(`rule.${rule}`)}</dt><dd>{t(`ruleIs.${rule}`)}</dd></div>)}</dl>
    </Card>
  );
}

/** What leaves this room when something broke, and only by hand. */
function ReportCard(): ReactNode {
  const { t } = useTranslation('common');
  return useMay('lookAtObs') ? <Card title={t('report.title')}><ProblemReport failure={null} /></Card> : null;
}

/** What is known of viewers, who sees it, how long it stays, and how one of them is forgotten. */
export function PrivacySection(): ReactNode {
  const { t } = useTranslation('privacy');
  const pairsPeople = useMay('pairPeople');
  return (
    <Section title={t('section')} intro={t('intro')}>
      <MaskCard />
      <RetentionCard />
      <EraseCard />
      {pairsPeople && <PairingDaysCard />}
      <AuditCard />
      <ReportCard />
    </Section>
  );
}
