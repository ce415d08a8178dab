import { z } from 'zod';
import { canonicalJson } from '../audit/canonicalJson.ts';
import { beaconSchema, exclusionCountsSchema, hashSchema, lossReasonSchema, namedRoundSchema } from './model.ts';
import { sha256Hex } from './sha256.ts';

/** Everything it takes to draw again. docs/draw-proof.md says what each field means, byte by byte. */
export const proofSchema = z.strictObject({
  format: z.literal('cuedeck.draw-proof'), version: z.literal(1),
  drawId: z.string().min(1).max(64).regex(/^[\w.:-]+$/u),
  /** SHA-256 of the 32 bytes of the seed; shown before the first entry. */
  commit: hashSchema, seed: hashSchema,
  /** Canonical JSON of {drawId, rules, salt}: what was frozen when it was published. */
  rules: z.string().max(200_000), rulesHash: hashSchema,
  round: namedRoundSchema.nullable(), beacon: beaconSchema.nullable(),
  /** The frozen list, one entrant a line. */
  list: z.string().max(200_000_000), listHash: hashSchema, entrants: z.number().int().min(0), tickets: z.number().int().min(0),
  excluded: exclusionCountsSchema,
  publishedAt: z.number().int(), committedBy: z.literal('host'), openedAt: z.number().int(), closedAt: z.number().int(), frozenAt: z.number().int(), drawnAt: z.number().int(),
  /** SHA-256 of the keys of the whole order, one a line. */
  orderHash: hashSchema,
  /** How many won at first, and the first of the order as they were shown. */
  winners: z.number().int().min(0), ranked: z.array(z.strictObject({ place: z.number().int().min(0), key: z.string().max(200), name: z.string().max(200) })).max(1_000),
  /** Who lost a place, why and when; the place that took it over. Nothing is ever deleted from it. */
  losses: z.array(z.strictObject({ place: z.number().int(), reason: lossReasonSchema, at: z.number().int(), next: z.number().int().nullable() })),
  trust: z.enum(['hostSeedOnly', 'publicBeacon']),
  /** SHA-256 of the canonical JSON of all of the above. */
  proofHash: hashSchema,
});
export type Proof = z.infer<typeof proofSchema>;

/** The hash over everything else in a proof. */
export const hashOfProof = ({ proofHash: _own, ...rest }: Proof): string => sha256Hex(canonicalJson(rest));
/** Ends a proof with its hash. */
export const sealProof = (body: Omit<Proof, 'proofHash'>): Proof => ({ ...body, proofHash: sha256Hex(canonicalJson(body)) });

/** SHA-256 of the keys in order, one a line. */
export const orderHash = (keys: readonly string[]): string => sha256Hex(keys.map((key) => `${key}\n`).join(''));
