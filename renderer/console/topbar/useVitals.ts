import { useEffect, useState } from 'react';
import type { ObsVitals } from '#shared/obs/model.ts';
import { useDesk } from '../../state/deskContext.ts';

/** OBS figures as last sent; null when there are none. */
export function useVitals(): ObsVitals | null {
  const { link } = useDesk();
  const [vitals, setVitals] = useState<ObsVitals | null>(null);
  useEffect(() => link.onVitals(setVitals), [link]);
  return vitals;
}
