import type { Translation } from '../shape.ts';
import type { sales as zh } from '../zh-CN/sales.ts';

export const sales = {
  title: 'Sales by segment', onAir: 'This segment', session: 'Whole session', table: 'Segments', nothing: 'Nothing sold yet', paidN_one: '{{n}} order', paidN_other: '{{n}} orders', reading: 'Reading…',
  soldOne: '+1 sold', soldOneOf: 'Note one piece of {{name}} as a paid order at the live price', noProduct: 'No product is being explained', noPrice: 'This product has no live price', unanswered: 'The engine did not answer: nothing was noted',
  versions: 'State of the figures', version: { live: 'Live', t0: 'T+0', t7: 'T+7' },
  state: { live: 'All orders known so far.', notYet: 'Exists once the show is over.', moving: 'Its moment is still to come: figures may change.', frozen: 'Final: later payments and refunds do not change it.' },
  latency: {
    open: 'Measure delay', word: 'Word said on air', wordExample: 'watermelon', wordFirst: 'A word first', said: 'Being said now', help: 'Take a word nobody types by chance. Press at the moment the host says it: each platform\'s first comment with it is one measurement.',
    waits: 'Waiting for “{{word}}”: {{seconds}} s left, {{count}} platforms heard', over_one: 'Last time {{count}} platform was measured', over_other: 'Last time {{count}} platforms were measured', all: 'All sources', others: 'Other sources (shops)', auto: 'auto', setOf: 'Delay of {{name}} in seconds; empty = as measured',
    from: { set: 'set to {{s}} s', measured: 'measured {{s}} s (median of {{count}})', default: '{{s}} s by default, not measured' },
  },
  rules: 'An order belongs to the segment on air {{latency}} s (the stream\'s delay, {{how}}) before it was placed; up to {{tail}} minutes after its explanation a product still counts as explained. Late payments, cancellations and refunds go back to that segment.',
  segment: 'Segment', product: 'Product', outside: 'Outside segments', outsideNote: 'Ordered while no segment was on air', total: 'Total', explained: 'explained', fromShelf: 'from the shelf', noGoods: 'Orders without goods',
  column: { created: 'Placed', paid: 'Paid', cancelled: 'Cancelled', refunded: 'Refunded', pieces: 'Pieces' },
  about: { created: 'Orders placed and their amount', paid: 'Orders paid and their amount', cancelled: 'Orders cancelled; money paid leaves as a refund', refunded: 'Orders with a refund and the amount paid back', pieces: 'Pieces in paid orders' },
} satisfies Translation<typeof zh>;
