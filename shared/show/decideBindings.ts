import type { CommandOf } from './commands.ts';
import { guardText } from '../compliance/gate/guardWords.ts';
import { accept, refuse, type DecideContext, type Decision } from './decideContext.ts';
import type { ShowEvent } from './events.ts';
import type { WorldReport } from './reports.ts';
import type { ShowState } from './state.ts';

export const NO_BINDINGS: ShowState['textBindings'] = { bindings: [], problems: [] };

/** Two templates for one source would write over each other for ever. */
export function setTextBindings(state: ShowState, { bindings }: CommandOf<'setTextBindings'>, context: DecideContext): Decision {
  const { textBindings } = state;
  const blocked = bindings.map(({ kind, template }) => (kind === 'text' ? guardText(state, template, 'overlay', context) : null)).find((refused) => refused !== null);
  if (blocked !== undefined) return blocked;
  const twice = bindings.find(({ input }, index) => bindings.findIndex((other) => other.input === input) !== index);
  if (twice !== undefined) return refuse('duplicateId', { id: twice.input });
  return JSON.stringify(textBindings.bindings) === JSON.stringify(bindings) ? accept() : accept({ kind: 'textBindingsSet', bindings });
}

/** What could not be written, when it is something else than before. */
export const textsTold = ({ textBindings }: ShowState, { problems }: Extract<WorldReport, { kind: 'reportTextBindings' }>): readonly ShowEvent[] =>
  (JSON.stringify(textBindings.problems) === JSON.stringify(problems) ? [] : [{ kind: 'textBindingsTold', problems }]);

/** The bound sources, part of `evolve`. */
export function evolveBindings(state: ShowState, event: Extract<ShowEvent, { kind: 'textBindingsSet' | 'textBindingsTold' }>): ShowState {
  return event.kind === 'textBindingsSet'
    ? { ...state, textBindings: { bindings: event.bindings, problems: state.textBindings.problems.filter(({ input }) => event.bindings.some((binding) => binding.input === input)) } }
    : { ...state, textBindings: { ...state.textBindings, problems: event.problems } };
}
