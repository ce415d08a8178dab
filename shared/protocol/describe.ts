import { z } from 'zod';
import { healthNowSchema } from '../alerts/healthNow.ts';
import { commandSchema } from '../show/commands.ts';
import { showEventSchema } from '../show/events.ts';
import { pairedSchema, pairRequestSchema } from './pairing.ts';
import { REFUSALS, type RefusalKey } from './refusal.ts';
import { actionsOf } from '../crew/commandRows.table.ts';
import { DUTIES, type Duty } from '../crew/duty.ts';
import { MATRIX, type ActionId } from '../crew/matrix.table.ts';
import { replayControlSchema, replaySituationSchema } from '../replay/replay.ts';
import { commandEnvelopeSchema, deltaSchema, deskChangeSchema, clustersNowSchema, enterEventSchema, enterOrdersSchema, metersSchema, watchDeskSchema, followSchema, frameSchema, handshakeSchema, PROTOCOL_VERSION, querySchema, setLanSchema, setPairingDaysSchema, storeSecretSchema, testSourceSchema, vitalsSchema, watchSchema, withdrawPairingSchema } from './wire.ts';

/** JSON Schema, as plain data. */
export type JsonSchema = Readonly<Record<string, unknown>>;

export interface MessageDescription { readonly name: string; /** The last two belong to the namespace `/replay`. */ readonly way: 'toEngine' | 'toWindow' | 'http' | 'toReplay' | 'fromReplay'; readonly why: string; readonly answer: string; readonly schema: JsonSchema }
export interface CommandDescription { readonly kind: string; readonly why: string; /** The lines of the matrix it can fall under. */ readonly actions: readonly ActionId[]; readonly fields: readonly string[] }
export interface QueryDescription { readonly kind: string; readonly why: string; readonly fields: readonly string[] }

/** The whole contract as data: what `docs/protocol.md` and the guarded snapshot are written from. */
export interface ProtocolDescription {
  readonly version: number;
  readonly messages: readonly MessageDescription[];
  readonly commands: readonly CommandDescription[];
  readonly queries: readonly QueryDescription[];
  /** Who may do what: by action, those who may and those who may ask. */
  readonly rights: readonly { readonly action: ActionId; readonly may: readonly Duty[]; readonly ask: readonly Duty[] }[];
  readonly events: readonly { readonly kind: string; readonly fields: readonly string[] }[];
  readonly refusals: Readonly<Record<RefusalKey, string>>;
}

/** Reads the schemas; a message cannot be described differently from how it is parsed. */
export function describeProtocol(): ProtocolDescription {
  return {
    version: PROTOCOL_VERSION,
    messages: MESSAGES.map(({ schema, ...rest }) => ({ ...rest, schema: jsonSchema(schema, rest.way === 'toWindow' ? 'output' : 'input') })),
    commands: commandSchema.options.map((option) => ({ kind: kindOf(option), why: option.description ?? '', actions: actionsOf(option.shape.kind.value), fields: fieldsOf(option) })),
    queries: querySchema.options.map((option) => ({ kind: kindOf(option), why: option.description ?? '', fields: fieldsOf(option) })),
    events: showEventSchema.options.map((option) => ({ kind: kindOf(option), fields: fieldsOf(option) })),
    rights: (Object.keys(MATRIX) as ActionId[]).map((action) => ({ action, may: DUTIES.filter((duty) => MATRIX[action][duty] === 'do'), ask: DUTIES.filter((duty) => MATRIX[action][duty] === 'ask') })),
    refusals: REFUSALS,
  };
}

interface Message { readonly name: string; readonly way: MessageDescription['way']; readonly why: string; readonly answer: string; readonly schema: z.ZodType }

const MESSAGES: readonly Message[] = [
  { name: 'POST /api/pair', way: 'http', why: 'Any window, once: hands in the ticket of its pairing link.', answer: '`{ok:true, value: paired}` or `{ok:false, refusal}`', schema: pairRequestSchema },
  { name: 'paired', way: 'http', why: 'The engine: what a good ticket buys. `home` is the path of the screen.', answer: '', schema: pairedSchema },
  { name: 'auth', way: 'toEngine', why: 'Every window, on each (re)connect, as Socket.IO `auth`.', answer: 'connected, or `connect_error` whose `data` is a refusal', schema: handshakeSchema },
  { name: 'command', way: 'toEngine', why: 'A person wants something. The id makes a repeat one effect.', answer: '`{ok:true, value:{seq}}` or `{ok:false, refusal}`', schema: commandEnvelopeSchema },
  { name: 'follow', way: 'toEngine', why: 'Every window: null asks for a snapshot, a number for the deltas after that sequence.', answer: 'a snapshot or one delta', schema: followSchema },
  { name: 'watch', way: 'toEngine', why: 'Every window: which high-rate lanes it shows now.', answer: '`{ok:true, value:null}`', schema: watchSchema },
  { name: 'watchDesk', way: 'toEngine', why: 'Producer: which parts of the desk of OBS this window shows now. Others are told nothing.', answer: '`{ok:true, value:null}`', schema: watchDeskSchema },
  { name: 'query', way: 'toEngine', why: 'Producer, some for viewers: reads that change nothing.', answer: 'by kind, see below', schema: querySchema },
  { name: 'storeSecret', way: 'toEngine', why: 'Producer: hands over a password or key (owner `obs`, `obsBackup` or `source.<id>`). It is never logged and never sent back.', answer: '`{ok:true, value:null}`', schema: storeSecretSchema },
  { name: 'withdrawPairing', way: 'toEngine', why: 'Producer: sends a paired screen or control surface away; any window: itself. Its token opens nothing from then on.', answer: '`{ok:true, value:null}`', schema: withdrawPairingSchema },
  { name: 'testSource', way: 'toEngine', why: 'Producer: walks the path of a source, from its other end to the file. What is stored is marked `test` and counts nowhere.', answer: '`{ok:true, value:{steps: [{step, outcome, detail}]}}`', schema: testSourceSchema },
  { name: 'enterEvent', way: 'toEngine', why: 'Producer: enters an event by hand into a source of kind `manual`, in the shape of docs/ingest.md without an id.', answer: '`{ok:true, value:null}`', schema: enterEventSchema },
  { name: 'enterOrders', way: 'toEngine', why: 'Producer: brings in rows of an order file that was read and mapped in the window into a source of kind `manual`. Rows that are no orders are named with field and fault and counted as unread; rows sent again change nothing.', answer: '`{ok:true, value:{stored, known, unread}}`: facts that were new, facts that were known, and rows that were not read', schema: enterOrdersSchema },
  { name: 'setLan', way: 'toEngine', why: 'Producer: opens or closes the engine to the local network.', answer: '`{ok:true, value:{open, addresses}}`', schema: setLanSchema },
  { name: 'setPairingDays', way: 'toEngine', why: 'Producer: after how many days without use a pairing ends, 0 = never. Those that are over then end at once; the window that asks is in use.', answer: '`{ok:true, value:{endAfterDays}}`', schema: setPairingDaysSchema },
  { name: 'delta', way: 'toWindow', why: 'The engine, after every commit: its events, cut to the role.', answer: '', schema: deltaSchema },
  { name: 'frame', way: 'toWindow', why: 'The engine, at most once per 100 ms, while `watch.crowd`: what the audience did.', answer: '', schema: frameSchema },
  { name: 'clusters', way: 'toWindow', why: 'The engine, at most twice a second, while `watch.clusters`: what many ask, most people first. Producers and viewers.', answer: '', schema: clustersNowSchema },
  { name: 'health', way: 'toWindow', why: 'The engine, to producers and viewers on connect and on change: what is true now and stands in no log (storage, alerts that could not be written, checks before a show).', answer: '', schema: healthNowSchema },
  { name: 'vitals', way: 'toWindow', why: 'The engine, while `watch.vitals` and a figure changed: how OBS runs; null = not known.', answer: '', schema: z.nullable(vitalsSchema) },
  { name: 'desk', way: 'toWindow', why: 'The engine, while `watchDesk`: sections of the desk of OBS that changed; never logged.', answer: '', schema: deskChangeSchema },
  { name: 'meters', way: 'toWindow', why: 'The engine, at most 20 a second, while `watchDesk.mixer`: levels in dB by input.', answer: '', schema: metersSchema },
  { name: 'replay', way: 'toReplay', why: 'Whoever reads sessions: opens a recorded one, plays, pauses, winds. All windows of the replay move together.', answer: '`{ok:true, value:null}` once what was asked for stands, or a refusal: `roleMayNot`, `replayOnAir`, `unknownRecording`, `noReplay`', schema: replayControlSchema },
  { name: 'replaySituation', way: 'fromReplay', why: 'The engine, on connect and on every change: what is played, and where its clock stands. `epoch` grows with every jump: what a window holds of before is void, it follows from `null` again.', answer: '', schema: replaySituationSchema },
];

function jsonSchema(schema: z.ZodType, io: 'input' | 'output'): JsonSchema {
  return z.toJSONSchema(schema, { io, unrepresentable: 'any', reused: 'inline' }) as JsonSchema;
}

interface ObjectOption { readonly shape: Readonly<Record<string, z.ZodType>> }

function kindOf(option: { readonly shape: { readonly kind: z.ZodLiteral<string> } }): string {
  return option.shape.kind.value;
}

/** Field names with their type in a word or two, `kind` left out. */
function fieldsOf(option: ObjectOption): readonly string[] {
  return Object.entries(option.shape).filter(([name]) => name !== 'kind').map(([name, schema]) => `${name}: ${typeName(jsonSchema(schema, 'input'))}`);
}

function typeName(schema: JsonSchema): string {
  const choices = schema['anyOf'] ?? schema['oneOf'];
  if (Array.isArray(choices)) {
    const names = [...new Set((choices as JsonSchema[]).map(typeName))];
    return names.join(' | ');
  }
  if (Array.isArray(schema['enum'])) return (schema['enum'] as unknown[]).map((value) => JSON.stringify(value)).join(' | ');
  if ('const' in schema) return JSON.stringify(schema['const']);
  if (schema['type'] === 'array') return `${typeName((schema['items'] ?? {}) as JsonSchema)}[]`;
  return typeof schema['type'] === 'string' ? schema['type'] : 'any';
}

