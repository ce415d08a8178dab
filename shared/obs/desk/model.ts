import { z } from 'zod';
import { instantSchema } from '../../time/instant.ts';
import { monitorTypeSchema } from './operation.ts';

/**
 * What OBS holds beside scenes and the stream: the mixer, the sources of the scenes shown, outputs. High-rate and not part of the show:
 * never logged, sent only to producers' windows that show it. What people do to it is logged (operation.ts).
 */

/** An input with sound. `db`: -100 = silence. Which ones are in use now shows in the meters: OBS measures no others. */
export const deskInputSchema = z.object({
  name: z.string(), kind: z.string(), muted: z.boolean(), db: z.number(), monitor: monitorTypeSchema,
  fade: z.object({ fromDb: z.number(), toDb: z.number(), startedAt: instantSchema, endsAt: instantSchema }).nullable(),
});
export type DeskInput = z.infer<typeof deskInputSchema>;

export const MEDIA_STATES = ['none', 'playing', 'paused', 'stopped', 'opening', 'ended'] as const;
export const mediaStateSchema = z.enum(MEDIA_STATES);
export type MediaState = z.infer<typeof mediaStateSchema>;

/** Where a clip stands: `cursorMs` as read at `at`; while it plays the time left goes on by itself. Null = OBS does not know. */
export const mediaPositionSchema = z.object({ state: mediaStateSchema, cursorMs: z.number().nullable(), durationMs: z.number().nullable(), at: instantSchema });
export type MediaPosition = z.infer<typeof mediaPositionSchema>;

/** What of a source can be changed from here. */
export const deskContentSchema = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('none') }),
  /** `fromFile`: OBS reads the text from a file; typing here would not be seen. */
  z.object({ kind: z.literal('text'), text: z.string(), fromFile: z.boolean() }),
  z.object({ kind: z.literal('image'), file: z.string() }),
  z.object({ kind: z.literal('browser'), url: z.string() }),
  z.object({ kind: z.literal('media'), file: z.string(), position: mediaPositionSchema }),
]);
export type DeskContent = z.infer<typeof deskContentSchema>;

export const deskItemSchema = z.object({
  itemId: z.number().int(), source: z.string(), /** Null = a scene or a group. */ inputKind: z.string().nullable(), /** The group it stands in. */ group: z.string().nullable(), isGroup: z.boolean(), enabled: z.boolean(),
  content: deskContentSchema, filters: z.array(z.object({ name: z.string(), kind: z.string(), enabled: z.boolean() })),
});
export type DeskItem = z.infer<typeof deskItemSchema>;

/** A scene with its items, top first. */
export const deskSceneSchema = z.object({ name: z.string(), of: z.enum(['program', 'preview']), items: z.array(deskItemSchema) });
export type DeskScene = z.infer<typeof deskSceneSchema>;

export const outputStateSchema = z.enum(['unavailable', 'off', 'starting', 'on', 'stopping']);
export type OutputState = z.infer<typeof outputStateSchema>;

/** Outputs beside the stream and the recording; what OBS offers at all stands in the inventory. `fps` is that of its canvas. */
export const deskOutputsSchema = z.object({
  replay: outputStateSchema, lastReplay: z.string().nullable(), virtualCam: outputStateSchema, fps: z.number().nullable(),
  /** Keys of OBS by name: some names come several times, and old versions do not say for what. */
  hotkeys: z.array(z.object({ name: z.string(), count: z.number().int() })),
});
export type DeskOutputs = z.infer<typeof deskOutputsSchema>;

/** Figures for the tools panel, while it is open. Totals as OBS counts them; ms, MB, kB. */
export const deskStatsSchema = z.object({
  cpuPct: z.number(), memoryMb: z.number(), diskFreeMb: z.number(), fps: z.number(), frameMs: z.number(), renderSkipped: z.number(), renderTotal: z.number(),
  outputSkipped: z.number(), outputTotal: z.number(), congestion: z.number(), streamKb: z.number(), recordKb: z.number(),
});

/** Inputs that are muted while somebody speaks into them. */
export const talkersSchema = z.array(z.object({ name: z.string(), since: instantSchema }));

/** Null sections were not read: nobody looks at them, or OBS is away. */
export const deskLaneSchema = z.object({
  audio: z.array(deskInputSchema).nullable(), scenes: z.array(deskSceneSchema).nullable(), outputs: deskOutputsSchema.nullable(), stats: deskStatsSchema.nullable(),
  talkers: talkersSchema,
});
export type DeskLane = z.infer<typeof deskLaneSchema>;

export const EMPTY_DESK: DeskLane = { audio: null, scenes: null, outputs: null, stats: null, talkers: [] };

/** `desk`: the sections that changed; the first one after `watchDesk` holds all. */
export const deskChangeSchema = deskLaneSchema.partial();
export type DeskChange = z.infer<typeof deskChangeSchema>;

/** `meters`: one frame of levels as columns (dB, half steps). */
export const metersSchema = z.object({ names: z.array(z.string()), rms: z.array(z.number()), peak: z.array(z.number()), input: z.array(z.number()) });
export type Meters = z.infer<typeof metersSchema>;

/** `watchDesk`: which parts of the desk a producer's window shows now; each costs OBS only meanwhile. `scenes` = thumbnails of all scenes. */
export const watchDeskSchema = z.object({ mixer: z.boolean(), sources: z.boolean(), outputs: z.boolean(), stats: z.boolean(), scenes: z.boolean() });
export type WatchDesk = z.infer<typeof watchDeskSchema>;
export const NO_DESK: WatchDesk = { mixer: false, sources: false, outputs: false, stats: false, scenes: false };
