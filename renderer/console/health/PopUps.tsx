import { useEffect, useRef, type ReactNode } from 'react';
import { createPortal } from 'react-dom';
import { useTranslation } from 'react-i18next';
import { groupAlerts, popUps } from '#shared/alerts/grouping.ts';
import type { Incident } from '#shared/alerts/model.ts';
import type { AlertId } from '#shared/ids.ts';
import { instant } from '#shared/time/instant.ts';
import { playAlert } from '../../state/alerts.ts';
import { useDuties, useShow, useTick } from '../../state/hooks.ts';
import { useAlertWishes } from '../../state/useAlertWishes.ts';
import { AlertCard } from './AlertCard.tsx';
import { useAlertRoom } from './alertRoom.ts';
import css from './health.module.css';

/** One tone for what is new and grave, where this machine wants sounds; nothing for what stood when the page was opened. */
function useSound(shown: readonly { readonly id: AlertId; readonly isGrave: boolean; readonly isCritical: boolean }[]): void {
  const { sound } = useAlertWishes();
  const heard = useRef<Set<string> | null>(null);
  const key = shown.filter(({ isGrave }) => isGrave).map(({ id, isCritical }) => `${id} ${String(isCritical)}`).join('|');
  useEffect(() => {
    const now = key === '' ? [] : key.split('|');
    const known = heard.current;
    heard.current = new Set([...(known ?? []), ...now]);
    const fresh = known === null ? [] : now.filter((each) => !known.has(each));
    if (fresh.length > 0 && sound) playAlert(fresh.some((each) => each.endsWith('true')) ? 'danger' : 'warn');
  }, [key, sound]);
}

/**
 * At most three cards; the rest is behind the bell. They stand above the comments, which end where the cards begin: a card that
 * nobody has answered must not keep anybody from the viewers under it. Beside an open incident card only what is critical and not
 * what the card is about: whoever works on the one trouble is not to be drawn away by the lesser ones.
 */
export function PopUps({ incident }: { readonly incident: Incident | null }): ReactNode {
  const { t } = useTranslation('health');
  const health = useShow((state) => state.health);
  const now = instant(useTick(1) ?? 0);
  const duties = useDuties();
  // A viewer's screen has no duties: it sees what an owner sees.
  const all = popUps(health, now, duties.length === 0 ? ['owner'] : duties);
  const { place } = useAlertRoom();
  const shown = incident === null ? all : all.filter(({ root }) => root.finding.severity === 'P0' && root.id !== incident.alertId);
  const more = groupAlerts(health.alerts).filter(({ root }) => root.acknowledged === null && !root.notUseful && (root.snoozedUntil === null || now >= root.snoozedUntil)).length - shown.length;
  useSound(all.map(({ root }) => ({ id: root.id, isGrave: root.finding.severity === 'P0' || root.finding.severity === 'P1', isCritical: root.finding.severity === 'P0' })));
  if (shown.length === 0) return null;
  const isAmongComments = incident === null && place !== null;
  const cards = (
    <section className={css['popUps']} data-over={!isAmongComments} role="status" aria-live="polite" aria-label={t('title')} data-testid="alert-popups">
      {shown.map(({ root, children }) => <AlertCard key={root.id} alert={root} follows={children.length} />)}
      {more > 0 && incident === null && <p className={css['more']}>{t('more', { count: more })}</p>}
    </section>
  );
  return isAmongComments ? createPortal(cards, place) : cards;
}
