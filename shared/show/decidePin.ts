import { guardText } from '../compliance/gate/guardWords.ts';
import { maskName, maskText } from '../audience/masking.ts';
import { pinIdSchema } from '../ids.ts';
import type { CommandOf } from './commands.ts';
import { accept, refuse, type DecideContext, type Decision } from './decideContext.ts';
import { PIN_SCREENS } from './pinCommands.ts';
import type { PinnedComment, ShowState } from './state.ts';

/** The same comment pinned again while it waits is so already. */
export function pinComment(state: ShowState, { crowdSeq, name, text, showOn = [...PIN_SCREENS], viewerKey = null }: CommandOf<'pinComment'>, context: DecideContext): Decision {
  const { pinned, commentDesk } = state;
  if (commentDesk.hidden.some((hidden) => hidden.kind === 'hidden' && hidden.crowdSeq === crowdSeq)) return refuse('commentIsHidden');
  // Out of sight on the desk, so not on air either: whoever wants it there unmutes first, and that is in the log.
  if (viewerKey !== null && commentDesk.muted.some((muted) => muted.viewerKey === viewerKey && (muted.until === null || muted.until > context.now))) return refuse('viewerIsMuted');
  const blocked = guardText(state, text, 'pinned', context);
  if (blocked !== null) return blocked;
  const masked = { crowdSeq, name: name.trim() === '' ? '' : maskName(name), text: maskText(text) };
  const isThere = pinned !== null && pinned.answeredAt === null && pinned.crowdSeq === crowdSeq && pinned.text === masked.text && pinned.name === masked.name && PIN_SCREENS.every((screen) => pinned.showOn.includes(screen) === showOn.includes(screen));
  return isThere ? accept() : accept({ kind: 'commentPinned', pinId: pinIdSchema.parse(context.newId('pin')), ...masked, showOn: PIN_SCREENS.filter((screen) => showOn.includes(screen)), ...(viewerKey !== null && { viewerKey }) });
}

export const unpinComment = (state: ShowState, { pinId }: CommandOf<'unpinComment'>): Decision =>
  onPinned(state, pinId, () => accept({ kind: 'commentUnpinned', pinId }));

export const answerPinned = (state: ShowState, { pinId }: CommandOf<'answerPinned'>): Decision =>
  onPinned(state, pinId, ({ answeredAt }) => (answeredAt === null ? accept({ kind: 'pinnedAnswered', pinId }) : refuse('alreadyAnswered')));

/** Names the pin its sender saw: one that was replaced meanwhile is not taken off or answered by mistake. */
function onPinned({ pinned }: ShowState, pinId: string, decidePinned: (pinned: PinnedComment) => Decision): Decision {
  return pinned?.id === pinId ? decidePinned(pinned) : refuse('notPinned');
}
