import type { ShowSituation } from '#shared/show/state.ts';
import { setPreview, takeScene, type Action } from '../../state/commands.ts';
import type { Desk } from '../../state/desk.ts';
import { useDesk } from '../../state/deskContext.ts';
import { useRole, useShow } from '../../state/hooks.ts';
import { keyOf, keyOverrides, type KeyOverrides } from '../../state/keymap.ts';
import { KEY_SLOTS, SCENE_SLOTS, type KeySlot } from '../../state/keySlots.ts';
import { useStoredValue } from '../../state/stored.ts';
import { runAction } from '../../state/useAction.ts';
import { useKeys, type KeyBinding } from '../../ui/keys.ts';
import { openCommentSearch } from '../audience/openSearch.ts';
import { CUE_INPUT_ID } from '../host/HostCuePanel.tsx';
import { toggleDeck } from '../obsdesk/deckTab.ts';
import { chosenTransition, transitionOf } from '../onair/chosenTransition.ts';
import { sheetView, type LiveUi } from '../live/liveUi.ts';

export interface WindowKeys { readonly showKeys: () => void; readonly palette: () => void }

/** Of two actions on one key, the one that means something now: start while armed, resume while held. */
function actionNow(slot: KeySlot, show: ShowSituation): Action | undefined {
  const isHeld = show.kind === 'running' && show.onAir.clock.kind === 'held';
  const wanted = slot.id === 'next' ? (show.kind === 'armed' ? 'start' : 'next') : slot.id === 'hold' ? (isHeld ? 'resume' : 'hold') : slot.id;
  return slot.actions.find(({ id }) => id === wanted);
}

/** NEXT, BACK and the like mean nothing before the show: their keys stay silent instead of complaining. */
const isSilent = (slot: KeySlot, show: ShowSituation): boolean =>
  slot.group === 'show' && show.kind !== 'running' && !(show.kind === 'armed' && slot.id === 'next') && !['armRehearsal', 'armLive', 'disarm'].includes(slot.id);

function takeSceneNumber(desk: Desk, index: number): void {
  const scene = desk.store.getState().mirror?.show.obs.inventory?.scenes[index]?.name;
  if (scene === undefined) return;
  const inventory = desk.store.getState().mirror?.show.obs.inventory;
  // In studio mode a scene key prepares, and TAKE shows: as the scene buttons do.
  if (inventory?.studioMode === true) void runAction(desk, setPreview, { scene });
  else void runAction(desk, takeScene, { scene, transition: transitionOf(chosenTransition.get(), inventory?.transitions ?? null) });
}

/** What belongs to the window, by slot. */
function windowActs(desk: Desk, ui: LiveUi, keys: WindowKeys): ReadonlyMap<string, () => void> {
  return new Map<string, () => void>([
    ['showKeys', keys.showKeys], ['palette', keys.palette], ['findComment', openCommentSearch],
    ['focusCue', () => document.getElementById(CUE_INPUT_ID)?.focus()],
    ['sheetView', () => sheetView.set(sheetView.get() === 'list' ? 'timeline' : 'list')],
    ['catchUp', () => ui.toggle('catchUp')], ['adLibs', () => ui.toggle('adLibs')], ['timers', () => ui.toggle('timers')],
    ['mixer', () => toggleDeck('mixer')], ['sources', () => toggleDeck('sources')], ['outputs', () => toggleDeck('outputs')],
    // It asks before it moves the plan.
    ['startFromNow', () => ui.toggle('startFromNow')],
    ...SCENE_SLOTS.map((n): [string, () => void] => [`scene${String(n)}`, () => takeSceneNumber(desk, n - 1)]),
  ]);
}

const FOR_EVERYONE: ReadonlySet<string> = new Set(['showKeys', 'palette', 'findComment', 'sheetView', 'timers', 'adLibs']);

/** The keys of the console, as this machine has them. Dead while typing; a viewer has those that only look. */
export function useConsoleKeys(keys: WindowKeys, ui: LiveUi): void {
  const desk = useDesk();
  const role = useRole();
  const show = useShow((state) => state.show);
  const [overrides] = useStoredValue<KeyOverrides>(keyOverrides);
  const acts = windowActs(desk, ui, keys);
  const bindings = KEY_SLOTS.flatMap((slot): KeyBinding[] => {
    const key = keyOf(overrides, slot);
    if (key === null || (role !== 'producer' && !FOR_EVERYONE.has(slot.id)) || isSilent(slot, show)) return [];
    const act = acts.get(slot.id);
    if (act !== undefined) return [{ key, run: act }];
    const action = actionNow(slot, show);
    return action === undefined ? [] : [{ key, run: () => { void runAction(desk, action, undefined); } }];
  });
  useKeys(bindings);
}

