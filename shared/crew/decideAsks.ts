import { askIdSchema } from '../ids.ts';
import { refusal } from '../protocol/refusal.ts';
import { commandSchema, type Command, type CommandOf } from '../show/commands.ts';
import { accept, refuse, type DecideContext, type Decision } from '../show/decideContext.ts';
import type { Actor } from '../show/events.ts';
import type { ShowState } from '../show/state.ts';
import { instant } from '../time/instant.ts';
import { actedBy } from '../show/evolveRoom.ts';
import { ASK_MS, MAX_ASKS } from './asks.ts';
import { actionOf } from './commandRows.table.ts';
import { isSamePerson } from './person.ts';
import { commandLeave, defaultDuties, may, type Rights } from './rights.ts';

type Decide = (state: ShowState, command: Command, context: DecideContext) => Decision;

/** The rights of whoever acts; the engine and its automations ask nobody. */
const rightsOf = (actor: Actor): Rights | null => (actor.kind === 'person' ? { role: actor.role, duties: actor.duties ?? defaultDuties(actor.role) } : null);

/** Only what could be done now is asked for: whoever allows it must not find out that it was impossible. */
export function putAsk(state: ShowState, { command: wish }: CommandOf<'putAsk'>, context: DecideContext, decide: Decide): Decision {
  const parsed = commandSchema.safeParse(wish);
  const rights = rightsOf(context.actor);
  if (!parsed.success || parsed.data.kind === 'putAsk' || parsed.data.kind === 'settleAsk') return refuse('unknownAsk');
  if (rights === null || commandLeave(rights, parsed.data) === 'none') return refuse('roleMayNot');
  const decided = decide(state, parsed.data, { ...context, askedBy: actedBy(context.actor) });
  // What would change nothing needs nobody's leave.
  if (!decided.ok || decided.value.length === 0) return decided;
  const waiting = state.asks.filter(({ until }) => context.now < until);
  // The same wish again is the same wish.
  if (waiting.some((ask) => isSamePerson({ clientId: ask.clientId, name: ask.by }, actedBy(context.actor)) && JSON.stringify(ask.command) === JSON.stringify(wish))) return accept();
  if (waiting.length >= MAX_ASKS) return { ok: false, failure: refusal('tooManyAsks', { max: MAX_ASKS }) };
  return accept({ kind: 'askPut', askId: askIdSchema.parse(context.newId('ask')), action: actionOf(parsed.data), command: wish, until: instant(context.now + ASK_MS) });
}

/** Allowed = done now, by the rules of now, as the one who allows it: their right carries it. */
export function settleAsk(state: ShowState, { askId, allow }: CommandOf<'settleAsk'>, context: DecideContext, decide: Decide): Decision {
  const ask = state.asks.find(({ id }) => id === askId);
  const rights = rightsOf(context.actor);
  if (ask === undefined || context.now >= ask.until) return refuse('unknownAsk');
  const isOwn = isSamePerson({ clientId: ask.clientId, name: ask.by }, actedBy(context.actor));
  if (isOwn && !allow) return accept({ kind: 'askSettled', askId, how: 'takenBack' });
  const parsed = commandSchema.safeParse(ask.command);
  if (!parsed.success) return refuse('unknownAsk');
  if (rights === null || !may(rights, actionOf(parsed.data))) return refuse('roleMayNot');
  if (isOwn) return refuse('askNeedsOther');
  if (!allow) return accept({ kind: 'askSettled', askId, how: 'declined' });
  const decided = decide(state, parsed.data, { ...context, askedBy: { clientId: ask.clientId, name: ask.by } });
  return decided.ok ? accept({ kind: 'askSettled', askId, how: 'allowed' }, ...decided.value) : decided;
}
