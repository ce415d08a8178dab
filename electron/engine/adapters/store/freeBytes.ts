import { statfsSync } from 'node:fs';

/** Bytes free for this user on the disk of a folder. */
export function freeBytesOn(folder: string): number {
  const { bavail, bsize } = statfsSync(folder);
  return bavail * bsize;
}
