import type { CommentsPart, CompliancePart, PeoplePart, TechnicalPart, TimelinePart, WholeReport } from '../report.ts';
import { html, type Markup, type Slot } from './markup.ts';
import { DASH, type PageWords } from './pageWords.ts';
import { figures, lines, pair, part, sub, table, tag } from './table.ts';

/** Parts 11 to 14. */
export const crowdParts = ({ timeline, rest: { comments, compliance, technical, people } }: WholeReport, words: PageWords): readonly Markup[] =>
  [commentsPage(comments, words), compliancePage(compliance, timeline, words), technicalPage(technical, timeline, words), peoplePage(people, words)];

const QUESTIONS = { answered: 'good', snoozed: 'plain', claimed: 'plain', open: 'warn' } as const;
const SHOWN = 20;

function commentsPage(comments: CommentsPart, words: PageWords): Markup {
  const { say } = words;
  const most = Math.max(1, ...comments.questions.map(({ people }) => people));
  return part(11, 'comments', say('part.comments'), say('comments.help'), [
    figures([
      { label: say('comments.total'), value: words.whole(comments.total), note: comments.people === null ? '' : say('comments.byPeople', { count: comments.people, n: words.whole(comments.people) }) }, { label: say('comments.asked'), value: words.whole(comments.asked) },
      { label: say('comments.answered'), value: words.whole(comments.answered), note: say('comments.median', { span: words.span(comments.answerMedianMs) }) }, { label: say('comments.unanswered'), value: words.whole(comments.unanswered), isBad: comments.unanswered > 0 },
      { label: say('comments.hidden'), value: words.whole(comments.hidden), note: say('comments.mutes', { n: comments.mutes }) },
    ]),
    table(comments.questions.slice(0, SHOWN), [
      { label: say('comments.question'), cell: ({ text }) => text }, { label: say('comments.topic'), cell: ({ topic }) => say(`audience:clusters.topic.${topic}`, {}, topic) }, { label: say('comments.people'), isNumber: true, bar: ({ people }) => people / most, cell: ({ people }) => words.whole(people) },
      { label: say('column.when'), isNumber: true, cell: ({ moment }) => words.when(moment) }, { label: say('column.state'), cell: ({ state }) => tag(say(`comments.state.${state}`), QUESTIONS[state]) }, { label: say('comments.wait'), isNumber: true, cell: ({ waitMs }) => words.span(waitMs) }, { label: say('column.by'), cell: ({ by }) => words.by(by) },
    ], { none: say('comments.noQuestions') }),
    pair(
      table(comments.sentiment, [
        { label: say('comments.sentiment'), cell: ({ name }) => words.text(name) }, { label: say('comments.total'), isNumber: true, cell: (row) => words.whole(row.comments) }, { label: say('comments.praise'), isNumber: true, cell: ({ praise }) => words.whole(praise) },
        { label: say('comments.complaints'), isNumber: true, cell: ({ complaints }) => words.whole(complaints) }, { label: say('comments.balance'), isNumber: true, cell: ({ balance }) => words.rate(balance) },
      ], { none: say('comments.noSentiment') }),
      table(comments.moderation.filter(({ hidden, muted, shownAgain }) => hidden + muted + shownAgain > 0), [
        { label: say('comments.moderation'), cell: ({ reason }) => say(`acts:reason.${reason}`, {}, reason) }, { label: say('comments.hidden'), isNumber: true, cell: ({ hidden }) => words.whole(hidden) }, { label: say('comments.shownAgain'), isNumber: true, cell: ({ shownAgain }) => words.whole(shownAgain) }, { label: say('comments.muted'), isNumber: true, cell: ({ muted }) => words.whole(muted) },
      ], { none: say('comments.noModeration') }),
    ),
  ]);
}

/** What never ended before the show did stood until then. */
const lasted = (ms: number | null, words: PageWords): string => (ms === null ? words.say('technical.stood') : words.span(ms));

function compliancePage(compliance: CompliancePart, { bands }: TimelinePart, words: PageWords): Markup {
  const { say } = words;
  const cueOf = (runId: string): string => bands.find((band) => band.runId === runId)?.cue ?? '';
  const titled = (key: string, list: readonly Slot[]): Slot => (list.length === 0 ? null : [sub(say(key)), lines(list)]);
  return part(12, 'compliance', say('part.compliance'), compliance.listVersion === '' ? '' : say('compliance.help', { version: compliance.listVersion }), [
    table(compliance.hits, [
      { label: say('column.when'), isNumber: true, cell: ({ moment }) => words.when(moment) }, { label: say('compliance.where'), cell: ({ where, ref }) => `${say(`compliance.place.${where}`)} ${where === 'row' ? cueOf(ref) : ''}` }, { label: say('compliance.terms'), cell: ({ terms }) => terms.map((term) => tag(term, 'warn')) },
      { label: say('compliance.text'), cell: ({ text }) => text }, { label: say('compliance.severity'), cell: ({ severity, isOverridden }) => `${say(`words:severity.${severity}`, {}, severity)}${isOverridden ? ` · ${say('compliance.overridden')}` : ''}` },
    ], { none: say(compliance.listVersion === '' ? 'compliance.notChecked' : 'compliance.noHits') }),
    sub(say('compliance.promises')),
    table(compliance.promises, [
      { label: say('column.when'), isNumber: true, cell: ({ moment }) => words.when(moment) }, { label: say('compliance.promise'), cell: ({ text }) => text }, { label: say('column.owner'), cell: ({ owner }) => words.owner(owner) }, { label: say('column.due'), cell: ({ dueOn }) => dueOn ?? DASH },
      { label: say('column.state'), cell: ({ state, isOverdue }) => tag(say(`compliance.state.${isOverdue ? 'overdue' : state}`), state === 'kept' ? 'good' : isOverdue ? 'bad' : 'plain') },
    ], { none: say('compliance.noPromises') }),
    titled('compliance.overrides', compliance.overrides.map((each) => html`${words.when(each.moment)} “${each.text}” · ${each.reason} · ${each.evidenceId} · ${words.by(each.by)}${each.isWithdrawn && ` · ${say('compliance.withdrawn')}`}`)),
    titled('compliance.stopped', compliance.stopped.map((each) => html`${words.when(each.moment)} ${words.tried(each.what)} · ${words.by(each.by)}`)),
    titled('compliance.labels', compliance.labels.map((each) => html`${words.when(each.moment)} ${words.alert(each.about, each.params)} · ${lasted(each.ms, words)}`)),
  ]);
}

function technicalPage(technical: TechnicalPart, { marks }: TimelinePart, words: PageWords): Markup {
  const { say } = words;
  const { takes } = technical;
  // What a rule found the first time says more than its number.
  const exampleOf = (rule: string): string => { const mark = marks.find(({ kind, params }) => kind === 'alert' && params['rule'] === rule); return mark === undefined ? '' : words.alert(String(mark.params['about'] ?? ''), mark.params); };
  return part(13, 'technical', say('part.technical'), '', [
    figures([
      { label: say('technical.dropped'), value: technical.droppedPct === null ? DASH : `${words.decimal(technical.droppedPct)}%`, note: technical.droppedPct === null ? say('technical.droppedUnknown') : '' }, { label: say('technical.outage'), value: words.span(technical.outageMs), note: say('technical.stretches', { n: technical.outages.length }) },
      { label: say('technical.stream'), value: words.length(technical.streamMs) }, { label: say('technical.record'), value: words.length(technical.recordMs) }, { label: say('technical.takes'), value: words.whole(takes.taken), note: say('technical.takesOf', { verified: takes.verified, repaired: takes.repaired, failed: takes.failed }) },
      { label: say('technical.ack'), value: takes.ackMedianMs === null ? DASH : `${words.whole(takes.ackMedianMs)} ms`, note: takes.ackP95Ms === null ? '' : `p95 ${words.whole(takes.ackP95Ms)} ms` },
    ]),
    lines([...technical.outages.map((each) => html`${words.when(each.moment)} ${say(`technical.what.${each.what}`)} · ${lasted(each.ms, words)}`), ...technical.audio.map((each) => html`${words.when(each.moment)} ${say(`technical.sound.${each.about}`, {}, each.about)} · ${lasted(each.ms, words)}`)]),
    table(technical.incidents, [
      { label: say('column.when'), isNumber: true, cell: ({ moment }) => words.when(moment) }, { label: say('technical.incidents'), cell: ({ level, topic, isDrill }) => html`${tag(level, level === 'P0' ? 'bad' : 'warn')} ${say(`health:topic.${topic}`, {}, topic)} ${isDrill && tag(say('technical.drill'))}` },
      { label: say('technical.ladder'), cell: ({ clocks }) => clocks.map(({ name, ms, limitMs, isMissed }) => html`<span class="clock${isMissed && ' late'}">${say(`technical.clock.${name}`, {}, name)} ${words.span(ms)} / ${words.span(limitMs)}${isMissed && ` ${say('technical.missed')}`}</span> `) },
      { label: say('column.by'), cell: ({ takenBy }) => words.by(takenBy) }, { label: say('technical.cause'), cell: ({ cause, followUp }) => [cause, followUp].filter((text) => text !== '').join(' → ') || DASH },
    ], { none: say('technical.noIncidents') }),
    sub(say('technical.alerts')),
    table(technical.alerts, [
      { label: say('technical.rule'), cell: ({ rule, severity }) => html`${tag(severity, severity === 'P0' ? 'bad' : severity === 'P1' ? 'warn' : 'plain')} ${rule}` }, { label: say('technical.found'), cell: ({ rule }) => exampleOf(rule) || DASH }, { label: say('technical.raised'), isNumber: true, cell: ({ raised }) => words.whole(raised) }, { label: say('technical.lasted'), isNumber: true, cell: ({ totalMs }) => words.span(totalMs) },
      { label: say('technical.acknowledged'), isNumber: true, cell: ({ acknowledged, ackMedianMs }) => `${words.whole(acknowledged)} · ${words.span(ackMedianMs)}` }, { label: say('technical.notUseful'), isNumber: true, cell: ({ notUseful }) => words.whole(notUseful) },
    ], { none: say('technical.noAlerts') }),
  ]);
}

function peoplePage(people: PeoplePart, words: PageWords): Markup {
  const { say } = words;
  return part(14, 'people', say('part.people'), say('people.help'), [
    figures([
      { label: say('people.acknowledged'), value: words.rate(people.acknowledged), note: say('adherence.onTimeOf', { top: words.whole(people.acknowledged.top), bottom: words.whole(people.acknowledged.bottom) }) }, { label: say('people.median'), value: words.span(people.ackMedianMs), note: people.ackP90Ms === null ? '' : say('people.p90', { span: words.span(people.ackP90Ms) }) },
      { label: say('people.words'), value: words.whole(people.hostWordsPerMinute), note: people.hostWordsPerMinute === null ? say('people.nobodyListens') : '' }, { label: say('people.silences'), value: words.whole(people.silences.length) },
    ]),
    pair(
      table(people.cues, [
        { label: say('column.when'), isNumber: true, cell: ({ moment }) => words.when(moment) }, { label: say('people.cues'), cell: ({ text }) => text }, { label: say('column.state'), cell: ({ outcome }) => tag(say(`people.outcome.${outcome}`), outcome === 'acknowledged' ? 'good' : outcome === 'waiting' ? 'warn' : 'plain') }, { label: say('people.took'), isNumber: true, cell: ({ ackMs }) => words.span(ackMs) },
      ], { none: say('people.noCues') }),
      table(people.misses, [
        { label: say('column.when'), isNumber: true, cell: ({ moment }) => words.when(moment) }, { label: say('column.owner'), cell: ({ owner }) => words.owner(owner) }, { label: say('people.misses'), cell: ({ about, params }) => words.sentence(`people.miss.${about}`, params) },
      ], { none: say('people.noMisses') }),
    ),
    lines(people.silences.map((each) => html`${words.when(each.moment)} ${say('people.silent', { span: words.span(each.ms) })}`)),
    people.moderators.length > 0 && html`<p class="team"><span class="dim">${say('people.moderators')}</span> ${people.moderators.map((each) => html`<span class="chip">${words.by(each.name)} <small>${say('people.did', { answered: each.answered, hidden: each.hidden, muted: each.muted })}</small></span>`)}</p>`,
  ]);
}
