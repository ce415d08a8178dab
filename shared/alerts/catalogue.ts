import type { IncidentTopic, RuleId } from './model.ts';

/** Who acts first on an alert, in the words of the crew (domain table of roles). */
export const DUTIES = ['producer', 'director', 'host', 'control'] as const;
export type Duty = (typeof DUTIES)[number];

export interface CatalogueEntry {
  /** What this one follows from: while a root stands, it is not raised, and hidden if it stood before. */
  readonly roots: readonly RuleId[];
  /** Not raised for so long after a root was over, ms: figures need a moment to come right. */
  readonly afterRootMs: number;
  readonly duties: readonly Duty[];
  /** The incident card it opens while the room is on air, from `opensFrom` on; null = it is no incident. */
  readonly topic: IncidentTopic | null;
  readonly opensFrom: 'P0' | 'P1';
}

const TECH: readonly Duty[] = ['director'];
const BOTH: readonly Duty[] = ['director', 'producer'];

/** What the windows and the log need to know of each rule, without its arithmetic. */
export const CATALOGUE: Readonly<Record<RuleId, CatalogueEntry>> = {
  'E-01': { roots: [], afterRootMs: 0, duties: BOTH, topic: 'obsLost', opensFrom: 'P1' },
  'E-02': { roots: [], afterRootMs: 0, duties: BOTH, topic: null, opensFrom: 'P0' },
  'E-03': { roots: ['E-01', 'A-01', 'A-02', 'A-03', 'A-04', 'A-06', 'A-07'], afterRootMs: 30_000, duties: BOTH, topic: 'streamLost', opensFrom: 'P0' },
  'A-01': { roots: ['E-01'], afterRootMs: 0, duties: BOTH, topic: 'streamLost', opensFrom: 'P1' },
  'A-02': { roots: ['E-01', 'A-01'], afterRootMs: 10_000, duties: TECH, topic: null, opensFrom: 'P0' },
  'A-03': { roots: ['E-01', 'A-01'], afterRootMs: 10_000, duties: TECH, topic: null, opensFrom: 'P0' },
  'A-04': { roots: ['E-01', 'A-01'], afterRootMs: 10_000, duties: TECH, topic: null, opensFrom: 'P0' },
  'A-05': { roots: ['E-01'], afterRootMs: 10_000, duties: TECH, topic: null, opensFrom: 'P0' },
  'A-06': { roots: ['E-01'], afterRootMs: 5_000, duties: BOTH, topic: 'noSound', opensFrom: 'P0' },
  'A-07': { roots: ['E-01'], afterRootMs: 5_000, duties: TECH, topic: 'noPicture', opensFrom: 'P0' },
  'A-08': { roots: ['E-01'], afterRootMs: 0, duties: TECH, topic: null, opensFrom: 'P0' },
};
