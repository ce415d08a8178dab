import { z } from 'zod';
import { dutySchema, type Duty } from '../crew/duty.ts';
import { alertIdSchema, type AlertId, type IncidentId } from '../ids.ts';
import { instantSchema, type Instant } from '../time/instant.ts';
import type { Severity } from './severity.ts';
import { isStandingTopic, type IncidentTopic } from './topics.ts';

const label = z.string().max(200);
/** What proves a point of the incident: a reference, never the thing itself. A file stays where it is; its hash says that it is still the same. */
export const incidentEvidenceSchema = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('moment'), at: instantSchema, label }),
  z.object({ kind: z.literal('alert'), alertId: alertIdSchema, label }),
  z.object({ kind: z.literal('comment'), crowdSeq: z.number().int().min(1), label }),
  z.object({ kind: z.literal('file'), name: z.string().min(1).max(200), sha256: z.string().regex(/^[0-9a-f]{64}$/u).nullable(), label }),
  z.object({ kind: z.literal('link'), href: z.url({ protocol: /^https?$/u }).max(500), label }),
]);
export type IncidentEvidence = z.infer<typeof incidentEvidenceSchema>;

const someone = z.object({ by: z.string(), at: instantSchema });
/** One line of an incident's timeline that a person wrote or ticked, or that the engine added. What OBS and the show did meanwhile is in the log beside it. */
export const incidentMarkSchema = someone.extend({
  what: z.discriminatedUnion('kind', [
    z.object({ kind: z.literal('step'), step: z.string(), done: z.boolean() }),
    z.object({ kind: z.literal('note'), text: z.string() }),
    z.object({ kind: z.literal('taken') }),
    z.object({ kind: z.literal('owner'), step: z.string(), owner: z.string().nullable() }),
    z.object({ kind: z.literal('evidence'), evidence: incidentEvidenceSchema }),
    z.object({ kind: z.literal('called'), to: dutySchema }),
  ]),
});
export type IncidentMark = z.infer<typeof incidentMarkSchema>;

/** What an open card has gathered: repeated when a new session begins, so that no card loses its story. */
export const incidentStorySchema = z.object({
  openedAt: instantSchema,
  openedBy: z.string(),
  /** When the trouble began: its alert, or what whoever opened the card said. */
  beganAt: instantSchema,
  /** Who took it on first; null = nobody yet, and the next duty is called. */
  taken: someone.nullable(),
  /** Steps ticked off, by step key: who and when. */
  done: z.record(z.string(), someone),
  /** Who answers for a step, by step key; a step without one is for the duty its runbook names. */
  owners: z.record(z.string(), z.string()),
  /** Duties called beyond the first, in order. */
  called: z.array(z.object({ to: dutySchema, at: instantSchema })),
  marks: z.array(incidentMarkSchema),
  /** When the fault itself was over; the card stays until a person closes it. */
  recoveredAt: instantSchema.nullable(),
});
type Story = z.infer<typeof incidentStorySchema>;

export interface Incident extends Readonly<Omit<Story, 'done' | 'owners' | 'called' | 'marks'>> {
  readonly id: IncidentId;
  readonly topic: IncidentTopic;
  readonly level: Severity;
  readonly isDrill: boolean;
  /** The alert that opened it; null = a person did. */
  readonly alertId: AlertId | null;
  readonly done: Readonly<Story['done']>;
  readonly owners: Readonly<Story['owners']>;
  readonly called: readonly { readonly to: Duty; readonly at: Instant }[];
  readonly marks: readonly IncidentMark[];
  readonly closed: { readonly by: string; readonly at: Instant; readonly cause: string; readonly followUp: string } | null;
}

/** Evidence of a card, oldest first. */
export const evidenceOf = ({ marks }: Pick<Incident, 'marks'>): readonly IncidentEvidence[] => marks.flatMap(({ what }) => (what.kind === 'evidence' ? [what.evidence] : []));

/** The four clocks (domain section 8), ms from the beginning of the trouble: on air in seconds, else the room's standing plan. */
export const LADDERS = {
  onAir: { detect: 10_000, decide: 30_000, act: 60_000, recover: 240_000 },
  standing: { detect: 600_000, decide: 1_800_000, act: 3_600_000, recover: 14_400_000 },
} as const;
export type ClockName = keyof (typeof LADDERS)['onAir'];
export const CLOCK_NAMES = Object.keys(LADDERS.onAir) as readonly ClockName[];

/**
 * One clock of the card: how long it took, or has been running. `limitMs` is the limit that counts now; `isMissed` = the first one was
 * missed, and of an on-air card the standing plan counts from then on; `isLost` = that one too.
 */
export interface IncidentClock { readonly name: ClockName; readonly ms: number; readonly limitMs: number; readonly isOver: boolean; readonly isMissed: boolean; readonly isLost: boolean }

/** Detect = a person has it; decide = the first owner, tick or line after what was said at the opening; act = the first tick; recover = the fault is over (or the card closed). */
export function incidentClocks(incident: Incident, now: Instant): readonly IncidentClock[] {
  const end = incident.closed?.at ?? now;
  const isStanding = isStandingTopic(incident.topic);
  const first = (kinds: readonly IncidentMark['what']['kind'][]): Instant | null => incident.marks.find(({ at, what }) => kinds.includes(what.kind) && !(what.kind === 'step' && !what.done) && !(what.kind === 'note' && at <= incident.openedAt))?.at ?? null;
  const moments: Readonly<Record<ClockName, Instant | null>> = {
    detect: incident.alertId === null ? incident.openedAt : incident.taken?.at ?? null,
    decide: first(['owner', 'step', 'note']), act: first(['step']), recover: incident.recoveredAt,
  };
  const clocks = CLOCK_NAMES.map((name) => {
    const at = moments[name];
    const ms = Math.max(0, (at ?? end) - incident.beganAt);
    return { name, ms, isOver: at !== null || incident.closed !== null, isMissed: ms > LADDERS[isStanding ? 'standing' : 'onAir'][name], isLost: ms > LADDERS.standing[name] };
  });
  const counts = isStanding || clocks.some(({ isMissed }) => isMissed) ? LADDERS.standing : LADDERS.onAir;
  return clocks.map((clock) => ({ ...clock, limitMs: counts[clock.name] }));
}
