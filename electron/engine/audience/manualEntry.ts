import { ingestToAudience } from '#shared/audience/ingestToAudience.ts';
import type { SourceId } from '#shared/ids.ts';
import { refusal } from '#shared/protocol/refusal.ts';
import type { Ack } from '#shared/protocol/wire.ts';
import { sourceOf } from '#shared/show/sourceOf.ts';
import type { ShowState } from '#shared/show/state.ts';
import { isSourceOn } from '#shared/training/model.ts';
import type { AudienceIntake, Clock, Ids } from '../ports.ts';
import { offerInTime } from './offerInTime.ts';

export interface ManualEntryDeps { readonly clock: Clock; readonly ids: Ids; readonly intake: AudienceIntake; readonly state: () => ShowState }
const PATIENCE_MS = 5_000;

/** Takes what a producer entered by hand: the shape of docs/ingest.md without an id, which the engine gives. Answered once it is on disk. */
export const createManualEntry = ({ clock, ids, intake, state }: ManualEntryDeps) =>
  async (sourceId: SourceId, event: Readonly<Record<string, unknown>>): Promise<Ack<null>> => {
    const source = sourceOf(state(), sourceId);
    if (source?.config.kind !== 'manual') return { ok: false, refusal: refusal('unknownSource', { sourceId }) };
    if (!isSourceOn(state(), source)) return { ok: false, refusal: refusal('sourceDisabled', { sourceId }) };
    const id = ids.next('hand');
    // An order noted by hand has no number of its own.
    const read = ingestToAudience({ orderId: id, ...event, id }, sourceId, clock.now());
    if (!read.ok) return { ok: false, refusal: refusal('badMessage', { field: read.failure.field, problem: read.failure.message }) };
    const stored = await offerInTime(clock, intake, [read.value], PATIENCE_MS);
    return stored.ok ? { ok: true, value: null } : { ok: false, refusal: stored.failure };
  };
