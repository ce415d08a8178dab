import { z } from 'zod';
import { dutiesSchema } from '../crew/duty.ts';
import type { ActionId } from '../crew/matrix.table.ts';
import { instantSchema } from '../time/instant.ts';

/** Who, as what, when, what, and what became of it. `subject`: the id of what it was about ('' = nothing in particular). `result`: `done`, `asked`, or the key of the refusal. */
export const auditEntrySchema = z.object({
  at: instantSchema,
  who: z.object({ clientId: z.string().max(64), name: z.string().max(60), role: z.string().max(20), duties: dutiesSchema }),
  what: z.string().max(60), action: z.string().max(40), subject: z.string().max(200), result: z.string().max(60),
});
export type AuditEntry = z.infer<typeof auditEntrySchema>;

/** A written line: numbered from 1, bound to the one before. `hash` in lower-case hex. */
export const auditLineSchema = auditEntrySchema.extend({ n: z.number().int().min(1), before: z.string().max(64), hash: z.string().length(64) });
export type AuditLine = z.infer<typeof auditLineSchema>;

/**
 * Carried out, these are written down; whatever is denied is written down in any case. Two-person matters (stream, prices, deletion), money
 * and people's data, moderation, rights, limits; not the daily work of a show, which stands in its own log.
 */
export const AUDITED: ReadonlySet<ActionId> = new Set<ActionId>([
  'runStream', 'panic', 'changePrice', 'changePriceBeyond', 'stopPrice', 'moveStock', 'publishLottery', 'drawLottery', 'claimLottery', 'hideComment', 'blockViewer', 'readNames', 'overrideWord', 'editThresholds', 'keepRecords',
  'declareIncident', 'exportMasked', 'exportRaw', 'deleteData', 'setUpPicture', 'setUpRoom', 'setUpSources', 'reviewPlan', 'approvePlan', 'releasePlan', 'ask', 'pairPeople', 'pairScreens', 'readAudit',
]);

/** Fields of commands and requests that name what they are about. Ids and names of our own things only: no words, no amounts, no secrets. */
const SUBJECTS = ['askId', 'requestId', 'productId', 'offerId', 'lotteryId', 'itemId', 'alertId', 'incidentId', 'sourceId', 'viewerKey', 'crowdSeq', 'clientId', 'owner', 'evidenceId', 'overrideId', 'promiseId', 'actionId', 'exportId', 'sessionId', 'format', 'raw', 'scene', 'role', 'topic', 'state', 'mode', 'masked', 'open', 'allow', 'despite'] as const;

/** What a command or request is about, in a few ids. */
export function subjectOfRequest(content: unknown): string {
  if (typeof content !== 'object' || content === null) return '';
  const held = content as Readonly<Record<string, unknown>>;
  return SUBJECTS.flatMap((field) => {
    const value = held[field];
    return typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean' ? [`${field}=${value}`] : [];
  }).join(' ').slice(0, 200);
}
