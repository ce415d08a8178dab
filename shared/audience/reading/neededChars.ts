/**
 * Characters of which a text must hold at least one for a pattern to match; null when none can be named. Reads the pattern's source:
 * of a sequence the most telling part, of alternatives all of them. Knows the forms used in patterns*.table.ts; whatever it does not
 * know needs nothing, so a wrong answer is never "cannot match".
 */
export function neededChars(form: RegExp): ReadonlySet<string> | null {
  const reader = { source: form.source, at: 0 };
  const needed = readAlternatives(reader);
  return reader.at === reader.source.length ? needed : null;
}

interface Reader { readonly source: string; at: number }
type Needed = ReadonlySet<string> | null;
const DIGITS: Needed = new Set('0123456789');

function readAlternatives(reader: Reader): Needed {
  let all: Set<string> | null = new Set();
  for (;;) {
    const branch = readSequence(reader);
    if (branch === null) all = null;
    else if (all !== null) for (const char of branch) all.add(char);
    if (reader.source[reader.at] !== '|') return all;
    reader.at += 1;
  }
}

function readSequence(reader: Reader): Needed {
  let best: Needed = null;
  while (reader.at < reader.source.length && reader.source[reader.at] !== '|' && reader.source[reader.at] !== ')') {
    const atom = readAtom(reader);
    const needed = isOptional(reader) ? null : atom;
    if (needed !== null && (best === null || needed.size < best.size)) best = needed;
  }
  return best;
}

function readAtom(reader: Reader): Needed {
  const char = reader.source[reader.at] ?? '';
  reader.at += 1;
  switch (char) {
    case '(': return readGroup(reader);
    case '[': return readClass(reader);
    case '\\': return readEscape(reader);
    case '^': case '$': case '.': return null;
    default: return new Set([char]);
  }
}

function readGroup(reader: Reader): Needed {
  const [opening] = /^\?(?:<?[=!]|:)/u.exec(reader.source.slice(reader.at)) ?? [''];
  reader.at += opening.length;
  const inner = readAlternatives(reader);
  reader.at += 1;
  return opening === '' || opening === '?:' ? inner : null;
}

function readClass(reader: Reader): Needed {
  const end = closingBracket(reader.source, reader.at);
  const body = reader.source.slice(reader.at, end);
  reader.at = end + 1;
  // Negations, ranges and escapes other than digits name too many characters to be worth listing.
  const plain = body.replaceAll('\\d', '0123456789').replaceAll('0-9', '0123456789');
  return body.startsWith('^') || /[\\-]/u.test(plain) ? null : new Set(plain);
}

function closingBracket(source: string, from: number): number {
  for (let at = from; at < source.length; at += 1) {
    if (source[at] === '\\') at += 1;
    else if (source[at] === ']') return at;
  }
  return source.length;
}

function readEscape(reader: Reader): Needed {
  const char = reader.source[reader.at] ?? '';
  reader.at += 1;
  if (char === 'd') return DIGITS;
  if (char === 'p' || char === 'P') {
    reader.at = reader.source.indexOf('}', reader.at) + 1;
    return null;
  }
  return /[a-z\d]/iu.test(char) ? null : new Set([char]);
}

/** Steps over a quantifier; is what stands before it allowed to be absent? */
function isOptional(reader: Reader): boolean {
  const [quantifier] = /^(?:[?*+]|\{\d+(?:,\d*)?\})\??/u.exec(reader.source.slice(reader.at)) ?? [''];
  reader.at += quantifier.length;
  return /^(?:[?*]|\{0)/u.test(quantifier);
}
