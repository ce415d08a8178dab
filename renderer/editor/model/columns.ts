import type { Runsheet } from '#shared/runsheet/item.ts';
import { obsCueCodec } from './cueCodec.ts';
import {
  approvalCodec, colourCodec, cueCodec, customCodec, endActionCodec, endingCodec, flexCodec, gmvCodec, lengthCodec, minLengthCodec, nullableCodec, ownersCodec, phaseCodec, pointsCodec,
  productsCodec, roleCodec, startCodec, textCodec, titleCodec, type Codec,
} from './cellCodec.ts';

/** The columns of our own, in the order in which a new person sees them; `editor:column.<id>` names them. */
export const BUILT_IN = [
  'cue', 'role', 'phase', 'titleZh', 'titleEn', 'start', 'plannedStart', 'plannedEnd', 'expectedStart', 'duration', 'minDuration', 'flex', 'endAction', 'ending', 'approval', 'products', 'priceLine', 'mechanism',
  'pointsZh', 'pointsEn', 'interaction', 'lottery', 'scene', 'obsCue', 'overlay', 'owners', 'producerCue', 'kpi', 'gmv', 'compliance', 'fallback', 'colour',
] as const;
export type BuiltInId = (typeof BUILT_IN)[number];

/** Where the suggestions of a column come from. */
export type Suggestions = 'phase' | 'flex' | 'endAction' | 'role' | 'approval' | 'scene' | 'product' | 'owner' | 'colour' | 'lottery';
export type Derived = 'plannedStart' | 'plannedEnd' | 'expectedStart';

/**
 * A column of the editor. `derived`: worked out from the plan and the run, never typed. `lines`: several lines in one cell.
 * `custom`: the name of a column of the room's own.
 */
export interface Column {
  readonly id: string;
  readonly builtIn: BuiltInId | null;
  readonly custom: string | null;
  readonly codec: Codec | null;
  readonly derived: Derived | null;
  readonly width: number;
  readonly isNumeric: boolean;
  readonly isLines: boolean;
  readonly suggestions: Suggestions | null;
}

interface Traits { readonly suggestions?: Suggestions; readonly isNumeric?: boolean; readonly isLines?: boolean }

const own = (id: BuiltInId, width: number, codec: Codec, { suggestions, isNumeric = false, isLines = false }: Traits = {}): Column =>
  ({ id, builtIn: id, custom: null, codec, derived: null, width, isNumeric, isLines, suggestions: suggestions ?? null });
const derived = (id: Derived, width: number): Column =>
  ({ id, builtIn: id, custom: null, codec: null, derived: id, width, isNumeric: true, isLines: false, suggestions: null });

const OWN: Readonly<Record<BuiltInId, Column>> = {
  cue: own('cue', 64, cueCodec), role: own('role', 84, roleCodec, { suggestions: 'role' }), phase: own('phase', 104, phaseCodec, { suggestions: 'phase' }),
  titleZh: own('titleZh', 232, titleCodec('zh')), titleEn: own('titleEn', 200, titleCodec('en')),
  start: own('start', 84, startCodec, { isNumeric: true }), plannedStart: derived('plannedStart', 84), plannedEnd: derived('plannedEnd', 84), expectedStart: derived('expectedStart', 84),
  duration: own('duration', 76, lengthCodec, { isNumeric: true }), minDuration: own('minDuration', 76, minLengthCodec, { isNumeric: true }),
  flex: own('flex', 84, flexCodec, { suggestions: 'flex' }), endAction: own('endAction', 84, endActionCodec, { suggestions: 'endAction' }), ending: own('ending', 84, endingCodec, { isNumeric: true }),
  approval: own('approval', 92, approvalCodec, { suggestions: 'approval' }), products: own('products', 120, productsCodec, { suggestions: 'product' }),
  priceLine: own('priceLine', 200, textCodec('priceLine', 400)), mechanism: own('mechanism', 200, textCodec('mechanism', 400)),
  pointsZh: own('pointsZh', 260, pointsCodec('zh'), { isLines: true }), pointsEn: own('pointsEn', 220, pointsCodec('en'), { isLines: true }),
  interaction: own('interaction', 160, textCodec('interaction', 400)), lottery: own('lottery', 84, nullableCodec('lotteryId', 64), { suggestions: 'lottery' }),
  scene: own('scene', 132, nullableCodec('obsScene', 200), { suggestions: 'scene' }), obsCue: own('obsCue', 180, obsCueCodec, { isLines: true }), overlay: own('overlay', 140, textCodec('overlay', 200)),
  owners: own('owners', 132, ownersCodec, { suggestions: 'owner' }), producerCue: own('producerCue', 200, textCodec('producerCue', 400)), kpi: own('kpi', 140, textCodec('kpiTarget', 200)),
  gmv: own('gmv', 96, gmvCodec, { isNumeric: true }), compliance: own('compliance', 200, textCodec('complianceNote', 400)), fallback: own('fallback', 180, textCodec('fallback', 400)),
  colour: own('colour', 92, colourCodec, { suggestions: 'colour' }),
};

export const CUSTOM_PREFIX = 'custom:';

/** At most so long a name: what an exported header can carry back. */
export const MAX_CUSTOM_NAME = 60;

/** The column of a name of the room's own. */
export const customColumn = (name: string): Column =>
  ({ id: `${CUSTOM_PREFIX}${name}`, builtIn: null, custom: name, codec: customCodec(name), derived: null, width: 140, isNumeric: false, isLines: false, suggestions: null });

/** The names of the columns of the room's own, in order of first use. */
export function customNames(sheet: Runsheet, added: readonly string[] = []): readonly string[] {
  const names = new Set<string>();
  for (const item of sheet.items) for (const name in item.custom) names.add(name);
  for (const item of sheet.adLibs) for (const name in item.custom) names.add(name);
  for (const name of added) names.add(name);
  return [...names];
}

/** Every column there is: ours, then the room's own. */
export const allColumns = (custom: readonly string[]): readonly Column[] => [...BUILT_IN.map((id) => OWN[id]), ...custom.map(customColumn)];

/** Why a name cannot be that of a new column; null = it can. */
export function customNameProblem(name: string, known: readonly string[]): 'nameEmpty' | 'nameLong' | 'nameTaken' | 'nameReserved' | null {
  const wanted = name.trim();
  if (wanted === '') return 'nameEmpty';
  if (wanted.length > MAX_CUSTOM_NAME) return 'nameLong';
  if (wanted === '__proto__') return 'nameReserved';
  return known.includes(wanted) ? 'nameTaken' : null;
}
