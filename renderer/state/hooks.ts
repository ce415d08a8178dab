import { useCallback, useMemo, useSyncExternalStore } from 'react';
import { useStore } from 'zustand';
import { useShallow } from 'zustand/react/shallow';
import type { HealthNow } from '#shared/alerts/healthNow.ts';
import type { Runsheet } from '#shared/runsheet/item.ts';
import type { Duty } from '#shared/crew/duty.ts';
import type { ActionId } from '#shared/crew/matrix.table.ts';
import { isSamePerson, type Person } from '#shared/crew/person.ts';
import { leaveOf, may } from '#shared/crew/rights.ts';
import type { Role } from '#shared/protocol/roles.ts';
import type { Run, ShowState } from '#shared/show/state.ts';
import type { LinkSituation } from '../transport/situation.ts';
import type { DeskState, Mirror } from './desk.ts';
import { useDesk } from './deskContext.ts';
import type { NoticeState } from './notices.ts';

/** Selects from the mirrored show. Screens render only after the first snapshot, so there is one. Shallow compare: selectors may build small objects. */
export function useShow<T>(select: (show: ShowState) => T): T {
  return useStore(useDesk().store, useShallow((state: DeskState) => select(mirrorOf(state).show)));
}

const mirrorOf = (state: DeskState): Mirror => {
  if (state.mirror === null) throw new Error('A screen was drawn before the first snapshot');
  return state.mirror;
};

export const useHasMirror = (): boolean => useStore(useDesk().store, (state) => state.mirror !== null);
export const useLink = (): LinkSituation => useStore(useDesk().store, (state) => state.link);
export const useRole = (): Role => useStore(useDesk().store, (state) => mirrorOf(state).role);
/** May the person at this window do that? */
export const useMay = (action: ActionId): boolean => useStore(useDesk().store, (state) => may(mirrorOf(state), action));
/** May they do it, or ask for it? What is neither has no place on their screen. */
export const useReaches = (action: ActionId): boolean => useStore(useDesk().store, (state) => ['do', 'ask'].includes(leaveOf(mirrorOf(state), action)));
export const useDuties = (): readonly Duty[] => useStore(useDesk().store, (state) => mirrorOf(state).duties);
/** Is that the person at this window, here or at another screen of theirs? */
export function useIsMe(): (person: Person) => boolean {
  const me = useStore(useDesk().store, useShallow((state: DeskState) => ({ clientId: mirrorOf(state).clientId, name: mirrorOf(state).name })));
  return (person) => isSamePerson(me, person);
}
export const useEngineVersion = (): string => useStore(useDesk().store, (state) => mirrorOf(state).engineVersion);
/** Is a command of this kind on its way? */
export const useBusy = (kind: string): boolean => useStore(useDesk().store, (state) => (state.busy[kind] ?? 0) > 0);

export const sheetOf = (show: ShowState): Runsheet | null => (show.show.kind === 'empty' ? null : show.show.sheet);
export const onAirOf = (show: ShowState): Run | null => (show.show.kind === 'running' ? show.show.onAir : null);
export const useSheet = (): Runsheet | null => useShow(sheetOf);
export const useOnAir = (): Run | null => useShow(onAirOf);

/** Reads the engine's clock (ms) now; null while unknown. For handlers and animation frames, not for rendering digits. */
export function useEngineNow(): () => number | null {
  return useDesk().link.engineNow;
}

/** The engine's clock at the last boundary of `hz` beats a second: every digit drawn from it flips in the same frame. */
export function useTick(hz = 1): number | null {
  const desk = useDesk();
  const ticker = useMemo(() => desk.ticker(hz), [desk, hz]);
  return useSyncExternalStore(ticker.subscribe, ticker.now);
}

export function useNotices<T>(select: (state: NoticeState) => T): T {
  return useStore(useDesk().notices.store, select);
}

/** The name of a product id, or the id itself when the shelf does not hold it. */
export function useProducts(ids: readonly string[]): ReturnType<typeof pickProducts> {
  const products = useShow((state) => state.products);
  const key = ids.join('\n');
  return useMemo(() => pickProducts(products, key === '' ? [] : key.split('\n')), [products, key]);
}

const pickProducts = (products: ShowState['products'], ids: readonly string[]) => ids.map((id) => ({ id, product: products.find((entry) => entry.id === id) ?? null }));

/** What is true now beside the log: storage, alerts that could not be written, checks. */
export function useHealthNow(): HealthNow {
  const { link } = useDesk();
  return useSyncExternalStore(link.onHealth, link.healthNow);
}

/** Stable callback that dismisses a notice. */
export function useDismissNotice(): (id: number) => void {
  const { notices } = useDesk();
  return useCallback((id: number) => notices.dismiss(id), [notices]);
}
