import { z } from 'zod';
import type { AudienceEvent } from '../audience/event.ts';
import { PLATFORM_FIGURES, type PlatformFigure } from '../audience/platformFigures.ts';
import { MINUTE } from '../time/instant.ts';
import { NO_PEOPLE, PERSON_ACTS } from './people.ts';

const count = z.number().int();
const statedSchema = z.object({ value: z.number(), at: z.number() });

/** The session's figures beyond the headline ones: different people, what platforms say of themselves, pieces and buyers. */
export const detailSchema = z.object({
  shares: count, joins: count,
  /** Null until the first one: no source ever said. */
  cartAdds: count.nullable(),
  /** Different known people by what they did, over all sources. */
  people: z.record(z.enum(PERSON_ACTS), count),
  /** When the peak was first reached; how many gauge readings came; what was read, held until the next reading: people x ms, and over how many ms. */
  peakAt: count.nullable(), readings: count, onlinePersonMs: count, onlineMs: count,
  /** By source: the platform's own statements, the newest of each. */
  platform: z.record(z.string(), z.partialRecord(z.enum(PLATFORM_FIGURES), statedSchema)),
  /** By currency, of paid orders. */
  sales: z.record(z.string(), z.object({ buyers: count, ordersWithBuyer: count, units: count, ordersWithUnits: count })),
});
export type Detail = Readonly<z.infer<typeof detailSchema>>;
export const NO_DETAIL: Detail = { shares: 0, joins: 0, cartAdds: null, people: NO_PEOPLE, peakAt: null, readings: 0, onlinePersonMs: 0, onlineMs: 0, platform: {}, sales: {} };

/** A reading holds until the next one, but no longer than this: two steps of the slowest platform. A longer silence is a gap and counts nowhere. */
export const GAUGE_HOLDS_MS = 2 * MINUTE;

/** What a single event adds by itself. Null = nothing. */
export function foldCounts(detail: Detail | null, event: AudienceEvent): Detail | null {
  const held = detail ?? NO_DETAIL;
  switch (event.kind) {
    case 'share': return { ...held, shares: held.shares + 1 };
    case 'join': return { ...held, joins: held.joins + 1 };
    case 'cartAdd': return { ...held, cartAdds: (held.cartAdds ?? 0) + event.count };
    case 'figures': return { ...held, platform: { ...held.platform, [event.sourceId]: newest(held.platform[event.sourceId] ?? {}, event) } };
    default: return detail;
  }
}

type Stated = Detail['platform'][string];

/** The newest statement of each figure stays; of two for the same moment the larger one, so that the order of arrival cannot matter. */
function newest(held: Stated, { values, at }: Extract<AudienceEvent, { kind: 'figures' }>): Stated {
  const next: Partial<Record<PlatformFigure, { value: number; at: number }>> = { ...held };
  for (const name of PLATFORM_FIGURES) {
    const value = values[name];
    if (value === undefined) continue;
    const said = next[name];
    if (said === undefined || at > said.at || (at === said.at && value > said.value)) next[name] = { value, at };
  }
  return next;
}

/** The span for which a reading of the gauge holds: until the next one, or nothing when that was too long in coming. */
export function heldSpan(fromAt: number, untilAt: number): number {
  const ms = untilAt - fromAt;
  return ms > 0 && ms <= GAUGE_HOLDS_MS ? ms : 0;
}
