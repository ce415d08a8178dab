import type { ShowSituation } from '#shared/show/state.ts';
import { addMinute, cutHalfMinute, holdShow, resumeShow, startRecording, startShow, takeNext, takePrevious, takeScene, type Action } from '../../state/commands.ts';
import type { Desk } from '../../state/desk.ts';
import { useDesk } from '../../state/deskContext.ts';
import { useRole, useShow } from '../../state/hooks.ts';
import { runAction } from '../../state/useAction.ts';
import { useKeys, type KeyBinding } from '../../ui/keys.ts';
import { CUE_INPUT_ID } from '../host/HostCuePanel.tsx';

const bind = (desk: Desk, action: Action, repeats = false): readonly KeyBinding[] => (action.key === null ? [] : [{ key: action.key, repeats, run: () => { void runAction(desk, action, undefined); } }]);

/** The actions whose keys mean something in this situation: Space starts an armed show and takes NEXT in a running one. */
function actionsOf(show: ShowSituation): readonly Action[] {
  if (show.kind === 'armed') return [startShow, startRecording];
  if (show.kind !== 'running') return [startRecording];
  return [takeNext, takePrevious, show.onAir.clock.kind === 'held' ? resumeShow : holdShow, addMinute, cutHalfMinute, startRecording];
}

const sceneKeys = (desk: Desk): readonly KeyBinding[] => Array.from({ length: 9 }, (_, index) => ({
  key: String(index + 1),
  run: () => {
    const scene = desk.store.getState().mirror?.show.obs.inventory?.scenes[index]?.name;
    if (scene !== undefined) void runAction(desk, takeScene, { scene });
  },
}));

/** The keys of the console: dead while typing; a viewer has only the list of keys. */
export function useConsoleKeys(onShowKeys: () => void): void {
  const desk = useDesk();
  const role = useRole();
  const show = useShow((state) => state.show);
  const always: readonly KeyBinding[] = [{ key: '?', run: onShowKeys }];
  const producer: readonly KeyBinding[] = role === 'producer'
    ? [...actionsOf(show).flatMap((action) => bind(desk, action)), ...sceneKeys(desk), { key: 't', run: () => document.getElementById(CUE_INPUT_ID)?.focus() }]
    : [];
  useKeys([...always, ...producer]);
}
