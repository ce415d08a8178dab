import type { Random } from './random.ts';

/** Values no platform should send, and some will. */
const NASTY: readonly unknown[] = [
  null, true, false, '', ' ', '0', 0, -1, 1e308, -1e308, 5e-324, 2 ** 53, -(2 ** 63), 1.5, '\u0000', '\uD800', '\uFFFF\uFFFE', '💥'.repeat(200), 'x'.repeat(5_000), '__proto__', 'constructor', 'NaN', 'Infinity', '9'.repeat(40), [], {}, [[[[[[]]]]]], { length: -1 }, { toString: null }, { __proto__: { a: 1 } }, '<script>', "'; DROP TABLE", '\r\n\r\n', '%00', '../../etc', '{"a":', Array.from({ length: 300 }, () => 0),
];

function replaceSomewhere(value: unknown, random: Random, depth = 0): unknown {
  if (depth > 12 || typeof value !== 'object' || value === null || random.chance(0.25)) return random.pick(NASTY);
  if (Array.isArray(value)) {
    if (value.length === 0) return random.pick(NASTY);
    const at = random.int(value.length);
    return random.chance(0.15) ? value.filter((_, index) => index !== at) : value.map((each, index) => (index === at ? replaceSomewhere(each, random, depth + 1) : each));
  }
  const keys = Object.keys(value);
  if (keys.length === 0) return random.pick(NASTY);
  const key = random.pick(keys);
  const entries = Object.entries(value);
  if (random.chance(0.15)) return Object.fromEntries(entries.filter(([name]) => name !== key));
  return Object.fromEntries(entries.map(([name, each]) => [name, name === key ? replaceSomewhere(each, random, depth + 1) : each]));
}

/** A valid JSON message with something in it made wrong: a value, a key, a length, a cut, a bit. */
export function mangleText(good: string, random: Random): string {
  switch (random.int(6)) {
    case 0: return good.slice(0, random.int(good.length + 1));
    case 1: { const at = random.int(good.length); return good.slice(0, at) + String.fromCharCode(random.int(0xffff)) + good.slice(at + 1); }
    case 2: { const at = random.int(good.length); return good.slice(0, at) + good.slice(at + random.int(8)); }
    case 3: return good + good.slice(random.int(good.length));
    case 4: return '['.repeat(1 + random.int(2_000)) + good.slice(0, 20);
    default: return structural(good, random);
  }
}

function structural(good: string, random: Random): string {
  try {
    let value: unknown = JSON.parse(good);
    for (let times = 1 + random.int(3); times > 0; times -= 1) value = replaceSomewhere(value, random);
    return JSON.stringify(value) ?? 'null';
  } catch {
    return good.split('').toReversed().join('');
  }
}

/** The same for bytes. */
export function mangleBytes(good: Buffer, random: Random): Buffer {
  const bytes = Buffer.from(good);
  switch (random.int(5)) {
    case 0: return bytes.subarray(0, random.int(bytes.length + 1));
    case 1: for (let times = 1 + random.int(12); times > 0; times -= 1) bytes[random.int(bytes.length)] = random.int(256); return bytes;
    case 2: if (bytes.length >= 4) bytes.writeUInt32BE(random.int(2 ** 32), random.int(bytes.length - 3)); return bytes;
    case 3: return Buffer.concat([bytes, bytes.subarray(random.int(bytes.length))]);
    default: return Buffer.from(Array.from({ length: random.int(80) }, () => random.int(256)));
  }
}
