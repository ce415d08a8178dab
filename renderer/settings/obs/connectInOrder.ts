import { isForAnother } from '#shared/obs/isSameAddress.ts';
import type { ObsAddress } from '#shared/obs/model.ts';
import type { CommandOutcome } from '../../transport/commandLane.ts';

interface Steps {
  /** Is there an address, and another than the one meant now? */
  readonly isMoving: boolean;
  /** False = it could not be stored. */
  readonly keepPassword: () => Promise<boolean>;
  readonly configure: () => Promise<CommandOutcome>;
}

/**
 * The password first, as connecting without it would only be turned away; but one stored before the connection has moved is the old OBS's and is
 * dropped with it, so there the address comes first. @returns whether both are done
 */
export async function connectInOrder({ isMoving, keepPassword, configure }: Steps): Promise<boolean> {
  if (!isMoving) return (await keepPassword()) && (await configure()).kind === 'done';
  return (await configure()).kind === 'done' && keepPassword();
}

/** What stands under the password, with what is typed as the address right now. */
export function passwordHelp(held: { readonly address: ObsAddress | null; readonly passwordStored: boolean }, host: string, port: string): 'obs.passwordOther' | 'obs.passwordStored' | 'obs.passwordNone' {
  if (isForAnother(held, { host: host.trim(), port: Number(port) })) return 'obs.passwordOther';
  return held.passwordStored ? 'obs.passwordStored' : 'obs.passwordNone';
}
