import { audienceEventSchema } from '#shared/audience/event.ts';
import { FUZZ_TARGETS, type FuzzTarget } from './decoders.table.ts';
import { createRandom } from './random.ts';

export interface FuzzResult {
  readonly name: string;
  readonly messages: number;
  readonly good: number;
  /** Decoders that threw, with the seed's message number. */
  readonly crashes: readonly string[];
  /** Good messages that brought nothing, or something the lane would refuse. */
  readonly lost: readonly string[];
  /** Events out of bad messages that the lane would refuse (the feed counts them as unread). */
  readonly outOfBounds: number;
  /** The slowest single message, ms. */
  readonly slowestMs: number;
}

/** One good message for so many bad ones. */
const EVERY = 10;
const KEPT = 5;

/** Feeds `count` messages to one decoder; the same seed, the same messages. */
export function fuzzTarget(target: FuzzTarget, count: number, seed: number): FuzzResult {
  const random = createRandom(seed);
  const crashes: string[] = [];
  const lost: string[] = [];
  let good = 0;
  let outOfBounds = 0;
  let slowestMs = 0;
  for (let n = 0; n < count; n += 1) {
    const wire = target.good(n, random);
    const isGood = n % EVERY === 0;
    const sent = isGood ? wire : target.bad(wire, random);
    const began = performance.now();
    try {
      const events = target.read(sent);
      const refused = events.filter((event) => !audienceEventSchema.safeParse(event).success).length;
      if (!isGood) outOfBounds += refused;
      else {
        good += 1;
        if ((events.length === 0 || refused > 0) && lost.length < KEPT) lost.push(`#${n}: ${String(sent).slice(0, 200)}`);
      }
    } catch (thrown) {
      if (crashes.length < KEPT) crashes.push(`#${n}: ${thrown instanceof Error ? (thrown.stack ?? thrown.message).slice(0, 400) : String(thrown)} <- ${String(sent).slice(0, 200)}`);
    }
    slowestMs = Math.max(slowestMs, performance.now() - began);
  }
  return { name: target.name, messages: count, good, crashes, lost, outOfBounds, slowestMs };
}

/** All decoders, `total` messages shared out evenly. */
export const fuzzAll = (total: number, seed: number, onDone: (result: FuzzResult) => void = () => undefined): readonly FuzzResult[] =>
  FUZZ_TARGETS.map((target, index) => {
    const result = fuzzTarget(target, Math.ceil(total / FUZZ_TARGETS.length), seed + index);
    onDone(result);
    return result;
  });
