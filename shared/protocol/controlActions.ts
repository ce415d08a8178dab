import { z } from 'zod';
import { hostCueIdSchema, itemIdSchema, runIdSchema, type ItemId, type RunId } from '../ids.ts';
import { markedAsSchema } from '../markers/markedAs.ts';
import { fail, succeed, type Result } from '../result.ts';
import type { RunsheetItem } from '../runsheet/item.ts';
import type { Command, CommandKind } from '../show/commands.ts';
import type { ShowState } from '../show/state.ts';
import { durationSchema } from '../time/instant.ts';
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
  /** Parses the parameters (JSON values or query texts) and builds the command for the state the surface looks at. */
  readonly command: (params: Readonly<Record<string, unknown>>, state: ShowState) => Result<Command, Refusal>;
}

/** What is on air for this press: the run the surface says it saw, else the current one. */
type Saw = { readonly saw?: RunId | null | undefined };
const saw = z.union([z.null(), z.literal('').transform(() => null), runIdSchema]).optional()
  .describe('`feedback.now.runId` as the surface shows it, empty for nothing on air. A press on something else is refused (`staleTake`).');
const confirm = z.literal('yes').describe('Must be `yes`.');
/** A span of ms as a JSON number or as text. */
const ms = z.union([z.number(), z.string().regex(/^[+-]?\d{1,9}$/u).transform(Number)]).pipe(durationSchema);
const cue = z.string().min(1).max(16).optional().describe('Cue of the row, as the crew says it.');
const item = itemIdSchema.optional().describe('Id of the row instead of its cue.');

const sawOnAir = (given: Saw, { show }: ShowState): RunId | null => (given.saw === undefined ? (show.kind === 'running' ? show.onAir.id : null) : given.saw);

interface Definition<S extends z.core.$ZodLooseShape> {
  readonly id: string; readonly does: string; readonly kinds: readonly CommandKind[]; readonly feedback: readonly FeedbackPart[]; readonly shape: S;
  readonly build: (params: z.infer<z.ZodObject<S>>, state: ShowState) => Command | Refusal;
}

/** Unknown parameters are refused: a misspelt `saw` would silently guard nothing. */
function action<S extends z.core.$ZodLooseShape>({ shape, build, ...facts }: Definition<S>): ControlAction {
  const params = z.strictObject(shape);
  const needsConfirm = 'confirm' in shape;
  return {
    ...facts, params, needsConfirm,
    command: (given, state) => {
      if (needsConfirm && given['confirm'] !== 'yes') return fail(refusal('confirmNeeded', { action: facts.id }));
      const parsed = params.safeParse(given);
      if (!parsed.success) return fail(badMessage(parsed.error));
      const built = build(parsed.data as z.infer<z.ZodObject<S>>, state);
      return 'key' in built ? fail(built) : succeed(built);
    },
  };
}

/** The row a surface names by cue or by id, among `rows`. */
function rowOf(rows: readonly RunsheetItem[], given: { readonly cue?: string | undefined; readonly item?: ItemId | undefined }): ItemId | Refusal {
  if ((given.cue === undefined) === (given.item === undefined)) return refusal('badMessage', { field: 'cue', problem: 'give either cue or item' });
  const row = rows.find((each) => (given.cue === undefined ? each.id === given.item : each.cue === given.cue));
  return row?.id ?? refusal('unknownItem', { cue: given.cue ?? given.item ?? '' });
}

const rowsOf = ({ show }: ShowState, list: 'items' | 'adLibs'): readonly RunsheetItem[] => (show.kind === 'empty' ? [] : show.sheet[list]);

const RUN: readonly FeedbackPart[] = ['show', 'now', 'next', 'remaining', 'offset'];

const TRANSPORT = [
  action({ id: 'next', does: 'NEXT: end the row on air and take the next one.', kinds: ['takeNextItem'], feedback: RUN, shape: { saw }, build: (given, state) => ({ kind: 'takeNextItem', sawOnAir: sawOnAir(given, state) }) }),
  action({ id: 'back', does: 'Take the row before the one on air again.', kinds: ['takePreviousItem'], feedback: RUN, shape: { saw }, build: (given, state) => ({ kind: 'takePreviousItem', sawOnAir: sawOnAir(given, state) }) }),
  action({
    id: 'jump', does: 'Take a row by its cue (or its id). Rows jumped over stay to do, or are dropped when asked.', kinds: ['jumpToItem'], feedback: RUN,
    shape: { cue, item, skipped: z.enum(['todo', 'dropped']).default('todo').describe('What becomes of the rows jumped over.'), saw },
    build: (given, state) => {
      const row = rowOf(rowsOf(state, 'items'), given);
      return typeof row === 'string' ? { kind: 'jumpToItem', itemId: row, sawOnAir: sawOnAir(given, state), jumpedRows: given.skipped === 'dropped' ? 'dropped' : 'toDo' } : row;
    },
  }),
  action({
    id: 'fire-ad-lib', does: 'Take an ad-lib by its cue (or its id), outside the order; NEXT then goes on in the plan.', kinds: ['fireAdLib'], feedback: RUN, shape: { cue, item, saw },
    build: (given, state) => {
      const row = rowOf(rowsOf(state, 'adLibs'), given);
      return typeof row === 'string' ? { kind: 'fireAdLib', itemId: row, sawOnAir: sawOnAir(given, state) } : row;
    },
  }),
  action({ id: 'hold', does: 'Stop the clock of the row on air.', kinds: ['holdShow'], feedback: ['show', 'remaining', 'offset'], shape: { saw }, build: (given, state) => ({ kind: 'holdShow', sawOnAir: sawOnAir(given, state) }) }),
  action({ id: 'resume', does: 'Let the clock of the row on air run again.', kinds: ['resumeShow'], feedback: ['show', 'remaining', 'offset'], shape: { saw }, build: (given, state) => ({ kind: 'resumeShow', sawOnAir: sawOnAir(given, state) }) }),
  action({
    id: 'toggle-hold', does: 'Hold when the clock runs, resume when it is held: one button for both.', kinds: ['holdShow', 'resumeShow'], feedback: ['show', 'remaining', 'offset'], shape: { saw },
    build: (given, state) => ({ kind: state.show.kind === 'running' && state.show.onAir.clock.kind === 'held' ? 'resumeShow' : 'holdShow', sawOnAir: sawOnAir(given, state) }),
  }),
  action({ id: 'add-time', does: 'Lengthen the row on air, or shorten it with a negative `ms`.', kinds: ['addTime'], feedback: ['remaining', 'offset'], shape: { ms: ms.describe('Milliseconds, e.g. `30000` or `-30000`.'), saw }, build: (given, state) => ({ kind: 'addTime', ms: given.ms, sawOnAir: sawOnAir(given, state) }) }),
  action({ id: 'start-from-now', does: 'Move the plan from the row on air on, so that the offset is zero.', kinds: ['startFromNow'], feedback: ['next', 'offset'], shape: { saw }, build: (given, state) => ({ kind: 'startFromNow', sawOnAir: sawOnAir(given, state) }) }),
] as const;

const SHOW = [
  action({ id: 'load-rehearsal', does: 'Arm the show for a rehearsal.', kinds: ['loadShow'], feedback: ['show', 'next'], shape: {}, build: () => ({ kind: 'loadShow', mode: 'rehearsal' }) }),
  action({ id: 'load-live', does: 'Arm the show for real.', kinds: ['loadShow'], feedback: ['show', 'next'], shape: {}, build: () => ({ kind: 'loadShow', mode: 'live' }) }),
  action({ id: 'unload-show', does: 'Leave the armed state without having started.', kinds: ['unloadShow'], feedback: ['show'], shape: {}, build: () => ({ kind: 'unloadShow' }) }),
  action({ id: 'start-show', does: 'Put the first row on air and start the show clock. Does not start the stream.', kinds: ['startShow'], feedback: RUN, shape: {}, build: () => ({ kind: 'startShow' }) }),
  action({ id: 'end-show', does: 'End the show. Does not stop the stream.', kinds: ['endShow'], feedback: ['show'], shape: { confirm, saw }, build: (given, state) => ({ kind: 'endShow', sawOnAir: sawOnAir(given, state) }) }),
  action({ id: 'say-now', does: 'Put a line on the host\'s prompter that asks for an answer.', kinds: ['sendHostCue'], feedback: ['sayNow'], shape: { text: z.string().trim().min(1).max(300).describe('The line, at most 300 characters.') }, build: ({ text }) => ({ kind: 'sendHostCue', text }) }),
  action({
    id: 'withdraw-say-now', does: 'Take the newest unanswered line off the prompter.', kinds: ['withdrawHostCue'], feedback: ['sayNow'], shape: {},
    build: (_given, { hostCues }) => {
      const waiting = hostCues.findLast(({ answer }) => answer.kind === 'waiting');
      return waiting === undefined ? refusal('unknownCue') : { kind: 'withdrawHostCue', cueId: hostCueIdSchema.parse(waiting.id) };
    },
  }),
] as const;

const OUTPUTS = [
  action({ id: 'take-scene', does: 'Put an OBS scene on air by hand, outside the run-sheet.', kinds: ['takeScene'], feedback: ['scene', 'obs'], shape: { scene: z.string().min(1).max(200).describe('Name of the scene in OBS.') }, build: ({ scene }) => ({ kind: 'takeScene', scene }) }),
  action({ id: 'preview-scene', does: 'Put an OBS scene into the preview of studio mode.', kinds: ['setPreviewScene'], feedback: ['scene', 'obs'], shape: { scene: z.string().min(1).max(200).describe('Name of the scene in OBS.') }, build: ({ scene }) => ({ kind: 'setPreviewScene', scene }) }),
  action({ id: 'panic', does: 'The backup scene now, from any state, and the microphones of the room silenced. Asks nothing.', kinds: ['panic'], feedback: ['scene', 'obs'], shape: {}, build: () => ({ kind: 'panic' }) }),
  action({ id: 'resume-from-panic', does: 'Back from the backup scene to what was on air, the microphones as they were.', kinds: ['resumeFromPanic'], feedback: ['scene', 'obs'], shape: {}, build: () => ({ kind: 'resumeFromPanic' }) }),
  action({
    id: 'go-live', does: 'Start the stream. Refused in a rehearsal, while it is not off, and while the list before the show has failures. In a room of two producers the first press asks and another client confirms.',
    kinds: ['goLive'], feedback: ['stream', 'obs'], shape: { confirm, despite: z.literal('yes').optional().describe('`yes` = start despite failures in the list.') },
    build: ({ despite }) => (despite === undefined ? { kind: 'goLive' } : { kind: 'goLive', despite: true }),
  }),
  action({ id: 'withdraw-stream-request', does: 'Take back a start or stop of the stream that waits for a second producer.', kinds: ['withdrawStreamRequest'], feedback: ['stream'], shape: {}, build: () => ({ kind: 'withdrawStreamRequest' }) }),
  action({ id: 'end-stream', does: 'Stop the stream.', kinds: ['endStream'], feedback: ['stream', 'obs'], shape: { confirm }, build: () => ({ kind: 'endStream' }) }),
  action({ id: 'start-recording', does: 'Start the recording of OBS.', kinds: ['startRecording'], feedback: ['record', 'obs'], shape: {}, build: () => ({ kind: 'startRecording' }) }),
  action({ id: 'mark-highlight', does: 'Mark this moment: it becomes a marker of the recording, in the chapters and the edit list.', kinds: ['markHighlight'], feedback: ['record'], shape: { label: z.string().trim().max(200).default('').describe('What it is, may be empty.'), what: markedAsSchema.default('highlight').describe('`draw` = a draw is drawn now.') }, build: ({ label, what }) => ({ kind: 'markHighlight', label, what }) }),
  action({ id: 'stop-recording', does: 'Stop the recording of OBS.', kinds: ['stopRecording'], feedback: ['record', 'obs'], shape: {}, build: () => ({ kind: 'stopRecording' }) }),
] as const;

/** The table. */
export const CONTROL_ACTIONS: readonly ControlAction[] = [...TRANSPORT, ...SHOW, ...OUTPUTS];
const BY_ID: ReadonlyMap<string, ControlAction> = new Map(CONTROL_ACTIONS.map((each) => [each.id, each]));

/** Null = there is none. */
export const controlActionOf = (id: string): ControlAction | null => BY_ID.get(id) ?? null;

export interface ControlParamDescription { readonly name: string; readonly isRequired: boolean; readonly values: string; readonly about: string }
export interface ControlActionDescription {
  readonly id: string; readonly does: string; readonly params: readonly ControlParamDescription[]; readonly feedback: readonly FeedbackPart[]; readonly needsConfirm: boolean;
}

/** The table as data, for `GET /control/v1/actions` and the manual. */
export const describeControlActions = (): readonly ControlActionDescription[] => CONTROL_ACTIONS.map(({ id, does, params, feedback, needsConfirm }) => ({
  id, does, feedback, needsConfirm,
  params: Object.entries(params.shape).map(([name, schema]) => paramOf(name, schema as z.ZodType)),
}));

function paramOf(name: string, schema: z.ZodType): ControlParamDescription {
  const json = z.toJSONSchema(schema, { io: 'input', unrepresentable: 'any' });
  const isRequired = !schema.safeParse(undefined).success;
  return { name, isRequired, values: valuesOf(json), about: schema.description ?? '' };
}

function valuesOf(json: z.core.JSONSchema.BaseSchema): string {
  if (json.enum !== undefined) return json.enum.map(String).join(' | ');
  if (json.const !== undefined) return String(json.const);
  const kinds = [...new Set((json.anyOf ?? [json]).map(({ type }) => type).filter((type) => type !== 'null'))];
  return kinds.includes('number') || kinds.includes('integer') ? 'number' : 'text';
}
