/** What a source adapter is given, with everything it says kept for the test. */
import type { AudienceEvent, FeedGap } from '../../shared/audience/event.ts';
import type { SourceSituation } from '../../shared/audience/source.ts';
import type { SourceNote, SourceQuota } from '../../shared/audience/sourceVitals.ts';
import type { Instant } from '../../shared/time/instant.ts';
import type { Clock, IntakeResult, RoomView, SourceContext } from '../../electron/engine/ports.ts';

export interface SourceDesk {
  readonly context: SourceContext;
  readonly events: AudienceEvent[];
  readonly situations: SourceSituation[];
  readonly gaps: FeedGap[];
  readonly unread: { readonly raw: string; readonly why: string }[];
  readonly quotas: SourceQuota[];
  readonly notes: Set<SourceNote>;
  readonly raws: { readonly raw: string; readonly ids: readonly string[] }[];
  /** How far the source said it has read, newest last. */
  readonly cursors: Instant[];
  readonly last: () => SourceSituation['kind'] | undefined;
}

export function createSourceDesk(clock: Clock, options: { secret?: string; room?: RoomView; door?: string; accept?: (offered: readonly AudienceEvent[]) => Promise<readonly IntakeResult[]>; cursor?: Instant } = {}): SourceDesk {
  const events: AudienceEvent[] = [];
  const situations: SourceSituation[] = [];
  const gaps: FeedGap[] = [];
  const unread: { raw: string; why: string }[] = [];
  const quotas: SourceQuota[] = [];
  const notes = new Set<SourceNote>();
  const cursors: Instant[] = [];
  const raws: { raw: string; ids: readonly string[] }[] = [];
  const log = { info: () => {}, warn: () => {}, error: () => {} };
  return {
    cursors, events, situations, gaps, unread, quotas, notes, raws, last: () => situations.at(-1)?.kind,
    context: {
      clock, log, secret: options.secret ?? null,
      intake: {
        accept: options.accept ?? ((offered) => { events.push(...offered); return Promise.resolve(offered.map(() => 'stored' as const)); }),
        unread: (_source, raw, why) => { unread.push({ raw, why }); },
      },
      situation: (situation) => { situations.push(situation); },
      gap: (gap) => { gaps.push(gap); },
      quota: (quota) => { quotas.push(quota); },
      note: (note, isOn) => { if (isOn) notes.add(note); else notes.delete(note); },
      keepRaw: (raw, ids) => { raws.push({ raw, ids }); },
      cursor: { load: () => Promise.resolve(cursors.at(-1) ?? options.cursor ?? clock.now()), save: (at) => { cursors.push(at); return Promise.resolve(); } },
      doorUrl: () => options.door ?? null,
      room: () => options.room ?? { products: [], onAirProductIds: [], currency: 'CNY' },
    },
  };
}
