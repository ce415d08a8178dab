import type { Person } from '../crew/person.ts';
import type { Refusal, RefusalKey } from '../protocol/refusal.ts';
import { refusal } from '../protocol/refusal.ts';
import { fail, succeed, type Result } from '../result.ts';
import type { Instant } from '../time/instant.ts';
import type { Lexicon } from '../compliance/lexicon.ts';
import type { Actor, ShowEvent } from './events.ts';

/** What `decide` is told from outside: the time, who asks, and a maker of fresh ids (`<prefix>-<random>`). */
export interface DecideContext { readonly now: Instant; readonly actor: Actor; readonly newId: (prefix: string) => string;
  /** The word list the room was given; absent where no list is known, and then no text is refused. */
  readonly words?: Lexicon;
  /** Who asked for what somebody else now allows (crew/asks.ts); while it is put, whoever asks. Absent = nobody was asked. */
  readonly askedBy?: Person;
}

/** The events a command causes, or why it causes none. An empty list = it is so already, nothing to do. */
export type Decision = Result<readonly ShowEvent[], Refusal>;

/** Accepts a command. */
export const accept = (...events: readonly ShowEvent[]): Decision => succeed(events);

/** Refuses a command. */
export const refuse = (key: RefusalKey, params: Record<string, string | number> = {}): Decision => fail(refusal(key, params));
