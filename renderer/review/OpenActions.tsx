import { ListTodo } from 'lucide-react';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useDesk } from '../state/deskContext.ts';
import { useMay, useShow } from '../state/hooks.ts';
import { Button } from '../ui/Button.tsx';
import css from './openActions.module.css';

/** What earlier reviews asked for and nobody has settled: read before the next show begins. Nothing when there is none. */
export function OpenActions(): ReactNode {
  const { t } = useTranslation(['review', 'metrics']);
  const desk = useDesk();
  const maySettle = useMay('reviewShow');
  const open = useShow(({ review }) => review.actions).filter(({ state }) => state === 'open');
  if (open.length === 0) return null;
  return (
    <section className={css['open']} aria-label={t('actions.preflight')} data-testid="open-actions">
      <h3><ListTodo size={16} aria-hidden />{t('actions.preflight')}</h3>
      <ul>
        {open.map((action) => (
          <li key={action.id}>
            <span><b>{action.text}</b><small>{action.owner} · {action.dueOn}{action.metric !== '' && <> · {(t as (key: string, options: object) => string)(`metrics:name.${action.metric}`, { defaultValue: action.metric })}</>}{action.variable !== '' && <> · {t('actions.test', { what: action.variable })}</>}</small></span>
            {maySettle && <Button size="small" onClick={() => { void desk.send({ kind: 'settleReviewAction', actionId: action.id, state: 'done', note: '' }); }}>{t('actions.done')}</Button>}
          </li>
        ))}
      </ul>
    </section>
  );
}
