import { promisesOf } from '../compliance/gate/decideGate.ts';
import { guardText } from '../compliance/gate/guardWords.ts';
import { hostCueIdSchema } from '../ids.ts';
import { isTrainingSource } from '../training/model.ts';
import type { CommandOf } from './commands.ts';
import { accept, refuse, type DecideContext, type Decision } from './decideContext.ts';
import { sourceOf } from './sourceOf.ts';
import type { ShowState } from './state.ts';

/** A line for the host is as good as said: blocked words stop it, and what it promises goes into the ledger. */
export const sendHostCue = (state: ShowState, { text }: CommandOf<'sendHostCue'>, context: DecideContext): Decision =>
  guardText(state, text, 'host', context) ?? accept({ kind: 'hostCueSent', cueId: hostCueIdSchema.parse(context.newId('cue')), text }, ...promisesOf(state, text, 'sayNow', context));

export function withdrawHostCue(state: ShowState, { cueId }: CommandOf<'withdrawHostCue'>): Decision {
  return whileWaiting(state, cueId, () => accept({ kind: 'hostCueWithdrawn', cueId }));
}

export function acknowledgeHostCue(state: ShowState, { cueId }: CommandOf<'acknowledgeHostCue'>): Decision {
  return whileWaiting(state, cueId, () => accept({ kind: 'hostCueAcknowledged', cueId }));
}

function whileWaiting(state: ShowState, cueId: string, decideWaiting: () => Decision): Decision {
  switch (state.hostCues.find((cue) => cue.id === cueId)?.answer.kind) {
    case undefined: case 'withdrawn': return refuse('unknownCue');
    case 'acknowledged': return refuse('alreadyAnswered');
    case 'waiting': return decideWaiting();
  }
}

export function addSource(state: ShowState, { source }: CommandOf<'addSource'>): Decision {
  // Ids of simulated sources are the training's own.
  return sourceOf(state, source.id) === null && !isTrainingSource(source.id) ? accept({ kind: 'sourceAdded', source }) : refuse('sourceExists', { id: source.id });
}

export function removeSource(state: ShowState, { sourceId }: CommandOf<'removeSource'>): Decision {
  return sourceOf(state, sourceId) === null ? refuse('unknownSource', { id: sourceId }) : accept({ kind: 'sourceRemoved', sourceId });
}

export function setSourceEnabled(state: ShowState, { sourceId, enabled }: CommandOf<'setSourceEnabled'>): Decision {
  const source = sourceOf(state, sourceId);
  if (source === null) return refuse('unknownSource', { id: sourceId });
  return source.enabled === enabled ? accept() : accept({ kind: 'sourceEnabledSet', sourceId, enabled });
}

export function setRoom({ room }: ShowState, { currency, minTakeSpanMs, warnMs = room.warnMs, dangerMs = room.dangerMs }: CommandOf<'setRoom'>): Decision {
  const isSame = room.currency === currency && room.minTakeSpanMs === minTakeSpanMs && room.warnMs === warnMs && room.dangerMs === dangerMs;
  return isSame ? accept() : accept({ kind: 'roomSet', currency, minTakeSpanMs, warnMs, dangerMs });
}
