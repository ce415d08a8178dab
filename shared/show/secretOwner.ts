import { z } from 'zod';
import { sourceIdSchema, type SourceId } from '../ids.ts';

/**
 * Whose secret it is, as the store, the log and the windows call it. Sources have a room of names of their own: no source,
 * whatever its id, is ever handed the password of OBS or the seed of a draw.
 */
export type SecretOwner = 'obs' | 'obsBackup' | `source.${string}`;

const OF_SOURCE = 'source.';

export const secretOwnerSchema = z.string().max(OF_SOURCE.length + 64).regex(/^(?:obs|obsBackup|source\.[\w.:-]+)$/u);

/** The name under which a source's secret is kept. */
export const sourceSecret = (id: SourceId): `source.${string}` => `${OF_SOURCE}${id}`;

/** The source a name belongs to; null = it belongs to none. */
export function sourceOfSecret(owner: string): SourceId | null {
  const id = owner.startsWith(OF_SOURCE) ? sourceIdSchema.safeParse(owner.slice(OF_SOURCE.length)) : null;
  return id?.success === true ? id.data : null;
}

/** Does the secret open a source (and not OBS)? Who sets up sources may store it. */
export const isSourceSecret = (owner: string): boolean => owner.startsWith(OF_SOURCE);
