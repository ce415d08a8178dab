import { AUDITED, subjectOfRequest } from '#shared/audit/entry.ts';
import type { ActionId } from '#shared/crew/matrix.table.ts';
import type { Ack } from '#shared/protocol/wire.ts';
import type { Clock, Grant, Log, ShowStore } from '#engine/ports.ts';

/** What somebody tried: the message or command, the action it falls under, and its content, of which only ids are noted. */
export interface Tried { readonly what: string; readonly action: ActionId | 'none'; readonly content: unknown }

export interface Audit {
  /** Notes what became of it, where that is written down at all. Never awaited: a full disk must not hold up a show, and says so itself. */
  readonly note: (grant: Pick<Grant, 'clientId' | 'name' | 'role' | 'duties'>, tried: Tried, answer: Ack<unknown>, wasAsked?: boolean) => void;
}

/** Everything denied, and what the table of audited actions names. */
export function createAudit({ clock, log, showStore }: { readonly clock: Clock; readonly log: Log; readonly showStore: Pick<ShowStore, 'appendAudit'> }): Audit {
  return {
    note: ({ clientId, name, role, duties }, { what, action, content }, answer, wasAsked = false) => {
      const isDenied = !answer.ok && answer.refusal.key === 'roleMayNot';
      if (!isDenied && !wasAsked && (action === 'none' || !AUDITED.has(action))) return;
      const result = answer.ok ? (wasAsked ? 'asked' : 'done') : answer.refusal.key;
      showStore.appendAudit({ at: clock.now(), who: { clientId, name, role, duties }, what, action, subject: subjectOfRequest(content), result })
        .catch((error: unknown) => { log.error('the audit log could not be written', { what, error }); });
    },
  };
}
