import { carriedCommentDesk } from '../commentDesk/decideCommentDesk.ts';
import type { Product } from '../commerce/product.ts';
import { sessionIdSchema } from '../ids.ts';
import { NO_SAFETY } from '../obs/safety.ts';
import { nameOfProduct } from '../shelf/decidePrice.ts';
import { carriedLottery } from '../lottery/evolveLottery.ts';
import { carriedShelf } from '../shelf/evolveShelf.ts';
import { loopProblem } from '../runsheet/loop.ts';
import { isTrainingSource } from '../training/model.ts';
import { isKnownTimeZone } from '../time/zone.ts';
import type { CommandOf } from './commands.ts';
import { accept, refuse, type DecideContext, type Decision } from './decideContext.ts';
import { carriedDeletions } from '../deletion/evolveDeletion.ts';
import { carriedReview } from '../review/evolveReview.ts';
import { carriedCompliance } from '../compliance/gate/decideGate.ts';
import { carriedGoals } from '../goals/goalsState.ts';
import { carriedLatency } from '../latency/latencyState.ts';
import { carriedControl } from './carriedControl.ts';
import { carriedHealth } from './decideHealth.ts';
import type { ShowEvent } from './events.ts';
import { sourceSecret } from './secretOwner.ts';
import type { ShowState, SourceState } from './state.ts';

/** A plan is armed or running: what would change the room under it is refused. */
export const isLoaded = ({ show }: ShowState): boolean => show.kind === 'armed' || show.kind === 'running';

/**
 * Begins a new session. Everything carried over is repeated as events behind `sessionOpened`, so that the log of one
 * session, folded by itself after a restart, gives the same state as the engine that went on running.
 */
export function openSession(state: ShowState, { title }: CommandOf<'openSession'>, context: DecideContext): Decision {
  if (state.training !== null) return refuse('trainingRunning');
  if (isLoaded(state)) return refuse('showIsLoaded');
  return accept(...newSession(state, title, context));
}

export const newSession = (state: ShowState, title: string, context: DecideContext): readonly ShowEvent[] =>
  [{ kind: 'sessionOpened', sessionId: sessionIdSchema.parse(context.newId('session')), title }, ...carriedOver(state)];

function carriedOver(state: ShowState): readonly ShowEvent[] {
  const { show, products, obs, sources, room, desk, health, commentDesk } = state;
  const events: ShowEvent[] = [{ kind: 'roomSet', ...room }];
  if (show.kind !== 'empty') events.push({ kind: 'runsheetImported', sheet: show.sheet });
  if (products.length > 0) events.push({ kind: 'productsImported', products: [...products] });
  events.push(...carriedShelf(state.shelf));
  if (obs.address !== null) {
    events.push({ kind: 'obsConfigured', address: obs.address }, { kind: 'obsConnectionChanged', connection: obs.connection });
    if (obs.inventory !== null) events.push({ kind: 'obsInventoryRead', inventory: obs.inventory, restarted: false });
  }
  events.push({ kind: 'streamChanged', stream: obs.stream }, { kind: 'recordChanged', record: obs.record });
  events.push(...carriedHealth(health));
  if (desk.recordFile !== null) events.push({ kind: 'recordFileOpened', file: desk.recordFile, fps: desk.recordFps });
  if (obs.safety !== NO_SAFETY) events.push({ kind: 'safetySet', safety: obs.safety });
  if (obs.passwordStored) events.push({ kind: 'secretStored', owner: 'obs' });
  events.push(...carriedControl(state), ...carriedCommentDesk(commentDesk), ...carriedGoals(state.goals), ...carriedLatency(state.latency), ...carriedLottery(state.lottery), ...carriedCompliance(state.compliance), ...carriedReview(state.review), ...carriedDeletions(state.deletions));
  return [...events, ...Object.values(sources).filter(({ config }) => !isTrainingSource(config.id)).flatMap(carriedSource)];
}

function carriedSource({ config, enabled, secretStored, situation, gaps }: SourceState): readonly ShowEvent[] {
  const sourceId = config.id;
  const events: ShowEvent[] = [{ kind: 'sourceAdded', source: config }];
  if (secretStored) events.push({ kind: 'secretStored', owner: sourceSecret(sourceId) });
  if (!enabled) events.push({ kind: 'sourceEnabledSet', sourceId, enabled });
  if (situation.kind !== 'off') events.push({ kind: 'sourceSituationChanged', sourceId, situation });
  for (const gap of gaps) if (gap.until === null) events.push({ kind: 'feedGapRecorded', gap });
  return events;
}

export function importRunsheet(state: ShowState, { sheet }: CommandOf<'importRunsheet'>): Decision {
  if (isLoaded(state)) return refuse('showIsLoaded');
  if (!isKnownTimeZone(sheet.timeZone)) return refuse('unknownTimeZone', { timeZone: sheet.timeZone });
  const rows = [...sheet.items, ...sheet.adLibs];
  const id = firstRepeated(rows.map((item) => item.id));
  if (id !== null) return refuse('duplicateId', { id });
  const loop = loopProblem(sheet);
  if (loop !== null) return refuse(loop);
  const cue = firstRepeated(rows.map((item) => item.cue));
  return cue === null ? accept({ kind: 'runsheetImported', sheet }) : refuse('duplicateCue', { cue });
}

const PRICE_FIELDS = ['currency', 'costMinor', 'floorMinor', 'liveMinor', 'lowest7dMinor', 'listMinor'] as const;

/** Allowed during the show, but not as a way round the two people a price takes: what buyers see now keeps its prices. */
export function importProducts(state: ShowState, { products }: CommandOf<'importProducts'>): Decision {
  const id = firstRepeated(products.map((product) => product.id));
  if (id !== null) return refuse('duplicateId', { id });
  const shown = new Set<string>(state.shelf.listings.flatMap(({ productId, kind }) => (kind === 'delisted' ? [] : [productId])));
  if (state.show.kind === 'running') for (const productId of state.show.onAir.item.productIds) shown.add(productId);
  const changed = state.products.flatMap((before) => {
    const next = shown.has(before.id) ? products.find((product) => product.id === before.id) : undefined;
    const field = next === undefined ? undefined : PRICE_FIELDS.find((each) => next[each] !== before[each]);
    return field === undefined ? [] : [{ before, field }];
  });
  const first: { readonly before: Product; readonly field: string } | undefined = changed[0];
  return first === undefined ? accept({ kind: 'productsImported', products }) : refuse('priceByTwo', { product: nameOfProduct(first.before), field: first.field });
}

function firstRepeated(values: readonly string[]): string | null {
  const seen = new Set<string>();
  for (const value of values) {
    if (seen.has(value)) return value;
    seen.add(value);
  }
  return null;
}
