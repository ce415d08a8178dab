import { ingestToAudience } from '#shared/audience/ingestToAudience.ts';
import type { SourceAdapter } from '../../../ports.ts';

/** Entries by hand: live from the start, because the person at the desk is the other end. */
export const manual: SourceAdapter<'manual'> = {
  kind: 'manual',
  start: (_config, { clock, situation }) => {
    situation({ kind: 'live', since: clock.now() });
    return { stop: () => Promise.resolve() };
  },
  sample: ({ id }, receivedAt) => {
    const read = ingestToAudience({ type: 'comment', id: 'selftest', user: { id: 'selftest', name: 'Cuedeck' }, text: 'self-test' }, id, receivedAt);
    return read.ok ? [read.value] : [];
  },
};
