import { z } from 'zod';
import { itemIdSchema, runIdSchema, type ItemId, type RunId } from '../ids.ts';
import { fail, succeed, type Result } from '../result.ts';
import type { RunsheetItem } from '../runsheet/item.ts';
import type { Command, CommandKind } from '../show/commands.ts';
import type { ShowState } from '../show/state.ts';
import { durationSchema, type Instant } from '../time/instant.ts';
import { badMessage } from './badMessage.ts';
import type { FeedbackPart } from './controlFeedback.ts';
import { refusal, type Refusal } from './refusal.ts';

/**
 * One thing a control surface can ask for. `docs/control-api.md` is written from this table, the hub serves it over HTTP
 * and WebSocket, and the role `control` may send exactly its commands.
 */
export interface ControlAction {
  /** Kebab case, part of the URL. Never renamed or reused. */
  readonly id: string;
  readonly does: string;
  /** The commands it may become. */
  readonly kinds: readonly CommandKind[];
  readonly params: z.ZodObject;
  /** Parts of the feedback that answer to it: what a button shows beside its picture. */
  readonly feedback: readonly FeedbackPart[];
  /** Wants `confirm=yes`: a slip on a small button must not end a show. */
  readonly needsConfirm: boolean;
  /** Parses the parameters (JSON values or query texts) and builds the command for the state the surface looks at; `now` is the engine's clock. */
  readonly command: (params: Readonly<Record<string, unknown>>, state: ShowState, now: Instant) => Result<Command, Refusal>;
}

/** What is on air for this press: the run the surface says it saw, else the current one. */
export type Saw = { readonly saw?: RunId | null | undefined };
export const saw = z.union([z.null(), z.literal('').transform(() => null), runIdSchema]).optional()
  .describe('`feedback.now.runId` as the surface shows it, empty for nothing on air. A press on something else is refused (`staleTake`).');
export const confirm = z.literal('yes').describe('Must be `yes`.');
/** A span of ms as a JSON number or as text. */
export const ms = z.union([z.number(), z.string().regex(/^[+-]?\d{1,9}$/u).transform(Number)]).pipe(durationSchema);
export const cue = z.string().min(1).max(16).optional().describe('Cue of the row, as the crew says it.');
export const item = itemIdSchema.optional().describe('Id of the row instead of its cue.');

/** What was on air for this press, for the command. */
export const sawOnAir = (given: Saw, { show }: ShowState): RunId | null => (given.saw === undefined ? (show.kind === 'running' ? show.onAir.id : null) : given.saw);

/** What a line of the table is made of. */
export interface Definition<S extends z.core.$ZodLooseShape> {
  readonly id: string; readonly does: string; readonly kinds: readonly CommandKind[]; readonly feedback: readonly FeedbackPart[]; readonly shape: S;
  readonly build: (params: z.infer<z.ZodObject<S>>, state: ShowState, now: Instant) => Command | Refusal;
}

/** Unknown parameters are refused: a misspelt `saw` would silently guard nothing. */
export function action<S extends z.core.$ZodLooseShape>({ shape, build, ...facts }: Definition<S>): ControlAction {
  const params = z.strictObject(shape);
  const needsConfirm = 'confirm' in shape;
  return {
    ...facts, params, needsConfirm,
    command: (given, state, now) => {
      if (needsConfirm && given['confirm'] !== 'yes') return fail(refusal('confirmNeeded', { action: facts.id }));
      const parsed = params.safeParse(given);
      if (!parsed.success) return fail(badMessage(parsed.error));
      const built = build(parsed.data as z.infer<z.ZodObject<S>>, state, now);
      return 'key' in built ? fail(built) : succeed(built);
    },
  };
}

/** The row a surface names by cue or by id, among `rows`. */
export function rowOf(rows: readonly RunsheetItem[], given: { readonly cue?: string | undefined; readonly item?: ItemId | undefined }): ItemId | Refusal {
  if ((given.cue === undefined) === (given.item === undefined)) return refusal('badMessage', { field: 'cue', problem: 'give either cue or item' });
  const row = rows.find((each) => (given.cue === undefined ? each.id === given.item : each.cue === given.cue));
  return row?.id ?? refusal('unknownItem', { cue: given.cue ?? given.item ?? '' });
}

/** The rows of the plan, or the ad-libs. */
export const rowsOf = ({ show }: ShowState, list: 'items' | 'adLibs'): readonly RunsheetItem[] => (show.kind === 'empty' ? [] : show.sheet[list]);
