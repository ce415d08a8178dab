import type { ObsProbe, ProgrammeEvidence } from '../obs/probe.ts';
import type { ShowState } from '../show/state.ts';
import type { CrowdSample } from './crowd/crowdSample.ts';
import type { WordSample } from './words/wordSample.ts';
import type { ProductSales } from '../shelf/shelfFigures.ts';
import type { Instant } from '../time/instant.ts';

/**
 * Everything a rule may look at, once a second. A part that could not be looked at is null: rules say `blind` then.
 */
export interface HealthSample {
  readonly at: Instant;
  /** The logged truth at that moment. */
  readonly show: ShowState;
  /** Null = OBS did not answer in this second. */
  readonly probe: ObsProbe | null;
  /** Null = nobody measures picture and sound. */
  readonly programme: ProgrammeEvidence | null;
  /** Different viewers who spoke of a fault of picture or sound in the last 30 s. */
  readonly faultVoices: number;
  /** Null = nobody listens to the crowd. */
  readonly crowd: CrowdSample | null;
  /** Null = there is no word list to go by. */
  readonly words: WordSample | null;
  /** What sold of each product of the shelf. Null = not known. */
  readonly sold: ReadonlyMap<string, ProductSales> | null;
  readonly storage: { readonly show: boolean; readonly crowd: boolean };
}
