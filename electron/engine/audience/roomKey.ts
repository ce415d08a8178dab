import type { Ids, SecretStore } from '../ports.ts';

/** Owner name in the secret store; source ids have another shape. */
const OWNER = 'roomKey';

/** The key of the viewer keys: made once per room, kept like a password. Losing it parts viewers from their history, nothing else. */
export async function roomKeyOf(secrets: SecretStore, ids: Ids): Promise<string> {
  const stored = await secrets.get(OWNER);
  if (stored !== null) return stored;
  const made = `${ids.next('room')}${ids.next('key')}`;
  await secrets.set(OWNER, made);
  return made;
}
