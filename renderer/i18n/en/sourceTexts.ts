import type { Translation } from '../shape.ts';
import type { sourceTexts as zh } from '../zh-CN/sourceTexts.ts';

export const sourceTexts = {
  intro: 'Comments, orders and viewer counts come in here. Removing a source keeps everything it brought.', none: 'No sources yet. Add one to see comments and orders move.',
  groups: { china: 'Bilibili, Douyin and seller consoles', world: 'Twitch, YouTube, TikTok and tipping services', own: 'Shops, your own programs, and by hand' },
  kinds: {
    twitchIrc: 'Twitch chat', ingest: 'Ingest API', shopify: 'Shopify orders', replay: 'Replay a recording', demoCrowd: 'Demo crowd (simulated)',
    bilibiliOpen: 'Bilibili open-live', bilibiliWeb: 'Bilibili web danmaku', douyinGrab: 'Douyin grabber', douyinPush: 'Douyin official push', obaTool: 'oba-live-tool', tiktokBridge: 'TikTok (local bridge)', twitchEventSub: 'Twitch EventSub', youtube: 'YouTube live chat', streamElements: 'StreamElements', streamlabs: 'Streamlabs', eventFile: 'File (JSONL or CSV)', manual: 'By hand',
  },
  about: {
    twitchIrc: 'Just the channel name: read-only and anonymous, no login.', ingest: 'Any program can push comments and orders, over HTTP or Socket.IO, with signed requests.', shopify: 'Orders, payments and refunds of your shop count towards GMV.', replay: 'Plays a recorded JSONL file of events in time. Everything it brings is marked as a replay.', demoCrowd: 'Made-up viewers, comments and orders to practise with. Marked as simulated everywhere, and never allowed into a draw.',
    bilibiliOpen: 'The official interface, recommended: danmaku, gifts, guards, super chats, likes.', bilibiliWeb: 'Without an open-live account. You bring the room and a token; without a login names are masked.', douyinGrab: 'A grabber running on this computer, port 8888 by default. Listens only, never sends.', douyinPush: 'Comments, gifts, likes and fan clubs pushed here by the Douyin open platform.', obaTool: 'Seller-console comments and orders, port 12354 by default. Its orders carry no amount: they count as orders only.',
    tiktokBridge: 'JSON from a bridge on this computer such as TikFinity, port 21213 by default.', twitchEventSub: 'The official way with a login: chat, follows, subscriptions, deletions.', youtube: 'Polls with your own API key. The daily quota and its use are shown.', streamElements: 'Tips, follows, subscriptions, cheers.', streamlabs: 'Donations, follows, subscriptions, bits.', eventFile: 'A file another program writes to. New lines come in within half a second.', manual: 'Type in a comment, an order or a head count yourself.',
  },
  steps: {
    eventFile: 'One JSON event a line, or CSV with a header; the fields are in docs/ingest.md. Lines without an id are known by their place, so reading again adds nothing.',
    bilibiliOpen: 'Create an application at open-live.bilibili.com for the app ID, access key ID and secret. The streamer finds the identity code on the open-live page. Follows, shares and shop events are not available this way.',
    bilibiliWeb: 'Log in with a browser, open the room, find the getDanmuInfo answer in the developer tools and copy data.token. Use the real room ID, not the short one. Tokens expire; paste a new one then.',
    douyinGrab: 'Start the grabber before you open the room. Its port is open to the whole local network and takes commands from anyone: close it after the show.',
    douyinPush: 'After adding you get the address for the callback on the Douyin open platform. Whoever owns the app starts the push tasks.',
    obaTool: 'Switch on the WebSocket service under auto-reply in oba-live-tool and start listening to comments. Its port is open to the whole local network.',
    tiktokBridge: 'Start TikFinity (or a similar program) and connect it to the stream first. Cuedeck only takes the JSON it decoded.',
    twitchEventSub: 'The token needs user:read:chat; follows also need moderator:read:followers.', youtube: 'Enable YouTube Data API v3 in the Google Cloud console and create an API key. Polling slows down by itself so that the quota lasts the show.',
    streamElements: 'Show the JWT token under Account → Channels in StreamElements. Together with a Twitch or YouTube source, follows and subscriptions count twice.', streamlabs: 'Copy the Socket API token from Settings → API Settings → API Tokens in Streamlabs. Together with a Twitch or YouTube source, follows and subscriptions count twice.',
  },
  field: {
    name: 'Display name', channel: 'Twitch channel', url: 'Server address', path: 'File path (on the computer that runs the engine)', speed: 'Speed', viewers: 'Simulated viewers', appId: 'App ID', accessKeyId: 'Access key ID', apiUrl: 'API address', roomId: 'Room ID', uid: 'Your own UID', videoId: 'Stream address or video ID', dailyUnits: 'Daily quota', showHours: 'Planned hours', tokenKind: 'Kind of token',
  },
  fieldHelp: {
    channel: 'The last part of the address: abc for twitch.tv/abc', roomId: 'Digits only', anyRoom: 'Digits only; leave it empty for any room', uid: 'Optional; without it names are masked after some minutes', videoId: 'The whole address or the 11-character ID', dailyUnits: 'Google gives 10,000 a day', showHours: 'The quota is spread over this many hours',
  },
  fieldBad: {
    name: 'Enter a name, at most 60 characters', channel: 'Letters, digits and underscores only, at most 25', url: 'An address beginning with ws:// or wss://', path: 'Enter a file path', speed: '0.1 to 100', viewers: 'A whole number from 1 to 100000', appId: 'Digits only', accessKeyId: 'Enter the access key ID', apiUrl: 'An address beginning with https://', roomId: 'Digits only', uid: 'Digits only', videoId: 'No video ID in there: paste the address of the stream', dailyUnits: 'A whole number from 100', showHours: '0.5 to 24', tokenKind: 'Choose one',
  },
  tokenKinds: { jwt: 'JWT', oauth2: 'OAuth2', apikey: 'API key' },
  secretField: { token: 'Token', signingSecret: 'Signing secret', accessKeySecret: 'Access key secret', identityCode: 'Streamer\'s identity code', buvid: 'buvid3 (from the cookies)', apiKey: 'API key or OAuth token' },
  secretKept: 'Secrets stay on this computer. They are not shown again and never logged.', secretLost: 'The source was added, but its secret was not stored: enter it again under "Secrets" below.', noSecretYet: 'No secret stored yet.',
  optIn: 'I know that this is not an official interface, that I bring room and token myself, and that the platform may limit or forbid it.', optInFirst: 'Tick the note above first',
  situation: { off: 'Disconnected', connecting: 'Connecting…', waiting: 'Waiting for the first event', live: 'Connected', retrying: 'Retrying, attempt {{attempt}}', failed: 'Stopped', finished: 'Finished' },
  received: '{{n}} received', perSecond: '{{n}}/s', lag: '{{seconds}} s behind', silent: 'Connected, 0 messages', lastAt: 'last {{age}} ago', duplicates: '{{n}} repeats', unread: '{{n}} unreadable', unreadKinds: 'Unreadable:',
  retryIn: 'Next try in {{age}} (attempt {{attempt}})', retryNow: 'Trying now…',
  quota: { used: 'Quota {{used}} of {{budget}}', every: 'a poll every {{seconds}} s', resets: 'resets at {{at}}' },
  gaps: { label: 'The last hour, {{n}} stretches without data', open: 'no data since {{from}}', closed: 'no data from {{from}} for {{span}}', reason: { disconnected: 'disconnected', silentTooLong: 'silent too long', engineStopped: 'engine stopped', rateLimited: 'rate limited' } },
  note: { namesMasked: 'Bilibili masks the names: this connection is not logged in. Enter your UID and a token from a login to see them.', partial: 'Some events could not be subscribed to: the token lacks a permission. Chat is not affected.', openPort: 'The other program\'s port is open to the whole local network and takes commands from anyone. Close it when you are not live.' },
  reason: {
    noAnswer: 'The other side did not answer', noPong: 'No answer to the heartbeat', silent: 'Silent for too long, treated as lost', closed: 'The connection was closed', asked: 'The platform asked for a new connection', ended: 'Bilibili ended the session', gone: 'The session expired (7003); starting a new one', token: 'The connection token ran out; fetching a new one', quota: 'Today\'s quota is used up', rate: 'The platform says: too many requests', refused: 'Nothing is listening at that address', unknownHost: 'That address cannot be found: check the network', noFile: 'The file is not there yet', noRights: 'No permission to read the file', platform: 'The platform closed the connection',
  },
  failed: { badSecret: 'Wrong or expired secret: enter it again', notFound: 'No such channel, stream or file: check it', refused: 'Refused by the other side: a permission is missing or the feature is off', badFile: 'Not the right format: each line must be one JSON event', secretMissing: 'The secret has not been entered yet' },
  addTitle: 'Add a source', advanced: 'Advanced', panel: { access: 'How to connect', enter: 'Enter', secrets: 'Secrets' },
  test: {
    start: 'Self-test', off: 'Connect it first', running: 'Checking step by step…', title: 'Self-test result', passedTitle: 'It works', failedTitle: 'It does not work', notCounted: 'What was stored is marked as a test: it counts nowhere and cannot enter a draw.',
    ok: { enabled: 'Switched on', secret: 'The secret is there', connection: 'Connected', answer: 'The other side answers', seen: 'Heard from the other side (how long ago)', door: 'A signed test request gets in', file: 'The file can be read', read: 'A message is understood', stored: 'Stored in the database (as a test)', platform: 'The platform really delivers' },
    failed: { enabled: 'Not switched on', secret: 'A secret is missing', connection: 'Not connected', answer: 'The other side does not answer', seen: 'Nothing heard from the other side', door: 'The test request does not get in', file: 'The file cannot be read', read: 'The message is not understood', stored: 'Could not be stored', platform: 'The platform does not deliver' },
    unproven: { enabled: 'Not known to be on', secret: 'Secret not proven', connection: 'Connection not proven', answer: 'Other side not proven', seen: 'Not known whether the other side is there', door: 'Door not proven', file: 'File not proven', read: 'Decoding not proven', stored: 'Storage not proven', platform: 'This side works. The platform has not delivered anything yet; that cannot be proven from here' },
  },
  hand: {
    type: 'What', types: { comment: 'Comment', order: 'Paid order', viewers: 'Head count' }, who: 'Who', text: 'Text', product: 'Product', noProduct: 'None', quantity: 'Pieces', amount: 'Paid ({{currency}})', online: 'Online now', enter: 'Enter', done: 'Noted', incomplete: 'Not complete yet',
    bad: { who: 'Enter a name', text: 'Enter the text', quantity: 'A whole number from 1', amount: 'An amount such as 129.00', online: 'A whole number' },
  },
  access: 'How to connect', httpUrl: 'HTTP address', socketUrl: 'Socket.IO address', secret: 'Secret', secretOnce: 'The secret is shown this once. Copy it now; it cannot be shown again.', secretHidden: 'The secret exists and is not shown again. For a new one, remove this source and add it again.', docs: 'How to sign, the fields and a curl example: docs/ingest.md in the project.',
  webhookUrl: 'Webhook address', shopifySteps: 'In Shopify admin: Settings → Notifications → Webhooks. Create orders/create, orders/paid, orders/cancelled and refunds/create, format JSON, with the address above. Paste the signing secret from the bottom of that page below.', douyinSteps: 'Forward the address above through a public one and enter that as the data callback on the Douyin open platform. Paste the platform\'s signing secret below.', signingSecret: 'Signing secret', secretStored: 'The secret is stored', secretNotStored: 'No signing secret yet: every request is turned away', pasteNew: 'Paste a new one to replace it', lanNeeded: 'Servers outside this computer can reach this address only with the LAN opened or through a tunnel.',
  removeConfirm: 'Remove "{{name}}"? What it brought is kept.',
} satisfies Translation<typeof zh>;
