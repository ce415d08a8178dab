import { z } from 'zod';
import { obsAddressSchema, obsConnectionSchema, streamSituationSchema, type ObsAddress, type ObsConnection, type StreamSituation } from '../obs/model.ts';
import { commandOf as c } from '../show/commandOf.ts';
import type { Instant } from '../time/instant.ts';

const scene = z.string().max(200);
const sceneFailure = { scene, reason: z.string().max(40), detail: z.string().max(300) };

/** Events of the second OBS. */
export const BACKUP_EVENTS = [
  z.object({ kind: z.literal('backupConfigured'), address: obsAddressSchema, passwordDropped: z.literal(true).optional() }),
  z.object({ kind: z.literal('backupForgotten') }),
  z.object({ kind: z.literal('backupOptionsSet'), streamBoth: z.boolean() }),
  z.object({ kind: z.literal('backupConnectionChanged'), connection: obsConnectionSchema }),
  z.object({ kind: z.literal('backupRead'), programScene: scene.nullable(), scenes: z.array(scene).max(1_000) }),
  /** `lagMs`: how long after the main OBS it showed the same scene; null = on its own. */
  z.object({ kind: z.literal('backupSceneChanged'), scene, lagMs: z.number().int().min(0).nullable() }),
  z.object({ kind: z.literal('backupSceneFailed'), ...sceneFailure }),
  z.object({ kind: z.literal('backupStreamChanged'), stream: streamSituationSchema }),
  /** The backup is the main OBS from here on, and the main one the backup. */
  z.object({ kind: z.literal('obsTakenOver'), main: obsAddressSchema, backup: obsAddressSchema }),
] as const;

/** Commands about the second OBS. */
export const BACKUP_COMMANDS = [
  c('configureBackup', 'Producer: where the second OBS is; every take is made there too. Its password goes by `storeSecret` (owner `obsBackup`).', { address: obsAddressSchema }),
  c('forgetBackup', 'Producer: disconnect from the second OBS.', {}),
  c('reconnectBackup', 'Producer: try the second OBS again now.', {}),
  c('setBackupOptions', 'Producer: whether go live and end stream are for both OBS; otherwise they are for the main one alone.', { streamBoth: z.boolean() }),
  c('takeOverBackup', 'Producer: the second OBS becomes the main one at once, the main one the second. Starts and stops no stream.', {}),
] as const;

/** Reports of the adapter of the second OBS. */
export const BACKUP_REPORTS = [
  z.object({ kind: z.literal('reportBackupConnection'), connection: obsConnectionSchema }),
  z.object({ kind: z.literal('reportBackupRead'), programScene: scene.nullable(), scenes: z.array(scene) }),
  z.object({ kind: z.literal('reportBackupScene'), scene, lagMs: z.number().int().min(0).nullable() }),
  z.object({ kind: z.literal('reportBackupSceneFailed'), ...sceneFailure }),
  z.object({ kind: z.literal('reportBackupStream'), stream: streamSituationSchema }),
] as const;


/** The second OBS, as far as it matters: does it show the same, and could it take over. */
export interface BackupState {
  readonly address: ObsAddress | null;
  readonly passwordStored: boolean;
  /** Go live and end stream are for both. */
  readonly streamBoth: boolean;
  readonly connection: ObsConnection;
  /** Null = not read yet. */
  readonly scenes: readonly string[] | null;
  readonly programScene: string | null;
  /** When one of the two last changed its scene: while a transition runs they differ by right. */
  readonly changedAt: Instant;
  readonly lagMs: number | null;
  readonly stream: StreamSituation;
  readonly problem: { readonly scene: string; readonly reason: string; readonly detail: string; readonly at: Instant } | null;
}
