import { z } from 'zod';

/** Ids are opaque, printable, at most 64 characters; branding keeps one kind from standing in for another. */
const id = z.string().min(1).max(64).regex(/^[\w.:-]+$/u);

export const itemIdSchema = id.brand<'ItemId'>();
export type ItemId = z.infer<typeof itemIdSchema>;
export const runIdSchema = id.brand<'RunId'>();
export type RunId = z.infer<typeof runIdSchema>;
export const productIdSchema = id.brand<'ProductId'>();
export type ProductId = z.infer<typeof productIdSchema>;
export const sessionIdSchema = id.brand<'SessionId'>();
export type SessionId = z.infer<typeof sessionIdSchema>;
export const sheetIdSchema = id.brand<'SheetId'>();
export type SheetId = z.infer<typeof sheetIdSchema>;
export const hostCueIdSchema = id.brand<'HostCueId'>();
export type HostCueId = z.infer<typeof hostCueIdSchema>;
export const sourceIdSchema = id.brand<'SourceId'>();
export type SourceId = z.infer<typeof sourceIdSchema>;
export const commandIdSchema = id.brand<'CommandId'>();
export type CommandId = z.infer<typeof commandIdSchema>;
/** One edit of the plan: what undo, redo and "someone changed it meanwhile" are about. */
export const editIdSchema = id.brand<'EditId'>();
export type EditId = z.infer<typeof editIdSchema>;
/** One thing a producer did to OBS: ties what was asked to what became of it. */
export const operationIdSchema = id.brand<'OperationId'>();
export type OperationId = z.infer<typeof operationIdSchema>;
/** One pinning of a comment: pinned again, it is another one. */
export const pinIdSchema = id.brand<'PinId'>();
export type PinId = z.infer<typeof pinIdSchema>;
export const timerIdSchema = id.brand<'TimerId'>();
export type TimerId = z.infer<typeof timerIdSchema>;

/** A coupon, red packet or bundle of the room. */
export const offerIdSchema = id.brand<'OfferId'>();
export type OfferId = z.infer<typeof offerIdSchema>;
/** A change of price that waits for a second person, or was decided. */
export const priceRequestIdSchema = id.brand<'PriceRequestId'>();
export type PriceRequestId = z.infer<typeof priceRequestIdSchema>;
/** One explanation (讲解) of a product, from pin to unpin. */
export const explainIdSchema = id.brand<'ExplainId'>();
export type ExplainId = z.infer<typeof explainIdSchema>;
export const alertIdSchema = id.brand<'AlertId'>();
export type AlertId = z.infer<typeof alertIdSchema>;
export const incidentIdSchema = id.brand<'IncidentId'>();
export type IncidentId = z.infer<typeof incidentIdSchema>;
/** A rule of the automations. */
export const automationIdSchema = id.brand<'AutomationId'>();
export type AutomationId = z.infer<typeof automationIdSchema>;
/** One cue that was carried out (or tried): of a row, of an automation. */
export const cueIdSchema = id.brand<'CueId'>();
export type CueId = z.infer<typeof cueIdSchema>;
/** What somebody asked for and another has to allow. */
export const askIdSchema = id.brand<'AskId'>();
export type AskId = z.infer<typeof askIdSchema>;
/** A draw as the crew plans it (`L1` of a file); the same one can be held again. */
export const lotteryIdSchema = id.brand<'LotteryId'>();
export type LotteryId = z.infer<typeof lotteryIdSchema>;
/** One holding of a draw: what its seed, its entrants and its proof belong to. */
export const drawIdSchema = id.brand<'DrawId'>();
export type DrawId = z.infer<typeof drawIdSchema>;
