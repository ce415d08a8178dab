import { z } from 'zod';
import { feedGapSchema } from '../audience/event.ts';
import { sourceSituationSchema } from '../audience/source.ts';
import { findingSchema, ruleIdSchema } from '../alerts/model.ts';
import { cueIdSchema, incidentIdSchema, operationIdSchema, sourceIdSchema } from '../ids.ts';
import { COMMENT_DESK_REPORTS } from '../commentDesk/commentDeskReports.ts';
import { IMPORT_REPORTS } from '../bundle/imported.ts';
import { DELETION_REPORTS } from '../deletion/deletion.ts';
import { REVIEW_REPORTS } from '../review/actions.ts';
import { LATENCY_REPORTS } from '../latency/latency.ts';
import { LOTTERY_REPORTS } from '../lottery/lotteryReports.ts';
import { BACKUP_REPORTS } from '../backup/model.ts';
import { BINDING_REPORTS } from '../overlay/bindings.ts';
import { AUTOMATION_REPORTS } from '../automation/state.ts';
import { settledStepSchema } from '../obs/cue.ts';
import { operationOutcomeSchema } from '../obs/desk/operation.ts';
import { OBS_REPORTS } from './obsReports.ts';
import { secretOwnerSchema } from './secretOwner.ts';
import { obsConnectionSchema, obsInventorySchema, recordSituationSchema, streamSituationSchema } from '../obs/model.ts';

/**
 * What the world answers. The engine's adapters send these into the same loop as people's commands
 * (decide -> append -> evolve -> broadcast); no client can. They are facts: decide may drop a report that
 * changes nothing, it never refuses one.
 */
export const worldReportSchema = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('reportEngineStarted'), version: z.string() }),
  z.object({ kind: z.literal('reportObsConnection'), connection: obsConnectionSchema }),
  /** Whole inventory after a (re)connect or a collection change; `restarted` = it is a new OBS process, so the wanted scene must be put back. */
  z.object({ kind: z.literal('reportObsInventory'), inventory: obsInventorySchema, restarted: z.boolean() }),
  z.object({ kind: z.literal('reportProgramScene'), scene: z.string(), cause: z.enum(['ours', 'foreign']) }),
  z.object({ kind: z.literal('reportSceneFailed'), scene: z.string(), reason: z.enum(['sceneMissing', 'obsRefused', 'outcomeUnknown', 'notConnected', 'notOnAir']), detail: z.string().max(300) }),
  z.object({ kind: z.literal('reportStream'), stream: streamSituationSchema }),
  z.object({ kind: z.literal('reportRecord'), record: recordSituationSchema }),
  ...AUTOMATION_REPORTS,
  ...BACKUP_REPORTS,
  ...BINDING_REPORTS,
  ...LOTTERY_REPORTS,
  ...REVIEW_REPORTS,
  ...DELETION_REPORTS,
  ...IMPORT_REPORTS,
  /** What became of the steps of a cue: of this try, and no other. */
  z.object({ kind: z.literal('reportCue'), cueId: cueIdSchema, attempt: z.number().int().min(0), steps: z.array(settledStepSchema) }),
  z.object({ kind: z.literal('reportObsOperation'), operationId: operationIdSchema, outcome: operationOutcomeSchema }),
  z.object({ kind: z.literal('reportRecordFile'), file: z.string().max(1_000), fps: z.number().positive().nullable().default(null) }),
  z.object({ kind: z.literal('reportSource'), sourceId: sourceIdSchema, situation: sourceSituationSchema }),
  z.object({ kind: z.literal('reportFeedGap'), gap: feedGapSchema }),
  /** The clock says the item on air with end action autoNext has run out. `runId` guards against a burst after a stall. */
  z.object({ kind: z.literal('reportItemRanOut'), runId: z.string() }),
  z.object({ kind: z.literal('reportSecretStored'), owner: secretOwnerSchema }),
  ...OBS_REPORTS,
  ...COMMENT_DESK_REPORTS,
  ...LATENCY_REPORTS,
  /** What a rule says now; null = nothing is wrong (any more). Said again as long as the log holds something else. */
  z.object({ kind: z.literal('reportAlert'), rule: ruleIdSchema, finding: findingSchema.nullable() }),
  /** A card has stood unanswered for its time. */
  z.object({ kind: z.literal('reportIncidentUnanswered'), incidentId: incidentIdSchema }),
  /** The stream is off and was to be started again. */
  z.object({ kind: z.literal('reportRestartDue') }),
]);
export type WorldReport = z.infer<typeof worldReportSchema>;
