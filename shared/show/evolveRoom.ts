import type { FeedGap } from '../audience/event.ts';
import type { Person } from '../crew/person.ts';
import type { SourceId } from '../ids.ts';
import type { Actor, ShowEvent } from './events.ts';
import type { Happened } from './happened.ts';
import { sourceOfSecret } from './secretOwner.ts';
import { sourceOf } from './sourceOf.ts';
import type { HostCue, ShowState, SourceState } from './state.ts';

type HandledKind =
  | 'engineStarted' | 'productsImported' | 'hostCueSent' | 'hostCueWithdrawn' | 'hostCueAcknowledged'
  | 'sourceAdded' | 'sourceRemoved' | 'sourceEnabledSet' | 'sourceSituationChanged' | 'feedGapRecorded' | 'secretStored' | 'roomSet';
type Handled = Extract<ShowEvent, { kind: HandledKind }>;

/** How many cues, and how many gaps of one source, the state keeps; the log keeps all. */
const KEPT = 50;

/** The rest of `evolve`: shelf, host cues, sources, room settings. */
export function evolveRoom(state: ShowState, { event, at, actor }: Happened<Handled>): ShowState {
  switch (event.kind) {
    case 'engineStarted': return allSourcesOff(state);
    case 'productsImported': return { ...state, products: event.products };
    case 'hostCueSent': {
      const cue: HostCue = { id: event.cueId, text: event.text, sentAt: at, from: nameOf(actor), answer: { kind: 'waiting' } };
      return { ...state, hostCues: [...state.hostCues, cue].slice(-KEPT) };
    }
    case 'hostCueWithdrawn': return answered(state, event.cueId, { kind: 'withdrawn', at });
    case 'hostCueAcknowledged': return answered(state, event.cueId, { kind: 'acknowledged', at });
    case 'sourceAdded':
      return withSource(state, event.source.id, { config: event.source, enabled: true, secretStored: false, situation: { kind: 'off' }, gaps: [] });
    case 'sourceRemoved': {
      const { [event.sourceId]: removed, ...sources } = state.sources;
      return removed === undefined ? state : { ...state, sources };
    }
    case 'sourceEnabledSet':
      return onSource(state, event.sourceId, (source) => ({ ...source, enabled: event.enabled, situation: event.enabled ? source.situation : { kind: 'off' } }));
    case 'sourceSituationChanged': return onSource(state, event.sourceId, (source) => ({ ...source, situation: event.situation }));
    case 'feedGapRecorded': return onSource(state, event.gap.sourceId, (source) => ({ ...source, gaps: withGap(source.gaps, event.gap) }));
    case 'secretStored':
      if (event.owner === 'obsBackup') return state.backup.passwordStored ? state : { ...state, backup: { ...state.backup, passwordStored: true } };
      if (event.owner === 'obs') return state.obs.passwordStored ? state : { ...state, obs: { ...state.obs, passwordStored: true } };
      return onSource(state, namedBy(state, event.owner), (source) => (source.secretStored ? source : { ...source, secretStored: true }));
    case 'roomSet': return { ...state, room: { currency: event.currency, minTakeSpanMs: event.minTakeSpanMs, warnMs: event.warnMs, dangerMs: event.dangerMs } };
  }
}

/** What an actor is called in lists of who did what. */
export const nameOf = (actor: Actor): string => (actor.kind === 'person' || actor.kind === 'automation' ? actor.name : actor.kind);

/** Which client acted. Acts that are nobody's bear their kind. */
export const clientOf = (actor: Actor): string => (actor.kind === 'person' ? actor.clientId : actor.kind);

/** Who acted, to be told apart from others (`isSamePerson`). */
export const actedBy = (actor: Actor): Person => ({ clientId: clientOf(actor), name: nameOf(actor) });

function answered(state: ShowState, id: string, answer: HostCue['answer']): ShowState {
  const isOpen = (cue: HostCue) => cue.id === id && cue.answer.kind === 'waiting';
  if (!state.hostCues.some(isOpen)) return state;
  return { ...state, hostCues: state.hostCues.map((cue) => (isOpen(cue) ? { ...cue, answer } : cue)) };
}

/** Logs written before sources had names of their own say the bare id. */
function namedBy(state: ShowState, owner: string): SourceId {
  const id = sourceOfSecret(owner);
  return id !== null && sourceOf(state, id) !== null ? id : (owner as SourceId);
}

const withSource = (state: ShowState, id: SourceId, source: SourceState): ShowState => ({ ...state, sources: { ...state.sources, [id]: source } });

function onSource(state: ShowState, id: SourceId, change: (source: SourceState) => SourceState): ShowState {
  const source = sourceOf(state, id);
  if (source === null) return state;
  const changed = change(source);
  return changed === source ? state : withSource(state, id, changed);
}

/** Connections do not outlive the engine; what is enabled is started again and reports by itself. */
function allSourcesOff(state: ShowState): ShowState {
  return Object.values(state.sources).reduce(
    (next, source) => (source.situation.kind === 'off' ? next : withSource(next, source.config.id, { ...source, situation: { kind: 'off' } })), state,
  );
}

/** The end of a gap replaces its open beginning; a new gap goes last. */
function withGap(gaps: readonly FeedGap[], gap: FeedGap): readonly FeedGap[] {
  const open = gaps.findIndex((known) => known.until === null && known.from === gap.from && known.reason === gap.reason);
  return open === -1 ? [...gaps, gap].slice(-KEPT) : gaps.with(open, gap);
}
