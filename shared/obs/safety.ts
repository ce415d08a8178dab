import { z } from 'zod';
import type { Instant } from '../time/instant.ts';

/** What the room wants to be safe: where a panic goes, whom it silences, and whether a stream takes two people. */
export const obsSafetySchema = z.object({
  /** The scene a panic puts on air; null = no panic is possible. */
  backupScene: z.string().min(1).max(200).nullable(),
  /** An empty scene to go through on the way (it can show for a frame); null = any other. */
  holdingScene: z.string().min(1).max(200).nullable(),
  /** Inputs that a panic silences. */
  micInputs: z.array(z.string().min(1).max(200)).max(50),
  /** Starting and ending the stream takes two different producers. */
  twoPerson: z.boolean(),
});
export type ObsSafety = z.infer<typeof obsSafetySchema>;

export const NO_SAFETY: ObsSafety = { backupScene: null, holdingScene: null, micInputs: [], twoPerson: false };

/** How long one producer's wish to start, end or restart the stream waits for the second, in ms. */
export const CONSENT_MS = 60_000;

/** One producer has asked; another one has to confirm before `until`. */
export interface StreamConsent { readonly what: 'start' | 'stop' | 'restart'; readonly clientId: string; readonly name: string; readonly at: Instant; readonly until: Instant }

/** The backup scene is on air, or on its way. */
export interface PanicState {
  readonly scene: string;
  readonly since: Instant;
  readonly by: string;
  /** The scene to come back to: what was on air, or what the run-sheet has taken since. Null = unknown. */
  readonly returnTo: string | null;
  /** Inputs that were audible and are silenced until it is over. */
  readonly muted: readonly string[];
  readonly check: { readonly kind: 'pending' } | { readonly kind: 'verified'; readonly tookMs: number } | { readonly kind: 'failed'; readonly detail: string };
}

/** What is known of the picture on air: by the inputs that are really active, not by OBS's word alone. */
export type PictureCheck =
  | { readonly kind: 'unverified' }
  | { readonly kind: 'changing'; readonly scene: string; readonly since: Instant }
  /** `repairs` > 0 = OBS named the scene while another picture was on air, and it was taken again. */
  | { readonly kind: 'verified'; readonly scene: string; readonly at: Instant; readonly repairs: number; readonly found: string }
  | { readonly kind: 'wrong'; readonly scene: string; readonly at: Instant; readonly detail: string };

/** Something that nobody does to OBS during a stream, done in OBS itself, or microphones that stayed shut: shown until somebody has seen it. */
export const dangerSchema = z.object({
  what: z.enum(['collection', 'profile', 'sceneOnAirRemoved', 'studioMode', 'backupSceneRemoved', 'stillMuted']),
  from: z.string().max(200), to: z.string().max(200),
});
export type Danger = z.infer<typeof dangerSchema>;
export interface ShownDanger extends Danger { readonly at: Instant }
