import { refusal } from '#shared/protocol/refusal.ts';
import { messageActionOf } from '#shared/crew/requestRows.table.ts';
import { may, mayMessage } from '#shared/crew/rights.ts';
import { viewOf } from '#shared/protocol/roles.ts';
import { commandEnvelopeSchema, enterEventSchema, enterOrdersSchema, followSchema, querySchema, setLanSchema, setPairingDaysSchema, storeSecretSchema, testSourceSchema, watchDeskSchema, watchSchema, withdrawPairingSchema, type Ack, type CommandEnvelope, type LanState } from '#shared/protocol/wire.ts';
import type { z } from 'zod';
import { isSourceSecret, sourceOfSecret } from '#shared/show/secretOwner.ts';
import { sourceOf } from '#shared/show/sourceOf.ts';
import type { Grant } from '#engine/ports.ts';
import type { Audit } from './audit.ts';
import { carryOut } from './carryOut.ts';
import type { DeskWatches } from './deskWatches.ts';
import type { Followers } from './followers.ts';
import { gate } from './gate.ts';
import type { HubOptions } from './hubOptions.ts';
import { answerQuery, type QueryParts } from './queries.ts';
import { personOf } from './personOf.ts';
import type { RateLimits } from './rateLimits.ts';
import { accepted, refused, requestListener, type Answer, type RequestParts } from './requests.ts';
import type { Watches } from './watches.ts';
import { ROOMS, type WindowSocket } from './windowSockets.ts';

export interface WindowParts extends QueryParts, Pick<HubOptions, 'clock' | 'log'> {
  readonly audit: Audit;
  readonly followers: Followers;
  readonly watches: Watches;
  readonly deskWatches: DeskWatches;
  readonly limits: RateLimits;
  readonly isStopping: () => boolean;
  readonly setLan: (open: boolean) => Promise<LanState>;
  readonly setPairingDays: (days: number) => Promise<{ readonly endAfterDays: number }>;
  readonly withdraw: (clientId: string) => Promise<boolean>;
}

const KNOWN: ReadonlySet<string> = new Set(['command', 'follow', 'watch', 'watchDesk', 'query', 'storeSecret', 'withdrawPairing', 'setLan', 'setPairingDays', 'testSource', 'enterEvent', 'enterOrders', 'clock']);

/** Answers everything an authorised window may ask. */
export function serveWindow(socket: WindowSocket, parts: WindowParts): void {
  const { grant } = socket.data;
  const request: RequestParts = { log: parts.log, gate: () => gate(grant, parts), noted: (name, content, answer) => { noteMessage(name, content, answer, grant, parts); } };
  socket.on('command', requestListener('command', commandEnvelopeSchema, (envelope) => execute(envelope, grant, parts), request));
  socket.on('follow', requestListener('follow', followSchema, ({ afterSeq }, answer) => follow(socket, afterSeq, answer, parts), request));
  socket.on('watch', requestListener('watch', watchSchema, (watch) => { parts.watches.set(socket, watch); return Promise.resolve(accepted(null)); }, request));
  socket.on('watchDesk', requestListener('watchDesk', watchDeskSchema, (watch) => {
    if (!mayMessage(grant, 'watchDesk', watch)) return Promise.resolve(refused(refusal('roleMayNot')));
    parts.deskWatches.set(socket, watch);
    return Promise.resolve(accepted(null));
  }, request));
  socket.on('query', requestListener('query', querySchema, (query) => answerQuery(query, grant, parts), request));
  socket.on('storeSecret', requestListener('storeSecret', storeSecretSchema, (secret) => storeSecret(secret, grant, parts), request));
  socket.on('withdrawPairing', requestListener('withdrawPairing', withdrawPairingSchema, async ({ clientId }) => {
    // Anyone may send itself away: a phone that is handed on.
    if (clientId !== grant.clientId && !may(grant, 'pairPeople')) return refused(refusal('roleMayNot'));
    return (await parts.withdraw(clientId)) ? accepted(null) : refused(refusal('unknownPairing'));
  }, request));
  socket.on('setLan', requestListener('setLan', setLanSchema, async ({ open }) => (mayMessage(grant, 'setLan', { open }) ? accepted(await parts.setLan(open)) : refused(refusal('roleMayNot'))), request));
  socket.on('setPairingDays', requestListener('setPairingDays', setPairingDaysSchema, async ({ days }) => (mayMessage(grant, 'setPairingDays', { days }) ? accepted(await parts.setPairingDays(days)) : refused(refusal('roleMayNot'))), request));
  serveSources(socket, parts, request);
  socket.on('clock', (ack: unknown) => {
    if (typeof ack === 'function' && gate(grant, parts) === null) ack(parts.clock.now());
  });
  socket.onAny((name: string, ...args: unknown[]) => {
    const ack = args.at(-1);
    if (!KNOWN.has(name) && typeof ack === 'function') ack(refused(refusal('badMessage', { field: 'event', problem: 'there is no such message' })));
  });
  socket.on('disconnect', () => { parts.watches.drop(socket); parts.deskWatches.drop(socket); });
}

/** The sources beside their commands: a self-test, entries by hand, and order files. */
function serveSources(socket: WindowSocket, parts: WindowParts, request: RequestParts): void {
  const { grant } = socket.data;
  socket.on('testSource', requestListener('testSource', testSourceSchema, async ({ sourceId }) => {
    if (!mayMessage(grant, 'testSource', { sourceId })) return refused(refusal('roleMayNot'));
    const steps = await parts.sources.selfTest(sourceId);
    return steps === null ? refused(refusal('unknownSource', { sourceId })) : accepted({ steps: [...steps] });
  }, request));
  socket.on('enterEvent', requestListener('enterEvent', enterEventSchema, async ({ sourceId, event }) => (mayMessage(grant, 'enterEvent', { sourceId, event }) ? parts.sources.enter(sourceId, event) : refused(refusal('roleMayNot'))), request));
  socket.on('enterOrders', requestListener('enterOrders', enterOrdersSchema, async (file) => (mayMessage(grant, 'enterOrders', file) ? parts.sources.enterOrders(file) : refused(refusal('roleMayNot'))), request));
}

/** Messages beside commands and queries, which are noted where they are carried out. */
function noteMessage(name: string, content: unknown, answer: Ack<unknown>, grant: Grant, { audit }: WindowParts): void {
  const action = messageActionOf(name, content);
  if (action !== null) audit.note(grant, { what: name, action, content }, answer);
}

async function execute({ id, command }: CommandEnvelope, grant: Grant, parts: WindowParts): Promise<Ack> {
  return carryOut(command, grant, id, parts);
}

/** Answers and joins the deltas in one tick: no delta can come before the answer, none can fall between. */
async function follow(socket: WindowSocket, afterSeq: number | null, answer: Answer, parts: WindowParts): Promise<null> {
  const room = ROOMS.deltas(viewOf(socket.data.grant));
  // While an answer is being put together nothing may arrive for which the window has no ground.
  void socket.leave(room);
  await parts.followers.answer(afterSeq, socket.data.grant, (told) => {
    answer(accepted(told));
    // Joining a room after the disconnect would never be undone.
    if (socket.connected) void socket.join(room);
  });
  return null;
}

async function storeSecret({ owner, secret }: z.infer<typeof storeSecretSchema>, grant: Grant, parts: WindowParts): Promise<Ack<null>> {
  if (!mayMessage(grant, 'storeSecret', { owner, secret })) return refused(refusal('roleMayNot'));
  const isWanted = (): boolean => !isSourceSecret(owner) || sourceOf(parts.getState().state, sourceOfSecret(owner) ?? '') !== null;
  if (!isWanted()) return refused(refusal('unknownSource'));
  await parts.secrets.set(owner, secret);
  // Removed while its secret was being written: what is left would be the next one's of the same id.
  if (!isWanted()) {
    await parts.secrets.remove(owner);
    return refused(refusal('unknownSource'));
  }
  await parts.runtime.report({ kind: 'reportSecretStored', owner }, personOf(grant));
  return accepted(null);
}
