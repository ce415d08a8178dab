/** What a source adapter is given, with everything it says kept for the test. */
import type { AudienceEvent, FeedGap } from '../../shared/audience/event.ts';
import type { SourceSituation } from '../../shared/audience/source.ts';
import type { Clock, RoomView, SourceContext } from '../../electron/engine/ports.ts';

export interface SourceDesk {
  readonly context: SourceContext;
  readonly events: AudienceEvent[];
  readonly situations: SourceSituation[];
  readonly gaps: FeedGap[];
  readonly unread: { readonly raw: string; readonly why: string }[];
  readonly last: () => SourceSituation['kind'] | undefined;
}

export function createSourceDesk(clock: Clock, options: { secret?: string; room?: RoomView } = {}): SourceDesk {
  const events: AudienceEvent[] = [];
  const situations: SourceSituation[] = [];
  const gaps: FeedGap[] = [];
  const unread: { raw: string; why: string }[] = [];
  const log = { info: () => {}, warn: () => {}, error: () => {} };
  return {
    events, situations, gaps, unread, last: () => situations.at(-1)?.kind,
    context: {
      clock, log, secret: options.secret ?? null,
      intake: {
        accept: (offered) => { events.push(...offered); return Promise.resolve(offered.map(() => 'stored' as const)); },
        unread: (_source, raw, why) => { unread.push({ raw, why }); },
      },
      situation: (situation) => { situations.push(situation); },
      gap: (gap) => { gaps.push(gap); },
      room: () => options.room ?? { products: [], onAirProductIds: [], currency: 'CNY' },
    },
  };
}
