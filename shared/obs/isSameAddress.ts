import type { ObsAddress } from './model.ts';

/** The same OBS: an address that is not set is nobody's. */
export const isSameAddress = (a: ObsAddress | null, b: ObsAddress | null): boolean => a !== null && b !== null && a.host === b.host && a.port === b.port;

/** Is a stored password of one OBS about to go to another? One typed before there was any address is meant for the first. */
export const isForAnother = (held: { readonly address: ObsAddress | null; readonly passwordStored: boolean }, next: ObsAddress): boolean =>
  held.passwordStored && held.address !== null && !isSameAddress(held.address, next);

/** Does the connection move? What is stored before it has moved is stored for the OBS it leaves. */
export const isMoving = (held: { readonly address: ObsAddress | null }, next: ObsAddress): boolean => held.address !== null && !isSameAddress(held.address, next);
