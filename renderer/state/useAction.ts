import { useCallback } from 'react';
import { useTranslation } from 'react-i18next';
import { useStore } from 'zustand';
import type { TFunction } from 'i18next';
import { refusalText } from '../i18n/refusalText.ts';
import type { CommandOutcome } from '../transport/commandLane.ts';
import type { Action, ActionId } from './commands.ts';
import type { Desk, DeskState } from './desk.ts';
import { useDesk } from './deskContext.ts';
import { hindranceOf, type Hindrance } from './enablement.ts';

export interface UsableAction {
  readonly id: ActionId;
  /** Null = it can be pressed; else the sentence that says why not. */
  readonly reason: string | null;
  /** Pressed and on its way. */
  readonly busy: boolean;
  /** Sends it; a refusal shows as a toast. */
  readonly run: () => Promise<CommandOutcome | null>;
}

const hindranceText = (t: TFunction, hindrance: Hindrance): string =>
  hindrance.kind === 'noLink' ? t('noLinkReason', { ns: 'console' }) : refusalText(t, hindrance.refusal);

/** Runs an action on a desk unless something hinders it; says so when it does. */
export async function runAction<A>(desk: Desk, action: Action<A>, args: A): Promise<CommandOutcome | null> {
  const { mirror, link } = desk.store.getState();
  if (mirror === null) return null;
  const command = action.make(mirror.show, args);
  const hindrance = hindranceOf({ mirror, link }, command);
  if (hindrance !== null) {
    desk.notices.raise(hindrance.kind === 'refusal' ? { kind: 'refused', refusal: hindrance.refusal } : { kind: 'unlinked' });
    return null;
  }
  return desk.send(command);
}

/** An action as a view uses it: can it be pressed, is it on its way, press it. `args` may be a fresh object each time. */
export function useAction<A = void>(action: Action<A>, args: A): UsableAction {
  const desk = useDesk();
  const { t } = useTranslation();
  const look = useCallback((state: DeskState): Hindrance | null => (state.mirror === null ? { kind: 'noLink' } : hindranceOf(state, action.make(state.mirror.show, args))), [action, args]);
  // The sentence, not the object: a string compares by value, so an unrelated change draws nothing.
  const reason = useStore(desk.store, (state) => { const hindrance = look(state); return hindrance === null ? null : hindranceText(t, hindrance); });
  const kind = useStore(desk.store, (state) => (state.mirror === null ? null : action.make(state.mirror.show, args).kind));
  const busy = useStore(desk.store, (state) => kind !== null && (state.busy[kind] ?? 0) > 0);
  const run = useCallback(() => runAction(desk, action, args), [desk, action, args]);
  return { id: action.id, reason, busy, run };
}
