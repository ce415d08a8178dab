import type { CoverPart, GoalsPart, Report, VerdictPart } from '../report.ts';
import { axisChart } from './axisChart.ts';
import { html, type Markup, type Slot } from './markup.ts';
import { DASH, type PageWords } from './pageWords.ts';
import { figures, lines, part, sub, table, tag } from './table.ts';

/** Parts 1 to 4. */
export const firstParts = ({ cover, verdict, goals, timeline }: Report, words: PageWords): readonly Markup[] => [
  coverPage(cover, words), verdictPage(verdict, words), goalsPage(goals, words),
  part(4, 'timeline', words.say('part.timeline'), '', timeline.until <= timeline.from ? html`<p class="none">${words.say('axis.none')}</p>` : axisChart(timeline, words)),
];

const GRADES = { good: 'good', fair: 'warn', poor: 'bad', unknown: 'plain' } as const;

function coverPage(cover: CoverPart, words: PageWords): Markup {
  const { say } = words;
  const recorded = cover.recordings.reduce((sum, { lengthMs }) => sum + lengthMs, 0);
  return part(1, 'cover', say('part.cover'), '', [
    figures([
      { label: say('cover.started'), value: words.day(cover.startedAt), note: cover.timeZone },
      { label: say('cover.length'), value: words.length(cover.lengthMs), note: cover.plannedMs === null ? '' : say('cover.planned', { length: words.length(cover.plannedMs) }) },
      { label: say('cover.version'), value: say(`version.${cover.version}`), note: say(cover.isFrozen ? 'cover.frozen' : 'cover.moving') },
      { label: say('cover.sheet'), value: cover.sheetTitle ?? DASH },
      { label: say('cover.recorded'), value: cover.recordings.length === 0 ? say('cover.notRecorded') : words.length(recorded), note: cover.recordings.map(({ file }) => file ?? say('moment.unnamedFile')).join(' · ') },
    ]),
    cover.imported !== null && html`<p class="team">${say('cover.imported', { kind: say(cover.imported.raw ? 'annex.raw' : 'annex.masked'), machine: cover.imported.machine, by: cover.imported.exportedBy, at: words.day(cover.imported.exportedAt), here: cover.imported.importedBy, on: words.day(cover.imported.importedAt) })}</p>`,
    cover.team.length > 0 && html`<p class="team"><span class="dim">${say('cover.team')}</span> ${cover.team.map(({ name, acts }) => html`<span class="chip">${words.by(name)} <small>${say('cover.acts', { count: acts })}</small></span>`)}</p>`,
    qualityOf(cover.quality, words),
  ]);
}

function qualityOf(quality: CoverPart['quality'], words: PageWords): Slot {
  const { say } = words;
  const feedOf = (id: string): string => quality.feeds.find(({ sourceId }) => sourceId === id)?.name || id;
  return [
    html`<p>${tag(say(`quality.${quality.grade}`), GRADES[quality.grade])} <span class="dim">${quality.reasons.map((reason) => say(`quality.reason.${reason}`)).join(' · ')}</span></p>`,
    figures([
      { label: say('quality.capture'), value: quality.capturePct === null ? DASH : `${words.decimal(quality.capturePct)}%`, note: say('quality.captureHelp') },
      { label: say('quality.gaps'), value: quality.gapPct === null ? DASH : `${words.decimal(quality.gapPct)}%` }, { label: say('quality.identity'), value: words.decimal(quality.identity), note: say('quality.identityHelp') },
    ]),
    table(quality.feeds, [
      { label: say('quality.feed'), cell: ({ name, sourceId }) => name || sourceId }, { label: say('quality.events'), isNumber: true, cell: ({ events }) => words.whole(events) }, { label: say('quality.duplicates'), isNumber: true, cell: ({ duplicates }) => words.whole(duplicates) },
      { label: say('quality.unread'), isNumber: true, cell: ({ unread }) => words.whole(unread) }, { label: say('quality.silence'), isNumber: true, cell: ({ gapMs }) => words.span(gapMs) },
    ], { none: say('quality.noFeeds') }),
    lines(quality.gaps.map((gap) => html`${words.when(gap.moment)} ${feedOf(gap.sourceId)} · ${words.span(gap.ms)} · ${say(`quality.gapReason.${gap.reason}`, {}, gap.reason)}`)),
  ];
}

const verdictPage = ({ lines: said }: VerdictPart, words: PageWords): Markup => part(2, 'verdict', words.say('part.verdict'), '', html`<ol class="verdict">${said.map((line) => html`<li class="${line.kind}${!line.isKnown && ' unknown'}"><b>${words.say(`verdict.kind.${line.kind}`)}</b> <span>${line.about === 'unknown' ? words.say(`verdict.unknown.${line.kind}`) : words.sentence(`verdict.${line.about}`, line.params)}</span>${line.moment !== null && html` ${words.when(line.moment)}`}</li>`)}</ol>`);

function goalsPage(goals: GoalsPart, words: PageWords): Markup {
  const { say } = words;
  return part(3, 'goals', say('part.goals'), say('goals.help'), [
    table(goals.rows, [
      { label: say('metrics:column.metric'), cell: ({ id, isBudget }) => (isBudget ? say('metrics:goals.adBudget') : say(`metrics:name.${id}`, {}, id)) }, { label: say('goals.actual'), isNumber: true, cell: ({ actual, unit }) => html`<b>${words.value(actual, unit)}</b>` },
      { label: say('goals.target'), isNumber: true, cell: ({ target, unit }) => words.value(target, unit) }, { label: say('goals.reached'), isNumber: true, bar: ({ reached }) => reached ?? 0, cell: ({ reached }) => words.percent(reached) },
      { label: say('goals.median'), isNumber: true, cell: ({ ownMedian, ownShows, unit }) => html`${words.value(ownMedian, unit)}${ownShows > 0 && html`<small>${say('goals.medianOf', { n: ownShows })}</small>`}` }, { label: say('goals.last'), isNumber: true, cell: ({ lastShow, unit }) => words.value(lastShow, unit) },
    ], { none: say('goals.none'), isFaint: ({ isSmallSample }) => isSmallSample }),
    sub(say('goals.all')),
    table(goals.figures, [
      { label: say('metrics:column.metric'), cell: ({ id }) => say(`metrics:name.${id}`, {}, id) }, { label: say('metrics:column.value'), isNumber: true, cell: ({ value, unit }) => words.value(value, unit) },
      { label: say('metrics:column.line'), cell: (figure) => formulaOf(figure, words) }, { label: say('metrics:column.told'), isNumber: true, cell: ({ told, unit }) => words.value(told?.value ?? null, unit) },
      { label: say('metrics:column.care'), cell: ({ cautions }) => cautions.map((caution) => say(`metrics:caution.${caution}`, {}, caution)).join(' · ') },
    ], { none: say('goals.none'), isFaint: ({ isSmallSample, value }) => isSmallSample || value === null }),
  ]);
}

/** The formula with the numbers in it. */
function formulaOf({ value, numerator, denominator, scale }: GoalsPart['figures'][number], words: PageWords): string {
  if (value === null || numerator.length === 0) return DASH;
  const side = (parts: typeof numerator): string => parts.map(({ sign, fact, value: amount }, index) => `${sign === -1 ? ' − ' : index > 0 ? ' + ' : ''}${words.say(`metrics:fact.${fact}`, {}, fact)} ${fact.endsWith('Minor') ? words.money(amount) : words.decimal(amount)}`).join('');
  return denominator.length === 0 ? side(numerator) : `${numerator.length > 1 ? `(${side(numerator)})` : side(numerator)}${scale === 1 ? '' : ` × ${scale}`} ÷ ${side(denominator)}`;
}
