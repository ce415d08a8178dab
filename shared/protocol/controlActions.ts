import { z } from 'zod';
import { hostCueIdSchema } from '../ids.ts';
import { action, confirm, cue, item, ms, rowOf, rowsOf, saw, sawOnAir, type ControlAction } from './controlAction.ts';
import type { FeedbackPart } from './controlFeedback.ts';
import { RUN_ACTIONS } from './controlRunActions.ts';
import { refusal } from './refusal.ts';

export type { ControlAction } from './controlAction.ts';

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
  action({ id: 'go-live', does: 'Start the stream. Refused in a rehearsal and while it is not off.', kinds: ['goLive'], feedback: ['stream', 'obs'], shape: { confirm }, build: () => ({ kind: 'goLive' }) }),
  action({ id: 'end-stream', does: 'Stop the stream.', kinds: ['endStream'], feedback: ['stream', 'obs'], shape: { confirm }, build: () => ({ kind: 'endStream' }) }),
  action({ id: 'start-recording', does: 'Start the recording of OBS.', kinds: ['startRecording'], feedback: ['record', 'obs'], shape: {}, build: () => ({ kind: 'startRecording' }) }),
  action({ id: 'mark-highlight', does: 'Mark this moment: it becomes a marker of the recording, in the chapters and the edit list.', kinds: ['markHighlight'], feedback: ['record'], shape: { label: z.string().trim().max(200).default('').describe('What it is, may be empty.') }, build: ({ label }) => ({ kind: 'markHighlight', label }) }),
  action({ id: 'stop-recording', does: 'Stop the recording of OBS.', kinds: ['stopRecording'], feedback: ['record', 'obs'], shape: {}, build: () => ({ kind: 'stopRecording' }) }),
] as const;

/** The table. */
export const CONTROL_ACTIONS: readonly ControlAction[] = [...TRANSPORT, ...RUN_ACTIONS, ...SHOW, ...OUTPUTS];
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
