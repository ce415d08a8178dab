import { createHash } from 'node:crypto';
import { commandIdSchema, type CommandId } from '#shared/ids.ts';
import { controlActionOf } from '#shared/protocol/controlActions.ts';
import { refusal } from '#shared/protocol/refusal.ts';
import { mayAskEver } from '#shared/crew/rights.ts';
import type { Ack } from '#shared/protocol/wire.ts';
import type { Grant } from '#engine/ports.ts';
import type { HubOptions } from '../hubOptions.ts';
import type { Audit } from '../audit.ts';
import { carryOut } from '../carryOut.ts';
import { refused } from '../requests.ts';

export interface Press {
  readonly action: string;
  readonly params: Readonly<Record<string, unknown>>;
  /** Made by the client, one per press: the same request sent again with it has one effect, also across an engine restart. */
  readonly key: string | null;
}

export type PressParts = Pick<HubOptions, 'ids' | 'runtime' | 'getState'> & { readonly audit: Audit };

/** Longest idempotency key. */
export const MAX_KEY = 200;

/** Carries out one press of a control surface. The role is asked before the parameters are even looked at. */
export async function pressAction({ action: id, params, key }: Press, grant: Grant, parts: PressParts): Promise<Ack> {
  const { ids, getState } = parts;
  const action = controlActionOf(id);
  if (action === null) return refused(refusal('unknownAction', { action: id.slice(0, 60) }));
  if (!action.kinds.some((kind) => mayAskEver(grant, kind))) {
    const denied = refused(refusal('roleMayNot'));
    parts.audit.note(grant, { what: action.id, action: 'none', content: params }, denied);
    return denied;
  }
  if (key !== null && (key.length === 0 || key.length > MAX_KEY)) return refused(refusal('badMessage', { field: 'Idempotency-Key', problem: `1 to ${MAX_KEY} characters` }));
  const built = action.command(params, getState().state);
  if (!built.ok) return refused(built.failure);
  return carryOut(built.value, grant, key === null ? commandIdSchema.parse(ids.next('command')) : keyedId(grant, id, params, key), parts);
}

/** Client, action and parameters belong to the id: a key that is used again for something else is another press. */
function keyedId({ clientId }: Grant, action: string, params: Press['params'], key: string): CommandId {
  const sorted = Object.entries(params).toSorted(([a], [b]) => (a < b ? -1 : 1));
  return commandIdSchema.parse(`control-${createHash('sha256').update(JSON.stringify([clientId, action, sorted, key])).digest('base64url')}`);
}
