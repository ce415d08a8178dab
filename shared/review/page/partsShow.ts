import { changeText } from '../changeText.ts';
import type { AdherencePart, FunnelPart, LotteriesPart, PeaksPart, ProductsPart, ReportRest, SegmentsPart } from '../report.ts';
import { cellName } from '../cellName.ts';
import { html, type Markup, type Slot } from './markup.ts';
import type { PageWords } from './pageWords.ts';
import { figures, lines, pair, part, table, tag } from './table.ts';

/** Parts 5 to 10. */
export const showParts = ({ adherence, segments, products, funnel, peaks, lotteries }: ReportRest, words: PageWords): readonly Markup[] => [
  adherencePage(adherence, words), segmentsPage(segments, words), productsPage(products, words), funnelPage(funnel, words), peaksPage(peaks, words), lotteriesPage(lotteries, words),
];

const STATES = { played: 'good', again: 'plain', adLib: 'plain', dropped: 'warn', notPlayed: 'plain' } as const;

function adherencePage(adherence: AdherencePart, words: PageWords): Markup {
  const { say } = words;
  return part(5, 'adherence', say('part.adherence'), say('adherence.help'), [
    figures([
      { label: say('adherence.onTime'), value: words.rate(adherence.onTime), note: say('adherence.onTimeOf', { top: words.whole(adherence.onTime.top), bottom: words.whole(adherence.onTime.bottom) }) },
      { label: say('adherence.end'), value: words.offset(adherence.endOffsetMs), note: say('adherence.lengths', { planned: words.length(adherence.plannedMs), actual: words.length(adherence.actualMs) }) },
      { label: say('adherence.played'), value: words.whole(adherence.played), note: say('adherence.notPlayed', { skipped: adherence.notPlayed, dropped: adherence.dropped }) },
    ]),
    table(adherence.rows, [
      { label: say('column.row'), cell: ({ cue, title }) => html`<span class="dim">${cue}</span> ${words.text(title)}` }, { label: say('column.state'), cell: ({ state }) => tag(say(`adherence.state.${state}`), STATES[state]) },
      { label: say('adherence.planned'), isNumber: true, cell: ({ plannedAt }) => words.clock(plannedAt) }, { label: say('adherence.actual'), isNumber: true, cell: ({ moment }) => words.when(moment) },
      { label: say('adherence.offset'), isNumber: true, cell: ({ offsetMs }) => html`<span${(offsetMs ?? 0) > 60_000 && html` class="late"`}>${words.offset(offsetMs)}</span>` }, { label: say('adherence.length'), isNumber: true, cell: ({ plannedMs, actualMs }) => `${words.span(actualMs)} / ${words.span(plannedMs)}` },
      { label: say('adherence.over'), isNumber: true, cell: ({ overMs }) => words.offset(overMs) }, { label: say('adherence.held'), isNumber: true, cell: ({ heldMs, addedMs }) => (heldMs + addedMs === 0 ? '—' : `${words.span(heldMs)} · ${words.offset(addedMs)}`) }, { label: say('column.by'), cell: ({ by, owners }) => (by === null ? owners.map(words.owner).join(', ') : words.by(by)) },
    ], { none: say('adherence.none'), isFaint: ({ state }) => state === 'notPlayed' || state === 'dropped' }),
    html`<p class="dim">${adherence.edits.length === 0 ? say('adherence.noEdits') : say('adherence.edits', { count: adherence.edits.length })}</p>`,
    lines(adherence.edits.map((edit) => html`${words.when(edit.moment)} ${say(`adherence.way.${edit.way}`, { by: words.by(edit.by), what: say(`edits:edit.${edit.what}`, {}, edit.what), n: edit.rows })} <span class="dim">${edit.fields.map((field) => cellName(field, say)).join(' · ')}</span>`)),
  ]);
}

function segmentsPage({ rows, outside, latencyMs }: SegmentsPart, words: PageWords): Markup {
  const { say } = words;
  const most = Math.max(1, ...rows.map(({ minorPerMinute }) => minorPerMinute ?? 0));
  return part(6, 'segments', say('part.segments'), say('segments.help', { seconds: latencyMs / 1_000 }), [
    table(rows, [
      { label: '#', isNumber: true, cell: ({ rank }) => rank }, { label: say('column.row'), cell: ({ cue, title, phase }) => html`<span class="dim">${cue}</span> ${words.text(title)} <small>${say(`phases:${phase}`)}</small>` }, { label: say('column.when'), isNumber: true, cell: ({ moment }) => words.when(moment) },
      { label: say('segments.minutes'), isNumber: true, cell: ({ minutes }) => words.decimal(minutes) }, { label: say('segments.perMinute'), isNumber: true, bar: ({ minorPerMinute }) => (minorPerMinute ?? 0) / most, cell: ({ minorPerMinute }) => html`<b>${words.money(minorPerMinute)}</b>` },
      { label: say('column.paid'), isNumber: true, cell: ({ paidMinor }) => words.money(paidMinor) }, { label: say('column.orders'), isNumber: true, cell: ({ paidOrders }) => words.whole(paidOrders) },
      { label: say('segments.uplift'), isNumber: true, cell: ({ upliftMinor }) => `${(upliftMinor ?? 0) > 0 ? '+' : ''}${words.money(upliftMinor)}` }, { label: say('segments.online'), isNumber: true, cell: ({ onlineMean }) => words.whole(onlineMean) },
      { label: say('segments.follows'), isNumber: true, cell: ({ followsPerMinute }) => words.decimal(followsPerMinute) }, { label: say('segments.comments'), isNumber: true, cell: ({ commentsPerMinute }) => words.decimal(commentsPerMinute) },
      { label: say('segments.stay'), isNumber: true, cell: ({ staySeconds }) => words.span(staySeconds === null ? null : staySeconds * 1_000) },
    ], { none: say('segments.none'), isFaint: ({ isSmallSample }) => isSmallSample }),
    html`<p class="dim">${say('segments.upliftHelp')} · ${say('segments.outside', { count: outside.paidOrders, orders: words.whole(outside.paidOrders), paid: words.money(outside.paidMinor) })}</p>`,
  ]);
}

function productsPage({ rows }: ProductsPart, words: PageWords): Markup {
  const { say } = words;
  const most = Math.max(1, ...rows.map(({ total }) => total.paidMinor));
  return part(7, 'products', say('part.products'), say('products.help'), table(rows, [
    { label: '#', isNumber: true, cell: ({ rank }) => rank }, { label: say('column.product'), cell: ({ productId, name }) => (productId === null ? say('products.noGoods') : words.text(name)) },
    { label: say('column.paid'), isNumber: true, bar: ({ total }) => total.paidMinor / most, cell: ({ total }) => html`<b>${words.money(total.paidMinor)}</b>` }, { label: say('products.explained'), isNumber: true, cell: ({ explained }) => words.money(explained.paidMinor) }, { label: say('products.shelf'), isNumber: true, cell: ({ shelf }) => words.money(shelf.paidMinor) },
    { label: say('products.impressions'), isNumber: true, cell: ({ impressions }) => words.whole(impressions) }, { label: say('products.clicks'), isNumber: true, cell: ({ clicks }) => words.whole(clicks) }, { label: say('column.orders'), isNumber: true, cell: ({ total }) => words.whole(total.paidOrders) },
    { label: say('products.orderRate'), isNumber: true, cell: ({ orderRate }) => words.rate(orderRate) }, { label: say('products.refundRate'), isNumber: true, cell: ({ refundRate }) => words.rate(refundRate) }, { label: say('products.time'), isNumber: true, cell: ({ explainMs }) => words.span(explainMs) },
    { label: say('products.sellThrough'), isNumber: true, cell: ({ sellThrough }) => words.rate(sellThrough) }, { label: say('products.priceAccuracy'), isNumber: true, cell: ({ priceAccuracy }) => words.rate(priceAccuracy) },
  ], { none: say('products.none') }));
}

function funnelPage(funnel: FunnelPart, words: PageWords): Markup {
  const { say } = words;
  const { largest } = funnel;
  const step = (id: string): string => say(`metrics:funnel.step.${id}`, {}, id);
  const named = largest === null ? html`<p class="none">${say('metrics:funnel.noLoss')}</p>`
    : html`<p class="named">${say('metrics:funnel.largest', { from: step(largest.from), to: step(largest.step), rate: words.percent(largest.rate) })} <span class="dim">${largest.relative === null ? say('metrics:funnel.noUsual') : say('metrics:funnel.relative', { relative: words.percent(largest.relative), usual: words.percent(largest.usual) })}</span></p>`;
  const widest = Math.max(1, ...funnel.rows.map(({ value }) => value ?? 0));
  const steps = html`<ol class="funnel">${funnel.rows.map((row) => html`<li${largest?.step === row.step && html` class="largest"`}><span>${step(row.step)}</span><span class="track"><span class="bar" style="width:${(((row.value ?? 0) / widest) * 100).toFixed(1)}%"></span></span><b>${words.whole(row.value)}</b><small>${row.value === null ? say('metrics:funnel.unknown') : row.rate === null ? '' : say('metrics:funnel.rate', { rate: words.percent(row.rate) })}${row.usual !== null && `${row.rate === null ? '' : ' · '}${say('funnel.usual', { rate: words.percent(row.usual), n: row.usualShows })}`}</small></li>`)}</ol>`;
  return part(8, 'funnel', say('part.funnel'), '', [named, pair(steps, splitOf(funnel, words))]);
}

function splitOf({ change, changeMissing }: FunnelPart, words: PageWords): Slot {
  const { say } = words;
  if (change === null) return html`<p class="none">${say(`funnel.missing.${changeMissing ?? 'unknownTerm'}`)}</p>`;
  const most = Math.max(0.01, ...change.parts.map(({ ln }) => Math.abs(ln)));
  const value = (term: string, amount: number): string => (term === 'buyerRate' ? words.percent(amount) : term === 'buyerValue' ? words.money(amount) : words.whole(amount));
  return html`<p>${say('funnel.change', { title: change.againstTitle, from: words.money(change.fromMinor), to: words.money(change.toMinor), pct: changeText(Math.exp(change.ln) - 1, words.percent) })}</p><ul class="split">${change.parts.map(({ term, from, to, ln, share }) => html`<li class="${ln < 0 ? 'down' : 'up'}"><span>${say(`metrics:name.${term}`)}</span><small>${value(term, from)} → ${value(term, to)}</small><span class="track"><span style="width:${((Math.abs(ln) / most) * 50).toFixed(1)}%;${ln < 0 ? 'right' : 'left'}:50%"></span></span><b>${changeText(Math.exp(ln) - 1, words.percent)}</b><small>${share !== null && say('funnel.share', { share: words.percent(share) })}</small></li>`)}</ul><p class="dim">${say('funnel.splitHelp')}</p>`;
}

function peaksPage({ rows }: PeaksPart, words: PageWords): Markup {
  const { say } = words;
  const causes = (peak: PeaksPart['rows'][number]): Slot => (peak.causes.length === 0 ? html`<p class="dim">${say('metrics:peaks.noCause')}</p>`
    : lines(peak.causes.map((cause) => html`${words.when(cause.moment)} ${say(`mark.${cause.kind}`, {}, '')} ${words.text(cause.label)} <span class="dim">${say(cause.leadMs >= 0 ? 'peaks.before' : 'peaks.after', { span: words.span(Math.abs(cause.leadMs)) })}</span>`)));
  return part(9, 'peaks', say('part.peaks'), say('metrics:peaks.help'), rows.length === 0 ? html`<p class="none">${say('metrics:peaks.none')}</p>`
    : rows.map((peak) => html`<article><p>${words.when(peak.moment)} <b>${say('peaks.online', { n: words.whole(peak.online) })}</b> <span class="dim">${peak.times !== null && say('peaks.times', { times: words.decimal(peak.times) })}</span></p>${causes(peak)}</article>`));
}

function lotteriesPage(lotteries: LotteriesPart, words: PageWords): Markup {
  const { say } = words;
  return part(10, 'lotteries', say('part.lotteries'), say('lotteries.help'), [
    lotteries.archiveBrokenAt !== null && html`<p class="problem">${say('lotteries.broken', { n: lotteries.archiveBrokenAt })}</p>`,
    lotteries.rows.length === 0 ? html`<p class="none">${say('lotteries.none')}</p>` : lotteries.rows.map((draw) => html`<article${draw.isSmallSample && html` class="faint"`}>
      <p><b>${draw.name}</b> ${draw.isRehearsal && tag(say('kind.rehearsal'))} ${words.when(draw.moment)}${draw.drawnMoment !== null && html` → ${words.when(draw.drawnMoment)}`} ${draw.archive !== null && html`<code>#${draw.archive.n} ${draw.archive.hash}</code>`}</p>
      ${figures([
        { label: say('lotteries.entrants'), value: words.whole(draw.entrants), note: draw.excluded === null ? '' : say('lotteries.excluded', { n: words.whole(draw.excluded) }) }, { label: say('lotteries.winners'), value: words.whole(draw.winners) }, { label: say('lotteries.cost'), value: words.money(draw.costMinor) },
        { label: say('lotteries.online'), value: words.whole(draw.upliftOnline) }, { label: say('lotteries.follows'), value: words.whole(draw.upliftFollows) }, { label: say('lotteries.fall'), value: words.whole(draw.fall), note: say('lotteries.fallHelp') },
      ])}
      <ul class="checks">${draw.checks.map(({ id, ok }) => html`<li class="${ok === null ? 'na' : ok ? 'ok' : 'no'}">${ok === null ? '–' : ok ? '✓' : '✗'} ${say(`lotteries.check.${id}`)}${id === 'proofHolds' && draw.proofFailed.length > 0 && ` (${draw.proofFailed.join(', ')})`}</li>`)}</ul></article>`),
  ]);
}
