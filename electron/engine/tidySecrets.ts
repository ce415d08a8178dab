import type { SourceId } from '#shared/ids.ts';
import { sourceOfSecret, sourceSecret } from '#shared/show/secretOwner.ts';
import { sourceOf } from '#shared/show/sourceOf.ts';
import type { ShowState } from '#shared/show/state.ts';
import type { Log, SecretStore } from './ports.ts';

/** Whose secrets are no source's: the room's own key, the seeds of open draws, the two OBS. */
const OF_THE_ENGINE = /^(?:roomKey|draw\..+|obs|obsBackup)$/u;

/**
 * Brings the secret store in line with the show, once at start, before anything reads from it: secrets kept under the bare id
 * of a source (older versions) move to the source's own name, and those of sources and of OBS that are gone are deleted; a
 * deletion that a crash or a locked keychain prevented is made up for. Never rejects: without a keychain the show still runs.
 */
export async function tidySecrets(secrets: SecretStore, state: ShowState, log: Log): Promise<void> {
  const owners = await secrets.owners().catch((thrown: unknown) => {
    log.warn('the secret store could not be looked through', { thrown });
    return [];
  });
  for (const owner of owners) {
    await settle(owner, owners, secrets, state).catch((thrown: unknown) => log.warn('a stored secret could not be moved or deleted', { owner, thrown }));
  }
}

async function settle(owner: string, owners: readonly string[], secrets: SecretStore, state: ShowState): Promise<void> {
  if (OF_THE_ENGINE.test(owner)) {
    if (isOfNoObs(owner, state)) await secrets.remove(owner);
    return;
  }
  const named = sourceOfSecret(owner);
  if (named !== null && sourceOf(state, named) !== null) return;
  // The bare id of an older version. The new name wins: it is there when a move was cut short, or the secret was stored again.
  if (sourceOf(state, owner) !== null && !owners.includes(sourceSecret(owner as SourceId))) {
    const secret = await secrets.get(owner);
    if (secret !== null) await secrets.set(sourceSecret(owner as SourceId), secret);
  }
  await secrets.remove(owner);
}

/** One that the log does not know: of an OBS that was forgotten, or whose place another took. A crash before the log was told costs typing it again. */
function isOfNoObs(owner: string, { obs, backup }: ShowState): boolean {
  return (owner === 'obs' && !obs.passwordStored) || (owner === 'obsBackup' && !backup.passwordStored);
}
