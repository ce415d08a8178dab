import { z } from 'zod';
import { drawIdSchema } from '../ids.ts';
import { drawnSchema, drawProblemSchema, frozenListSchema, hashSchema } from './model.ts';

/** What the engine answers about draws. The seed comes with `reportLotteryDrawn` and never before. */
export const LOTTERY_REPORTS = [
  z.object({ kind: z.literal('reportLotteryCommitted'), drawId: drawIdSchema, commit: hashSchema }),
  z.object({ kind: z.literal('reportLotteryCounted'), drawId: drawIdSchema, entrants: z.number().int(), excluded: z.number().int() }),
  z.object({ kind: z.literal('reportLotteryFrozen'), drawId: drawIdSchema, list: frozenListSchema }),
  z.object({ kind: z.literal('reportLotteryDrawn'), drawId: drawIdSchema, drawn: drawnSchema }),
  z.object({ kind: z.literal('reportLotteryDrawFailed'), drawId: drawIdSchema, problem: drawProblemSchema }),
  z.object({ kind: z.literal('reportLotteryArchived'), drawId: drawIdSchema, n: z.number().int().min(1), before: z.string(), hash: hashSchema }),
  /** The clock reached something a draw waits for: its close, a reminder, a claim's end. */
  z.object({ kind: z.literal('reportLotteryDue') }),
] as const;
