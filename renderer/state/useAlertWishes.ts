import { alerts, type Alerts } from './alerts.ts';
import { useDesk } from './deskContext.ts';
import { useStoredValue } from './stored.ts';

/** What this machine wants of alerts at this window. A replay is silent whatever is wanted: a tone would be taken for one of now. */
export function useAlertWishes(): Alerts {
  const [wanted] = useStoredValue(alerts);
  const isReplay = useDesk().replay !== null;
  return isReplay ? { ...wanted, sound: false } : wanted;
}
