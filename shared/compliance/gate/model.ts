import { z } from 'zod';
import { commandOf as c } from '../../show/commandOf.ts';
import { instantSchema } from '../../time/instant.ts';
import { lexiconEntrySchema, MAX_ENTRIES, textScopeSchema } from '../lexicon.ts';

const id = z.string().min(1).max(64);
const wordIds = z.array(z.string().min(1).max(20)).min(1).max(200);
/** A calendar date, `2026-11-22`. */
const dateSchema = z.iso.date();
const note = z.string().trim().max(400);
const MAX_TEXT = 4_000;

/** A paper that shows a claim to be true: test report, filing number, registration. `productIds` empty = for all goods. `validUntil` null = without end. */
export const evidenceSchema = z.object({
  id, title: z.string().trim().min(1).max(200), number: z.string().trim().max(100), wordIds: z.array(z.string().min(1).max(20)).max(200), productIds: z.array(z.string().min(1).max(64)).max(200),
  validUntil: dateSchema.nullable(), note,
});
export type Evidence = Readonly<z.infer<typeof evidenceSchema>>;

/** One text that compliance let pass although the list blocks words of it: this text, these words, for a reason and on a paper. */
export const overrideSchema = z.object({ id, text: z.string().min(1).max(MAX_TEXT), scope: textScopeSchema, wordIds, reason: z.string().trim().min(4).max(400), evidenceId: z.string().trim().min(1).max(100), by: z.string().max(60), at: instantSchema });
export type Override = Readonly<z.infer<typeof overrideSchema>>;

const promiseStateSchema = z.enum(['open', 'kept', 'dropped']);
/** What was promised to viewers, who sees to it and until when. `owner` '' = nobody yet. `from`: typed into the ledger, or read out of a line for the host. */
export const promiseSchema = z.object({
  id, text: z.string().trim().min(1).max(400), owner: z.string().trim().max(60), dueOn: dateSchema.nullable(), from: z.enum(['typed', 'sayNow', 'answer']), by: z.string().max(60), at: instantSchema,
  state: promiseStateSchema, note, settledBy: z.string().max(60), settledAt: instantSchema.nullable(),
});
export type Promised = Readonly<z.infer<typeof promiseSchema>>;

/** Sources of OBS that carry what has to be on screen; '' = none is named. */
export const screenDutiesSchema = z.object({ operatorInput: z.string().max(200), aiHost: z.boolean(), aiInput: z.string().max(200), healthFoodInput: z.string().max(200) });
export type ScreenDuties = Readonly<z.infer<typeof screenDutiesSchema>>;

/** What a room changed of the list it was given. `edits` counts; the edition is named by both. */
export const wordChangesSchema = z.object({ edits: z.number().int().min(0), saved: z.array(lexiconEntrySchema).max(MAX_ENTRIES), removed: z.array(z.string().max(20)).max(MAX_ENTRIES), reviewedOn: dateSchema.nullable(), nextReviewOn: dateSchema.nullable() });
export type WordChanges = Readonly<z.infer<typeof wordChangesSchema>>;

export interface ComplianceState {
  readonly words: WordChanges;
  readonly overrides: readonly Override[];
  readonly evidence: readonly Evidence[];
  readonly promises: readonly Promised[];
  readonly duties: ScreenDuties;
}
export const NO_COMPLIANCE: ComplianceState = {
  words: { edits: 0, saved: [], removed: [], reviewedOn: null, nextReviewOn: null }, overrides: [], evidence: [], promises: [], duties: { operatorInput: '', aiHost: false, aiInput: '', healthFoodInput: '' },
};

export const MAX_KEPT = 1_000;
const sawEdits = z.number().int().min(0);

export const COMPLIANCE_COMMANDS = [
  c('saveWords', 'Producer: add words to the list of the room or change them. `sawEdits`: the edition the sender looked at.', { words: z.array(lexiconEntrySchema).min(1).max(MAX_ENTRIES), sawEdits }),
  c('removeWords', 'Producer: take words off the list of the room.', { wordIds, sawEdits }),
  c('reviewWords', 'Producer: somebody went through the whole list; when it is due again.', { reviewedOn: dateSchema, nextReviewOn: dateSchema }),
  c('overrideWords', 'Producer: compliance alone lets a text pass although the list blocks words of it: the text as it stands, for a reason and on a paper.', { text: z.string().min(1).max(MAX_TEXT), scope: textScopeSchema, wordIds, reason: z.string().trim().min(4).max(400), evidenceId: z.string().trim().min(1).max(100) }),
  c('withdrawOverride', 'Producer: compliance alone takes a text let pass back, and it is judged by the list again.', { overrideId: id }),
  c('saveEvidence', 'Producer: file a paper that shows claims to be true, or change it.', { evidence: evidenceSchema }),
  c('removeEvidence', 'Producer: take a paper out of the file. Refused while a text was let pass on it.', { evidenceId: id }),
  c('recordPromise', 'Producer: write down what was promised to viewers, who sees to it and until when.', { text: z.string().trim().min(1).max(400), owner: z.string().trim().max(60), dueOn: dateSchema.nullable() }),
  c('assignPromise', 'Producer: who sees to a promise, and until when.', { promiseId: id, owner: z.string().trim().max(60), dueOn: dateSchema.nullable() }),
  c('settlePromise', 'Producer: a promise was kept, or is no more one (say why), or is open again.', { promiseId: id, state: promiseStateSchema, note }),
  c('setScreenDuties', 'Producer: which sources of OBS carry what the law wants on screen, and whether the host is made by a machine.', { duties: screenDutiesSchema }),
] as const;

export const COMPLIANCE_EVENTS = [
  z.object({ kind: z.literal('wordsSaved'), words: z.array(lexiconEntrySchema) }),
  z.object({ kind: z.literal('wordsRemoved'), wordIds: z.array(z.string()) }),
  z.object({ kind: z.literal('wordsReviewed'), reviewedOn: dateSchema, nextReviewOn: dateSchema }),
  z.object({ kind: z.literal('wordsOverridden'), override: overrideSchema }),
  z.object({ kind: z.literal('overrideWithdrawn'), overrideId: id }),
  z.object({ kind: z.literal('evidenceSaved'), evidence: evidenceSchema }),
  z.object({ kind: z.literal('evidenceRemoved'), evidenceId: id }),
  z.object({ kind: z.literal('promiseRecorded'), promise: promiseSchema }),
  z.object({ kind: z.literal('promiseAssigned'), promiseId: id, owner: z.string(), dueOn: dateSchema.nullable() }),
  z.object({ kind: z.literal('promiseSettled'), promiseId: id, state: promiseStateSchema, note: z.string() }),
  z.object({ kind: z.literal('screenDutiesSet'), duties: screenDutiesSchema }),
  z.object({ kind: z.literal('complianceCarried'), words: wordChangesSchema, overrides: z.array(overrideSchema), evidence: z.array(evidenceSchema), promises: z.array(promiseSchema), duties: screenDutiesSchema }),
] as const;
