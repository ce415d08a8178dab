import type { Bilingual } from '../runsheet/item.ts';
import type { ShowEvent, StoredEvent } from '../show/events.ts';
import { NO_LATENCY, LATENCY_EVENT_KINDS, type LatencyState } from '../latency/latency.ts';
import { latencyOfOthers, ownLatency, type Latency } from '../latency/latencyOf.ts';
import { foldLatency } from '../latency/latencyState.ts';
import type { Instant } from '../time/instant.ts';
import { DEFAULT_TAIL_MS, type ExplainWindow, type SegmentStretch, type ShowLine } from './attribution.ts';

/** The kinds of events that say what was on air and explained when, when stock was counted, and how much later viewers see it. */
export const SELLING_EVENTS = ['sessionOpened', 'itemTaken', 'showEnded', 'explainStarted', 'explainStopped', 'stockCounted', ...LATENCY_EVENT_KINDS] as const satisfies readonly ShowEvent['kind'][];
const KINDS: ReadonlySet<string> = new Set(SELLING_EVENTS);
export const isSellingEvent = ({ event }: Pick<StoredEvent, 'event'>): boolean => KINDS.has(event.kind);

/** A row as it was played, with what to call it. */
export interface PlayedSegment extends SegmentStretch { readonly cue: string; readonly title: Bilingual }
/** How late viewers are, and how that is known: of sources with a value of their own, and of all others. */
export interface SourceLatencies { readonly others: Latency; readonly sources: readonly (Latency & { readonly sourceId: string })[] }
/** What the show did. `endedAt`: when the last show of the session ended; null = it runs, or never began. `countedAt`: by product, when its stock was last counted. */
export interface PlayedLine extends ShowLine { readonly segments: readonly PlayedSegment[]; readonly endedAt: number | null; readonly countedAt: Readonly<Record<string, number>>; readonly latency: SourceLatencies }

type Open = { readonly from: number; readonly productId: string };

/**
 * The log of one session as what attribution needs. A row is on air from its take to the next one. Products are explained from pin to
 * unpin; while a row is on air in which nobody pinned anything, the products of its plan are what it explains. What was learnt of the
 * stream's delay counts for the whole session; of a frozen version (`cutAt`) only what was known then.
 */
export function playedLine(log: readonly Pick<StoredEvent, 'event' | 'at'>[], cutAt: Instant | null = null): PlayedLine {
  const segments: (PlayedSegment & { readonly productIds: readonly string[] })[] = [];
  const pinned: ExplainWindow[] = [];
  let explained: Open | null = null;
  let endedAt: number | null = null;
  let latency = NO_LATENCY;
  const countedAt: Record<string, number> = {};
  const closeSegment = (at: number): void => { const last = segments.at(-1); if (last !== undefined && last.until === null) segments[segments.length - 1] = { ...last, until: at }; };
  const closeWindow = (at: number): void => { if (explained !== null) pinned.push({ ...explained, until: at }); explained = null; };
  for (const { event, at } of log) {
    switch (event.kind) {
      case 'itemTaken':
        closeSegment(at);
        segments.push({ runId: event.runId, cue: event.item.cue, title: event.item.title, productIds: event.item.productIds, from: at, until: null });
        endedAt = null;
        break;
      case 'explainStarted': closeWindow(at); explained = { from: at, productId: event.productId }; break;
      case 'explainStopped': closeWindow(at); break;
      case 'stockCounted': countedAt[event.productId] = at; break;
      case 'showEnded': closeSegment(at); closeWindow(at); endedAt = at; break;
      case 'sessionOpened': closeSegment(at); closeWindow(at); break;
      case 'spokenWordMarked': case 'latencySampled': case 'latencySet':
        if (cutAt === null || at <= cutAt) latency = foldLatency(latency, event, at);
        break;
      default: break;
    }
  }
  if (explained !== null) pinned.push({ ...(explained as Open), until: null });
  return { segments: segments.map(({ productIds: _planned, ...segment }) => segment), windows: [...pinned, ...plannedWindows(segments, pinned)], endedAt, countedAt, tailMs: DEFAULT_TAIL_MS, ...delays(latency) };
}

function delays(latency: LatencyState): Pick<PlayedLine, 'latency' | 'latencyMs' | 'latencyOf'> {
  const known = [...new Set([...Object.keys(latency.samples), ...Object.keys(latency.set)])].toSorted().flatMap((sourceId) => {
    const own = ownLatency(latency, sourceId);
    return own === null ? [] : [{ sourceId, ...own }];
  });
  const others = latencyOfOthers(latency);
  return { latency: { others, sources: known }, latencyMs: others.ms, latencyOf: Object.fromEntries(known.map(({ sourceId, ms }) => [sourceId, ms])) };
}

const overlaps = (window: { readonly from: number; readonly until: number | null }, segment: { readonly from: number; readonly until: number | null }): boolean =>
  (segment.until === null || window.from < segment.until) && (window.until === null || window.until > segment.from);

function plannedWindows(segments: readonly (PlayedSegment & { readonly productIds: readonly string[] })[], pinned: readonly ExplainWindow[]): readonly ExplainWindow[] {
  return segments.filter((segment) => !pinned.some((window) => overlaps(window, segment))).flatMap(({ productIds, from, until }) => productIds.map((productId) => ({ productId, from, until })));
}

/** The earliest moment at which two lines differ: orders before it belong where they did. Null = they are the same. */
export function firstDifference(a: ShowLine, b: ShowLine): number | null {
  // Another delay moves every order, from the first on.
  if (a.latencyMs !== b.latencyMs || JSON.stringify(a.latencyOf ?? {}) !== JSON.stringify(b.latencyOf ?? {})) return Number.NEGATIVE_INFINITY;
  const moments = [...differing(a.segments, b.segments, ({ runId }) => runId), ...differing(a.windows, b.windows, ({ productId }) => productId)];
  return moments.length === 0 ? null : Math.min(...moments);
}

function differing<T extends { readonly from: number; readonly until: number | null }>(a: readonly T[], b: readonly T[], name: (stretch: T) => string): readonly number[] {
  const key = (stretch: T): string => `${name(stretch)} ${stretch.from}`;
  const isSame = (one: T | undefined, other: T | undefined): boolean => one !== undefined && other !== undefined && one.from === other.from && one.until === other.until && name(one) === name(other);
  // All of the evening but its end: compared as it stands, without a word made of it.
  let same = 0;
  while (isSame(a[same], b[same])) same += 1;
  const before = new Map(a.slice(same).map((stretch) => [key(stretch), stretch]));
  const moments: number[] = [];
  for (const stretch of b.slice(same)) {
    const held = before.get(key(stretch));
    before.delete(key(stretch));
    if (held === undefined) moments.push(stretch.from);
    else if (held.until !== stretch.until) moments.push(Math.min(held.until ?? Infinity, stretch.until ?? Infinity));
  }
  return [...moments, ...[...before.values()].map(({ from }) => from)];
}
