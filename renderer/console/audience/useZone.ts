import { useShow, sheetOf } from '../../state/hooks.ts';

/** The show's time zone; the machine's own only while there is no run-sheet to say it. */
export function useZone(): string {
  const zone = useShow((show) => sheetOf(show)?.timeZone ?? null);
  return zone ?? Intl.DateTimeFormat().resolvedOptions().timeZone;
}
