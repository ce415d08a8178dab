import { z } from 'zod';
import { sessionIdSchema } from '../ids.ts';
import { commandOf as c } from '../show/commandOf.ts';
import { instantSchema } from '../time/instant.ts';

const id = z.string().min(1).max(64);
/** Shorter is no reason: it says nothing to whoever reads the proof in three years. */
export const MIN_REASON = 4;
const reason = z.string().trim().max(400);

/** Two people asked for and agreed to it, or its time in this room is over. */
export const deletionCauseSchema = z.enum(['asked', 'retention']);

/** Why a session is not deleted, found when it was to begin. Nothing was removed then. */
export const DELETION_PROBLEMS = ['noSession', 'sessionOpen', 'drawDisputed', 'drawNotArchived', 'exportUnderWay', 'beingReplayed'] as const;
export const deletionProblemSchema = z.enum(DELETION_PROBLEMS);
export type DeletionProblem = z.infer<typeof deletionProblemSchema>;

/** Who wanted what, as it was agreed. Names are those of pairings. `askedBy`, `agreedBy` '' = the room's timer, which two people set. */
const agreement = { deletionId: id, sessionId: sessionIdSchema, cause: deletionCauseSchema, reason, askedBy: z.string().max(60), agreedBy: z.string().max(60) };
export const agreementSchema = z.object({ ...agreement, at: instantSchema });

export const deletionSituationSchema = z.discriminatedUnion('kind', [
  /** Agreed: from here on nobody reads the session, and it is not turned back. */
  z.object({ kind: z.literal('running') }),
  z.object({ kind: z.literal('done'), at: instantSchema, proofHash: z.string().length(64) }),
  z.object({ kind: z.literal('refused'), at: instantSchema, problem: deletionProblemSchema, subject: z.string().max(200) }),
]);
/** The steps of a deletion, in the order in which they are done. */
export const DELETION_STEPS = ['files', 'rows', 'figures', 'log'] as const;
export type DeletionStep = (typeof DELETION_STEPS)[number];
/** Where a deletion that is being worked on stands. `of`: rows of the audience it began with, `rows`: those of them that are gone. */
export interface DeletionProgress { readonly deletionId: string; readonly step: DeletionStep; readonly rows: number; readonly of: number }

export const sessionDeletionSchema = agreementSchema.extend({ situation: deletionSituationSchema });
export type SessionDeletion = Readonly<z.infer<typeof sessionDeletionSchema>>;
/** Those that are over, as far as windows are told; the proofs themselves stay in the file. */
export const KEPT_DELETIONS = 20;

export const DELETION_COMMANDS = [
  c('deleteSession', 'Producer: delete a recorded session for good, with a reason; another owner or compliance officer allows it. Draw files and the audit log stay.', { sessionId: sessionIdSchema, reason }),
] as const;

export const DELETION_EVENTS = [
  z.object({ kind: z.literal('sessionDeletionAgreed'), ...agreement }),
  z.object({ kind: z.literal('sessionDeletionRefused'), deletionId: id, problem: deletionProblemSchema, subject: z.string().max(200) }),
  z.object({ kind: z.literal('sessionDeleted'), deletionId: id, proofHash: z.string().length(64) }),
  /** Told again at the beginning of a session. */
  z.object({ kind: z.literal('deletionsCarried'), deletions: z.array(sessionDeletionSchema) }),
] as const;
export type DeletionEvent = z.infer<(typeof DELETION_EVENTS)[number]>;

export const DELETION_REPORTS = [
  z.object({ kind: z.literal('reportSessionExpired'), sessionId: sessionIdSchema }),
  z.object({ kind: z.literal('reportSessionDeletionRefused'), deletionId: id, problem: deletionProblemSchema, subject: z.string().max(200) }),
  z.object({ kind: z.literal('reportSessionDeleted'), deletionId: id, proofHash: z.string().length(64) }),
] as const;
