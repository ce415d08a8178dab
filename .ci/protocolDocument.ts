import type { JsonSchema, MessageDescription, ProtocolDescription } from '../shared/protocol/describe.ts';
import { code, table } from './markdown.ts';

/** The guarded contract: every schema and table, stable order, two spaces. */
export const protocolSnapshot = (protocol: ProtocolDescription): string => `${JSON.stringify(protocol, null, 2)}\n`;

/** docs/protocol.md: the story by hand, the tables from the schemas. */
export function protocolDocument(protocol: ProtocolDescription): string {
  return [
    INTRO.replace('%VERSION%', String(protocol.version)),
    '## Messages to the engine\n', ...protocol.messages.filter((message) => message.way === 'toEngine').map(messageSection),
    CLOCK,
    '## Messages to a window\n', ...protocol.messages.filter((message) => message.way === 'toWindow').map(messageSection),
    THUMBNAIL,
    REPLAY, ...protocol.messages.filter((message) => message.way === 'toReplay' || message.way === 'fromReplay').map(messageSection),
    '## Pairing over HTTP\n', ...protocol.messages.filter((message) => message.way === 'http').map(messageSection),
    '## Commands\n\nUnder which action each falls, and why it is sent. Whose duties do not allow the action is refused with `roleMayNot` before anything else happens.\n',
    table(['command', 'action', 'fields', 'what for'], protocol.commands.map((command) => [code(command.kind), command.actions.map(code).join(', '), fields(command.fields), command.why])),
    '\n## Rights\n\nWho may do what. A person holds several duties; whoever may only ask has the wish put to those who may.\n',
    table(['action', 'may', 'may ask'], protocol.rights.map((right) => [code(right.action), right.may.join(', '), right.ask.join(', ')])),
    '\n## Queries\n',
    table(['query', 'fields', 'what for'], protocol.queries.map((query) => [code(query.kind), fields(query.fields), query.why])),
    '\n## Events\n\nWhat `delta.events[].event` may be: the entries of the log itself. A kind a window does not know changes nothing it shows.\n',
    table(['event', 'fields'], protocol.events.map((event) => [code(event.kind), fields(event.fields)])),
    '\n## Refusals\n\nThe closed list. A key is never renamed or reused; windows translate it.\n',
    table(['key', 'meaning'], Object.entries(protocol.refusals).map(([key, meaning]) => [code(key), meaning])),
    '',
  ].join('\n');
}

const fields = (names: readonly string[]): string => names.map(code).join(', ');

function messageSection({ name, why, answer, schema }: MessageDescription): string {
  const answered = answer === '' ? '' : ` Answer: ${answer}.`;
  const shown = name === 'delta' || name === 'command' ? shallow(schema) : schema;
  return `### \`${name}\`\n\n${why}${answered}\n\n\`\`\`json\n${JSON.stringify(withoutNoise(shown), null, 1)}\n\`\`\`\n`;
}

/** Commands and events have their own tables: their place in the envelope is enough here. */
function shallow(schema: JsonSchema): JsonSchema {
  const cut = (value: unknown): unknown => {
    if (Array.isArray(value)) return value.map(cut);
    if (typeof value !== 'object' || value === null) return value;
    const entries = Object.entries(value).map(([key, inner]) => [key, key === 'command' || key === 'event' ? { $ref: `#${key}s` } : cut(inner)]);
    return Object.fromEntries(entries) as unknown;
  };
  return cut(schema) as JsonSchema;
}

const withoutNoise = ({ $schema: _dialect, ...schema }: JsonSchema): JsonSchema => schema;

const INTRO = `# The protocol

<!-- Written by \`npm run docs:protocol\` from shared/protocol. Do not edit by hand: a test compares. -->

Version %VERSION%. One engine, any number of windows; every window speaks this, the Electron one too.

## Connecting

1. A person opens a pairing link, \`http://HOST:PORT/console#ticket=...\`. The ticket stands in the fragment, so it is in no request line and no log. It works once
   (10 minutes; 12 hours for the links printed at start). The link of an overlay is reusable, because OBS reloads its browser sources.
2. The page sends \`POST /api/pair {"ticket"}\` and keeps the \`token\` of the answer in its sessionStorage; a prompter's also in its localStorage.
3. It connects Socket.IO (websocket only, namespace \`/\`) with \`auth: {token, protocol}\`. Before that is accepted nothing it sends has any effect.
   A refused handshake is a \`connect_error\` whose \`data\` is a refusal; \`protocolTooOld\` means: reload the page.

Requests must name a host the engine answers for (else HTTP 421) and, from a browser, come from its own pages (else 403).
Each request is answered in its acknowledgement: \`{ok:true, value}\` or \`{ok:false, refusal:{key, params}}\`. Unreadable messages get \`badMessage\` with the field named.

| role | sees | may |
| --- | --- | --- |
| producer | everything its person's duties may read: money and viewers' names only where the matrix of shared/crew says so | what the duties may do; what they may only ask for, as a wish |
| host | show, plan, products and cues without cost, floor, commission, targets, custom columns, sources, OBS address; head counts | acknowledge cues, ask |
| viewer | as host, and comments with masked names, figures and the chart | read |
| overlay | what may go on air: plan titles, prices, the item on air | read |
| ingest | nothing: a feed signs its requests (docs/ingest.md) | send audience events |
| control | now, next, timers, scenes and outputs, through docs/control-api.md only | the actions of docs/control-api.md |

## Snapshot, then numbered deltas

- \`follow {afterSeq: null}\` answers a snapshot: the whole state cut to the role, and \`seq\`, the number of the last event in it.
- From then on every commit comes as one \`delta {afterSeq, seq, events}\`. The window folds the events into its state with the same \`evolve\` the engine uses.
- A delta is never sent before the answer to \`follow\`, and none is left out after it. \`afterSeq\` always equals the sequence the window holds; if it does not, follow again.
- After a reconnect \`follow {afterSeq: held}\` answers one delta with exactly what was missed, or a snapshot when that is too much or not known.
- Events a role may not see are left out; \`afterSeq\` and \`seq\` count them all the same. An empty \`events\` only moves the sequence.
- Timers are anchors in the state, not ticks: a steady show sends nothing.

## Audience frames

While \`watch.crowd\` is on, one \`frame\` per 100 ms at most, and only when something changed. The first one says where the session stands. Rows are the newest 32 as columns
(same index = same comment; \`crowdSeq\` orders them); \`total\` counts all. A window that cannot keep up gets merged frames, never a queue of old ones.
A window so slow that deltas pile up is disconnected; it reconnects and follows from where it stood.
`;

const CLOCK = `### \`clock\`

No argument. Answer: the engine's clock in ms since the epoch, as a bare number. A window takes the sample with the shortest round trip.
`;

const REPLAY = `## The replay

A recorded session is shown by the same windows in the Socket.IO namespace \`/replay\`, with the same handshake (docs/decisions/0012). \`follow\`, \`watch\`, \`query\` and \`clock\` are those above, and
\`delta\`, \`frame\`, \`clusters\` and \`goodbye\` come as there, of the recorded session up to the instant that is shown. The instant is \`at + (engine clock - since) x speed\` while it plays.

- Every \`command\` is refused with \`replayOnly\`; \`watchDesk\` is accepted and tells nothing. The snapshot says the role \`viewer\` (a prompter stays \`host\`), without duties: a recording has no buttons.
- Before a session stands \`follow\` is not answered: ask again when \`replaySituation\` says \`open\`. After each change of \`epoch\` follow from \`null\`.
- Queries that answer: \`minuteBuckets\`, \`sales\`, \`lexicon\`, \`commentsBefore\`, \`commentsAfter\`, \`searchComments\`, \`commentsByNumber\`; nothing that had not come by the instant is in them. All others are refused with \`replayOnly\`.
- A replay ends at once when anything goes on air: \`replaySituation\` says \`ended\`.
`;

const THUMBNAIL = `### \`thumbnail\`

While \`watch.thumbnails\`: \`{of: "program" | "preview", scene, at, jpeg}\`, \`jpeg\` as binary. Skipped for a window that is busy.

### \`goodbye\`

A refusal: the pairing was withdrawn. Pair again.
`;
