import { Unplug } from 'lucide-react';
import { useEffect, useState, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useLanguage } from '../../i18n/useLanguage.ts';
import { useLink } from '../../state/hooks.ts';
import { formatsOf } from '../../ui/format.ts';
import css from './topbar.module.css';

function Age({ since }: { readonly since: number }): ReactNode {
  const { t } = useTranslation();
  const language = useLanguage();
  const [now, setNow] = useState(() => performance.now());
  useEffect(() => {
    const timer = setInterval(() => setNow(performance.now()), 1_000);
    return () => clearInterval(timer);
  }, []);
  return <>{t('link.stale', { age: formatsOf(language).age(Math.max(1_000, now - since)) })}</>;
}

/** Says that the figures are old, over the page and not in it: nothing shifts. */
export function StaleBanner(): ReactNode {
  const link = useLink();
  if (link.kind !== 'stale') return null;
  return <div className={css['banner']} role="alert" data-over-picture><Unplug size={16} aria-hidden="true" /><span><Age since={link.since} /></span></div>;
}
