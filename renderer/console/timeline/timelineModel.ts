import { expectedEnd, expectedStart, expectedShowEnd, type Forecast, type RowStatus } from '#shared/runsheet/forecast.ts';
import type { ItemId } from '#shared/ids.ts';
import type { Phase, Runsheet } from '#shared/runsheet/item.ts';
import { loopSpan, passLength } from '#shared/runsheet/loop.ts';
import type { Instant } from '#shared/time/instant.ts';

/** A stretch of the show on one of the two lanes, in engine ms. */
export interface Block { readonly itemId: ItemId; readonly index: number; readonly cue: string; readonly phase: Phase; readonly from: number; readonly to: number; readonly status: RowStatus }

/** Something that sits at one moment: a fixed start, a draw, a milestone. */
export interface Mark { readonly itemId: ItemId; readonly kind: 'fixed' | 'lottery' | 'milestone'; readonly at: number; readonly label: string }

/** Between two planned rows: free time, an overlap, or the later passes of the loop. */
export interface Seam { readonly kind: 'gap' | 'overlap' | 'loop'; readonly from: number; readonly to: number }

export interface Timeline {
  readonly planned: readonly Block[];
  /** As played, and as it is expected to go on; dropped rows and rows without a place are not in here. */
  readonly actual: readonly Block[];
  readonly marks: readonly Mark[];
  readonly seams: readonly Seam[];
  /** First and last moment of either lane. */
  readonly from: number;
  readonly to: number;
}

const SEAM_MS = 1_000;

/** What the strip draws of a show at `now`: planned beside played and expected. */
export function timelineOf(sheet: Runsheet, forecast: Forecast, now: Instant): Timeline {
  const planned: Block[] = [];
  const actual: Block[] = [];
  const marks: Mark[] = [];
  const seams: Seam[] = [];
  let from = forecast.plannedShowStart as number;
  let to = Math.max(forecast.plannedShowEnd, expectedShowEnd(forecast, now)) as number;
  sheet.items.forEach((item, index) => {
    const row = forecast.rows[index];
    if (row === undefined) return;
    const base = { itemId: item.id, index, cue: item.cue, phase: item.phase, status: row.status };
    if (item.role === 'milestone') { marks.push({ itemId: item.id, kind: 'milestone', at: row.plannedStart, label: item.cue }); return; }
    planned.push({ ...base, from: row.plannedStart, to: row.plannedEnd });
    if (item.start.kind === 'fixed') marks.push({ itemId: item.id, kind: 'fixed', at: row.plannedStart, label: item.cue });
    if (index > 0 && row.gapMs >= SEAM_MS) seams.push({ kind: 'gap', from: row.plannedStart - row.gapMs, to: row.plannedStart });
    if (index > 0 && row.gapMs <= -SEAM_MS) seams.push({ kind: 'overlap', from: row.plannedStart, to: row.plannedStart - row.gapMs });
    const start = expectedStart(forecast, index, now);
    const end = expectedEnd(forecast, index, now);
    if (item.lotteryId !== null) marks.push({ itemId: item.id, kind: 'lottery', at: start ?? row.plannedStart, label: item.lotteryId });
    if (start !== null && end !== null && row.status !== 'dropped') actual.push({ ...base, from: start, to: Math.max(start, end) });
    from = Math.min(from, start ?? from);
    to = Math.max(to, row.plannedEnd, end ?? to);
  });
  const span = loopSpan(sheet);
  const loopEnd = span === null ? undefined : forecast.rows[span.to]?.plannedEnd;
  if (span !== null && loopEnd !== undefined) seams.push({ kind: 'loop', from: loopEnd, to: loopEnd + (span.times - 1) * passLength(sheet, span) });
  return { planned, actual, marks, seams, from, to };
}
