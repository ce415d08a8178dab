import { setPriority } from 'node:os';
import { findDamage } from './damage.ts';
import { openReadOnly } from './openDatabase.ts';
import type { OpenedFile } from './workerProtocol.ts';

/** Walks a file beside its writer; what it finds wrong first, null = nothing. */
export interface CheckRequests { findDamage: { args: null; answer: string | null } }

/** Opens a file to be looked through, whole, while others work: this thread gives way to them. */
export function openCheckFile(path: string): OpenedFile<CheckRequests> {
  if (process.platform === 'linux') setPriority(10);
  const db = openReadOnly(path);
  return { handlers: { findDamage: () => findDamage(db) }, close: () => { db.close(); } };
}
