import { useTranslation } from 'react-i18next';
import type { HostItem } from './prompterView.ts';
import css from './prompter.module.css';

/** What comes after this segment. */
export function NextUp({ title, item }: { readonly title: string; readonly item: HostItem | null }) {
  const { t } = useTranslation(['prompter', 'phases']);
  return (
    <section className={css['next']}>
      <h2>{title}</h2>
      {item === null ? <p>{t('next.last')}</p> : <p><b>{item.title}</b><span>{t(item.phase, { ns: 'phases' })}</span></p>}
    </section>
  );
}
