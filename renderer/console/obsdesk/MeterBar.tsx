import { useEffect, useRef, type ReactNode } from 'react';
import { useMeterHub, type Level } from './meterHub.ts';
import css from './obsdesk.module.css';

/** -60 dB to 0 dB fill the bar. */
const FLOOR_DB = -60;
const share = (db: number): string => `${Math.round(Math.min(1, Math.max(0, 1 - db / FLOOR_DB)) * 1_000) / 10}%`;

/**
 * Levels of one input: bar = RMS, line = peak, thin mark = highest of late. Behind a mute the bar is empty and a pale one shows what the
 * microphone hears. Drawn past React, see meterHub.ts.
 */
export function MeterBar({ name, isMuted }: { readonly name: string; readonly isMuted: boolean }): ReactNode {
  const hub = useMeterHub();
  const box = useRef<HTMLSpanElement>(null);
  useEffect(() => hub.paint(name, ({ rms, peak, input, hold }: Level) => {
    const style = box.current?.style;
    style?.setProperty('--rms', share(rms));
    style?.setProperty('--peak', share(peak));
    style?.setProperty('--input', share(isMuted ? input : -100));
    style?.setProperty('--hold', share(hold));
  }), [hub, name, isMuted]);
  return <span className={css['meter']} ref={box} aria-hidden="true"><i /><b /><u /></span>;
}
