import type { Duty as CrewDuty } from '../crew/duty.ts';
import type { IncidentTopic, RuleId } from './model.ts';

/** Who acts first on an alert, in the words of the crew (domain table of roles). */
export const DUTIES = ['producer', 'director', 'host', 'control', 'moderator', 'operations', 'compliance', 'analyst'] as const satisfies readonly CrewDuty[];
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
  'A-11': { roots: [...STREAM_FAULTS, 'A-24'], afterRootMs: 180_000, duties: ['producer', 'operations'], topic: null, opensFrom: 'P0' },
  'A-09': { roots: [], afterRootMs: 0, duties: ['producer', 'host'], topic: null, opensFrom: 'P0' },
  'A-10': { roots: [], afterRootMs: 0, duties: ['control', 'director', 'producer'], topic: null, opensFrom: 'P0' },
  'A-12': { roots: [...STREAM_FAULTS, 'A-24', 'A-25'], afterRootMs: 180_000, duties: ['operations'], topic: null, opensFrom: 'P0' },
  'A-13': { roots: [...STREAM_FAULTS, 'A-24'], afterRootMs: 180_000, duties: ['producer', 'control'], topic: null, opensFrom: 'P0' },
  'A-14': { roots: [...STREAM_FAULTS, 'A-15', 'A-20', 'A-24'], afterRootMs: 180_000, duties: ['control'], topic: null, opensFrom: 'P0' },
  'A-20': { roots: [], afterRootMs: 0, duties: ['control', 'host'], topic: 'oversell', opensFrom: 'P0' },
  'A-21': { roots: [], afterRootMs: 0, duties: ['control', 'compliance'], topic: 'wrongPrice', opensFrom: 'P0' },
  'A-22': { roots: [], afterRootMs: 0, duties: ['control'], topic: 'wrongPrice', opensFrom: 'P0' },
  'A-23': { roots: [], afterRootMs: 0, duties: ['producer', 'compliance'], topic: 'drawFault', opensFrom: 'P0' },
  'A-28': { roots: [], afterRootMs: 0, duties: ['control', 'moderator'], topic: null, opensFrom: 'P0' },
  'A-29': { roots: ['E-01'], afterRootMs: 5_000, duties: ['director', 'compliance'], topic: null, opensFrom: 'P0' },
  'A-15': { roots: [...STREAM_FAULTS, 'A-24'], afterRootMs: 180_000, duties: ['control', 'producer'], topic: 'linkFault', opensFrom: 'P0' },
  // Where nothing is heard at all the microphone is the fault, not the host.
  'A-26': { roots: ['E-01', 'A-01', 'A-06'], afterRootMs: 5_000, duties: ['producer'], topic: null, opensFrom: 'P0' },
  'A-27': { roots: [], afterRootMs: 0, duties: ['operations'], topic: null, opensFrom: 'P0' },
  'A-30': { roots: [], afterRootMs: 0, duties: ['producer', 'compliance'], topic: null, opensFrom: 'P0' },
  'A-16': { roots: ['A-25'], afterRootMs: 0, duties: ['producer', 'host'], topic: null, opensFrom: 'P0' },
  'A-17': { roots: [], afterRootMs: 0, duties: ['moderator', 'host'], topic: null, opensFrom: 'P0' },
  // Who cannot see or hear complains; that is the fault of the stream again, not a wave of its own.
  'A-18': { roots: STREAM_FAULTS, afterRootMs: 30_000, duties: ['producer', 'moderator', 'compliance'], topic: 'negativeWave', opensFrom: 'P0' },
  'A-19': { roots: [], afterRootMs: 0, duties: ['compliance', 'host'], topic: null, opensFrom: 'P0' },
  'A-24': { roots: ['E-02'], afterRootMs: 10_000, duties: ['analyst', 'producer'], topic: null, opensFrom: 'P0' },
  'A-25': { roots: [], afterRootMs: 0, duties: ['operations'], topic: null, opensFrom: 'P0' },
};

/** The runbook an alert opens, whether or not it is an incident. */
export const RUNBOOK_OF: Readonly<Record<RuleId, IncidentTopic>> = {
  'E-01': 'obsLost', 'E-02': 'other', 'E-03': 'streamLost', 'A-01': 'streamLost', 'A-02': 'streamLost', 'A-03': 'streamLost', 'A-04': 'streamLost', 'A-05': 'streamLost', 'A-06': 'noSound', 'A-07': 'noPicture', 'A-08': 'other',
  'A-09': 'other', 'A-10': 'other', 'A-11': 'streamLost', 'A-12': 'other', 'A-13': 'other', 'A-14': 'linkFault', 'A-15': 'linkFault', 'A-16': 'other', 'A-17': 'other', 'A-18': 'negativeWave', 'A-19': 'wordSpoken', 'A-20': 'oversell',
  'A-21': 'wrongPrice', 'A-22': 'wrongPrice', 'A-23': 'drawFault', 'A-24': 'feedDead', 'A-25': 'feedDead', 'A-28': 'negativeWave', 'A-29': 'compliance', 'A-26': 'hostUnwell', 'A-27': 'other', 'A-30': 'platformNotice',
};

/** Is this alert for somebody with these duties? An owner is told of everything; what is critical is for the show caller as well. */
export const isFor = (rule: RuleId, isCritical: boolean, duties: readonly CrewDuty[]): boolean =>
  duties.includes('owner') || duties.some((duty) => (CATALOGUE[rule].duties as readonly CrewDuty[]).includes(duty)) || (isCritical && duties.includes('producer'));
