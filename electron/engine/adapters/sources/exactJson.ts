interface Source { readonly source?: string }

/**
 * Parses JSON without rounding long integers: a whole number beyond 2^53 comes back as its own digits (text). Shops and platforms
 * send 64-bit ids as JSON numbers, and a rounded id is another order's. Throws SyntaxError like JSON.parse.
 */
export function parseExactJson(text: string): unknown {
  return JSON.parse(text, (_key, value: unknown, context?: Source) => {
    if (typeof value !== 'number' || Number.isSafeInteger(value)) return value;
    return /^-?\d+$/u.test(context?.source ?? '') ? context?.source : value;
  });
}
