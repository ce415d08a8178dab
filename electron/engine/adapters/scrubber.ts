/** Keys whose value never reaches a log, whatever it is. */
const SECRET_KEY = /secret|password|passphrase|token|ticket|authori[sz]ation|cookie|signature|hmac|api-?key|credential/iu;
const MASK = '[redacted]';
/** Shorter values would mask ordinary words; they are still covered by their key. */
const SHORTEST_SECRET = 4;
const DEEPEST = 6;

/** Takes secrets out of what is about to be logged: by key name, and by value for every secret the engine has seen. */
export interface Scrubber {
  /** From now on this value is masked wherever it appears. */
  readonly learn: (secret: string) => void;
  readonly text: (text: string) => string;
  readonly fields: (fields: Readonly<Record<string, unknown>>) => Record<string, unknown>;
}

/** A scrubber that knows no secret yet. Errors become `{name, message, stack}`, bytes become their length. */
export function createScrubber(): Scrubber {
  const known = new Set<string>();
  const text = (raw: string): string => [...known].reduce((clean, secret) => clean.replaceAll(secret, MASK), raw);
  const value = (raw: unknown, depth: number): unknown => {
    if (typeof raw === 'string') return text(raw);
    if (typeof raw !== 'object' || raw === null) return raw;
    if (depth >= DEEPEST) return '[deep]';
    if (raw instanceof Error) return { name: raw.name, message: text(raw.message), stack: text(raw.stack ?? '') };
    if (ArrayBuffer.isView(raw) || raw instanceof ArrayBuffer) return `[${raw.byteLength} bytes]`;
    if (Array.isArray(raw)) return raw.map((entry) => value(entry, depth + 1));
    return record(raw, depth + 1);
  };
  const record = (raw: object, depth: number): Record<string, unknown> =>
    Object.fromEntries(Object.entries(raw).map(([key, entry]) => [key, SECRET_KEY.test(key) && typeof entry !== 'boolean' ? MASK : value(entry, depth)]));
  return {
    learn: (secret) => {
      if (secret.length >= SHORTEST_SECRET) known.add(secret);
    },
    text,
    fields: (fields) => record(fields, 0),
  };
}
