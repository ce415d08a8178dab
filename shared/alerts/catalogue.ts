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
/** What keeps the programme from viewers. */
const STREAM_FAULTS: readonly RuleId[] = ['E-01', 'A-01', 'A-04', 'A-06', 'A-07', 'E-03'];

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
  // A fault of the stream empties the room and stops the tills: figures need three minutes to say something else again.
  'A-11': { roots: [...STREAM_FAULTS, 'A-24'], afterRootMs: 180_000, duties: ['producer', 'control'], topic: null, opensFrom: 'P0' },
  'A-15': { roots: [...STREAM_FAULTS, 'A-24'], afterRootMs: 180_000, duties: ['control', 'producer'], topic: 'linkFault', opensFrom: 'P0' },
  'A-16': { roots: ['A-25'], afterRootMs: 0, duties: ['producer', 'host'], topic: null, opensFrom: 'P0' },
  'A-17': { roots: [], afterRootMs: 0, duties: ['control', 'host'], topic: null, opensFrom: 'P0' },
  // Who cannot see or hear complains; that is the fault of the stream again, not a wave of its own.
  'A-18': { roots: STREAM_FAULTS, afterRootMs: 30_000, duties: ['producer', 'control'], topic: 'negativeWave', opensFrom: 'P0' },
  'A-24': { roots: ['E-02'], afterRootMs: 10_000, duties: ['control', 'producer'], topic: null, opensFrom: 'P0' },
  'A-25': { roots: [], afterRootMs: 0, duties: ['control'], topic: null, opensFrom: 'P0' },
};
