import type { ShowEvent } from './events.ts';
import { nameOf } from './evolveRoom.ts';
import type { Happened } from './happened.ts';
import { PIN_SCREENS } from './pinCommands.ts';
import type { ShowState } from './state.ts';

type Handled = Extract<ShowEvent, { kind: 'commentPinned' | 'commentUnpinned' | 'pinnedAnswered' }>;

/** The one comment that is pinned: the newest, until it is taken off. */
export function evolvePin(state: ShowState, { event, at, actor }: Happened<Handled>): ShowState {
  if (event.kind === 'commentPinned') {
    const { pinId: id, crowdSeq, name, text, showOn = PIN_SCREENS, viewerKey = null } = event;
    return { ...state, pinned: { id, crowdSeq, name, text, showOn, pinnedAt: at, by: nameOf(actor), answeredAt: null, ...(viewerKey !== null && { viewerKey }) } };
  }
  const { pinned } = state;
  if (pinned?.id !== event.pinId) return state;
  if (event.kind === 'commentUnpinned') return { ...state, pinned: null };
  return pinned.answeredAt === null ? { ...state, pinned: { ...pinned, answeredAt: at } } : state;
}
