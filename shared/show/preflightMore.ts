import type { HealthNow } from '../alerts/healthNow.ts';
import type { CueStep } from '../obs/cue.ts';
import { labelDuties, missingLabels } from '../compliance/gate/missingLabels.ts';
import { exceptionOf } from '../shelf/guardPrice.ts';
import { EMPTY_SHELF } from '../shelf/model.ts';
import { plannedEndOf, plannedTimes } from '../runsheet/plannedTimes.ts';
import type { RunsheetItem } from '../runsheet/item.ts';
import { offersRow, type OffersRow } from './preflightOffers.ts';
import type { PreflightFix, PreflightLevel } from './preflight.ts';
import type { ShowState } from './state.ts';

type Looked = Pick<ShowState, 'show' | 'products' | 'obs' | 'sources'> & Partial<Pick<ShowState, 'shelf' | 'compliance'>>;

/** What only a window knows, or the engine tells beside the log. */
export interface PreflightFacts {
  readonly checks: HealthNow['checks'];
  readonly isStorageOk: boolean;
  /** Names of sources that are connected and have never brought anything. */
  readonly waiting: readonly string[];
  /** Engine's clock minus this machine's, ms; null = not measured yet. */
  readonly clockAheadMs: number | null;
}

/** Further rows; `names` and figures fill the sentence `preflight:<check>.<about>`. */
export type MoreRow = OffersRow | { readonly level: PreflightLevel; readonly fix: PreflightFix } & (
  | { readonly check: 'inputs'; readonly about: 'noneNamed' | 'unknown' | 'complete' } | { readonly check: 'inputs'; readonly about: 'missing' | 'unseen'; readonly names: readonly string[] }
  | { readonly check: 'target'; readonly about: 'unknown' } | { readonly check: 'target'; readonly about: 'keyMissing' | 'set'; readonly service: string }
  | { readonly check: 'disk'; readonly about: 'unknown' } | { readonly check: 'disk'; readonly about: 'free' | 'low'; readonly gb: number } | { readonly check: 'disk'; readonly about: 'enough' | 'tight' | 'short'; readonly gb: number; readonly minutes: number; readonly wanted: number }
  | { readonly check: 'sound'; readonly about: 'unknown' | 'silent' | 'heard' }
  | { readonly check: 'backup'; readonly about: 'notSet' } | { readonly check: 'backup'; readonly about: 'set' | 'missing'; readonly scene: string }
  | { readonly check: 'prices'; readonly about: 'none' | 'right' } | { readonly check: 'prices'; readonly about: 'underFloor' | 'overLowest' | 'noPrice'; readonly names: readonly string[] }
  | { readonly check: 'prompter'; readonly about: 'none' } | { readonly check: 'prompter'; readonly about: 'connected'; readonly count: number }
  | { readonly check: 'clock'; readonly about: 'right' | 'unknown' } | { readonly check: 'clock'; readonly about: 'window'; readonly seconds: number } | { readonly check: 'clock'; readonly about: 'feeds'; readonly names: readonly string[] }
  | { readonly check: 'labels'; readonly about: 'complete' } | { readonly check: 'labels'; readonly about: 'unnamed' | 'missing'; readonly names: readonly string[] }
  | { readonly check: 'storage'; readonly about: 'writable' | 'failing' }
);

/** Rows that the state alone can tell. */
export const stateRows = (state: Looked): readonly MoreRow[] => [inputsRow(state), backupRow(state), pricesRow(state), offersRow(state), ...labelRows(state)];

/** Rows that take a look at the world. */
export function factRows(state: Looked, facts: PreflightFacts): readonly MoreRow[] {
  return [targetRow(state, facts), diskRow(state, facts), soundRow(facts), prompterRow(facts), clockRow(state, facts), storageRow(facts)];
}

const itemsOf = ({ show }: Pick<Looked, 'show'>): readonly RunsheetItem[] => (show.kind === 'empty' ? [] : [...show.sheet.items, ...show.sheet.adLibs]);

/** Inputs and transitions must be there by name. Of a `source` OBS may mean a group, which no list of it names: that one is only not seen. */
function inputsRow({ show, obs }: Looked): MoreRow {
  const cues = itemsOf({ show }).flatMap(({ obsCue }) => (obsCue === null ? [] : [obsCue]));
  const steps = cues.flatMap((cue) => cue.steps);
  const inputs = new Set(steps.flatMap((step) => inputOf(step)));
  const sources = new Set(steps.flatMap((step) => (step.kind === 'source' ? [step.source] : [])));
  const transitions = new Set(cues.flatMap(({ transition }) => (transition === null ? [] : [transition.name])));
  if (inputs.size + sources.size + transitions.size === 0) return { check: 'inputs', level: 'pass', fix: null, about: 'noneNamed' };
  const { inventory } = obs;
  if (obs.connection.kind !== 'connected' || inventory === null) return { check: 'inputs', level: 'warn', fix: 'obs', about: 'unknown' };
  const have = new Set(inventory.inputs.map(({ name }) => name));
  const missing = [...[...inputs].filter((name) => !have.has(name)), ...[...transitions].filter((name) => !inventory.transitions.some((each) => each.name === name))];
  if (missing.length > 0) return { check: 'inputs', level: 'fail', fix: 'editor', about: 'missing', names: missing };
  const unseen = [...sources].filter((name) => !have.has(name) && !inventory.scenes.some((scene) => scene.name === name));
  return unseen.length > 0 ? { check: 'inputs', level: 'warn', fix: 'editor', about: 'unseen', names: unseen } : { check: 'inputs', level: 'pass', fix: null, about: 'complete' };
}

const inputOf = (step: CueStep): readonly string[] => (step.kind === 'text' || step.kind === 'image' || step.kind === 'mute' || step.kind === 'fade' ? [step.input] : []);

function backupRow({ obs }: Looked): MoreRow {
  const scene = obs.safety.backupScene;
  if (scene === null) return { check: 'backup', level: 'warn', fix: 'obs', about: 'notSet' };
  const isMissing = obs.connection.kind === 'connected' && obs.inventory?.scenes.some(({ name }) => name === scene) === false;
  return isMissing ? { check: 'backup', level: 'fail', fix: 'obs', about: 'missing', scene } : { check: 'backup', level: 'pass', fix: null, about: 'set', scene };
}

/** What has to be on screen with the goods of this sheet; a room without such a duty has no such row. */
function labelRows({ show, products, obs, compliance }: Looked): readonly MoreRow[] {
  if (compliance === undefined) return [];
  const named = new Set<string>(itemsOf({ show }).flatMap(({ productIds }) => productIds));
  const duties = labelDuties(compliance.duties, products.filter(({ id }) => named.has(id)));
  if (duties.length === 0) return [];
  const missing = missingLabels(duties, obs.connection.kind === 'connected' && obs.inventory !== null ? obs.inventory.inputs.map(({ name }) => name) : null);
  const names = missing.map(({ label, input }) => (input === '' ? label : input));
  if (missing.length === 0) return [{ check: 'labels', level: 'pass', fix: null, about: 'complete' }];
  return [{ check: 'labels', level: 'fail', fix: 'words', about: missing.some(({ input }) => input === '') ? 'unnamed' : 'missing', names }];
}

/** Floor <= live price <= lowest of seven days, of every product the sheet names (domain A-21; 明码标价 §16), but for prices owner and compliance agreed to. */
function pricesRow({ show, products, shelf = EMPTY_SHELF }: Looked): MoreRow {
  const named = new Set<string>(itemsOf({ show }).flatMap(({ productIds }) => productIds));
  const sold = products.filter((product) => named.has(product.id) && exceptionOf(shelf, product) === null);
  if (sold.length === 0) return { check: 'prices', level: 'pass', fix: null, about: 'none' };
  const names = (those: typeof sold): readonly string[] => those.map(({ id, name }) => `${id} ${name.zh === '' ? name.en : name.zh}`.trim());
  const under = sold.filter(({ liveMinor, floorMinor }) => liveMinor !== null && floorMinor !== null && liveMinor < floorMinor);
  if (under.length > 0) return { check: 'prices', level: 'fail', fix: 'products', about: 'underFloor', names: names(under) };
  const over = sold.filter(({ liveMinor, lowest7dMinor }) => liveMinor !== null && lowest7dMinor !== null && liveMinor > lowest7dMinor);
  if (over.length > 0) return { check: 'prices', level: 'fail', fix: 'products', about: 'overLowest', names: names(over) };
  const none = sold.filter(({ liveMinor }) => liveMinor === null);
  return none.length > 0 ? { check: 'prices', level: 'warn', fix: 'products', about: 'noPrice', names: names(none) } : { check: 'prices', level: 'pass', fix: null, about: 'right' };
}

function targetRow({ obs }: Looked, { checks: { target } }: PreflightFacts): MoreRow {
  if (obs.connection.kind !== 'connected' || target === null) return { check: 'target', level: 'warn', fix: 'obs', about: 'unknown' };
  const service = target.host === '' || target.service === target.host ? target.service : `${target.service} · ${target.host}`;
  return target.key === 'notSet' ? { check: 'target', level: 'fail', fix: 'obs', about: 'keyMissing', service } : { check: 'target', level: 'pass', fix: null, about: 'set', service };
}

/** Below this the disk is small whatever the plan says, GB (domain A-08). */
const FEWEST_GB = 10;
/** A plan runs late; this much more than its length is wanted. */
const MARGIN = 1.2;

function diskRow({ show }: Looked, { checks: { disk } }: PreflightFacts): MoreRow {
  if (disk === null) return { check: 'disk', level: 'warn', fix: null, about: 'unknown' };
  const gb = disk.freeGb;
  const wanted = plannedMinutes(show);
  if (disk.kbps === null || wanted === 0) return gb < FEWEST_GB ? { check: 'disk', level: 'warn', fix: null, about: 'low', gb } : { check: 'disk', level: 'pass', fix: null, about: 'free', gb };
  const minutes = Math.floor((gb * 1_024 * 1_024 * 8) / disk.kbps / 60);
  const figures = { check: 'disk', fix: null, gb, minutes, wanted } as const;
  if (minutes < wanted) return { ...figures, level: 'fail', about: 'short' };
  return minutes < wanted * MARGIN || gb < FEWEST_GB ? { ...figures, level: 'warn', about: 'tight' } : { ...figures, level: 'pass', about: 'enough' };
}

function plannedMinutes(show: ShowState['show']): number {
  if (show.kind === 'empty') return 0;
  const times = plannedTimes(show.sheet);
  const [first] = times;
  return first === undefined ? 0 : Math.max(0, Math.ceil((plannedEndOf(show.sheet, times) - first.start) / 60_000));
}

const soundRow = ({ checks: { sound } }: PreflightFacts): MoreRow => ({ check: 'sound', level: sound === 'heard' ? 'pass' : 'warn', fix: sound === 'heard' ? null : 'obs', about: sound });

const prompterRow = ({ checks: { prompters } }: PreflightFacts): MoreRow =>
  (prompters === 0 ? { check: 'prompter', level: 'warn', fix: 'pair', about: 'none' } : { check: 'prompter', level: 'pass', fix: null, about: 'connected', count: prompters });

/** A window shows the engine's time, so a clock of its own that is wrong is harmless there; a feed's is not: its comments fall into the wrong minute. */
const MOST_SKEW_MS = 2_000;

function clockRow({ sources }: Looked, { checks: { skewed }, clockAheadMs }: PreflightFacts): MoreRow {
  if (skewed.length > 0) return { check: 'clock', level: 'warn', fix: 'sources', about: 'feeds', names: skewed.map(({ sourceId }) => sources[sourceId]?.config.name ?? sourceId) };
  if (clockAheadMs === null) return { check: 'clock', level: 'warn', fix: null, about: 'unknown' };
  return Math.abs(clockAheadMs) > MOST_SKEW_MS ? { check: 'clock', level: 'warn', fix: null, about: 'window', seconds: Math.round(Math.abs(clockAheadMs) / 1_000) } : { check: 'clock', level: 'pass', fix: null, about: 'right' };
}

const storageRow = ({ isStorageOk }: PreflightFacts): MoreRow => (isStorageOk ? { check: 'storage', level: 'pass', fix: null, about: 'writable' } : { check: 'storage', level: 'fail', fix: null, about: 'failing' });
