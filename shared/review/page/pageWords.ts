import { minorExponent } from '../../commerce/decimal.ts';
import { formatTimeOfDay, twoDigits as two } from '../../time/format.ts';
import { calendarDateAt, timeOfDayAt } from '../../time/zone.ts';
import { instant } from '../../time/instant.ts';
import { sayIn, type Say, type WordsLanguage } from '../../words/say.ts';
import { dutyNamed, machineNamed, rightTried } from '../names.ts';
import { closed, findingSlots, seamed } from '../sentences.ts';
import type { ReportMoment, ReportParams, ReportRate, ReportText } from '../reportMoment.ts';
import { html, type Markup } from './markup.ts';

export const DASH = '—';
/** Texts and figures of one page. Null in, "—" out. Money in minor units, times in ms. */
export interface PageWords {
  readonly say: Say;
  /** A sentence of the report with its amounts, shares, spans and names written out. */
  readonly sentence: (key: string, params: ReportParams) => string;
  readonly text: (text: ReportText) => string;
  readonly whole: (value: number | null) => string;
  readonly decimal: (value: number | null) => string;
  readonly percent: (ratio: number | null) => string;
  readonly rate: (rate: ReportRate) => string;
  readonly money: (minor: number | null) => string;
  readonly shortMoney: (minor: number) => string;
  readonly span: (ms: number | null) => string;
  readonly offset: (ms: number | null) => string;
  readonly length: (ms: number | null) => string;
  readonly clock: (at: number | null) => string;
  readonly day: (at: number | null) => string;
  /** What an alert is about, with what it found; its code where the sentence needs figures nobody kept. */
  readonly alert: (about: string, found: ReportParams) => string;
  /** Who acted: a person by name; engine, OBS and feeds by kind. Nobody = "—". */
  readonly by: (name: string | null) => string;
  /** Whose it was: people as the run-sheet names them, else a duty. Nobody = "—". */
  readonly owner: (name: string) => string;
  /** What was tried, as the right it falls under. */
  readonly tried: (command: string) => string;
  /** A metric in its own unit. */
  readonly value: (value: number | null, unit: string) => string;
  /** A moment on the wall clock, and below it its place in the recording. */
  readonly when: (moment: ReportMoment | null) => Markup;
}

function spanOf(ms: number): string {
  const seconds = Math.floor(Math.abs(ms) / 1_000);
  const [h, m, s] = [Math.floor(seconds / 3_600), Math.floor(seconds / 60) % 60, seconds % 60];
  return h > 0 ? `${h}:${two(m)}:${two(s)}` : `${two(m)}:${two(s)}`;
}

/** Numbers the way the language writes them. */
function numbersOf(tag: string, currency: string): Pick<PageWords, 'whole' | 'decimal' | 'percent' | 'rate' | 'money' | 'shortMoney'> {
  const format = (options: Intl.NumberFormatOptions): ((value: number | null) => string) => { const made = new Intl.NumberFormat(tag, { signDisplay: 'negative', ...options }); return (value) => (value === null ? DASH : made.format(value)); };
  const scale = 10 ** minorExponent(currency);
  const style = { style: 'currency', currency, currencyDisplay: 'narrowSymbol' } as const;
  const [round, exact, short] = [format({ ...style, minimumFractionDigits: 0, maximumFractionDigits: 0 }), format(style), format({ ...style, notation: 'compact', minimumFractionDigits: 0, maximumFractionDigits: 1 })];
  const percent = format({ style: 'percent', minimumFractionDigits: 1, maximumFractionDigits: 1 });
  return {
    whole: format({ maximumFractionDigits: 0 }), decimal: format({ maximumFractionDigits: 1 }), percent, rate: ({ value }) => percent(value),
    money: (minor) => (minor === null ? DASH : (Math.abs(minor) >= 100 * scale ? round : exact)(minor / scale)), shortMoney: (minor) => short(minor / scale),
  };
}

export function pageWords(language: WordsLanguage, { currency, timeZone }: { readonly currency: string; readonly timeZone: string }): PageWords {
  const say = sayIn(language);
  const numbers = numbersOf(language === 'zh' ? 'zh-CN' : 'en', currency);
  const clock = (at: number | null): string => (at === null ? DASH : formatTimeOfDay(timeOfDayAt(instant(at), timeZone), { seconds: true }));
  const span = (ms: number | null): string => (ms === null ? DASH : spanOf(ms));
  const words: Omit<PageWords, 'sentence'> = {
    say, ...numbers, text: ({ zh, en }) => (language === 'zh' ? zh || en : en || zh), span, clock,
    offset: (ms) => (ms === null ? DASH : `${ms < 0 ? '−' : '+'}${spanOf(ms)}`),
    length: (ms) => lengthOf(ms, say), alert: (about, found) => alertOf(about, found, say) || about, ...namesOf(say),
    day: (at) => (at === null ? DASH : `${calendarDateAt(instant(at), timeZone)} ${formatTimeOfDay(timeOfDayAt(instant(at), timeZone))}`),
    value: (value, unit) => (value === null ? DASH : unit === 'money' ? numbers.money(value) : unit === 'percent' ? numbers.percent(value) : unit === 'seconds' ? say('metrics:seconds', { value: numbers.whole(value) }) : unit === 'whole' ? numbers.whole(value) : numbers.decimal(value)),
    when: (moment) => (moment === null ? html`—` : html`<time>${clock(moment.at)}</time>${moment.recording === null ? null : html`<small class="tc">${moment.recording.timecode}</small>`}`),
  };
  return { ...words, sentence: (key, params) => closed(say(key, filled(params, words, language), Object.values(params).join(' · '))) };
}

function lengthOf(ms: number | null, say: Say): string {
  if (ms === null) return DASH;
  const seconds = Math.round(ms / 1_000);
  const minutes = Math.round(seconds / 60);
  if (seconds < 60) return say('length.seconds', { s: seconds });
  return minutes < 60 ? say('length.minutes', { m: minutes }) : say('length.hours', { h: Math.floor(minutes / 60), m: two(minutes % 60) });
}

/** Amounts (`…Minor`), shares (`…Pct`), spans (`…Ms`, seconds) written out; metrics, phases, topics by their names; `…Zh` and `…En` as one. */
function filled(params: ReportParams, words: Omit<PageWords, 'sentence'>, language: WordsLanguage): Record<string, string> {
  const found: Record<string, string> = {};
  for (const [name, value] of Object.entries(params)) found[name] = typeof value === 'number' ? numberIn(name, value, words) : named(name, value, params, words.say);
  for (const name of Object.keys(params).filter((each) => each.endsWith('Zh'))) {
    const base = name.slice(0, -2);
    const [zh, en] = [String(params[name] ?? ''), String(params[`${base}En`] ?? '')];
    found[base] = language === 'en' ? en || zh : zh || en;
  }
  return found;
}

function numberIn(name: string, value: number, words: Omit<PageWords, 'sentence'>): string {
  if (name.endsWith('Minor')) return words.money(value);
  if (name.endsWith('Pct')) return `${words.decimal(value)}%`;
  if (name.endsWith('Ms')) return words.span(value);
  return name.toLowerCase().endsWith('seconds') ? words.span(value * 1_000) : words.decimal(value);
}

function named(name: string, value: string, params: ReportParams, say: Say): string {
  switch (name) {
    case 'metric': return seamed(say(`metrics:name.${value}`, {}, value));
    case 'step': case 'from': return seamed(say(`metrics:funnel.step.${value}`, {}, value));
    case 'phase': return seamed(say(`phases:${value}`, {}, value));
    case 'about': return alertOf(value, findingSlots(params), say);
    case 'topic': return seamed(say(`health:topic.${value}`, {}, say(`audience:clusters.topic.${value}`, {}, value)));
    default: return value;
  }
}

/** A sentence that lacks what it is about says less than the rule's number beside it. */
function alertOf(about: string, found: ReportParams, say: Say): string {
  const sentence = say(`health:alert.${about}`, { what: '', ...found }, '');
  return sentence.includes('{{') ? '' : closed(sentence);
}

/** Names that stand in a report as the log has them; what nobody knows stays as it is. */
function namesOf(say: Say): Pick<PageWords, 'by' | 'owner' | 'tried'> {
  return {
    by: (name) => {
      const machine = name === null ? null : machineNamed(name);
      return name === null || name === '' ? DASH : machine === null ? name : say(`actor.${machine}`);
    },
    owner: (name) => {
      const duty = dutyNamed(name);
      return name === '' ? DASH : duty === null ? name : say(`crew:duty.${duty}`);
    },
    tried: (command) => {
      const right = rightTried(command);
      return right === null ? command : say(`crew:action.${right}`);
    },
  };
}
