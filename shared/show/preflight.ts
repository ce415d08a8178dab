import type { ObsFailure } from '../obs/model.ts';
import { sheetScenes } from '../runsheet/sheetScenes.ts';
import { factRows, stateRows, type MoreRow, type PreflightFacts } from './preflightMore.ts';
import type { ShowState } from './state.ts';

/** Versions older than this have no obs-websocket 5. */
const OLDEST_OBS = 28;

export type PreflightLevel = 'pass' | 'warn' | 'fail';
/** Where a row is put right. */
export type PreflightFix = 'obs' | 'sources' | 'import' | 'products' | 'editor' | 'pair' | 'shelf' | 'words' | null;

/** One row of the list before a show. `about` is the sentence to say: a closed list, so that every row has its words. */
export type PreflightRow = MoreRow | { readonly level: PreflightLevel; readonly fix: PreflightFix } & (
  | { readonly check: 'runsheet'; readonly about: 'none' } | { readonly check: 'runsheet'; readonly about: 'rows'; readonly rows: number }
  | { readonly check: 'products'; readonly about: 'none' | 'complete' } | { readonly check: 'products'; readonly about: 'missing'; readonly ids: readonly string[] }
  | { readonly check: 'obs'; readonly about: 'notConfigured' | 'connecting' } | { readonly check: 'obs'; readonly about: 'failed'; readonly failure: ObsFailure }
  | { readonly check: 'obs'; readonly about: 'connected' | 'tooOld' | 'simulated'; readonly version: string }
  | { readonly check: 'scenes'; readonly about: 'unknown' | 'noneNamed' } | { readonly check: 'scenes'; readonly about: 'complete'; readonly count: number } | { readonly check: 'scenes'; readonly about: 'missing'; readonly scenes: readonly string[] }
  | { readonly check: 'stream'; readonly about: 'off' | 'running' | 'failedBefore' | 'unknown' }
  | { readonly check: 'feeds'; readonly about: 'none' | 'allOff' } | { readonly check: 'feeds'; readonly about: 'live'; readonly count: number } | { readonly check: 'feeds'; readonly about: 'down' | 'waiting'; readonly names: readonly string[] }
);

export type PreflightCheck = PreflightRow['check'];

/**
 * What a producer checks before arming, from what the window knows. `fail` = it will go wrong on air; `warn` = look at it.
 * Nothing here blocks: a show may have to run without OBS. `facts` are what no log holds; without them only the state is judged.
 */
export function preflight(state: Pick<ShowState, 'show' | 'products' | 'obs' | 'sources'>, facts: PreflightFacts | null = null): readonly PreflightRow[] {
  const rows: readonly PreflightRow[] = [runsheetRow(state), productsRow(state), obsRow(state), scenesRow(state), ...stateRows(state), streamRow(state), feedsRow(state, facts?.waiting ?? [])];
  return facts === null ? rows : [...rows, ...factRows(state, facts)];
}

const itemsOf = ({ show }: Pick<ShowState, 'show'>) => (show.kind === 'empty' ? [] : show.sheet.items);

function runsheetRow(state: Pick<ShowState, 'show'>): PreflightRow {
  const rows = itemsOf(state).length;
  return rows === 0 ? { check: 'runsheet', level: 'fail', fix: 'import', about: 'none' } : { check: 'runsheet', level: 'pass', fix: null, about: 'rows', rows };
}

/** Every product the sheet names must be on the shelf: a row without its product has no price to read out. */
function productsRow(state: Pick<ShowState, 'show' | 'products'>): PreflightRow {
  const known = new Set<string>(state.products.map(({ id }) => id));
  const named = new Set<string>(itemsOf(state).flatMap(({ productIds }) => productIds));
  const ids = [...named].filter((id) => !known.has(id));
  if (ids.length > 0) return { check: 'products', level: 'fail', fix: 'import', about: 'missing', ids };
  return named.size === 0 ? { check: 'products', level: 'pass', fix: null, about: 'none' } : { check: 'products', level: 'pass', fix: null, about: 'complete' };
}

function obsRow({ obs }: Pick<ShowState, 'obs'>): PreflightRow {
  const { connection } = obs;
  switch (connection.kind) {
    case 'notConfigured': return { check: 'obs', level: 'fail', fix: 'obs', about: 'notConfigured' };
    case 'connecting': return { check: 'obs', level: 'warn', fix: 'obs', about: 'connecting' };
    case 'retrying': case 'stopped': return { check: 'obs', level: 'fail', fix: 'obs', about: 'failed', failure: connection.failure };
    case 'connected': {
      const version = connection.obsVersion;
      if (connection.simulated) return { check: 'obs', level: 'warn', fix: 'obs', about: 'simulated', version };
      const isTooOld = Number.parseInt(version, 10) < OLDEST_OBS;
      return { check: 'obs', level: isTooOld ? 'warn' : 'pass', fix: isTooOld ? 'obs' : null, about: isTooOld ? 'tooOld' : 'connected', version };
    }
  }
}

function scenesRow(state: Pick<ShowState, 'show' | 'obs'>): PreflightRow {
  const wanted = sheetScenes(itemsOf(state));
  if (wanted.length === 0) return { check: 'scenes', level: 'pass', fix: null, about: 'noneNamed' };
  const { connection, inventory } = state.obs;
  // A list read before the connection was lost may be of another collection by now.
  if (connection.kind !== 'connected' || inventory === null) return { check: 'scenes', level: 'warn', fix: 'obs', about: 'unknown' };
  const have = new Set(inventory.scenes.map(({ name }) => name));
  const scenes = wanted.filter((scene) => !have.has(scene));
  return scenes.length === 0 ? { check: 'scenes', level: 'pass', fix: null, about: 'complete', count: wanted.length } : { check: 'scenes', level: 'fail', fix: 'editor', about: 'missing', scenes };
}

/** As far as known: OBS tells what the stream does, not whether its key is good; that shows at the first start. */
function streamRow({ obs }: Pick<ShowState, 'obs'>): PreflightRow {
  if (obs.connection.kind !== 'connected') return { check: 'stream', level: 'warn', fix: 'obs', about: 'unknown' };
  switch (obs.stream.kind) {
    case 'off': return { check: 'stream', level: 'pass', fix: null, about: 'off' };
    case 'failedToStart': return { check: 'stream', level: 'fail', fix: null, about: 'failedBefore' };
    case 'unknown': return { check: 'stream', level: 'warn', fix: 'obs', about: 'unknown' };
    case 'starting': case 'live': case 'reconnecting': case 'stopping': return { check: 'stream', level: 'warn', fix: null, about: 'running' };
  }
}

/** A pushed source is connected before anybody has posted: that it works shows with its first event. */
function feedsRow({ sources }: Pick<ShowState, 'sources'>, waiting: readonly string[]): PreflightRow {
  const all = Object.values(sources);
  if (all.length === 0) return { check: 'feeds', level: 'warn', fix: 'sources', about: 'none' };
  const on = all.filter(({ enabled }) => enabled);
  if (on.length === 0) return { check: 'feeds', level: 'warn', fix: 'sources', about: 'allOff' };
  const down = on.filter(({ situation }) => situation.kind !== 'live' && situation.kind !== 'waiting' && situation.kind !== 'finished');
  if (down.length === 0 && waiting.length > 0) return { check: 'feeds', level: 'warn', fix: 'sources', about: 'waiting', names: waiting };
  if (down.length === 0) return { check: 'feeds', level: 'pass', fix: null, about: 'live', count: on.length };
  const isDead = down.some(({ situation }) => situation.kind === 'failed');
  return { check: 'feeds', level: isDead ? 'fail' : 'warn', fix: 'sources', about: 'down', names: down.map(({ config }) => config.name) };
}

const RANK: Readonly<Record<PreflightLevel, number>> = { pass: 0, warn: 1, fail: 2 };

export type { PreflightFacts } from './preflightMore.ts';

/** The worst level of a list. */
export const worstLevel = (rows: readonly PreflightRow[]): PreflightLevel =>
  rows.reduce<PreflightLevel>((worst, { level }) => (RANK[level] > RANK[worst] ? level : worst), 'pass');
