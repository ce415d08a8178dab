import type { Translation } from '../shape.ts';
import type { review as zh } from '../zh-CN/review.ts';

export const review: Translation<typeof zh> = {
  title: 'Review', replay: 'Replay', replayHelp: 'Play this session again in the console as it was, with pause, at 1 to 20 times',
  kind: { live: 'Live', rehearsal: 'Rehearsal', training: 'Training', none: 'Not begun' },
  version: { live: 'Latest', t0: 'T+0', t7: 'T+7' },
  length: { seconds: '{{s}} s', minutes: '{{m}} min', hours: '{{h}} h {{m}} min' },
  shelf: { live: 'Live', rehearsal: 'Rehearsals', training: 'Trainings', all: 'All' },
  list: {
    shelves: 'Kinds of session', name: 'Session', kind: 'Kind', date: 'Date', length: 'Length', gmv: 'Paid GMV', rows: 'Comment rows', events: 'Events', version: 'Data', tags: 'Tags',
    open: 'open', openHelp: 'The log is being written into this one', search: 'Find by name, tag or date', byTag: 'By tag', tag: 'Add a tag', tagHint: 'Enter to add', untag: 'Take off the tag “{{tag}}”', reread: 'Refresh',
    reading: 'Reading sessions…', failed: 'The list of sessions cannot be read', none: 'Nothing is recorded yet', noneHelp: 'Rehearse or go live, and the session appears here by itself.', noneFound: 'No session fits', noneFoundHelp: 'Try another word or kind, or take the tag off.',
  },
  report: {
    version: 'Version of the data', versionHelp: 'Latest: as known now. T+0: frozen 30 minutes after the end. T+7: frozen after seven days, refunds included', against: 'Compared with', againstLast: 'Against: last show', againstOne: '{{title}} · {{date}}',
    toList: 'Back to the list', parts: 'Contents', opening: 'Opening…', computing: 'Working out the rest…', restComing: 'The other parts are being worked out and appear when they are ready.', failed: 'The report is not complete', cancelled: 'Cancelled. “Try again” goes on.', missing: 'No such session', missingHelp: 'It may have been deleted, or belong to another computer.',
  },
  part: {
    cover: 'Overview', verdict: 'Verdict in five lines', goals: 'Goals and results', timeline: 'Time axis', adherence: 'Run-sheet', segments: 'Segment league', products: 'Product league', funnel: 'Funnel and GMV', peaks: 'Traffic peaks', lotteries: 'Draws',
    comments: 'Comments', compliance: 'Compliance', technical: 'Technical', people: 'People', money: 'Money', actions: 'Actions', annex: 'Annex',
  },
  column: { row: 'Segment', state: 'State', by: 'By', phase: 'Kind', when: 'When', paid: 'Paid', orders: 'Paid orders', product: 'Product', owner: 'Owner', due: 'Due' },
  cover: { started: 'Started', length: 'Length', planned: '{{length}} planned', version: 'Version of the data', frozen: 'frozen', moving: 'still moving', sheet: 'Run-sheet', recorded: 'Recording', notRecorded: 'not recorded', team: 'Present', acts: '{{n}} acts' },
  quality: {
    good: 'Data is sound', fair: 'Data is usable', poor: 'Data has holes', unknown: 'Quality of data unknown', reason: { gaps: 'feeds were silent', unread: 'some messages could not be read', identityOff: 'online and stay disagree', noFeed: 'no feed', notOver: 'not over yet', refundsOpen: 'refunds may still come' },
    capture: 'Captured', captureHelp: 'stored ÷ received', gaps: 'Time in gaps', identity: 'Presence check', identityHelp: '1 = they agree', feeds: 'Feeds', feed: 'Feed', noFeeds: 'No feeds', events: 'Messages', duplicates: 'Repeats', unread: 'Unreadable', silence: 'Silent',
  },
  verdict: {
    goalHit: '{{metric}}: {{reachedPct}} of the goal. Reached.', goalMissed: '{{metric}}: only {{reachedPct}} of the goal.', segment: '{{cue}} {{title}}: {{perMinuteMinor}} a minute, {{paidMinor}} in all', alert: '{{rule}} {{about}}, for {{seconds}}', funnel: 'From “{{from}}” to “{{step}}” only {{ratePct}} came through, the largest loss',
    shortenRow: 'Shorten {{cue}} {{title}}: it ran {{overSeconds}} over', improveStep: 'Work on the step from “{{from}}” to “{{step}}”: only {{ratePct}}',
    kind: { goal: 'Goal', best: 'Best', worst: 'Worst', cause: 'Cause', change: 'Change' },
    unknown: { goal: 'No goal was set, so nobody can say whether it was reached.', best: 'Too little data to name a best segment.', worst: 'Too little data to name a worst point.', cause: 'No probable cause was found.', change: 'Nothing to suggest yet.' },
  },
  goals: { help: 'The median is that of your own shows of the same kind.', actual: 'Result', target: 'Goal', reached: 'Reached', median: 'Own median', medianOf: 'of {{n}} shows', last: 'Last show', all: 'All figures', less: 'Fewer', none: 'No goal was set and no figure worked out.' },
  axis: {
    label: 'Time axis of the session', help: 'Wheel zooms, dragging zooms in, a click anywhere shows what happened then', hint: 'Point at the curve for figures; click for the moment', readout: '{{time}} {{segment}} · online {{online}} · GMV {{gmv}}/min · comments {{comments}}/min', nearer: 'Zoom in', farther: 'Zoom out', whole: 'Whole session',
    online: 'Online', gmv: 'GMV/min', comments: 'Comments/min', gap: 'Feed gap', none: 'There is no time to draw in this session.',
  },
  lane: { products: 'Goods', draws: 'Draws', scenes: 'Picture', alerts: 'Alerts', cues: 'Cues' },
  mark: { take: 'Take', explain: 'Explained', pin: 'Pin', draw: 'Draw', scene: 'Scene', alert: 'Alert', incident: 'Incident', highlight: 'Highlight', hostCue: 'Cue', panic: 'Panic', stream: 'Stream', price: 'Price', adLib: 'Ad-lib' },
  moment: {
    title: 'That moment', replay: 'Replay from here', recorded: 'Recording {{file}} {{timecode}}', notRecorded: 'Nothing was recorded then', unnamedFile: '(file not named)', none: 'That moment is not in this session.', shown: 'On air', row: 'Segment', noRow: 'no segment on air', scene: 'Scene', explained: 'Explained', online: 'Online',
    said: 'Said ({{n}})', nothingSaid: 'No comments half a minute either way.', pressed: 'Pressed ({{n}})', nothingPressed: 'Nothing was pressed half a minute either way.', sold: 'Sold ({{n}} orders, {{amount}})', change: { created: 'ordered', paid: 'paid', cancelled: 'cancelled', refunded: 'refunded' },
  },
  adherence: {
    help: 'More than 60 s behind the plan is amber', onTime: 'On time', onTimeOf: '{{top}} of {{bottom}}', end: 'End against plan', lengths: 'planned {{planned}} · ran {{actual}}', played: 'Rows played', notPlayed: '{{skipped}} not played · {{dropped}} dropped', none: 'There was no run-sheet to compare with.', planned: 'Planned', actual: 'Began', offset: 'Offset', length: 'Ran / planned', over: 'Over', held: 'Held · added',
    state: { played: 'played', again: 'again', adLib: 'ad-lib', dropped: 'dropped', notPlayed: 'not played' }, edits: '{{n}} edits after the start', noEdits: 'Nobody changed the plan after the start.', way: { do: '{{by}} changed {{n}} rows {{cue}}', undo: '{{by}} undid an edit', redo: '{{by}} redid an edit' },
  },
  segments: { help: 'By GMV a minute; orders count for the row on air {{seconds}} s before they were made. Under two minutes is grey', none: 'No segment was played.', minutes: 'Min', perMinute: 'GMV/min', uplift: 'Uplift', upliftHelp: 'Over the median of the ten minutes before; not causal', online: 'Online', follows: 'Follows/min', comments: 'Comments/min', stay: 'Stay', outside: 'While nothing was on air: {{orders}} orders, {{paid}}' },
  products: { help: 'Explained: ordered within an explain window. Shelf: outside of one', none: 'Nothing was sold or explained.', noGoods: 'Orders that list no goods', explained: 'Explained', shelf: 'Shelf', impressions: 'Shown', clicks: 'Clicks', orderRate: 'Click to order', refundRate: 'Refunds', time: 'Explained for', sellThrough: 'Sold through', priceAccuracy: 'Right price' },
  funnel: { usual: 'usually {{rate}} ({{n}} shows)', change: 'Against “{{title}}”: {{from}} → {{to}} ({{pct}})', share: '{{share}} of it', splitHelp: 'GMV = viewers × buyers per viewer × value per buyer. The three log changes add up to the whole exactly.', missing: { noOtherShow: 'No show to compare with. Choose one to see whether viewers, buying or basket made the difference.', unknownTerm: 'Viewers, buyers or value per buyer are not known, so it cannot be split.' } },
  peaks: { online: '{{n}} online', times: '{{times}}× the mean', before: '{{span}} before', after: '{{span}} after' },
  lotteries: {
    help: 'Effects from opening to two minutes after the draw, over the ten minutes before', none: 'No draws in this session.', broken: 'The archive chain breaks at line {{n}}: check it.', proof: 'Proof and file', entrants: 'Entrants', excluded: '{{n}} left out', winners: 'Winners', cost: 'Prize cost', online: 'Online uplift', follows: 'Follows uplift', fall: 'Stayed after', fallHelp: '3 min after ÷ at the draw', na: 'does not apply', ok: 'there', missing: 'missing',
    check: { disclosure: '16 disclosures', approved: 'Approved', committed: 'Hash shown first', listFrozen: 'List frozen', drawnOnTime: 'Drawn on time', winnersShown: 'Winners shown', proofHolds: 'Proof holds', prizesOut: 'Prizes sent', archived: 'Archived' },
  },
  comments: {
    help: 'People are counted, not comments; nobody is named', total: 'Comments', byPeople: '{{n}} people', asked: 'Questions', answered: 'Answered', unanswered: 'Unanswered', median: 'median wait {{span}}', hidden: 'Hidden', mutes: '{{n}} muted', questions: 'Most asked', question: 'Question', topic: 'Topic', people: 'People', wait: 'Waited', noQuestions: 'No question was asked by two or more.',
    state: { answered: 'answered', snoozed: 'put off', claimed: 'taken', open: 'unanswered' }, sentiment: 'While explained', noSentiment: 'No praise or complaints while a product was explained.', praise: 'Praise', complaints: 'Complaints', balance: 'Positive', moderation: 'Reasons', noModeration: 'Nothing hidden, nobody muted.', shownAgain: 'Shown again', muted: 'Muted',
  },
  compliance: {
    help: 'Word list {{version}}', hits: 'Hits', noHits: 'No listed words in scripts, cues or pins.', where: 'Where', place: { row: 'Row', hostCue: 'Cue', pin: 'Pin' }, terms: 'Words', text: 'Text', severity: 'Level', overridden: 'let pass', promises: 'Promises', noPromises: 'No promises on record.', promise: 'Promise',
    state: { open: 'owed', kept: 'kept', dropped: 'dropped', overdue: 'overdue' }, overrides: 'Let pass', withdrawn: 'withdrawn', stopped: 'Stopped', labels: 'Labels missing',
  },
  technical: {
    dropped: 'Dropped frames', droppedUnknown: 'OBS did not say', outage: 'Outages', stretches: '{{n}} stretches', stream: 'Streamed', record: 'Recorded', takes: 'Takes', takesOf: '{{verified}} verified · {{repaired}} repaired · {{failed}} failed', ack: 'Take answered in', what: { reconnecting: 'Reconnecting', obsLost: 'OBS lost', offAir: 'Off air', backup: 'Backup OBS took over' }, sound: { silent: 'Silence', silentLong: 'Long silence', clipping: 'Clipping' },
    incidents: 'Incidents', noIncidents: 'No incidents.', drill: 'drill', ladder: 'Four clocks', clock: { detect: 'detect', decide: 'decide', act: 'act', recover: 'recover', discover: 'discover', assess: 'assess', start: 'start' }, missed: 'missed', cause: 'Cause → follow-up', alerts: 'Alerts', noAlerts: 'No alerts.', rule: 'Rule', raised: 'Raised', stood: 'Stood for', acknowledged: 'Seen · median', notUseful: 'Not useful',
  },
  people: {
    help: 'Words a minute are known only where something listens', acknowledged: 'Cues answered', median: 'Median answer', p90: 'p90 {{span}}', words: 'Host words/min', nobodyListens: 'nothing listens', silences: 'Silences', silent: 'silent for {{span}}', cues: 'Cue', noCues: 'No cues were sent.', outcome: { acknowledged: 'answered', withdrawn: 'withdrawn', waiting: 'no answer' }, took: 'Took', misses: 'Missed', noMisses: 'Nobody missed anything.', moderators: 'Comment desk', did: '{{answered}} answered · {{hidden}} hidden · {{muted}} muted',
    miss: { rowLate: 'Row {{cue}} began {{seconds}} late', rowOver: 'Row {{cue}} ran {{seconds}} over', promiseOverdue: 'A promise is overdue', cueUnanswered: 'A cue was not answered', incidentUntaken: 'Nobody took an incident' },
  },
  money: {
    help: 'Three kinds of return, never added up', direct: 'Direct', directHelp: 'Money that came in, and what it cost', indirect: 'Indirect', indirectHelp: 'People and footage; no price is put on them', potential: 'Potential', potentialHelp: 'What could still become money', ads: 'Ads', currencies: 'There are orders in other currencies ({{list}}); they are not merged.',
    item: { created: 'Ordered', paid: 'Paid', refunded: 'Refunded', net: 'Net', margin: 'Margin', ad: 'Ads', commission: 'Commission', people: 'People', prizes: 'Prizes', costs: 'All costs', roi: 'Return on the show', adRoi: 'Return on ads', follows: 'New followers', joins: 'Fan club', shares: 'Shares', newBuyers: 'First-time buyers', recorded: 'Footage', unpaidOrders: 'Unpaid orders', unpaid: 'Unpaid amount', carts: 'Added to cart', intent: 'Wishes nobody answered' },
  },
  actions: {
    help: 'Five at most; open ones stand in the next show’s preflight', add: 'Add', none: 'No actions yet.', full: 'At most {{max}}: settle one first', text: 'What to do', metric: 'Judged by', variable: 'The one thing changed', variableHelp: 'Change only this next time, or nobody will know what worked', save: 'Write down', needsText: 'Say what to do', needsOwner: 'Say who does it', needsDue: 'Say until when', done: 'Done', reopen: 'Open again', remove: 'Remove', take: 'Take up', suggested: 'What the figures point at', before: 'Left from earlier shows', test: 'only change: {{what}}',
    state: { open: 'open', done: 'done', dropped: 'dropped' }, preflight: 'Actions of the last show', suggest: { improveStep: 'Improve “{{step}}” (now {{ratePct}})', shortenRow: 'Shorten {{cue}} {{title}} ({{overSeconds}} over)', answerQuestion: 'Have an answer ready: {{people}} people asked about {{topic}} and got none', preventAlert: 'Keep {{rule}} {{about}} from happening again' },
  },
  annex: { help: 'Orders count {{latency}} s earlier · explain windows end {{tail}} s later', definitions: 'Definitions ({{n}})', definitionsOf: 'Definitions', thresholds: 'Alert thresholds', values: 'Values', exports: 'Taken out', noExports: 'Nobody took anything out.', agreed: '{{by}} ({{other}} agreed)', format: 'Format', raw: 'raw', masked: 'masked', privacy: 'Names looked at {{looked}} times · {{erased}} viewers erased on request' },
  exports: {
    open: 'Export', mayNot: 'Your duties do not allow exports', format: { html: 'HTML page', pdf: 'PDF', xlsx: 'XLSX workbook', csv: 'CSV', jsonl: 'JSONL', parquet: 'Parquet', markers: 'Chapters and edit list', bundle: 'Whole session' }, raw: 'Raw data (another person agrees)…', rawTitle: 'Export raw data', rawHelp: 'Names and words as they came. Say what for; it is written once somebody else who may has agreed, and all of it is logged.', reason: 'What for', needsReason: 'Say what for', askRaw: 'Ask',
    running: 'Writing {{format}}…', waiting: '{{by}} asks for raw {{format}}: {{reason}}', agree: 'Agree', decline: 'Decline', done: '{{name}} is ready', save: 'Save', failed: '{{format}} was not written: {{why}}', problem: { noSession: 'no such session', noPdfHere: 'no PDF can be made here: export it in the desktop app, or print the HTML page', diskFull: 'the disk is full', failed: 'something broke; the engine’s log says more', engineRestarted: 'the engine was restarted; export it again' },
    outcome: { waiting: 'waits', running: 'under way', done: 'done', failed: 'failed', cancelled: 'cancelled', declined: 'declined' },
  },
  compare: { open: 'Compare', title: 'Side by side', with: 'Compare with', openOther: 'Open that one', other: 'The other', change: 'Change', changeMedian: 'Against median', none: 'No other session to compare with', noneHelp: 'One more show or rehearsal, and they stand side by side.', nothing: 'Neither has figures to compare.', otherCurrency: 'That one is in {{currency}}: amounts cannot be compared directly.', help: 'Grey = too small a sample. The median is of your own shows of the same kind and currency.' },
  trial: {
    open: 'Try thresholds', title: 'Other thresholds: what would have fired?', help: 'The alert rules run again over the recorded comments, orders and run-sheet. Nothing of the room is changed.', run: 'Run', running: 'Running…', bad: 'A threshold is out of range', found: '{{n}} would have fired', lasted: 'for {{span}}', stood: 'stood at the end', blind: 'Could not be judged (picture, sound and OBS figures are not recorded): {{rules}}',
    field: { onlineWarnPct: 'Online, % of usual', lateMs: 'Late (min)', linkClicks: 'Clicks without a sale', hotZ: 'Hot moment, z', repeatPeople: 'People asking the same', negativeVoices: 'People complaining', negativePct: 'Complaints, %', cardPct: 'Click rate, % of usual', payingPct: 'Paying, % of usual', returnsFewest: 'Refunds in 10 min', feedAgeMs: 'Silent feed (s)' },
  },
  event: {
    itemTaken: 'Took', showStarted: 'Show began', showEnded: 'Show ended', showHeld: 'Held', showResumed: 'Went on', timeAdded: 'Changed the time', sceneRequested: 'Asked for scene', programSceneChanged: 'Picture became', hostCueSent: 'Sent a cue', hostCueAcknowledged: 'Host answered', commentPinned: 'Pinned', commentUnpinned: 'Unpinned', explainStarted: 'Began to explain', explainStopped: 'Stopped explaining', alertRaised: 'Alert', alertCleared: 'Alert over', alertAcknowledged: 'Saw the alert', incidentOpened: 'Incident', incidentClosed: 'Incident closed', panicStarted: 'Backup scene', panicEnded: 'Picture back', highlightMarked: 'Marked', commentHidden: 'Hid a comment', viewerMuted: 'Muted a viewer', threadAnswered: 'Answered', priceChanged: 'Changed a price',
  },
};
