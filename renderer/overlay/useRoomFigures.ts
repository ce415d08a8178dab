import { useEffect, useState } from 'react';
import type { MetricsReadout } from '#shared/metrics/readout.ts';
import { frameSchema } from '#shared/protocol/wire.ts';
import { useDesk } from '../state/deskContext.ts';

/** New figures are put on screen at most this often, in ms: viewers read them, they do not count them. */
const EVERY_MS = 1_000;

/** The counts of the room, while the overlay is open; null before the first. A lost link leaves the last ones until it is back. */
export function useRoomFigures(): MetricsReadout | null {
  const { link } = useDesk();
  const [shown, setShown] = useState<MetricsReadout | null>(null);
  useEffect(() => {
    let latest: MetricsReadout | null = null;
    let timer: ReturnType<typeof setTimeout> | null = null;
    const show = (): void => { timer = null; setShown(latest); };
    const stop = link.onFrame((message) => {
      const frame = frameSchema.safeParse(message);
      if (!frame.success || frame.data.metrics === null) return;
      const isFirst = latest === null;
      latest = frame.data.metrics;
      if (isFirst) show();
      else timer ??= setTimeout(show, EVERY_MS);
    });
    link.watch({ crowd: true, thumbnails: false, vitals: false });
    return () => {
      stop();
      if (timer !== null) clearTimeout(timer);
      link.watch({ crowd: false, thumbnails: false, vitals: false });
    };
  }, [link]);
  return shown;
}
