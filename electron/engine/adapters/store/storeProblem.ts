/** Why a store could not answer. `newerDatabase`, `notOurs` and `noRoomForBackup` are the user's to solve; `damaged`: the file itself, the next start rescues it; the rest end in a refusal or a restart. */
export type StoreProblemKind = 'newerDatabase' | 'notOurs' | 'noRoomForBackup' | 'backupFailed' | 'damaged' | 'cannotOpen' | 'sqlite' | 'workerDied' | 'closed';

/** What crosses the thread boundary in place of an Error object. */
export interface StoreProblemData {
  readonly kind: StoreProblemKind;
  readonly message: string;
  /** SQLite's own code where there is one, e.g. SQLITE_FULL. */
  readonly code: string | null;
}

/** A failed store call. Callers turn it into a refusal (`storageFailed`) or a start-up error; it never carries row contents. */
export class StoreProblem extends Error {
  readonly kind: StoreProblemKind;
  readonly code: string | null;

  constructor(data: StoreProblemData) {
    super(data.message);
    this.name = 'StoreProblem';
    this.kind = data.kind;
    this.code = data.code;
  }
}

/** Describes anything thrown inside a store as data; `otherwise` names the kind of what is not a StoreProblem already. */
export function describeProblem(thrown: unknown, otherwise: StoreProblemKind): StoreProblemData {
  if (thrown instanceof StoreProblem) return { kind: thrown.kind, message: thrown.message, code: thrown.code };
  if (thrown instanceof Error) {
    const code = 'code' in thrown && typeof thrown.code === 'string' ? thrown.code : null;
    return { kind: otherwise, message: thrown.message, code };
  }
  return { kind: otherwise, message: String(thrown), code: null };
}
