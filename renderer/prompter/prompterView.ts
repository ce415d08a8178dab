import type { Product } from '#shared/commerce/product.ts';
import { EMPTY_SHELF } from '#shared/shelf/model.ts';
import { shownProducts } from '#shared/shelf/productOnAir.ts';
import type { Phase, RunsheetItem } from '#shared/runsheet/item.ts';
import { plannedTimes } from '#shared/runsheet/plannedTimes.ts';
import type { ShowMode } from '#shared/show/showMode.ts';
import { nextItem } from '#shared/show/order.ts';
import type { HostCue, Run, ShowState } from '#shared/show/state.ts';
import type { Instant } from '#shared/time/instant.ts';
import type { Language } from '../i18n/resources.ts';
import { pickText } from '../i18n/useLanguage.ts';

/** One row as the host sees it: no cost, no notes to the crew. */
export interface HostItem { readonly title: string; readonly phase: Phase; readonly points: readonly string[]; readonly interaction: string; readonly mechanism: string; readonly priceLines: readonly string[]; readonly caution: string }

/** What the prompter shows, by where the show stands. */
export type PrompterView =
  | { readonly kind: 'noShow' }
  | { readonly kind: 'planning'; readonly showTitle: string; readonly rows: number }
  | { readonly kind: 'armed'; readonly mode: ShowMode; readonly showTitle: string; readonly first: HostItem; readonly startsAt: Instant | null; readonly timeZone: string; readonly products: readonly Product[]; readonly second: HostItem | null }
  | { readonly kind: 'running'; readonly mode: ShowMode; readonly run: Run; readonly item: HostItem; readonly products: readonly Product[]; readonly next: HostItem | null }
  | { readonly kind: 'ended'; readonly mode: ShowMode; readonly showTitle: string; readonly startedAt: Instant; readonly endedAt: Instant; readonly presented: number };

const splitLines = (text: string): string[] => text.split(/[|\n]/u).map((line) => line.trim()).filter((line) => line !== '');

/** What the host may read of a row, in one language. */
export function hostItem(item: RunsheetItem, language: Language): HostItem {
  const { talkingPoints } = item;
  const [wanted, other] = language === 'en' ? [talkingPoints.en, talkingPoints.zh] : [talkingPoints.zh, talkingPoints.en];
  return {
    title: pickText(item.title, language), phase: item.phase,
    points: wanted.length > 0 ? wanted : other,
    interaction: item.interaction, mechanism: item.mechanism, priceLines: splitLines(item.priceLine), caution: item.complianceNote,
  };
}

const productsOf = (item: RunsheetItem, shelf: readonly Product[]): Product[] =>
  item.productIds.flatMap((id) => shelf.find((product) => product.id === id) ?? []);

/** Everything the host's screen says, picked from the mirrored state. What is being explained leads its products. */
export function prompterView(state: Pick<ShowState, 'show' | 'products'> & Partial<Pick<ShowState, 'shelf'>>, language: Language): PrompterView {
  const { show, products, shelf = EMPTY_SHELF } = state;
  switch (show.kind) {
    case 'empty': return { kind: 'noShow' };
    case 'planning': return { kind: 'planning', showTitle: show.sheet.title, rows: show.sheet.items.length };
    case 'armed': {
      const [first, second] = show.sheet.items;
      if (first === undefined) return { kind: 'noShow' };
      return {
        kind: 'armed', mode: show.mode, showTitle: show.sheet.title, first: hostItem(first, language), startsAt: plannedTimes(show.sheet)[0]?.start ?? null, timeZone: show.sheet.timeZone,
        products: productsOf(first, products), second: second === undefined ? null : hostItem(second, language),
      };
    }
    case 'running': {
      const next = nextItem(show);
      return {
        kind: 'running', mode: show.mode, run: show.onAir, item: hostItem(show.onAir.item, language),
        products: shownProducts(show.onAir.item.productIds, products, shelf), next: next === null ? null : hostItem(next, language),
      };
    }
    case 'ended': return { kind: 'ended', mode: show.mode, showTitle: show.sheet.title, startedAt: show.startedAt, endedAt: show.endedAt, presented: show.done.length };
  }
}

/** "Say now" lines the host has not answered, oldest first: the first one is shown, the rest are counted. */
export const waitingCues = (cues: readonly HostCue[]): readonly HostCue[] => cues.filter((cue) => cue.answer.kind === 'waiting');
