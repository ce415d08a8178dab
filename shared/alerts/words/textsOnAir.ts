import type { TextToCheck } from '../../compliance/checkText.ts';
import { productTexts } from '../../compliance/gate/productTexts.ts';
import { rowTexts } from '../../compliance/gate/rowTexts.ts';
import { shownProducts } from '../../shelf/productOnAir.ts';
import type { ShowState } from '../../show/state.ts';
import type { Instant } from '../../time/instant.ts';
import type { WordPlace } from './wordSample.ts';

/** A text viewers hear or see now. `of`: the row, product, line, source or comment it is part of; `ref`: which text of it. */
export interface TextOnAir extends TextToCheck { readonly place: WordPlace; readonly of: string; readonly ref: string; readonly productIds: readonly string[] }

/** What the host said on a line from the control room goes on sounding for so long, ms: time to notice and to correct it. */
const SAID_MS = 60_000;
const PLACEHOLDER = /\{[^{}]*\}/gu;

type Shown = Pick<ShowState, 'show' | 'hostCues' | 'pinned' | 'products' | 'shelf' | 'textBindings'>;

/**
 * Every text of the room that is before viewers: the row on air with its goods, texts bound to OBS sources, lines for the host that wait
 * or were said a moment ago, the pinned comment. Viewers' own comments are not the room's until somebody pins one. Nothing without a
 * running show.
 */
export function textsOnAir(state: Shown, now: Instant): readonly TextOnAir[] {
  const { show, products, shelf } = state;
  if (show.kind !== 'running') return [];
  const { item, id } = show.onAir;
  const row = rowTexts(item, products).map(({ field, line, ...text }): TextOnAir => ({ ...text, place: text.scope === 'overlay' ? 'shown' : 'said', of: `row ${id}`, ref: `${field} ${String(line ?? 0)}`, productIds: item.productIds }));
  const goods = shownProducts(item.productIds, products, shelf).flatMap((product) =>
    productTexts(product).map(({ field, ...text }, index): TextOnAir => ({ ...text, place: 'shown', of: `product ${product.id}`, ref: `${field} ${String(index)}`, productIds: [product.id] })));
  return [...row, ...goods, ...boundTexts(state), ...saidTexts(state, now), ...pinnedTexts(state)];
}

const plain = (place: WordPlace, of: string, scope: TextToCheck['scope'], text: string): TextOnAir => ({ place, of, ref: '', scope, text, complianceClass: null, productIds: [] });

/** What stands in a bound source beside what is filled in; that is looked at where it comes from. */
const boundTexts = ({ textBindings }: Shown): readonly TextOnAir[] =>
  textBindings.bindings.flatMap(({ input, kind, template }) => (kind === 'text' ? [plain('shown', `source ${input}`, 'overlay', template.replaceAll(PLACEHOLDER, ' '))] : []));

const saidTexts = ({ hostCues }: Shown, now: Instant): readonly TextOnAir[] =>
  hostCues.flatMap(({ id, text, answer }) => (answer.kind === 'waiting' || (answer.kind === 'acknowledged' && now - answer.at < SAID_MS) ? [plain('said', `line ${id}`, 'host', text)] : []));

const pinnedTexts = ({ pinned }: Shown): readonly TextOnAir[] =>
  (pinned === null || pinned.answeredAt !== null || pinned.showOn.length === 0 ? [] : [plain('pinned', `pin ${pinned.id}`, 'pinned', pinned.text)]);
