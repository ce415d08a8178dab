import type { SessionId } from '#shared/ids.ts';
import { openImported, type ImportedSession } from './importedDb.ts';
import type { ReviewFiles } from './reviewShows.ts';

/** The files of imported sessions beside the room's own, opened when somebody reads one. */
export interface ImportedFiles {
  /** The files that hold a session; of one nobody knows, the room's own. */
  readonly of: (sessionId: SessionId) => ReviewFiles;
  /** Closes what is open: one of them is going, or has changed. */
  readonly letGo: () => void;
}

/** Open at a time, those last read: whatever is under way is among them. */
const MOST_OPEN = 32;

export function importedFiles(dataDir: string, own: () => ReviewFiles): ImportedFiles {
  const open = new Map<string, { readonly session: ImportedSession; readonly files: ReviewFiles }>();
  const close = (sessionId: string): void => { open.get(sessionId)?.session.close(); open.delete(sessionId); };
  return {
    of: (sessionId) => {
      const held = open.get(sessionId);
      if (held !== undefined) { open.delete(sessionId); open.set(sessionId, held); return held.files; }
      const session = openImported(own().show, dataDir, sessionId);
      if (session === null) return own();
      const { show, crowd, lotteryPath, record: { mark }, carried } = session;
      const files: ReviewFiles = { ...own(), show, crowd, lotteryPath, imported: { mark, carried } };
      const [oldest] = open.keys();
      if (open.size >= MOST_OPEN && oldest !== undefined) close(oldest);
      open.set(sessionId, { session, files });
      return files;
    },
    letGo: () => { for (const { session } of open.values()) session.close(); open.clear(); },
  };
}
