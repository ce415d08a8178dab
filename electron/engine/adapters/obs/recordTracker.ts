import type { RecordSituation } from '#shared/obs/model.ts';
import { instant, type Instant } from '#shared/time/instant.ts';

/** What OBS answers to GetRecordStatus. */
export interface RecordStatus { readonly active: boolean; readonly paused: boolean; readonly durationMs: number }

/** Before anything was read. */
export const untrackedRecord = (now: Instant): RecordSituation => ({ kind: 'unknown', since: now, last: 'off' });

/** Follows one RecordStateChanged; `file` is the path OBS gives with STOPPED. */
export function followRecordEvent(was: RecordSituation, outputState: string, file: string | null, now: Instant): RecordSituation {
  switch (outputState) {
    case 'OBS_WEBSOCKET_OUTPUT_STARTING':
      return was.kind === 'starting' ? was : { kind: 'starting', since: now };
    case 'OBS_WEBSOCKET_OUTPUT_STARTED':
    case 'OBS_WEBSOCKET_OUTPUT_RESUMED':
      return was.kind === 'recording' ? was : { kind: 'recording', since: now };
    case 'OBS_WEBSOCKET_OUTPUT_PAUSED':
      return was.kind === 'paused' ? was : { kind: 'paused', since: now };
    case 'OBS_WEBSOCKET_OUTPUT_STOPPING':
      return was.kind === 'stopping' ? was : { kind: 'stopping', since: now };
    case 'OBS_WEBSOCKET_OUTPUT_STOPPED':
      return { kind: 'off', lastFile: file };
    default:
      return was;
  }
}

/** Follows a re-read; `settled` as in the stream tracker. */
export function followRecordStatus(was: RecordSituation, status: RecordStatus, now: Instant, settled: boolean): RecordSituation {
  if (!settled && (was.kind === 'starting' || was.kind === 'stopping')) return was;
  if (!status.active) return was.kind === 'off' ? was : { kind: 'off', lastFile: null };
  const since = instant(now - Math.max(0, status.durationMs));
  if (status.paused) return was.kind === 'paused' ? was : { kind: 'paused', since };
  return was.kind === 'recording' ? was : { kind: 'recording', since };
}

/** The socket is gone: OBS may well go on recording. */
export function followRecordLoss(was: RecordSituation, now: Instant): RecordSituation {
  if (was.kind === 'unknown') return was;
  const last = was.kind === 'off' || was.kind === 'stopping' ? 'off' : was.kind === 'paused' ? 'paused' : 'recording';
  return { kind: 'unknown', since: now, last };
}
