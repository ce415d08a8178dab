import { Unlink } from 'lucide-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useDesk } from '../state/deskContext.ts';
import { browserStores, forgetPairing } from '../transport/pairing.ts';
import { useHold } from '../ui/useHold.ts';
import css from './tools.module.css';

/** The engine may be away: what is kept here is forgotten in any case, and soon. */
const PATIENCE_MS = 2_000;
const HOLD_MS = 1_000;

/** Takes the pairing off this device, for a phone that is handed on. Held, so that a thumb does not end the host's screen. */
export function ForgetDevice() {
  const { t } = useTranslation('live');
  const desk = useDesk();
  const [isLeaving, setLeaving] = useState(false);
  const forget = async (): Promise<void> => {
    setLeaving(true);
    const clientId = desk.store.getState().mirror?.clientId ?? null;
    if (clientId !== null) await Promise.race([desk.link.withdrawPairing(clientId).catch(() => null), new Promise((resolve) => { setTimeout(resolve, PATIENCE_MS); })]);
    forgetPairing(browserStores());
    window.location.replace(window.location.pathname);
  };
  const hold = useHold(HOLD_MS, !isLeaving, () => { void forget(); });
  return (
    <button type="button" {...hold.handlers} className={css['forget']} disabled={isLeaving} aria-label={t('device.forget')} title={t('device.help')} data-holding={hold.isHolding}>
      <span className={css['holding']} style={{ transform: `scaleX(${String(hold.progress)})` }} aria-hidden="true" />
      <Unlink aria-hidden />
      <span className={css['word']}>{t('device.forget')}</span>
    </button>
  );
}
