import { z } from 'zod';
import { instantSchema } from '../time/instant.ts';
import { importedMarkSchema, importedSessionSchema } from './imported.ts';

export const BUNDLE_FORMAT = 'cuedeck.session-bundle';
/** Raised when a machine of before could not read the file rightly any more. */
export const BUNDLE_VERSION = 1;
export const MANIFEST_NAME = 'manifest.json';
/** A part is held in memory while it is read; rows are spread over as many as it takes. */
export const MAX_PART_BYTES = 64 * 1024 * 1024;
export const MAX_PARTS = 20_000;
export const MAX_BUNDLE_BYTES = 4 * 1024 ** 3 - 1;

const count = z.number().int().min(0);
/** What a part holds: events of the log, rows of the audience, what was folded of them, lists and files of draws, what a report needs beside. */
export const PART_KINDS = ['log', 'audience', 'figures', 'draws', 'carried'] as const;
export const partSchema = z.object({ name: z.string().regex(/^[a-z]+(?:-\d{5})?\.jsonl?$/u), kind: z.enum(PART_KINDS), lines: count, bytes: count.max(MAX_PART_BYTES), sha256: z.string().regex(/^[\da-f]{64}$/u) });
export type BundlePart = Readonly<z.infer<typeof partSchema>>;

/** Looked at first, so that a newer file is named as such and not as a damaged one. */
export const bundleHeadSchema = z.object({ format: z.literal(BUNDLE_FORMAT), version: z.number().int().min(1), rules: z.number().int(), figureRules: z.number().int() });
/** The first thing that is read: whose session, by which rules it was judged, and every part with its length and hash. */
export const manifestSchema = bundleHeadSchema.extend({
  mark: importedMarkSchema.omit({ importedAt: true, importedBy: true, bytes: true, sha256: true }), session: importedSessionSchema, reason: z.string().max(400),
  counts: z.object({ events: count, rows: count, figures: count, draws: count }), at: instantSchema, parts: z.array(partSchema).max(MAX_PARTS),
});
export type BundleManifest = Readonly<z.infer<typeof manifestSchema>>;

const cell = z.union([z.string(), z.number(), z.null()]);
/** A row of the audience: number, show_seq, source, event id, at, received at, kind, viewer id, name, level, text, provenance, payload, viewer key, reading, topic, tab, person, kept. `elsewhere`: of an order that reached into another session. */
export const audienceLineSchema = z.tuple([
  z.number().int(), z.number().int(), z.string().max(128), z.string().max(300), z.number(), z.number(), z.string().max(40), z.string().max(200).nullable(), z.string().max(400).nullable(), z.number().nullable(), z.string().max(4_000).nullable(),
  z.string().max(20), z.string().max(100_000).nullable(), z.string().regex(/^[\w-]{8}$/u).nullable(), z.string().max(40).nullable(), z.string().max(40).nullable(), z.string().max(40).nullable(), z.number().int().nullable(), z.number().int().min(0).max(2), z.boolean(),
]);
export type AudienceLine = Readonly<z.infer<typeof audienceLineSchema>>;
/** A row of a folded table; `source_no` is given as the source's own id. */
export const figureLineSchema = z.object({ table: z.string().regex(/^[a-z_]{1,40}$/u), row: z.record(z.string().regex(/^[a-z_0-9]{1,40}$/u), cell) });
/** The list or the file of a draw. */
export const drawLineSchema = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('list'), drawId: z.string().max(200), frozen: z.string(), entrants: z.array(z.tuple([z.string(), z.number().int(), z.string(), z.number().int().nullable(), z.number()])) }),
  z.object({ kind: z.literal('file'), n: count, drawId: z.string().max(200), at: z.number(), retainUntil: z.number(), before: z.string(), recordHash: z.string(), hash: z.string(), record: z.string().nullable() }),
]);
export type DrawLine = Readonly<z.infer<typeof drawLineSchema>>;
