import { useEffect, useState } from 'react';
import { clustersNowSchema, type ClustersNow } from '#shared/protocol/wire.ts';
import { useDesk } from '../deskContext.ts';

/** What many ask now, as last told (at most twice a second); null before that. The window must `watch` clusters. */
export function useClusters(): ClustersNow | null {
  const { link } = useDesk();
  const [now, setNow] = useState<ClustersNow | null>(null);
  useEffect(() => link.onClusters((message) => {
    const parsed = clustersNowSchema.safeParse(message);
    if (parsed.success) setNow(parsed.data);
  }), [link]);
  return now;
}
