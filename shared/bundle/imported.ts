import { z } from 'zod';
import { sessionIdSchema } from '../ids.ts';
import { instantSchema } from '../time/instant.ts';

const count = z.number().int().min(0);
const name = z.string().max(60);

/** Where a session came from and who brought it. `machine` is what the other one calls itself; `sha256` is of the file. */
export const importedMarkSchema = z.object({
  machine: z.string().max(200), madeBy: z.string().max(60), raw: z.boolean(), exportedAt: instantSchema, exportedBy: name, approvedBy: name.nullable(),
  importedAt: instantSchema, importedBy: name, bytes: count, sha256: z.string().length(64),
});
export type ImportedMark = Readonly<z.infer<typeof importedMarkSchema>>;

/** The session as lists know it. `comments`, `paidMinor`: as its own report said when it left; null = nobody knows. */
export const importedSessionSchema = z.object({
  sessionId: sessionIdSchema, title: z.string().max(200), mode: z.enum(['rehearsal', 'live']).nullable(), isTraining: z.boolean(),
  openedAt: instantSchema, startedAt: instantSchema.nullable(), endedAt: instantSchema.nullable(), events: count, tags: z.array(z.string().max(60)).max(50),
  comments: count.nullable(), paidMinor: z.number().nullable(), currency: z.string().max(8),
});
export const importedRecordSchema = z.object({ session: importedSessionSchema, mark: importedMarkSchema });
export type ImportedRecord = Readonly<z.infer<typeof importedRecordSchema>>;

/** Why a file was not imported. `subject`: the part that is damaged, or how many megabytes are missing. */
export const IMPORT_PROBLEMS = ['notABundle', 'damaged', 'newerFormat', 'alreadyHere', 'deletedHere', 'diskFull', 'tooLarge', 'interrupted', 'failed'] as const;
export const importProblemSchema = z.enum(IMPORT_PROBLEMS);
export type ImportProblem = z.infer<typeof importProblemSchema>;

/** How an import stands; kept until the engine ends. `progress` 0 to 1 within its step. */
export const importSituationSchema = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('uploading'), progress: z.number() }),
  /** `isWaiting`: something is on air, and it goes on when that is over. */
  z.object({ kind: z.literal('checking'), progress: z.number(), isWaiting: z.boolean() }),
  z.object({ kind: z.literal('writing'), progress: z.number(), isWaiting: z.boolean() }),
  z.object({ kind: z.literal('done'), sessionId: sessionIdSchema }),
  z.object({ kind: z.literal('failed'), problem: importProblemSchema, subject: z.string().max(200) }),
  z.object({ kind: z.literal('cancelled') }),
]);
export type ImportSituation = Readonly<z.infer<typeof importSituationSchema>>;
export const importJobSchema = z.object({ importId: z.string().max(64), name: z.string().max(200), by: name, situation: importSituationSchema });
export type ImportJob = Readonly<z.infer<typeof importJobSchema>>;

export const IMPORT_EVENTS = [
  /** From here on it is in the list. */
  z.object({ kind: z.literal('sessionImported'), record: importedRecordSchema }),
] as const;
export const IMPORT_REPORTS = [z.object({ kind: z.literal('reportSessionImported'), record: importedRecordSchema })] as const;
