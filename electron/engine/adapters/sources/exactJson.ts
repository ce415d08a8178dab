interface Source { readonly source?: string }

/**
 * Parses JSON without rounding long integers: a whole number beyond 2^53 comes back as its own digits (text). Shops and platforms
 * send 64-bit ids as JSON numbers, and a rounded id is another order's. A member `length` that is an object is left out: no platform has
 * one, and a schema that compares it would throw (shared/readMessage.ts). Throws SyntaxError like JSON.parse.
 */
export function parseExactJson(text: string): unknown {
  return JSON.parse(text, (key, value: unknown, context?: Source) => {
    if (key === 'length' && typeof value === 'object') return undefined;
    if (typeof value !== 'number' || Number.isSafeInteger(value)) return value;
    return /^-?\d+$/u.test(context?.source ?? '') ? context?.source : value;
  });
}
