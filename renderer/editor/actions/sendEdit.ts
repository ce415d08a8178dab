import type { Command } from '#shared/show/commands.ts';
import type { CommandOutcome } from '../../transport/commandLane.ts';
import type { Workbench } from '../editorContext.ts';

/**
 * Sends an edit. Somebody else's edit of the same cell, and a row that is on air, become a question; every other refusal a
 * message. An edit counts as in flight until the plan on screen holds it.
 */
export async function sendEdit({ desk, store }: Workbench, command: Command): Promise<CommandOutcome> {
  if (desk.store.getState().link.kind !== 'live') {
    desk.notices.raise({ kind: 'unlinked' });
    return { kind: 'unanswered' };
  }
  store.setState(({ inFlight }) => ({ inFlight: inFlight + 1 }));
  const outcome = await desk.link.send(command);
  if (outcome.kind === 'done') await shownUpTo(desk, outcome.seq);
  store.setState(({ inFlight }) => ({ inFlight: inFlight - 1 }));
  if (outcome.kind !== 'refused' || !asks(store, command, outcome)) desk.notices.about(outcome);
  return outcome;
}

/** Turns a refusal into a question; false = there is nothing to ask. */
function asks(store: Workbench['store'], command: Command, { refusal: { key, params } }: Extract<CommandOutcome, { kind: 'refused' }>): boolean {
  const text = (name: string): string => String(params[name] ?? '');
  if (key === 'editConflict' && (command.kind === 'editItem' || command.kind === 'editItems')) {
    store.setState({ dialog: { kind: 'conflict', command, cue: text('cue'), field: text('field'), yours: text('yours'), theirs: text('theirs') } });
    return true;
  }
  if (key === 'itemIsOnAir' && 'onAirRow' in command && command.onAirRow === 'refuse') {
    store.setState({ dialog: { kind: 'onAir', cue: text('cue'), command } });
    return true;
  }
  return false;
}

/** Resolves when the mirror holds everything up to `seq`, or the mirror is not coming any more. */
const shownUpTo = (desk: Workbench['desk'], seq: number): Promise<void> => new Promise((resolve) => {
  const isShown = (): boolean => { const { mirror, link } = desk.store.getState(); return mirror === null || mirror.seq >= seq || link.kind === 'refused' || link.kind === 'pairedOut'; };
  if (isShown()) { resolve(); return; }
  const stop = desk.store.subscribe(() => { if (isShown()) { stop(); resolve(); } });
});
