import type { metrics as reference } from '../zh-CN/metrics.ts';
import type { Translation } from '../shape.ts';

/** Texts of the figures: every metric, what it is made of, goals, ad spend, the funnel. */
export const metrics: Translation<typeof reference> = {
  title: 'All figures', open: 'All figures', openShort: 'All', seconds: '{{value}} s', none: 'No figures yet', notYet: 'Every figure is listed here once the show is on and a source reports.',
  tab: { all: 'Figures', funnel: 'Funnel', goals: 'Goals', spend: 'Ads and costs', platform: 'Told by the platform' },
  group: { traffic: 'Traffic', engagement: 'Engagement', sales: 'Sales', efficiency: 'Efficiency', spend: 'Ads' },
  column: { metric: 'Figure', value: 'Value', line: 'Formula', told: 'Platform says', from: 'From', care: 'Mind' },
  basis: { uv: 'per person', pv: 'per view' }, told: 'Platform says', toldDiffers: 'Platform says {{value}}, ours {{differs}}', toldSame: 'Platform says {{value}}', pace: 'Pace {{value}}',
  name: {
    online: 'Online', pcu: 'Peak online', acu: 'Average online', acuPcu: 'Average ÷ peak', views: 'Views', uniqueViewers: 'Viewers', enterRate: 'Enter rate', impressionsPerHour: 'Impressions per hour', averageStay: 'Average stay', identity: 'Presence check',
    interactionRate: 'Interaction rate', interactionsPerView: 'Interactions per view', commentsPerMinute: 'Comments/min', likesPerMinute: 'Likes/min', netFollowers: 'Net followers', followRate: 'Follow rate', joins: 'Fan club joins',
    productClicks: 'Product clicks', ctr: 'Product CTR', ctor: 'Click-to-order rate', ordersPerClick: 'Paid orders per click', buyerRate: 'Buyers per viewer', paymentRate: 'Payment rate', paidOrders: 'Paid orders', createdGmv: 'Created GMV', paidGmv: 'Paid GMV', netGmv: 'Net GMV', refundRate: 'Refund rate (amount)', refundedOrderRate: 'Refund rate (orders)',
    gpm: 'GPM', uvValue: 'Value per viewer', buyerValue: 'Value per buyer', orderValue: 'Value per order', unitValue: 'Value per unit', unitsPerOrder: 'Units per order', gmvPerHour: 'GMV per hour', pace: 'Pace', adSpend: 'Ad spend', adRoi: 'Return on ads', showRoi: 'Return on the show',
  },
  fact: {
    online: 'online', peakOnline: 'peak online', onlinePersonSeconds: 'person-seconds online', onlineSeconds: 'seconds with a reading', averageOnline: 'average online', liveHours: 'hours on air', views: 'views (PV)', uniqueViewers: 'viewers (UV)', roomImpressions: 'room impressions', entries: 'entries', watchSeconds: 'seconds watched', presenceSeconds: 'average online × seconds on air',
    interactingViewers: 'viewers who interacted', interactions: 'interactions', commentsLastMinute: 'comments in 60 s', likesLastMinute: 'likes in the last minute', newFollowers: 'new followers', unfollows: 'unfollows', nonFollowerViewers: 'viewers not following', joins: 'joins',
    productImpressionViewers: 'viewers shown a product', productImpressions: 'product impressions', productClickViewers: 'viewers who clicked', productClicks: 'product clicks', buyers: 'buyers', createdOrders: 'created orders', paidOrders: 'paid orders', refundedOrders: 'refunded orders',
    createdMinor: 'created GMV', paidMinor: 'paid GMV', refundedMinor: 'refunds', units: 'units sold', ordersWithUnits: 'paid orders listing goods', plannedMinor: 'planned GMV by now', adSpendMinor: 'ad spend', adPaidMinor: 'paid GMV from ads', grossProfitMinor: 'net GMV × margin', commissionMinor: 'commission', peopleMinor: 'people', prizesMinor: 'prizes', totalCostMinor: 'all costs',
  },
  from: { crowd: 'events of the show', orders: 'orders', platform: 'platform', plan: 'run-sheet', entered: 'entered by hand', clock: 'show clock' },
  caution: {
    smallSample: 'Too few to read anything from', unsettled: 'Still moving: unpaid orders may pay, refunds come for 7 days', knownPeopleOnly: 'Only people whom the platform names', someBuyersUnknown: 'Some orders name no buyer: too low', someGoodsUnknown: 'Some orders list no goods: too few units', viewersForNonFollowers: 'The platform does not tell followers from others: all viewers stand in',
    identityOff: 'Average online and stay disagree by over 15 %: one of the sources is wrong', spiky: 'Under half the peak: the crowd comes in spikes', beyondWhole: 'Over 100 %: the parts are counted differently', someCostsMissing: 'Some costs are not entered: too high',
  },
  funnel: {
    step: { roomImpressions: 'Room impressions', uniqueViewers: 'Viewers', productImpressionViewers: 'Shown a product', productClickViewers: 'Clicked a product', createdOrders: 'Created orders', paidOrders: 'Paid orders' },
    rate: '{{rate}} of the step before', lost: '{{lost}} lost', unknown: 'No source reports it', largest: 'Largest loss: {{from}} → {{to}}, only {{rate}} came through', relative: '{{relative}} under this room\'s usual ({{usual}})', noUsual: 'No earlier shows to compare with: the lowest step is named', noLoss: 'No step can be worked out yet', asUsual: 'No step lies under this room\'s usual',
    label: 'Funnel from impression to payment', biggest: 'Largest loss', usual: 'usual {{rate}}', usualHelp_one: 'This room\'s last {{count}} show', usualHelp_other: 'Median of this room\'s last {{count}} shows',
  },
  change: {
    title: 'Why GMV changed', against: 'Compared with', factor: 'Factor', before: 'Then', now: 'This show', by: 'Change', money: 'Of the change in GMV',
    rate: { buyers: 'buyers per viewer', orders: 'paid orders per viewer' }, value: { buyers: 'value per buyer', orders: 'value per order' },
    unknown: 'One of the two shows has no viewers or no sales: nothing to take apart.', help: 'GMV = viewers × conversion × order value. The three logarithms sum to the whole change; money is shared out by them, to the cent. While this show runs it is compared with the whole of the other.',
  },
  peaks: { title: 'Traffic peaks', none: 'No peak yet: it takes a fifth above the mean online, and more than the three minutes on either side.', help: 'Beside each, what happened from two minutes before to half a minute after: probable causes, not proof.', row: '{{time}} · {{online}} online', noCause: 'Nothing happened in the show around then' },
  goals: {
    adBudget: 'Ad budget',
    help: 'Set before the show, seen during it. Empty = no goal.', now: 'Now {{value}}', reached: '{{share}} reached', save: 'Save goals', saved: 'Goals saved', curve: 'The goal for paid GMV follows the plan row by row, it is not a straight line. Due by now {{planned}}, paid {{paid}}.', noCurve: 'No row of the run-sheet carries an amount and there is no GMV goal, so there is no pace.',
    bad: 'A number above 0', mayNot: 'Only owner, operations and analyst may change this',
  },
  spend: {
    title: 'Ad spend', channel: 'Channel', cost: 'Spent ({{currency}})', paid: 'Paid GMV it brought ({{currency}})', paidHelp: 'Leave empty if the ad platform does not say', add: 'Add', remove: 'Remove', empty: 'Nothing entered yet. Add a sum, or bring a table exported by the ad platform.', bad: 'Write amounts like 1234.50',
    pick: 'Import CSV / XLSX', columns: 'Columns it knows: channel / campaign, spend / cost, revenue', replace: 'Replace what was entered before', would: '{{file}}: {{count}} can be imported', badRows_other: '{{count}} rows cannot be read and are left out', badRows_one: '{{count}} row cannot be read and is left out', badRow: 'Row {{row}}: {{value}}', bring: 'Import {{count}}', unreadable: 'This file cannot be opened', noHeaders: 'The first row has no "spend" or "cost" column', imported: '{{count}} imported',
    costs: 'Costs of the show', margin: 'Gross margin %', commission: 'Commission %', people: 'People ({{currency}})', prizes: 'Prizes ({{currency}})', saveCosts: 'Save costs', savedCosts: 'Costs saved', badPct: '0 to 100', hidden: 'You may not see costs',
  },
  platform: {
    help: 'Copied from the platform\'s own screen, shown beside ours; neither replaces the other. Fill in what you see.', source: 'Record under', noSource: 'There is no source for entries by hand yet. Add one in Settings → Sources to fill this in.', save: 'Record', saved: 'Recorded', nothing: 'Fill in at least one', bad: 'A whole number from 0', badMoney: 'Write amounts like 1234.50',
    name: {
      roomImpressions: 'Room impressions', views: 'Views', uniqueViewers: 'Viewers', nonFollowerViewers: 'Viewers not following', watchSeconds: 'Seconds watched', averageStaySeconds: 'Average stay (s)', averageOnline: 'Average online', peakOnline: 'Peak online', interactingViewers: 'Interacting viewers', newFollowers: 'New followers', unfollows: 'Unfollows',
      productImpressions: 'Product impressions', productImpressionViewers: 'Viewers shown a product', productClicks: 'Product clicks', productClickViewers: 'Viewers who clicked', createdOrders: 'Created orders', createdMinor: 'Created GMV', paidOrders: 'Paid orders', paidMinor: 'Paid GMV', buyers: 'Buyers', units: 'Units', refundedOrders: 'Refunded orders', refundedMinor: 'Refunded', gpmMinor: 'GPM', uvValueMinor: 'Value per viewer',
    },
  },
  check: { start: 'Work out again from the records', busy: 'Working out {{rows}} / {{total}}', stop: 'Stop', same: 'Done: {{rows}} records, same figures', changed: 'Done: {{rows}} records, some figures were wrong and are put right', stopped: 'Stopped; no figure was touched', help: 'Folds every record of this session once more and compares. May be done during the show.' },
};
