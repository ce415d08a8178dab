import { nameOf, clientOf } from '../show/evolveRoom.ts';
import type { Happened } from '../show/happened.ts';
import type { ShowState } from '../show/state.ts';
import { MAX_ASKS, type AskEvent } from './asks.ts';

/** The asks that wait: what nobody answered in time is left out with the next one. */
export function evolveAsks(state: ShowState, { event, at, actor }: Happened<AskEvent>): ShowState {
  switch (event.kind) {
    case 'askPut': return { ...state, asks: [...state.asks.filter(({ until }) => at < until), { id: event.askId, action: event.action, command: event.command, by: nameOf(actor), clientId: clientOf(actor), at, until: event.until }].slice(-MAX_ASKS) };
    case 'askSettled': return { ...state, asks: state.asks.filter(({ id }) => id !== event.askId) };
  }
}
