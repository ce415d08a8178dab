import type { AudienceEvent } from '#shared/audience/event.ts';
import type { SourceNote, SourceQuota, SourceVitals } from '#shared/audience/sourceVitals.ts';
import type { SourceId } from '#shared/ids.ts';
import type { AudienceIntake, Clock } from '../ports.ts';

/** How every source does right now: rate, lag, what could not be read. In memory; asked for while somebody looks. */
export interface VitalsBoard {
  /** The same intake, with everything that passes noted. */
  readonly watch: (intake: AudienceIntake) => AudienceIntake;
  readonly quota: (sourceId: SourceId, quota: SourceQuota) => void;
  readonly note: (sourceId: SourceId, note: SourceNote, isOn: boolean) => void;
  readonly read: () => readonly SourceVitals[];
}

const WINDOW_S = 10;
const LAGS = 32;
/** Kinds named per source; what comes after shares one line, so that a hostile feed cannot grow it. */
const MAX_KINDS = 20;
const OTHERS = '…';

interface Board { readonly seconds: Map<number, number>; readonly lags: number[]; readonly unread: Map<string, number>; readonly notes: Set<SourceNote>; quota: SourceQuota | null }

/** @param onArrival called for each source that brought something real (anything but a test) */
export function createVitalsBoard(clock: Pick<Clock, 'now'>, onArrival: (sourceId: SourceId) => void): VitalsBoard {
  const boards = new Map<SourceId, Board>();
  const boardOf = (id: SourceId): Board => {
    const board = boards.get(id) ?? { seconds: new Map(), lags: [], unread: new Map(), notes: new Set(), quota: null };
    boards.set(id, board);
    return board;
  };
  const noteEvents = (events: readonly AudienceEvent[]): void => {
    const second = Math.floor(clock.now() / 1_000);
    const arrived = new Set<SourceId>();
    for (const event of events) {
      const board = boardOf(event.sourceId);
      if (event.provenance === 'test') continue;
      arrived.add(event.sourceId);
      board.seconds.set(second, (board.seconds.get(second) ?? 0) + 1);
      for (const old of board.seconds.keys()) if (old <= second - WINDOW_S) board.seconds.delete(old); else break;
      // History is old by nature, and a time equal to the receipt is our own.
      if ((event.provenance === 'live' || event.provenance === 'simulated') && event.at !== event.receivedAt) {
        board.lags.push(event.receivedAt - event.at);
        if (board.lags.length > LAGS) board.lags.shift();
      }
    }
    for (const id of arrived) onArrival(id);
  };
  return {
    watch: (intake) => ({
      accept: (events) => { noteEvents(events); return intake.accept(events); },
      unread: (sourceId, raw, why) => {
        const { unread } = boardOf(sourceId);
        const what = unread.has(why) || unread.size < MAX_KINDS ? why : OTHERS;
        unread.set(what, (unread.get(what) ?? 0) + 1);
        intake.unread(sourceId, raw, why);
      },
    }),
    quota: (sourceId, quota) => { boardOf(sourceId).quota = quota; },
    note: (sourceId, note, isOn) => { if (isOn) boardOf(sourceId).notes.add(note); else boardOf(sourceId).notes.delete(note); },
    read: () => [...boards].map(([sourceId, board]) => readBoard(sourceId, board, Math.floor(clock.now() / 1_000))),
  };
}

function readBoard(sourceId: SourceId, board: Board, second: number): SourceVitals {
  let events = 0;
  for (const [at, count] of board.seconds) if (at > second - WINDOW_S && at <= second) events += count;
  return {
    sourceId, perSecond: events / WINDOW_S, lagMs: median(board.lags), quota: board.quota, notes: [...board.notes],
    unreadKinds: [...board.unread].map(([what, count]) => ({ what, count })).toSorted((a, b) => b.count - a.count),
  };
}

function median(values: readonly number[]): number | null {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? null;
}
