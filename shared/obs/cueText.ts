import { fail, succeed, type Result } from '../result.ts';
import { obsCueSchema, type CueStep, type ObsCue } from './cue.ts';

/** Which line of a cue could not be read, from 1, and what of it. */
export interface CueTextProblem { readonly line: number; readonly text: string }

const quote = (name: string): string => JSON.stringify(name);

/** A cue as lines a person can read and type: `transition "Fade" 500ms`, `on "Card" in "Close-up"`. `parseCueText` reads it back without loss. */
export function formatCueText({ transition, steps }: ObsCue): string {
  const lines = transition === null ? [] : [`transition ${quote(transition.name)}${transition.durationMs === null ? '' : ` ${transition.durationMs}ms`}`];
  return [...lines, ...steps.map(formatStep)].join('\n');
}

function formatStep(step: CueStep): string {
  switch (step.kind) {
    case 'source': return `${step.on ? 'on' : 'off'} ${quote(step.source)}${step.scene === null ? '' : ` in ${quote(step.scene)}`}`;
    case 'text': return `text ${quote(step.input)} = ${quote(step.text)}`;
    case 'image': return `image ${quote(step.input)} = ${quote(step.file)}`;
    case 'mute': return `${step.muted ? 'mute' : 'unmute'} ${quote(step.input)}`;
    case 'fade': return `fade ${quote(step.input)} ${step.db}dB ${step.ms}ms`;
    case 'overlay': return `overlay ${step.part} ${step.on ? 'on' : 'off'}`;
  }
}

/** What a line begins with, in both languages of the product. */
const WORDS: Readonly<Record<string, string>> = {
  transition: 'transition', 转场: 'transition', on: 'on', show: 'on', 显示: 'on', 打开: 'on', off: 'off', hide: 'off', 隐藏: 'off', 关闭: 'off',
  text: 'text', 文字: 'text', image: 'image', 图片: 'image', mute: 'mute', 静音: 'mute', unmute: 'unmute', 取消静音: 'unmute', fade: 'fade', 渐变: 'fade', overlay: 'overlay', 贴片: 'overlay',
};
const SWITCHES: Readonly<Record<string, boolean>> = { on: true, 开: true, off: false, 关: false };

/** Reads the lines of a cue; blank ones are skipped. The problem names the first line that is none. No lines at all = null. */
export function parseCueText(text: string): Result<ObsCue | null, CueTextProblem> {
  const lines = text.split(/\r?\n/u).map((line, index) => ({ line: index + 1, text: line.trim() })).filter((each) => each.text !== '');
  if (lines.length === 0) return succeed(null);
  const steps: unknown[] = [];
  let transition: unknown = null;
  for (const each of lines) {
    const parsed = parseLine(each.text);
    if (parsed === null) return fail(each);
    if (parsed.kind === 'transition') transition = parsed.transition;
    else steps.push(parsed.step);
    const cue = obsCueSchema.safeParse({ transition, steps });
    if (!cue.success) return fail(each);
  }
  return succeed(obsCueSchema.parse({ transition, steps }));
}

type Line = { readonly kind: 'transition'; readonly transition: unknown } | { readonly kind: 'step'; readonly step: unknown };
const stepOf = (step: unknown): Line => ({ kind: 'step', step });

/** Words and quoted texts of a line; null when a quote is not closed. */
function tokensOf(line: string): readonly string[] | null {
  const tokens: string[] = [];
  let rest = line;
  while (rest !== '') {
    const match = /^(?:"(?:[^"\\]|\\.)*"|“[^”]*”|=|[^\s"“=]+)/u.exec(rest);
    if (match === null) return null;
    tokens.push(match[0]);
    rest = rest.slice(match[0].length).trim();
  }
  return tokens;
}

/** The text of a token: JSON when quoted, as it stands between “ and ”, itself when not quoted at all. */
function textOf(token: string | undefined): string | null {
  if (token === undefined || token === '=') return null;
  if (token.startsWith('“')) return token.slice(1, -1);
  if (!token.startsWith('"')) return token;
  try {
    const value: unknown = JSON.parse(token);
    return typeof value === 'string' ? value : null;
  } catch {
    return null;
  }
}

const numberOf = (token: string | undefined, unit: RegExp): number | null => {
  const digits = token === undefined ? '' : token.replace(unit, '');
  return token === undefined || !/^[+-]?\d+(?:\.\d+)?$/u.test(digits) ? null : Number(digits);
};

function parseLine(line: string): Line | null {
  const tokens = tokensOf(line);
  const [head = '', ...rest] = tokens ?? [];
  const word = WORDS[head.toLowerCase()];
  const name = textOf(rest[0]);
  if (tokens === null || word === undefined || name === null) return null;
  switch (word) {
    case 'transition': {
      const durationMs = rest.length === 1 ? null : numberOf(rest[1], /ms$/iu);
      return rest.length > 2 || (rest.length === 2 && durationMs === null) ? null : { kind: 'transition', transition: { name, durationMs } };
    }
    case 'on': case 'off': return sourceLine(word === 'on', name, rest);
    case 'text': case 'image': {
      const value = rest.length === 3 && rest[1] === '=' ? textOf(rest[2]) : null;
      if (value === null) return null;
      return stepOf(word === 'text' ? { kind: 'text', input: name, text: value } : { kind: 'image', input: name, file: value });
    }
    case 'mute': case 'unmute': return rest.length === 1 ? stepOf({ kind: 'mute', input: name, muted: word === 'mute' }) : null;
    case 'fade': {
      const db = numberOf(rest[1], /db$/iu);
      const ms = rest.length === 2 ? 1_000 : numberOf(rest[2], /ms$/iu);
      return db === null || ms === null || rest.length > 3 ? null : stepOf({ kind: 'fade', input: name, db, ms });
    }
    default: {
      const on = SWITCHES[(rest[1] ?? 'on').toLowerCase()];
      return on === undefined || rest.length > 2 ? null : stepOf({ kind: 'overlay', part: name, on });
    }
  }
}

function sourceLine(on: boolean, source: string, rest: readonly string[]): Line | null {
  if (rest.length === 1) return stepOf({ kind: 'source', scene: null, source, on });
  const scene = textOf(rest[2]);
  return rest.length === 3 && (rest[1] === 'in' || rest[1] === '@' || rest[1] === '于') && scene !== null ? stepOf({ kind: 'source', scene, source, on }) : null;
}
