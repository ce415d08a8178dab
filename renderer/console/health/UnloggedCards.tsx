import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useHealthNow } from '../../state/hooks.ts';
import { Tag } from '../../ui/Tag.tsx';
import css from './health.module.css';
import { Severity } from './Severity.tsx';
import { useAlertWords } from './useAlertWords.ts';

/** Alerts that stand and could not be written: nothing can be done to them but read them. */
export function UnloggedCards(): ReactNode {
  const { t } = useTranslation('health');
  const words = useAlertWords();
  return useHealthNow().unlogged.map(({ rule, finding }) => (
    <article key={rule} className={css['card']} data-level={finding.severity} data-testid={`unlogged-${rule}`}>
      <header><Severity level={finding.severity} /><b>{words(rule, finding).title}</b><Tag tone="warn">{t('unlogged')}</Tag></header>
      <p>{words(rule, finding).advice}</p>
    </article>
  ));
}
