import type { ActionsPart, AnnexPart, MoneyPart, ReportRest } from '../report.ts';
import { formulaOf } from '../names.ts';
import { html, type Markup } from './markup.ts';
import { DASH, type PageWords } from './pageWords.ts';
import { lines, part, sub, table, tag } from './table.ts';

/** Parts 15 to 17. */
export const endParts = ({ money, actions, annex }: ReportRest, words: PageWords): readonly Markup[] => [moneyPage(money, words), actionsPage(actions, words), annexPage(annex, words)];

type Item = readonly [id: string, value: string, isSum?: boolean];

function moneyPage({ direct, indirect, potential, ads, costAdRoi, currencies }: MoneyPart, words: PageWords): Markup {
  const { say } = words;
  // Files carry no costs: rows of them would be dashes, so one line says why they are missing.
  const costs: readonly (readonly [string, number | null, string, boolean?])[] = [
    ['margin', direct.marginMinor, words.money(direct.marginMinor)], ['ad', direct.costAdMinor, words.money(direct.costAdMinor)], ['commission', direct.commissionMinor, words.money(direct.commissionMinor)], ['people', direct.costPeopleMinor, words.money(direct.costPeopleMinor)], ['prizes', direct.costPrizesMinor, words.money(direct.costPrizesMinor)],
    ['costs', direct.costTotalMinor, words.money(direct.costTotalMinor), true], ['roi', direct.marginRoi, words.percent(direct.marginRoi), true], ['adRoi', costAdRoi, `${words.decimal(costAdRoi)}×`],
  ];
  const known = costs.filter(([, value]) => value !== null);
  const kind = (id: string, items: readonly Item[]): Markup => html`<div class="kind"><h3>${say(`money.${id}`)}</h3><p class="dim">${say(`money.${id}Help`)}</p><dl>${items.map(([item, value, isSum]) => html`<div${isSum === true && html` class="sum"`}><dt>${say(`money.item.${item}`)}</dt><dd>${value}</dd></div>`)}</dl></div>`;
  return part(15, 'money', say('part.money'), say('money.help'), [
    html`<div class="kinds">${kind('direct', [
      ['created', words.money(direct.createdMinor)], ['paid', words.money(direct.paidMinor)], ['refunded', words.money(direct.refundedMinor)], ['net', words.money(direct.netMinor), true],
      ...known.map(([item, , value, isSum]): Item => [item, value, isSum ?? false]),
    ])}${kind('indirect', [['follows', words.whole(indirect.follows)], ['joins', words.whole(indirect.joins)], ['shares', words.whole(indirect.shares)], ['newBuyers', words.whole(indirect.newBuyers)], ['recorded', words.length(indirect.recordedMs)]])}${kind('potential', [['unpaidOrders', words.whole(potential.unpaidOrders)], ['unpaid', words.money(potential.unpaidMinor)], ['carts', words.whole(potential.cartAdds)], ['intent', words.whole(potential.unansweredIntent)]])}</div>`,
    known.length < costs.length && html`<p class="dim">${say('money.costsMissing')}</p>`,
    direct.cautions.length > 0 && html`<p class="dim">${direct.cautions.map((caution) => say(`metrics:caution.${caution}`, {}, caution)).join(' · ')}</p>`,
    ads.length > 0 && table(ads, [{ label: say('metrics:spend.channel'), cell: ({ channel }) => channel }, { label: say('money.item.ad'), isNumber: true, cell: ({ costMinor }) => words.money(costMinor) }, { label: say('column.paid'), isNumber: true, cell: ({ paidMinor }) => words.money(paidMinor) }], { none: '' }),
    currencies.length > 1 && html`<p class="dim">${say('money.currencies', { list: currencies.map(({ currency }) => currency).join(', ') })}</p>`,
  ]);
}

function actionsPage({ rows, before, suggested }: ActionsPart, words: PageWords): Markup {
  const { say } = words;
  const list = (actions: ActionsPart['rows']): Markup => html`<ol class="actions">${actions.map((action) => html`<li><b>${action.text}</b> ${tag(say(`actions.state.${action.state}`), action.state === 'done' ? 'good' : 'plain')}<br><span class="dim">${[action.owner, action.dueOn, action.metric === '' ? '' : say(`metrics:name.${action.metric}`, {}, action.metric), action.variable === '' ? '' : say('actions.test', { what: action.variable })].filter((text) => text !== '').join(' · ')}</span></li>`)}</ol>`;
  return part(16, 'actions', say('part.actions'), say('actions.help'), [
    rows.length === 0 ? html`<p class="none">${say('actions.none')}</p>` : list(rows),
    suggested.length > 0 && [sub(say('actions.suggested')), lines(suggested.map((each) => words.sentence(`actions.suggest.${each.about}`, each.params)))],
    before.length > 0 && [sub(say('actions.before')), list(before)],
  ]);
}

function annexPage(annex: AnnexPart, words: PageWords): Markup {
  const { say } = words;
  return part(17, 'annex', say('part.annex'), say('annex.help', { latency: annex.latencyMs / 1_000, tail: annex.tailMs / 1_000 }), [
    sub(say('annex.definitionsOf')),
    table(annex.metrics, [{ label: say('metrics:column.metric'), cell: ({ id }) => say(`metrics:name.${id}`, {}, id) }, { label: say('metrics:column.line'), cell: (metric) => formulaOf(metric, (fact) => say(`metrics:fact.${fact}`, {}, fact), words.whole) }], { none: DASH }),
    sub(say('annex.thresholds')),
    html`<p class="thresholds">${annex.thresholds.flatMap(({ values }) => Object.entries(values)).map(([name, value]) => html`<span class="chip">${say(`health:settings.${name}`, {}, name)} <b>${words.decimal(name.endsWith('Ms') ? value / 1_000 : value)}</b></span> `)}</p>`,
    sub(say('annex.exports')),
    table(annex.exports, [
      { label: say('column.when'), isNumber: true, cell: ({ at }) => words.day(at) }, { label: say('column.by'), cell: ({ by, approvedBy }) => (approvedBy === null ? words.by(by) : say('annex.agreed', { by, other: approvedBy })) }, { label: say('annex.format'), cell: ({ format, raw }) => `${format.toUpperCase()} · ${say(raw ? 'annex.raw' : 'annex.masked')}` },
      { label: say('column.state'), cell: ({ outcome }) => say(`exports.outcome.${outcome}`, {}, outcome) }, { label: 'SHA-256', cell: ({ sha256 }) => html`<code>${sha256 ?? ''}</code>` },
    ], { none: say('annex.noExports') }),
    html`<p class="dim">${say('annex.privacy', { looked: annex.lookedAtNames, erased: annex.erasedViewers })}</p>`,
  ]);
}
