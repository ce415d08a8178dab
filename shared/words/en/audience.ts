import type { Translation } from '../shape.ts';
import type { audience as zh } from '../zh-CN/audience.ts';

export const audience = {
  comments: {
    title: 'Comments', list: 'Comment list', newest: 'Newest',
    tabs: { all: 'All', question: 'Questions', intent: 'Intent', risk: 'Risk', gift: 'Gifts', pinned: 'Pinned' },
    paused: 'Paused · back to newest ↓', pausedNew_one: 'Paused · +{{shown}} new ↓', pausedNew_other: 'Paused · +{{shown}} new ↓', heldNew_one: 'Holding under the pointer · +{{shown}}', heldNew_other: 'Holding under the pointer · +{{shown}}', held: 'Holding under the pointer',
    backToNewest: 'Back to newest (End)',
    gap_one: '{{shown}} more here · all recorded', gap_other: '{{shown}} more here · all recorded', gapOlder_one: '{{shown}} older · scroll up to load', gapOlder_other: '{{shown}} older · scroll up to load', loadingOlder: 'Loading older comments…', olderFailed: 'Older comments did not load. Scroll to try again', oldest: 'This is the first of the session',
    status: { all: '{{total}} in total', loaded: '{{total}} in total · {{loaded}} loaded' },
    sampled: 'Too fast to show every line: {{received}} of {{arrived}} shown in the last 2 s. All are recorded', sampledShort: 'Sampled {{percent}}',
    level: 'Lv{{level}}', anonymous: 'Anonymous',
    kind: { comment: 'Comment', gift: 'Gift', follow: 'Follow', join: 'Membership', share: 'Share', enter: 'Entered', notice: 'Platform notice', other: 'Activity' },
    says: { gift: 'sent a gift', follow: 'followed', join: 'became a member', share: 'shared the show', enter: 'came in', notice: 'Platform notice', other: 'Activity' },
    provenance: { simulated: 'SIM', history: 'HISTORY', replay: 'REPLAY', mirror: 'MIRROR', test: 'TEST' },
    provenanceHelp: { simulated: 'From the simulated crowd, not a real person', history: 'Said before we connected', replay: 'Played back from a recording', mirror: 'Mirrored from another room', test: 'Test message' },
    open: 'Open', copy: 'Copy', copied: 'Copied', copyFailed: 'The browser did not allow copying', close: 'Close', at: '{{time}} · {{source}}',
    count: '{{shown}}',
  },
  clusters: {
    title: 'What people ask', people: '{{count}} ppl', comments_one: '{{count}} comment, kept', comments_other: '{{count}} comments, all kept', link: '#{{link}}', toHost: 'To host', toHostHelp: 'Put it on the prompter; press again to take it off',
    claim: 'I will answer', takeOver: 'Take over', claimedBy: '{{name}} is on it', snooze: 'Again in 5 minutes', answered: 'Answered', answeredAfter: 'in {{span}}', reopen: 'Not answered after all',
    topic: { price: 'Price', size: 'Size', shade: 'Shade', stock: 'Stock', shipping: 'Shipping', link: 'Link', coupon: 'Offers', usage: 'Usage', aftersales: 'After-sales', quality: 'Quality', stream: 'Stream', lottery: 'Draw', none: 'Other' },
  },
  empty: {
    noSourceTitle: 'No comment source yet', noSourceHelp: 'Connect a platform, a shop or the demo crowd, and comments and figures appear here.', openSettings: 'Set up sources', askProducer: 'Ask the producer to connect a source.',
    allOffTitle: 'All sources are switched off', allOffHelp: 'Switch on at least one source in the settings.',
    connectingTitle: 'Connecting to sources…', connectingHelp: '{{age}} so far',
    allDownTitle: 'All sources are down', retryIn: 'retry in {{age}}', retryNow: 'retrying now', needsYou: 'needs you',
    silentTitle: 'Connected, no messages yet', silentHelp: 'The connection is fine. Nobody has said anything for {{age}}.', finishedTitle: 'Replay finished', finishedHelp: 'The source has played out. Nothing more will come.',
    waitingTitle: 'Waiting for the first event', waitingHelp: 'The door is open, but nothing has been delivered for {{age}}. Whether the other side sends cannot be seen from here.',
    staleBanner: 'Nothing new for {{age}}', downBanner: 'All sources are down · this is what came before', finishedBanner: 'The source has played out', loading: 'Reading comments…',
  },
  feeds: {
    title: 'Feeds', pill: 'Feeds', pillNone: 'No feeds', summary: '{{live}} of {{all}} connected', openDetails: 'Show every source', settings: 'Source settings',
    state: { off: 'Off', connecting: 'Connecting', waiting: 'Waiting for the first event', live: 'Live', quiet: 'Connected · 0 messages', silent: 'Connected · silent', retrying: 'Down · retrying', failed: 'Stopped · needs you', finished: 'Played out' },
    brief: { off: 'off', connecting: 'joining', waiting: 'waiting', live: 'live', quiet: '0 yet', silent: 'silent', retrying: 'retry', failed: 'stopped', finished: 'ended' },
    kind: { twitchIrc: 'Twitch', ingest: 'Ingest API', shopify: 'Shopify', wooCommerce: 'WooCommerce', tiktokShop: 'TikTok Shop', replay: 'Replay', demoCrowd: 'Demo crowd', bilibiliOpen: 'Bilibili', bilibiliWeb: 'Bilibili web', douyinGrab: 'Douyin', douyinPush: 'Douyin push', obaTool: 'oba', tiktokBridge: 'TikTok', twitchEventSub: 'Twitch', youtube: 'YouTube', streamElements: 'StreamElements', streamlabs: 'Streamlabs', eventFile: 'File', manual: 'By hand' },
    failure: { badSecret: 'Wrong secret', notFound: 'Channel not found', refused: 'Connection refused', badFile: 'Unreadable file', secretMissing: 'No secret stored yet' },
    age: 'Last message', ageNever: 'never', agoShort: '{{age}} ago', events: 'Messages', duplicates: 'Repeats', unread: 'Unreadable', rate: 'Rate', perSecond: '{{n}} /s', lag: 'Lag', seconds: '{{n}} s', lagHelp: 'From the platform\'s own time to receipt; empty where the platform gives no time', lastGap: 'Last gap', gapNone: 'none',
    nextRetry: 'Next try', retrySeconds: 'in {{age}} · try {{attempt}}', reason: 'Reason', unreadHelp: 'Messages of an unknown form, not counted', duplicatesHelp: 'Repeats sent by the platform, dropped',
  },
  figures: {
    title: 'Live figures',
    name: { online: 'Online', commentsPerMinute: 'Comments/min', clicks: 'Clicks', paidOrders: 'Paid orders', paidGmv: 'Paid GMV', gpm: 'GPM', conversion: 'Conversion' },
    note: { peak: 'peak {{value}}', total: '{{value}} total', views: '{{value}} views', created: '{{value}} created', average: 'avg {{value}}', net: 'net {{net}} · {{refunded}} back', paceNet: 'pace {{pace}} · net {{net}}', perViews: '{{value}} PV', fraction: '{{numerator}} / {{denominator}}', noViews: 'no view count', noClicks: 'no click count', noOrders: 'no orders yet', noReport: 'not reported', otherCurrencies_one: '+{{count}} currency', otherCurrencies_other: '+{{count}} currencies' },
    formula: {
      online: 'Latest head count reported by the platform', commentsPerMinute: 'Comments received in the last 60 s', clicks: 'Product clicks so far', paidOrders: 'Paid orders, each order id once',
      paidGmv: 'Sum of paid orders, refunds not subtracted', gpm: 'Paid GMV × 1000 ÷ views (PV)', conversion: 'Paid orders ÷ product clicks',
    },
    card: { numerator: 'Numerator', denominator: 'Denominator', peak: 'Peak', source: 'Source', age: 'Updated', noSource: 'No source provides this', others: 'Other currencies (not added)', createdOrders: 'Created orders', cancelledOrders: 'Cancelled orders', refundedOrders: 'Refunded orders', refunded: 'Refunded (orders of this show)', net: 'Net GMV', smallSample: 'Small sample (under 100 clicks): indicative only', zeroDenominator: 'Denominator zero or unknown: not computed', ordersPaid_one: '{{count}} order · {{money}}', ordersPaid_other: '{{count}} orders · {{money}}', totalComments: 'Comments so far' },
    part: { paidOrders: 'Paid orders', paidGmv: 'Paid GMV', clicks: 'Product clicks', views: 'Views (PV)', createdOrders: 'Created orders' },
    stale: '{{age}} ago', never: 'nothing received', ageShort: '{{age}} ago',
  },
  chart: {
    title: 'Trend', label: 'The whole show on one time axis: online, paid GMV per minute, comments per minute', online: 'Online', gmv: 'GMV/min', comments: 'Comments/min', take: 'take', gap: 'gap', now: 'now',
    empty: 'No data yet', emptyHelp: 'One point a minute once a source reports.',
    summary: '{{from}} to {{to}}: online {{online}}, peak {{peak}}; paid GMV {{gmv}} in total; {{comments}} comments in the last minute; {{segments}} segments, {{gaps}} feed gaps.',
    readout: '{{time}}   {{segment}}   online {{online}}   GMV/min {{gmv}}   comments/min {{comments}}', noSegment: 'between segments', keys: 'Left and right arrows step by the minute',
  },
} satisfies Translation<typeof zh>;
