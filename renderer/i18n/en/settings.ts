import type { Translation } from '../shape.ts';
import type { settings as zh } from '../zh-CN/settings.ts';
import { sourceTexts } from './sourceTexts.ts';

export const settings = {
  title: 'Settings', back: 'Back to the console',
  sections: { overlay: 'Overlay', automation: 'Automations', obs: 'OBS', sources: 'Sources', answers: 'Ready answers', privacy: 'Privacy', pair: 'Pair a screen', network: 'Network', room: 'Room', alerts: 'Alerts', runbooks: 'Runbooks', language: 'Language and theme', training: 'Training', sessions: 'Sessions', import: 'Import' },
  common: {
    copy: 'Copy', copied: 'Copied', copyFailed: 'Could not copy. Select the text and copy it by hand', save: 'Save', saved: 'Saved', remove: 'Remove', add: 'Add', cancel: 'Cancel', close: 'Close', enable: 'Connect', disable: 'Disconnect', working: 'Working…', unanswered: 'The engine did not answer. Check that it is still running, then try again.', retry: 'Try again', loading: 'Reading…', optional: 'optional',
  },
  obs: {
    intro: 'Cuedeck switches scenes, streams and records through the WebSocket server built into OBS. OBS 28 or newer has it; no plug-in needed.',
    menu: 'In OBS: Tools → WebSocket Server Settings → tick "Enable WebSocket server". "Show Connect Info" has the port and the password.',
    host: 'Host', hostHint: '127.0.0.1 for this computer, or the LAN address of another one', port: 'Port', portHint: 'OBS uses 4455 unless changed', portBad: 'A whole number from 1 to 65535', hostBad: 'Enter a host name or IP address',
    password: 'Password', passwordStored: 'A password is stored. Type a new one to replace it; leave empty to keep it.', passwordOther: 'Another address is another OBS: the stored password does not go there. Type the password of this one, or leave empty if it asks for none.', passwordNone: 'Leave empty if authentication is off in OBS', passwordNote: 'The password stays on this computer. It is never shown again and never logged.',
    connect: 'Connect', reconnect: 'Reconnect', forget: 'Disconnect and forget', find: 'Find OBS on this computer', finding: 'Trying 127.0.0.1:4455…', forgetHold: 'Disconnects from OBS and stops reconnecting', streaming: 'The stream is running. End it before disconnecting.',
    status: {
      notConfigured: 'Not set up', connecting: 'Connecting…', connected: 'Connected', connectedSimulated: 'Connected (a simulated OBS, not a real one)', retrying: 'Cannot connect; trying again by itself', stopped: 'Stopped trying',
      versions: 'OBS {{obs}} · WebSocket {{ws}}', scenes: '{{n}} scenes · collection "{{collection}}" · profile "{{profile}}"',
    },
    failure: {
      unreachable: 'OBS does not answer at this address', wrongPassword: 'Wrong password', passwordMissing: 'OBS wants a password', notObs: 'Something else uses this port', tooOld: 'This OBS is too old', kicked: 'Disconnected from inside OBS', identifyTimeout: 'OBS picked up but says nothing', lost: 'The connection to OBS was lost', closed: 'OBS was closed', frozen: 'OBS does not respond',
    },
    next: {
      unreachable: 'Open OBS, tick "Enable WebSocket server" under Tools → WebSocket Server Settings, and check the port. If OBS is on another computer, its firewall must allow this port. Cuedeck keeps trying.',
      wrongPassword: 'Copy the password from Tools → WebSocket Server Settings → Show Connect Info in OBS, paste it above and press Connect. Cuedeck does not retry a wrong password.',
      passwordMissing: 'Copy the password from Tools → WebSocket Server Settings → Show Connect Info in OBS, paste it above and press Connect.',
      notObs: 'Another program listens on this port. Look up "Server Port" under Tools → WebSocket Server Settings in OBS and enter the same number.',
      tooOld: 'OBS 28 or newer (WebSocket 5) is needed. Update OBS, or remove the old obs-websocket 4 plug-in, then connect again.',
      kicked: 'Somebody disconnected Cuedeck in the WebSocket Server Settings of OBS. Press Reconnect when that is sorted out; it will not reconnect by itself.',
      identifyTimeout: 'OBS is stuck while starting or behind a dialog. Look for an open dialog in OBS; restarting OBS is the quickest way. Cuedeck keeps trying.',
      lost: 'OBS quit, crashed, or the network dropped. Check that OBS is running; trust the platform\'s own page about the stream. Cuedeck keeps trying.',
      closed: 'Somebody closed OBS. Open it again; Cuedeck reconnects by itself. A stream that was running ended with it and does not come back on its own.',
      frozen: 'OBS is connected but does not reply; it has probably hung. Look at the OBS window. The stream may still be running: trust the platform\'s own page. Cuedeck keeps trying.',
    },
  },
  sources: sourceTexts,
  paired: { title: 'Paired', name: 'Name', role: 'Role', since: 'Paired on', used: 'Last here', ends_one: 'A pairing that nobody used for {{count}} day ends by itself.', ends_other: 'A pairing that nobody used for {{count}} days ends by itself.', endsNever: 'No pairing ends by itself.', console: 'Console', change: 'Change the days', now: 'Now', connected: 'connected', away: 'away', you: 'this window', withdraw: 'Hold to remove' },
  pair: {
    intro: 'A one-time link for the host\'s tablet, a phone or a second computer. Scan it and the right screen opens.', role: 'For whom', roles: { host: 'Host\'s prompter', viewer: 'Viewer (look only)', overlay: 'OBS overlay', producer: 'Another producer', control: 'Control surface' },
    about: { host: 'Sees the segment, talking points and your cues, and can answer "Got it". Never sees cost, floor prices or viewers\' personal data.', viewer: 'Sees the whole show and can press nothing. Viewer names are masked.', overlay: 'A transparent page to add to OBS as a browser source.', producer: 'One link for one person; choose their duties below. None chosen means the same rights as yours.', control: 'Stream Deck, Bitfocus Companion or a script: takes, hold, extra time, say now, scenes, stream and recording, with live feedback for the buttons.' },
    name: 'Name of the screen', nameHint: 'e.g. Host\'s tablet', personName: 'Name of the person', personHint: 'Who it is for. One name is one person, on however many devices: what takes two people takes two names.', make: 'Make a link', again: 'Make another', qr: 'QR code of the pairing link', address: 'Address', expires: 'Valid until {{time}}, for one use', expired: 'This link has expired. Make another.', used: 'Works once; another device needs a new link.', noExpiry: 'Stays valid; keep it safe.',
    lanClosed: 'Phones and tablets cannot reach this yet', lanClosedBody: 'Only this computer can reach Cuedeck now. A second screen on this computer works. For a phone or tablet, open the LAN first.', openLan: 'Open the LAN', loopback: 'This computer', lan: 'LAN',
    makeToken: 'Make a token', tokenAgain: 'Make another token', apiAddress: 'API address', token: 'Token', tokenOnce: 'The token is shown only now. It stays valid, also after a restart, and whoever has it can run the show: treat it like a password.',
    controlSteps: 'Send POST {address}/actions/next with the header “Authorization: Bearer {token}”. Feedback for the buttons: GET {address}/state, or a WebSocket at {address}/feedback. Every action, and step-by-step set-up for Companion and Stream Deck, is in docs/control-api.md.',
    overlaySteps: 'In OBS: Sources → + → Browser. Paste the link as URL, width 1920, height 1080, "Local file" off. The background is transparent; to change it put options before the # of the link: ?bg=%2300ff00 for a chroma key, ?lang=zh for Chinese, ?show=product for the product card only.',
  },
  network: {
    intro: 'Only this computer can reach Cuedeck unless you open it.', open: 'Open to the local network', isOpen: 'Devices on the local network can connect', isClosed: 'Only this computer can connect', warning: 'Everybody on the same network will be able to see the sign-in page. Nobody gets in without a pairing link, but only open it on your own network, never on the Wi-Fi of a hotel, a mall or a fair. The traffic is not encrypted.', addresses: 'Other devices use these addresses', none: 'No LAN address found: connect to Wi-Fi or a cable first.',
  },
  room: { intro: 'Basics of this room.', currency: 'Main currency', currencyHint: 'Headline figures use it; currencies are never added together', currencyBad: 'Three capital letters, such as CNY or USD', span: 'Shortest time between takes', spanHint: 'Guards against double presses, 0 to 10 s', spanUnit: 's', spanBad: '0 to 10' },
  language: { intro: 'Language and theme of the windows on this device; switch at any time. Run-sheet texts are shown in the language where they have it, otherwise in the other one.' },
  theme: {
    title: 'Theme', dark: 'Dark', light: 'Light', system: 'As the system', about: { dark: 'For a studio; the default', light: 'For a bright office', system: 'Switches when the system does' },
    note: 'The prompter and the overlay never change: one is read from afar beside a camera, the other lies over the picture.',
  },
  sessions: { intro: 'Every session is recorded in full on this computer.', none: 'No sessions yet. One appears here when you arm a rehearsal or the live show.', title: 'Title', mode: 'Mode', opened: 'Opened', started: 'Started', ended: 'Ended', events: 'Events', live: 'Live', rehearsal: 'Rehearsal', never: 'not started', current: 'current', training: 'Training', trainingHelp: 'Simulated platforms and a simulated crowd: nothing in it was real', refresh: 'Refresh', open: 'New session', openTitle: 'Title of the new session', openHint: 'The run-sheet and products are carried over' },
  import: {
    runsheet: 'Import a run-sheet', products: 'Import products', intro: 'CSV or Excel (.xlsx). Columns with other names can be assigned by hand.',
    drop: 'Drop a file here', or: 'or', pick: 'Choose a file', sample: 'Use the sample', limits: 'CSV, TSV, XLSX or JSON, up to {{mb}} MB and {{rows}} rows. UTF-8 and GB18030 are recognised.', reading: 'Reading the file…',
    steps: { file: 'File', columns: 'Columns', check: 'Check', done: 'Done' },
    failure: { tooLarge: 'The file has {{mb}} MB; the limit is {{max}} MB. Remove pictures and extra sheets and save it again.', tooManyRows: 'The file has {{rows}} rows; the limit is {{max}}.', oldExcel: 'This is an old Excel file (.xls). Save it as .xlsx in Excel and import that.', unpacksTooLarge: 'Unpacked, this workbook is larger than {{max}} MB. That is no run-sheet, so it was not opened. Remove extra sheets and pictures and save it again.', notASpreadsheet: 'This file cannot be read: it is neither CSV nor a complete XLSX.', empty: 'The file is empty.', unreadable: 'The file could not be read. Choose it again.' },
    file: 'File', read: '{{rows}} rows · {{from}}', headerRow: 'Header row', sampleTitle: 'Sample: Warm Winter Night', change: 'Another file',
    column: 'Column in the file', sampleCell: 'Example', field: 'Use as', ignore: 'Do not use', keep: 'Keep as a custom column', emptyHeader: '(column {{n}}, no header)', twice: 'Two columns are assigned to "{{field}}"', missing: 'Required columns still missing: {{fields}}', mapped: '{{used}} of {{all}} columns assigned',
    settings: 'About the show', titleField: 'Title', titleBad: 'Enter a title', date: 'Date', dateBad: 'Enter a date', timeZone: 'Time zone', timeZoneHint: 'The times in the file are in this zone', timeZoneBad: 'There is no such time zone', currency: 'Currency of the prices', sheetTitle: 'Live show',
    preview: 'Preview', previewRows: 'First {{n}} of {{all}} rows that can be imported', problems: 'Problems', noProblems: 'No problems found', errors: 'Errors: {{n}}', warnings: 'Warnings: {{n}}', at: 'Row {{row}}', atColumn: 'Row {{row}} · {{column}}', whole: 'Whole file', value: 'it says "{{value}}"', moreProblems: '{{n}} more not listed',
    goodOnly: 'Import only the {{good}} rows without errors and leave out {{bad}}', goodOnlyHint: 'Unless ticked, nothing is imported. Correcting the file first is better.', blocked: 'Errors: {{n}}. Correct them, or tick "Import only the rows without errors".', noneGood: 'Not one row can be imported.',
    linked: 'linked',
    mode: { title: 'There is a run-sheet of {{n}} rows. Importing should', merge: 'Merge into it', mergeHelp: 'Rows with the same cue are updated and keep their ids, new cues are put in, nothing is taken out. Can be undone.', replace: 'Replace it' },
    sheetFile: '{{n}} rows, {{adLibs}} ad-libs', sheetProblem: { notJson: 'This file is no complete JSON.', notARunsheet: 'This JSON is not a run-sheet exported here.', newerVersion: 'This file was exported by a newer version; update first.', badField: 'The file does not fit: {{field}}. Nothing was imported.' },
    runsheetFields: {
      cue: 'Cue', start: 'Start', end: 'End', duration: 'Length', minDuration: 'Min length', flex: 'Flex', endAction: 'End action', phase: 'Phase', titleZh: 'Title (Chinese)', titleEn: 'Title (English)', title: 'Title', productIds: 'Products', priceLine: 'Price line', mechanism: 'Offer',
      pointsZh: 'Talking points (Chinese)', pointsEn: 'Talking points (English)', points: 'Talking points', interaction: 'Audience', lotteryId: 'Draw id', obsScene: 'OBS scene', obsCue: 'OBS actions', overlay: 'Overlay', owners: 'Owners', producerCue: 'Producer cue', kpiTarget: 'Target', complianceNote: 'Compliance', fallback: 'Fallback', colour: 'Colour',
      itemId: 'Row id', startKind: 'Start: linked or fixed', role: 'Row or milestone', endsAtClock: 'Ends at clock time', pointsZhLines: 'Talking points (Chinese, one per line)', pointsEnLines: 'Talking points (English, one per line)', ownerLines: 'Owners (one per line)', expectedGmv: 'Expected GMV (minor units)', approval: 'Approval', approvedBy: 'Approved by', approvedAt: 'Approved at',
    },
    productFields: {
      id: 'Product id', linkNo: 'Link no.', sku: 'SKU', nameZh: 'Name (Chinese)', nameEn: 'Name (English)', name: 'Name', category: 'Category', role: 'Role', spec: 'Spec', currency: 'Currency', list: 'List price', lowest7d: '7-day low', live: 'Live price', floor: 'Floor price', cost: 'Cost', commission: 'Commission', stock: 'Stock', safetyStock: 'Safety stock',
      limit: 'Limit per person', coupon: 'Coupon', gift: 'Gift', shipHours: 'Ships within', returnPolicy: 'Returns', complianceClass: 'Compliance class', evidence: 'Filing and evidence', claimsAllowed: 'May say', claimsForbidden: 'Must not say', targetUnits: 'Target units', targetGmv: 'Target GMV', note: 'Note',
    },
    problem: {
      noRows: 'There are no rows below the header.', tooManyRows: '{{found}} rows; at most {{max}} are read, the rest was left out.', missingColumn: 'No column for "{{field}}", and it cannot be worked out. Assign one under "Columns".', badTime: 'Not a clock time; write it like 20:05.', badLength: 'Not a length; write minutes, or 3:30.', missingLength: 'No length, and no end or next start to work it out from.',
      endMismatch: 'The end is not start plus length; the length is used ({{expected}} would fit).', minAboveLength: 'The minimum is above the length; the length is used.', unknownPhase: 'Not a known phase; taken as "Other".', unknownFlex: 'Not must, flex or cuttable; taken as flex.', unknownEndAction: 'Not hold or auto-next; taken as hold.', missingTitle: 'No title.', duplicateCue: 'Row {{firstRow}} has the same cue.', duplicateId: 'Row {{firstRow}} has the same id.', missingId: 'No id.', badId: 'An id may hold letters, digits and . : - _ only, at most 64.',
      tooLong: 'Longer than {{max}} characters; cut.', tooMany: 'More than {{max}} entries; the rest is left out.', badColour: 'Not a colour like #33aa77; left out.', badCue: 'Line {{line}} of the OBS cue cannot be read (“{{text}}”); the cue was left out.', badAmount: 'Not an amount of money.', tooPrecise: 'More decimals than {{currency}} has.', badNumber: 'Not a number from {{min}} to {{max}}.', badCurrency: 'Not a three-letter currency code.', liveBelowFloor: 'The live price is below the floor price.', liveAboveList: 'The live price is above the list price.', badOffer: 'Not an offer that can be read: write it as 10 off from 99.', notValid: 'The row does not fit ({{problem}}).',
    },
    send: 'Import {{n}} rows', sending: 'Importing…', refused: 'The engine did not accept it', done: 'Imported', doneRunsheet: 'The run-sheet has {{n}} segments.', doneProducts: 'The shelf has {{n}} products.', next: 'Import products next', another: 'Import another', toConsole: 'To the console', replaces: 'Replaces the present run-sheet ({{n}} segments).', replacesProducts: 'Replaces the present {{n}} products.', running: 'The run-sheet of an armed or running show cannot be replaced. Disarm or end it on the console first.',
  },
  first: {
    title: 'Pick a way to start', body: 'In any order; everything can be changed later.', demo: 'Try the demo show', demoBody: 'Loads the sample run-sheet and products and adds a simulated crowd. It moves within seconds, and everything simulated says so.', demoStart: 'Start the demo', demoFull: 'To simulate OBS as well: quit and run', demoSteps: { products: 'Loading the sample products…', runsheet: 'Loading the sample run-sheet…', crowd: 'Letting the simulated crowd in…', arm: 'Arming a rehearsal…' }, demoFailed: 'Not finished; stopped at: {{step}}',
    demoTitle: 'Demo: Warm Winter Night', obs: 'Connect OBS', obsBody: 'Cuedeck takes scenes, goes live and records. OBS 28 or newer.', obsStart: 'Connect', obsDone: 'OBS is connected', import: 'Import a run-sheet', importBody: 'Your own CSV or Excel file. Columns can be assigned by hand.', importStart: 'Import', simulated: 'Simulated',
    feed: 'Add comments and orders', feedBody: 'Bilibili, Douyin, TikTok, Twitch, YouTube, shop orders, or a program of your own.', feedStart: 'Add a source', feedDone_one: '{{count}} source is set up', feedDone_other: '{{count}} sources are set up',
  },
} satisfies Translation<typeof zh>;
