import { join } from 'node:path';
import Database from 'better-sqlite3';
import { describe, expect, it } from 'vitest';
import { show0001 } from '#engine/adapters/store/migrations/show-0001.ts';
import { openDatabase } from '#engine/adapters/store/openDatabase.ts';
import { openShowFile, SHOW_APPLICATION_ID, SHOW_MIGRATIONS } from '#engine/adapters/store/showFile.ts';
import { sha256 } from '#engine/adapters/store/auditDb.ts';
import { checkChain } from '#shared/audit/chain.ts';
import { instant } from '#shared/time/instant.ts';
import { tempDir } from '#tests/fakes/tempDir.ts';

describe('a show file of an earlier Cuedeck', () => {
  it('who paired before there were duties keeps what they had; and an audit log that was edited in the file says where', async () => {
    const path = join(await tempDir(), 'show.db');
    const old = openDatabase({ path, applicationId: SHOW_APPLICATION_ID, migrations: [show0001], synchronous: 'NORMAL' });
    const put = old.prepare('INSERT INTO grants (token_hash, role, name, client_id, granted_at) VALUES (?, ?, ?, ?, ?)');
    put.run('h1', 'producer', 'Lin', 'c1', 1);
    put.run('h2', 'host', 'Anna', 'c2', 2);
    put.run('h3', 'viewer', 'V', 'c3', 3);
    old.close();
    const file = openShowFile(path);
    expect(file.handlers.grants(null).map(({ name, duties }) => [name, duties])).toEqual([['Lin', ['owner']], ['Anna', ['host']], ['V', []]]);
    // When they were last used nobody knows: they count from the update on.
    expect(file.handlers.grants(null).every(({ usedAt }) => Date.now() - usedAt < 60_000)).toBe(true);
    file.handlers.appendAudit({ at: instant(1), who: { clientId: 'c', name: 'L', role: 'producer', duties: ['owner'] }, what: 'panic', action: 'panic', subject: '', result: 'done' });
    file.handlers.appendAudit({ at: instant(2), who: { clientId: 'c', name: 'L', role: 'producer', duties: ['owner'] }, what: 'panic', action: 'panic', subject: '', result: 'done' });
    file.close();
    // Somebody edits the file itself.
    const raw = new Database(path);
    raw.prepare(`UPDATE audit SET line = replace(line, '"done"', '"undone"') WHERE n = 2`).run();
    raw.close();
    const again = openShowFile(path);
    expect(checkChain(again.handlers.auditAfter({ n: 0, limit: 10 }), sha256).brokenAt).toBe(2);
    again.close();
    const reopened = new Database(path);
    expect(Number(reopened.pragma('user_version', { simple: true }))).toBeGreaterThanOrEqual(3);
    reopened.close();
  });

  it('gets its ledger of deleted sessions and its list of imported ones, empty; a session nobody agreed to delete cannot be erased, nor the newest one', async () => {
    const path = join(await tempDir(), 'show.db');
    openDatabase({ path, applicationId: SHOW_APPLICATION_ID, migrations: SHOW_MIGRATIONS.slice(0, 4), synchronous: 'NORMAL' }).close();
    const { handlers, close } = openShowFile(path);
    const actor = { kind: 'engine' } as const;
    for (const id of ['session-1', 'session-2'] as never[]) handlers.append({ sessionId: id, at: instant(1), actor, commandId: null, events: [{ kind: 'sessionOpened', sessionId: id, title: 'T' }] });
    expect(handlers.deletionLedger(null)).toEqual([]);
    expect(() => handlers.eraseSession('session-1' as never)).toThrow('not agreed');
    const begun = { at: instant(2), session: { title: 'T', mode: null, isTraining: false, openedAt: 1, startedAt: null, endedAt: null }, sessionNo: null, before: [], kept: { draws: [], recordings: [] }, rehearsedDraws: [] };
    for (const n of [1, 2]) {
      const sessionId = `session-${n}` as never;
      handlers.append({ sessionId: 'session-2' as never, at: instant(2), actor, commandId: null, events: [{ kind: 'sessionDeletionAgreed', deletionId: `d${n}`, sessionId, cause: 'asked', reason: 'because', askedBy: 'Li', agreedBy: 'Zhao' }] });
      expect(handlers.beginDeletion({ deletionId: `d${n}`, begun })).toEqual(begun);
      // What was counted first stands.
      expect(handlers.beginDeletion({ deletionId: `d${n}`, begun: { ...begun, sessionNo: 7 } })).toEqual(begun);
    }
    expect(() => handlers.eraseSession('session-2' as never)).toThrow('open');
    expect(handlers.imported(null)).toEqual([]);
    handlers.eraseSession('session-1' as never);
    expect(handlers.sessions(null).map(({ sessionId }) => sessionId)).toEqual(['session-2']);
    close();
  });
});
