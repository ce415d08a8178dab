/** Somebody who acted: the pairing it came from, and the name that pairing was given. */
export interface Person { readonly clientId: string; readonly name: string }

const keyOf = (name: string): string => name.normalize('NFKC').trim().replace(/\s+/gu, ' ').toLowerCase();

/**
 * One person may hold several screens: a desk, a phone, a control surface. The owner names each pairing after who it is for, and whoever
 * bears one name is one person. So two screens of one person, or two that were paired without a name of their own, are never the two
 * people a rule asks for.
 */
export const isSamePerson = (a: Person, b: Person): boolean => a.clientId === b.clientId || keyOf(a.name) === keyOf(b.name);
