import { instant } from '#shared/time/instant.ts';
import { calendarDateAt } from '#shared/time/zone.ts';
import { useSheet, useTick } from '../state/hooks.ts';

/** The calendar date of the show's zone, by the engine's clock; '' while that is not known. */
export function useToday(): string {
  const now = useTick(1);
  const timeZone = useSheet()?.timeZone ?? 'Asia/Shanghai';
  return now === null ? '' : calendarDateAt(instant(now), timeZone);
}
