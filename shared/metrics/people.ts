import type { AudienceEvent } from '../audience/event.ts';

/** What one known person can be counted for, once. `interacted`: commented, liked, followed, shared or sent a gift. */
export const PERSON_ACTS = ['entered', 'commented', 'liked', 'followed', 'shared', 'gifted', 'joined', 'clicked', 'carted', 'bought', 'interacted'] as const;
export type PersonAct = (typeof PERSON_ACTS)[number];

/** How many different known people did it. People whom their platform hides are in none of these numbers. */
export type PeopleTally = Readonly<Record<PersonAct, number>>;
export const NO_PEOPLE: PeopleTally = { entered: 0, commented: 0, liked: 0, followed: 0, shared: 0, gifted: 0, joined: 0, clicked: 0, carted: 0, bought: 0, interacted: 0 };

const INTERACTIONS: ReadonlySet<PersonAct> = new Set<PersonAct>(['commented', 'liked', 'followed', 'shared', 'gifted']);
const bitOf = (act: PersonAct): number => 1 << PERSON_ACTS.indexOf(act);

/** What the viewer of this event did; null = nothing that counts. Buying is no single event: see sales.ts. */
export function actOf(kind: AudienceEvent['kind']): PersonAct | null {
  switch (kind) {
    case 'enter': return 'entered';
    case 'comment': return 'commented';
    case 'like': return 'liked';
    case 'follow': return 'followed';
    case 'share': return 'shared';
    case 'gift': return 'gifted';
    case 'join': return 'joined';
    case 'productClick': return 'clicked';
    case 'cartAdd': return 'carted';
    case 'viewers': case 'order': case 'figures': case 'withdrawn': case 'notice': return null;
    default: return kind satisfies never;
  }
}

/** Counts an act of a person of whom `did` (bits, by place in PERSON_ACTS) is known. Done before: nothing changes. */
export function countAct(people: PeopleTally, did: number, act: PersonAct): { readonly people: PeopleTally; readonly did: number } {
  const acts = INTERACTIONS.has(act) ? [act, 'interacted' as const] : [act];
  const fresh = acts.filter((each) => (did & bitOf(each)) === 0);
  if (fresh.length === 0) return { people, did };
  const next = { ...people };
  for (const each of fresh) next[each] += 1;
  return { people: next, did: fresh.reduce((bits, each) => bits | bitOf(each), did) };
}

/** Takes an act back that turned out to belong to another session: only an order can. Never done: nothing changes. */
export function takeBack(people: PeopleTally, did: number, act: 'bought'): { readonly people: PeopleTally; readonly did: number } {
  return (did & bitOf(act)) === 0 ? { people, did } : { people: { ...people, [act]: people[act] - 1 }, did: did & ~bitOf(act) };
}
