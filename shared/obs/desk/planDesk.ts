import { markerLabel } from '../../markers/labels.ts';
import { momentsOf } from '../../markers/markers.ts';
import type { ShowState } from '../../show/state.ts';
import type { StoredEvent } from '../../show/events.ts';
import type { PartRequest } from '../partRequest.ts';

/** What the desk of OBS must be asked after one commit: the operations people asked for, and a chapter for every moment while OBS records and offers them. */
export function planDesk({ obs }: ShowState, stored: readonly StoredEvent[]): readonly PartRequest[] {
  const operations = stored.flatMap(({ event }): PartRequest[] =>
    (event.kind === 'obsOperationRequested' ? [{ part: 'desk', kind: 'operate', operationId: event.operationId, operation: event.operation }] : []));
  const takesChapters = obs.record.kind === 'recording' && obs.inventory?.features.includes('recordChapters') === true;
  const chapters = takesChapters ? momentsOf(stored).map((moment): PartRequest => ({ part: 'desk', kind: 'chapter', title: markerLabel(moment, 'zh').slice(0, 200) })) : [];
  return [...operations, ...chapters];
}
