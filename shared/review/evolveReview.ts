import type { ShowEvent } from '../show/events.ts';
import { nameOf } from '../show/evolveRoom.ts';
import type { Happened } from '../show/happened.ts';
import type { ShowState } from '../show/state.ts';
import { KEPT_EXPORTS, NO_REVIEW, REVIEW_EVENTS, type ExportJob, type ReviewEvent, type ReviewState } from './actions.ts';

const kinds: ReadonlySet<string> = new Set(REVIEW_EVENTS.map((option) => option.shape.kind.value));
export const isReviewEvent = (event: ShowEvent): event is ReviewEvent => kinds.has(event.kind);

/** The review's part of `evolve`. */
export const evolveReview = (state: ShowState, happened: Happened<ReviewEvent>): ShowState => ({ ...state, review: change(state.review, happened) });

function change(held: ReviewState, { event, at, actor }: Happened<ReviewEvent>): ReviewState {
  const by = nameOf(actor);
  switch (event.kind) {
    case 'reviewActionSaved': {
      const isKnown = held.actions.some(({ id }) => id === event.action.id);
      return { ...held, actions: isKnown ? held.actions.map((each) => (each.id === event.action.id ? event.action : each)) : [...held.actions, event.action] };
    }
    case 'reviewActionSettled': return {
      ...held,
      actions: held.actions.map((each) => (each.id === event.actionId ? { ...each, state: event.state, note: event.note, settledBy: event.state === 'open' ? '' : by, settledAt: event.state === 'open' ? null : at } : each)),
    };
    case 'reviewActionRemoved': return { ...held, actions: held.actions.filter(({ id }) => id !== event.actionId) };
    case 'exportAsked': return { ...held, exports: [...held.exports, event.job].slice(-KEPT_EXPORTS) };
    case 'exportAgreed': return onJob(held, event.exportId, { kind: 'running', since: at, approvedBy: by });
    case 'exportDeclined': return onJob(held, event.exportId, { kind: 'declined', at, by });
    case 'exportCancelled': return onJob(held, event.exportId, { kind: 'cancelled', at, by });
    case 'exportDone': {
      const job = held.exports.find(({ id }) => id === event.exportId);
      const approvedBy = job?.situation.kind === 'running' ? job.situation.approvedBy : null;
      return onJob(held, event.exportId, { kind: 'done', at, approvedBy, name: event.name, bytes: event.bytes, sha256: event.sha256, rows: event.rows });
    }
    case 'exportFailed': return onJob(held, event.exportId, { kind: 'failed', at, problem: event.problem });
    case 'reviewCarried': return { actions: event.actions, exports: event.exports };
    default: return event satisfies never;
  }
}

const onJob = (held: ReviewState, exportId: string, situation: ExportJob['situation']): ReviewState =>
  ({ ...held, exports: held.exports.map((job) => (job.id === exportId ? { ...job, situation } : job)) });

/** Open actions, and those of the last shows that were seen to, outlive the show they came from; so does what was taken out. */
export const sessionReview = (held: ReviewState): ReviewState => (held.actions.length <= KEPT_ACTIONS ? held : { ...held, actions: kept(held) });
const KEPT_ACTIONS = 200;
function kept({ actions }: ReviewState): ReviewState['actions'] {
  const settled = actions.filter(({ state }) => state !== 'open');
  const dropped = new Set(settled.slice(0, Math.max(0, actions.length - KEPT_ACTIONS)).map(({ id }) => id));
  return actions.filter(({ id }) => !dropped.has(id));
}
export function carriedReview(held: ReviewState): readonly ShowEvent[] {
  if (held === NO_REVIEW) return [];
  const { actions, exports } = sessionReview(held);
  return [{ kind: 'reviewCarried', actions: [...actions], exports: [...exports] }];
}
