import { Unplug } from 'lucide-react';
import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useLanguage } from '../i18n/useLanguage.ts';
import { useLink } from '../state/hooks.ts';
import { formatsOf } from '../ui/format.ts';
import css from './prompter.module.css';

/** `since`: the window's monotonic clock (ms). It has a beat of its own, because the engine's clock is what was lost. */
function Stale({ since }: { readonly since: number }) {
  const { t } = useTranslation('prompter');
  const language = useLanguage();
  const [now, setNow] = useState(() => performance.now());
  useEffect(() => {
    const timer = setInterval(() => { setNow(performance.now()); }, 1_000);
    return () => { clearInterval(timer); };
  }, []);
  return (
    <p className={css['stale']} role="alert">
      <Unplug aria-hidden />
      <strong>{t('link.stale', { age: formatsOf(language).age(Math.max(1_000, now - since)) })}</strong>
      <span>{t('link.retrying')}</span>
    </p>
  );
}

/** Says how old the screen is while the connection is gone; nothing while it is there. */
export function LinkBanner() {
  const link = useLink();
  return link.kind === 'stale' ? <Stale key={link.since} since={link.since} /> : null;
}
