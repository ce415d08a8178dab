import { z } from 'zod';
import { makeStored } from './stored.ts';

/** What this machine does when the time left turns: off until someone wants it, a control room is full of sounds. */
export const alertsSchema = z.object({ sound: z.boolean(), flash: z.boolean() });
export type Alerts = z.infer<typeof alertsSchema>;
export const alerts = makeStored<Alerts>('cuedeck.alerts', alertsSchema, { sound: false, flash: false });

let context: AudioContext | null = null;

/** One soft tone for a warning, two higher ones for danger. Silent where the browser allows no sound before the first press. */
export function playAlert(tone: 'warn' | 'danger'): void {
  try {
    context ??= new AudioContext();
    const audio = context;
    void audio.resume().catch(() => undefined);
    const beats = tone === 'warn' ? [{ hz: 660, at: 0 }] : [{ hz: 880, at: 0 }, { hz: 880, at: 0.22 }];
    for (const { hz, at } of beats) {
      const start = audio.currentTime + at;
      const [oscillator, gain] = [audio.createOscillator(), audio.createGain()];
      oscillator.frequency.value = hz;
      gain.gain.setValueAtTime(0, start);
      gain.gain.linearRampToValueAtTime(0.2, start + 0.015);
      gain.gain.exponentialRampToValueAtTime(0.001, start + 0.18);
      oscillator.connect(gain).connect(audio.destination);
      oscillator.start(start);
      oscillator.stop(start + 0.2);
    }
  } catch {
    // No audio device: colour and word say it all the same.
  }
}
