import type { ObsAddress } from '#shared/obs/model.ts';
import { planBackup } from '#shared/obs/planBackup.ts';
import type { WorldReport } from '#shared/show/reports.ts';
import type { ShowState } from '#shared/show/state.ts';
import type { CommitListener } from '../committer.ts';
import type { Clock, Log, ObsAdapter, ObsListener, SecretStore } from '../ports.ts';
import { OBS_SECRET } from './driveObs.ts';

/** Owner name of the second OBS's password in the secret store. */
export const BACKUP_SECRET = 'obsBackup';
/** A scene that the main OBS showed longer ago than this was not followed but taken by itself. */
const FOLLOW_MS = 30_000;

export interface BackupDriver {
  readonly resume: (state: ShowState) => void;
  readonly onCommit: CommitListener;
  /** What the adapter of the second OBS says. */
  readonly listener: ObsListener;
  readonly stop: () => Promise<void>;
}

export interface BackupDeps {
  readonly clock: Clock;
  readonly log: Log;
  readonly secrets: SecretStore;
  readonly main: () => ObsAdapter;
  readonly backup: () => ObsAdapter;
  readonly report: (report: WorldReport) => void;
}

/** The second OBS: connected as configured, asked for the same picture, and changed places with the main one when it takes over. */
export function createBackupDriver({ clock, log, secrets, main, backup, report }: BackupDeps): BackupDriver {
  let intent = 0;
  let mainScene: { readonly scene: string; readonly at: number } | null = null;
  const password = (owner: string): Promise<string | null> => secrets.get(owner).catch((thrown: unknown) => {
    log.warn('a password of OBS could not be read; connecting without it', { owner, thrown });
    return null;
  });
  const connect = async ({ backup: { address, passwordStored } }: ShowState): Promise<void> => {
    intent += 1;
    const mine = intent;
    if (address === null) return;
    const known = passwordStored ? await password(BACKUP_SECRET) : null;
    if (mine === intent) backup().connect(address, known);
  };
  const keep = (owner: string, secret: string | null): Promise<void> => (secret === null ? secrets.remove(owner) : secrets.set(owner, secret));
  /** Both passwords change owners before anything is connected, so that a restart in between finds the right ones. */
  const takeOver = async (addresses: { readonly main: ObsAddress; readonly backup: ObsAddress }): Promise<void> => {
    intent += 1;
    const mine = intent;
    const [ofMain, ofBackup] = await Promise.all([password(OBS_SECRET), password(BACKUP_SECRET)]);
    await keep(OBS_SECRET, ofBackup);
    await keep(BACKUP_SECRET, ofMain);
    if (mine !== intent) return;
    main().connect(addresses.main, ofBackup);
    backup().connect(addresses.backup, ofMain);
  };
  const inBackground = (work: Promise<void>): void => void work.catch((thrown: unknown) => log.error('the second OBS could not be changed', { thrown }));
  const tell = (told: WorldReport): void => {
    const ours = ofBackup(told, (scene) => (mainScene?.scene === scene && clock.now() - mainScene.at < FOLLOW_MS ? Math.max(0, Math.round(clock.now() - mainScene.at)) : null));
    if (ours !== null) report(ours);
  };
  return {
    resume: (state) => inBackground(connect(state)),
    onCommit: ({ before, after, stored }) => {
      for (const { event } of stored) {
        if (event.kind === 'backupConfigured' && event.passwordDropped === true) inBackground(secrets.remove(BACKUP_SECRET));
        if (event.kind === 'backupConfigured' || (event.kind === 'secretStored' && event.owner === BACKUP_SECRET)) inBackground(connect(after));
        else if (event.kind === 'backupForgotten') {
          inBackground(secrets.remove(BACKUP_SECRET));
          inBackground(forget());
        }
        else if (event.kind === 'obsTakenOver') inBackground(takeOver(event));
        else if (event.kind === 'programSceneChanged') mainScene = { scene: event.scene, at: clock.now() };
      }
      const requests = planBackup(before, after, stored);
      if (requests.length > 0) backup().send(requests);
    },
    listener: { report: tell, vitals: () => undefined, thumbnail: () => undefined },
    stop: () => forget(),
  };

  async function forget(): Promise<void> {
    intent += 1;
    await backup().disconnect();
  }
}

/** The reports that matter of a second OBS, under their own names; null = no news. */
function ofBackup(told: WorldReport, lagOf: (scene: string) => number | null): WorldReport | null {
  switch (told.kind) {
    case 'reportObsConnection': return { kind: 'reportBackupConnection', connection: told.connection };
    case 'reportObsInventory': return { kind: 'reportBackupRead', programScene: told.inventory.programScene, scenes: told.inventory.scenes.map(({ name }) => name) };
    case 'reportProgramScene': return { kind: 'reportBackupScene', scene: told.scene, lagMs: lagOf(told.scene) };
    case 'reportSceneFailed': return { kind: 'reportBackupSceneFailed', scene: told.scene, reason: told.reason, detail: told.detail };
    case 'reportStream': return { kind: 'reportBackupStream', stream: told.stream };
    default: return null;
  }
}
