import type { TimelinePart } from '../report.ts';
import type { TimelineMark } from '../reportFirst.ts';
import { MINUTE } from '../../time/instant.ts';
import { html, type Markup, type Slot } from './markup.ts';
import type { PageWords } from './pageWords.ts';

/** Sizes in the units of the drawing, which is as wide as the page lets it be. */
const [WIDTH, LEFT, RIGHT, TOP, HIGH] = [1_000, 62, 62, 10, 210];
const [BANDS_AT, BAND_HIGH, LANES_AT, LANE_HIGH] = [232, 22, 268, 18];

/** What stands below the curves, in which line. The same lanes as on the screen. */
const LANES: readonly { readonly id: string; readonly kinds: readonly TimelineMark['kind'][] }[] = [
  { id: 'products', kinds: ['explain', 'pin', 'price'] }, { id: 'draws', kinds: ['draw'] }, { id: 'scenes', kinds: ['scene', 'panic', 'stream'] }, { id: 'alerts', kinds: ['alert', 'incident'] }, { id: 'cues', kinds: ['hostCue', 'highlight', 'adLib'] },
];
const HEIGHT = LANES_AT + LANES.length * LANE_HIGH + 26;

interface Scale { readonly x: (at: number) => number; readonly from: number; readonly until: number }
const n = (value: number): string => value.toFixed(1);

/** Online and comments as lines, GMV a minute as bars, rows as bands, everything that happened as marks: one axis of time. */
export function axisChart(timeline: TimelinePart, words: PageWords): Markup {
  const { from, until, minutes } = timeline;
  const scale: Scale = { from, until, x: (at) => LEFT + ((Math.min(until, Math.max(from, at)) - from) / Math.max(1, until - from)) * (WIDTH - LEFT - RIGHT) };
  const [online, paid, comments] = [most(minutes.online), most(minutes.paidMinor), most(minutes.comments)];
  const y = (value: number, top: number): number => TOP + HIGH - (value / top) * HIGH;
  const ticks = timeTicks(scale, words);
  return html`<figure class="axis"><svg viewBox="0 0 ${WIDTH} ${HEIGHT}" role="img" aria-label="${words.say('axis.label')}">
    ${timeline.gaps.map((gap) => html`<rect class="gap" x="${n(scale.x(gap.from))}" y="${TOP}" width="${n(Math.max(1, scale.x(gap.until) - scale.x(gap.from)))}" height="${HIGH}"><title>${words.say('axis.gap')} ${words.clock(gap.from)}</title></rect>`)}
    ${ticks.map(({ at, text }) => html`<line class="grid" x1="${n(scale.x(at))}" x2="${n(scale.x(at))}" y1="${TOP}" y2="${HEIGHT - 22}"/><text class="scale" x="${n(scale.x(at))}" y="${HEIGHT - 8}" text-anchor="middle">${text}</text>`)}
    ${[0, 0.5, 1].map((share) => html`<line class="grid" x1="${LEFT}" x2="${WIDTH - RIGHT}" y1="${n(y(share, 1))}" y2="${n(y(share, 1))}"/><text class="scale" x="${LEFT - 6}" y="${n(y(share, 1) + 4)}" text-anchor="end">${words.whole(online * share)}</text><text class="scale" x="${WIDTH - RIGHT + 6}" y="${n(y(share, 1) + 4)}">${words.shortMoney(paid * share)}</text>`)}
    ${minutes.at.map((at, index) => bar(scale, at, minutes.paidMinor[index] ?? 0, (value) => y(value, paid)))}
    <path class="comments" d="${path(scale, minutes.at, minutes.comments, (value) => y(value, comments))}"/><path class="online" d="${path(scale, minutes.at, minutes.online, (value) => y(value, online))}"/>
    ${timeline.bands.map((band, index) => bandOf(timeline, index, scale, words.text(band.title), band.cue))}
    ${LANES.map((lane, index) => laneOf(timeline, lane, LANES_AT + index * LANE_HIGH, scale, words))}
  </svg><figcaption><span class="key online"></span>${words.say('axis.online')} <span class="key gmv"></span>${words.say('axis.gmv')} <span class="key comments"></span>${words.say('axis.comments')} (${words.whole(comments)}) <span class="key gap"></span>${words.say('axis.gap')}</figcaption></figure>`;
}

const most = (values: readonly (number | null)[]): number => values.reduce<number>((top, value) => Math.max(top, value ?? 0), 1);

function bar(scale: Scale, at: number, value: number, y: (value: number) => number): Slot {
  if (value <= 0) return null;
  const [left, right, top] = [scale.x(at), scale.x(at + MINUTE), y(value)];
  return html`<rect class="gmv" x="${n(left)}" y="${n(top)}" width="${n(Math.max(0.6, right - left - 0.4))}" height="${n(TOP + HIGH - top)}"/>`;
}

/** A line through the middle of each minute; what nobody read breaks it, as unknown is not zero. */
function path({ x }: Scale, at: readonly number[], values: readonly (number | null)[], y: (value: number) => number): string {
  let before: number | null = null;
  return at.map((minute, index) => {
    const value = values[index] ?? null;
    if (value === null) { before = null; return ''; }
    const step = `${before !== null && minute - before === MINUTE ? 'L' : 'M'}${n(x(minute + MINUTE / 2))} ${n(y(value))}`;
    before = minute;
    return step;
  }).join('');
}

function bandOf({ bands, until }: TimelinePart, index: number, { x }: Scale, title: string, cue: string): Slot {
  const band = bands[index];
  if (band === undefined) return null;
  const [left, right] = [x(band.moment.at), x(band.untilAt ?? bands[index + 1]?.moment.at ?? until)];
  const room = Math.floor((right - left - 6) / 11);
  const name = Array.from(title).slice(0, Math.max(0, room - 2)).join('');
  return html`<g><rect class="band phase-${band.phase}" x="${n(left)}" y="${BANDS_AT}" width="${n(Math.max(0.5, right - left - 1))}" height="${BAND_HIGH}"><title>${cue} ${title}</title></rect>${right - left > 18 && html`<text class="bandName" x="${n(left + 4)}" y="${BANDS_AT + 15}">${room > 4 ? `${cue} ${name}` : cue}</text>`}</g>`;
}

function laneOf({ marks }: TimelinePart, lane: (typeof LANES)[number], top: number, { x, from, until }: Scale, words: PageWords): Markup {
  const own = marks.filter(({ kind, moment }) => lane.kinds.includes(kind) && moment.at <= until && (moment.at >= from));
  return html`<g><text class="scale" x="${LEFT - 6}" y="${top + 13}" text-anchor="end">${words.say(`lane.${lane.id}`)}</text>${own.map((mark) => {
    const [left, right] = [x(mark.moment.at), x(mark.untilAt ?? mark.moment.at)];
    return html`<rect class="mark ${lane.id} ${mark.severity ?? ''}" x="${n(left - 1)}" y="${top + 4}" width="${n(Math.max(2.4, right - left))}" height="${LANE_HIGH - 8}" rx="1.2"><title>${words.clock(mark.moment.at)} ${words.say(`mark.${mark.kind}`)} ${words.text(mark.label)}</title></rect>`;
  })}</g>`;
}

const STEPS = [1, 2, 5, 10, 15, 30, 60, 120, 240, 720].map((minutes) => minutes * MINUTE);
/** Round times of the clock, at most nine of them. */
function timeTicks({ from, until }: Scale, words: PageWords): readonly { readonly at: number; readonly text: string }[] {
  const step = STEPS.find((each) => (until - from) / each <= 9) ?? (until - from) / 8;
  const first = Math.ceil(from / step) * step;
  return Array.from({ length: Math.max(0, Math.floor((until - first) / step) + 1) }, (_, index) => first + index * step).map((at) => ({ at, text: words.clock(at).slice(0, 5) }));
}
