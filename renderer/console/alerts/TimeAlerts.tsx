import { useEffect, useRef, useState, type ReactNode } from 'react';
import { remainingAt, runAnchor, runLength } from '#shared/show/runClock.ts';
import { instant } from '#shared/time/instant.ts';
import { useOnAir, useShow, useTick } from '../../state/hooks.ts';
import { playAlert } from '../../state/alerts.ts';
import { timeTone, toneCrossed, type TimeTone } from '../../state/timeTone.ts';
import { useAlertWishes } from '../../state/useAlertWishes.ts';
import css from './alerts.module.css';

const FLASH_MS = 2_400;

/** Sound and a frame around the desk at the moment the time left turns to warning or danger, where this machine wants them. */
export function TimeAlerts(): ReactNode {
  const { sound, flash: isFlashing } = useAlertWishes();
  const now = useTick(1);
  const run = useOnAir();
  const room = useShow((state) => state.room);
  const before = useRef<{ readonly runId: string; readonly tone: TimeTone } | null>(null);
  const [flash, setFlash] = useState<'warn' | 'danger' | null>(null);
  const tone = run === null || now === null ? null : timeTone(remainingAt(runAnchor(run), instant(now)), runLength(run), room);
  const runId = run?.id ?? null;
  useEffect(() => {
    const look = runId === null || tone === null ? null : { runId, tone };
    const crossed = look === null ? null : toneCrossed(before.current, look);
    before.current = look;
    if (crossed === null) return;
    if (sound) playAlert(crossed);
    if (isFlashing) setFlash(crossed);
  }, [runId, tone, sound, isFlashing]);
  useEffect(() => {
    if (flash === null) return undefined;
    const timer = setTimeout(() => setFlash(null), FLASH_MS);
    return () => clearTimeout(timer);
  }, [flash]);
  return flash === null ? null : <div className={css['frame']} data-tone={flash} data-testid="flash" aria-hidden="true" />;
}
