import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useSheet, useShow } from '../../state/hooks.ts';
import { classes } from '../../ui/classes.ts';
import { formatClock } from '../../ui/numberFormat.ts';
import css from './obsdesk.module.css';
import { isTrouble, operationText, outcomeText } from './operationText.ts';

const SHOWN = 12;

/** What was done to OBS of late, by whom, and what became of it: newest first. */
export function OperationList(): ReactNode {
  const { t } = useTranslation('desk');
  const operations = useShow(({ desk }) => desk.operations);
  const zone = useSheet()?.timeZone;
  return (
    <section className={css['box']} aria-label={t('did.title')}>
      <h3>{t('did.title')}</h3>
      {operations.length === 0 ? <p className={css['help']}>{t('did.none')}</p> : (
        <ul className={css['operations']}>
          {operations.slice(-SHOWN).toReversed().map(({ id, at, by, operation, outcome }) => (
            <li key={id} className={classes(isTrouble(outcome) && css['trouble'])} data-outcome={outcome.kind}>
              <time>{formatClock(at, zone, true)}</time><span className={css['what']}>{operationText(t, operation)}</span><span className={css['by']}>{by}</span><span className={css['outcome']} title={outcomeText(t, outcome)}>{outcomeText(t, outcome)}</span>
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}
