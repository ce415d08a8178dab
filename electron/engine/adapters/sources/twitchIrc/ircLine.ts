/** One IRC line with IRCv3 tags, as Twitch sends it. */
export interface IrcLine {
  readonly tags: Readonly<Record<string, string>>;
  /** Nick of the prefix, or the server's name. */
  readonly from: string;
  readonly command: string;
  readonly params: readonly string[];
}

const ESCAPES: Readonly<Record<string, string>> = { ':': ';', s: ' ', '\\': '\\', r: '\r', n: '\n' };

/** Undoes IRCv3 tag escaping: `\s` is a space, `\:` a semicolon; an unknown or trailing escape drops its backslash. */
const unescapeTag = (value: string): string => value.replace(/\\(.?)/gsu, (_whole, code: string) => ESCAPES[code] ?? code);

/** A WebSocket frame may carry several lines. */
export const splitFrame = (frame: string): readonly string[] => frame.split('\r\n').filter((line) => line !== '');

/**
 * Reads one line.
 * @returns null when it is no IRC line (nothing after tags and prefix)
 */
export function parseIrcLine(line: string): IrcLine | null {
  let rest = line;
  const tags: Record<string, string> = {};
  if (rest.startsWith('@')) {
    const end = rest.indexOf(' ');
    if (end < 0) return null;
    for (const pair of rest.slice(1, end).split(';')) {
      const eq = pair.indexOf('=');
      if (eq < 0) tags[pair] = '';
      else tags[pair.slice(0, eq)] = unescapeTag(pair.slice(eq + 1));
    }
    rest = rest.slice(end + 1).trimStart();
  }
  let from = '';
  if (rest.startsWith(':')) {
    const end = rest.indexOf(' ');
    if (end < 0) return null;
    from = rest.slice(1, end).split('!')[0] ?? '';
    rest = rest.slice(end + 1).trimStart();
  }
  const trailingAt = rest.indexOf(' :');
  const head = (trailingAt < 0 ? rest : rest.slice(0, trailingAt)).split(' ').filter((word) => word !== '');
  const command = head.shift();
  if (command === undefined) return null;
  return { tags, from, command, params: trailingAt < 0 ? head : [...head, rest.slice(trailingAt + 2)] };
}
