import { z } from 'zod';
import { runIdSchema } from '../ids.ts';

const scene = z.string().max(200);

/** What the OBS adapter tells beyond connection, inventory, stream and recording. */
export const OBS_REPORTS = [
  /** A take of ours is on air, proved by the inputs that are active. `repairs` > 0 = OBS named it while another picture was; `found` says which. */
  z.object({ kind: z.literal('reportTakeVerified'), scene, runId: runIdSchema.nullable(), ackMs: z.number(), onAirMs: z.number(), repairs: z.number().int(), found: z.string().max(300) }),
  /**
   * The scene on air, looked at without a take of ours: as OBS was found, or after somebody else's switch. `wrong` = another picture is on
   * air; `unclear` = the inputs prove neither; `found` says what they are.
   */
  z.object({ kind: z.literal('reportPictureChecked'), scene, outcome: z.enum(['right', 'wrong', 'unclear']), found: z.string().max(300) }),
  /** What came of a panic; `muted` = the inputs that were audible before. */
  z.object({ kind: z.literal('reportPanicSettled'), scene, isVerified: z.boolean(), tookMs: z.number(), tries: z.number().int(), muted: z.array(z.string().max(200)), detail: z.string().max(300) }),
  /** After a panic these inputs could not be opened again. */
  z.object({ kind: z.literal('reportStillMuted'), inputs: z.array(z.string().max(200)) }),
  z.object({ kind: z.literal('reportSceneRenamed'), from: scene, to: scene }),
  z.object({ kind: z.literal('reportInputRenamed'), from: z.string().max(200), to: z.string().max(200) }),
] as const;
