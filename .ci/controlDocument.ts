import { z } from 'zod';
import { describeControlActions, type ControlActionDescription } from '../shared/protocol/controlActions.ts';
import { controlFeedbackSchema } from '../shared/protocol/controlFeedback.ts';
import { code, table } from './markdown.ts';

/** docs/control-api.md: the story by hand, actions and feedback from the tables they are parsed with. */
export function controlDocument(): string {
  const actions = describeControlActions();
  return [
    INTRO, '## Actions\n', ABOUT_ACTIONS,
    table(['action', 'parameters', 'what it does', 'feedback'], actions.map((each) => [code(each.id), params(each), each.does, each.feedback.map((part) => code(part)).join(' ')])),
    '', PARAMETERS, table(['parameter', 'meaning'], meanings(actions)), '', PRESSES,
    '## Feedback\n', ABOUT_FEEDBACK, table(['path', 'values', 'meaning'], feedbackRows()), '', FEEDBACK_SUMS, SURFACES, '',
  ].join('\n');
}

function params({ params: all }: ControlActionDescription): string {
  return all.map(({ name, isRequired, values }) => {
    const shown = code(values === 'text' || values === 'number' ? name : `${name}=${values}`);
    return isRequired ? `**${shown}**` : shown;
  }).join(', ');
}

/** Each parameter once, with the meaning it has wherever it is taken. */
function meanings(actions: readonly ControlActionDescription[]): readonly (readonly string[])[] {
  const seen = new Map<string, string>();
  for (const { params: all } of actions) for (const { name, about } of all) if (!seen.has(name)) seen.set(name, about);
  return [...seen].map(([name, about]) => [code(name), about]);
}

function feedbackRows(): readonly (readonly string[])[] {
  return Object.entries(controlFeedbackSchema.shape).flatMap(([part, schema]) => [
    [code(part), '', `**${schema.description ?? ''}**`],
    ...Object.entries(schema.shape).flatMap(([field, inner]) => fieldRows(`${part}.${field}`, inner as z.ZodType)),
  ]);
}

function fieldRows(path: string, schema: z.ZodType): readonly (readonly string[])[] {
  if (schema instanceof z.ZodObject) return Object.keys(schema.shape).map((field) => [code(`${path}.${field}`), 'text', schema.description ?? '']);
  return [[code(path), valuesOf(z.toJSONSchema(schema)), schema.description ?? '']];
}

function valuesOf(json: z.core.JSONSchema.BaseSchema): string {
  if (json.enum !== undefined) return json.enum.map((value) => (value === '' ? '(empty)' : String(value))).join(' | ');
  const kinds = (json.anyOf ?? [json]).map(({ type }) => type);
  if (kinds.includes('integer')) return kinds.includes('null') ? 'number or null' : 'number';
  return kinds[0] === 'boolean' ? 'true or false' : 'text';
}

const INTRO = `# Control surfaces: Stream Deck, Companion, scripts

<!-- Written by \`npm run docs:protocol\` from shared/protocol. Do not edit by hand: a test compares. -->

Every key of the console is also an HTTP address, and what is on air comes back to the buttons. Same engine, same rules, same log:
a button press is refused for the same reasons as a click, and the log names the surface that pressed.

## Getting in

1. In the console: **Settings > Pair a screen > Control surface**, give it a name, **Make a token**. You get the **API address**, for example
   \`http://127.0.0.1:4477/control/v1\`, and the **token**, shown this once. It stays valid, also over a restart. Keep it like a password: it can run the show.
2. The surface runs on another computer? Open the LAN (**Settings > Network**) and take the address of the LAN. Use the address as it is shown: the engine answers
   to its own addresses only, another host name gets HTTP 421. There is no TLS; stay on a network of your own.
3. Send the token with every request: \`Authorization: Bearer TOKEN\`.

The examples read two variables: \`CUEDECK_API\` (the API address) and \`CUEDECK_TOKEN\`.

\`\`\`sh
curl -sS "$CUEDECK_API/state" -H "Authorization: Bearer $CUEDECK_TOKEN"
\`\`\`

\`\`\`sh
curl -sS -X POST "$CUEDECK_API/actions/next" -H "Authorization: Bearer $CUEDECK_TOKEN"
\`\`\`

\`\`\`sh
curl -sS -X POST "$CUEDECK_API/actions/jump?cue=3" -H "Authorization: Bearer $CUEDECK_TOKEN"
\`\`\`

\`\`\`sh
curl -sS -X POST "$CUEDECK_API/actions/say-now" -H "Authorization: Bearer $CUEDECK_TOKEN" \\
  -H 'Content-Type: application/json' --data '{"text":"Wrap up, one minute"}'
\`\`\`

| request | answer |
| --- | --- |
| \`GET /control/v1/actions\` | this table as JSON: \`{ok, value: {actions: [...]}}\` |
| \`GET /control/v1/state\` | the whole feedback: \`{ok, value: {seq, at, feedback, readout}}\` |
| \`POST /control/v1/actions/ACTION\` | does it: \`{ok: true, value: {seq}}\` or \`{ok: false, refusal: {key, params}}\` |
| WebSocket \`/control/v1/feedback\` | the whole feedback on connect, then what changes; takes actions |
`;

const ABOUT_ACTIONS = `Parameters go into the query or into the body, as a JSON object or as a form; what stands in the body wins. **Bold** ones must be there.
A parameter that is not in the table is refused, so that a misspelt one does not go unnoticed. Only POST acts: an address that is merely opened does nothing.
The last column names the parts of the feedback that answer to the action.
`;

const PARAMETERS = `### Parameters
`;

const PRESSES = `### Double presses and late presses

- Two takes within the minimum span of the room (1 s unless set otherwise) are never both done: the second is refused, \`tooSoonAfterTake\`, with \`waitMs\`.
- **\`saw\`**: hand back \`feedback.now.runId\` as your surface shows it. If someone else has taken another row meanwhile, the press is refused (\`staleTake\`) instead of
  taking a row nobody meant. Without \`saw\` the press means whatever is on air when it arrives.
- **\`Idempotency-Key\`** (header, or \`key\` in a WebSocket message): a text of your own, **new for every press**. The same request sent again with it, after a lost
  answer, has one effect and gets the same answer, also after a restart of the engine. Leave it out where you cannot make a new one each time: a key that
  stands fixed in a button would make that button work once.

### When it says no

| HTTP | refusal | |
| --- | --- | --- |
| 400 | \`badMessage\` | \`params.field\` and \`params.problem\` say what does not fit |
| 401 | \`notAuthorised\` | no token, or not one of this engine |
| 403 | \`roleMayNot\`, \`foreignOrigin\` | the token is of a role that may not; a browser page of another site |
| 404 | \`unknownAction\`, \`unknownItem\`, \`notFound\` | no such action, no such row |
| 405, 413 | \`wrongMethod\`, \`tooLarge\` | |
| 409 | all others | the request is fine, the moment is not: \`staleTake\`, \`tooSoonAfterTake\`, \`nothingNext\`, \`notRunning\`, \`obsNotConnected\`, ... (docs/protocol.md has them all) |
| 421 | \`wrongHost\` | use the address as the console shows it |
| 428 | \`confirmNeeded\` | send \`confirm=yes\` |
| 429 | \`tooManyRequests\` | more than 50 requests a second; \`Retry-After\` in seconds |
| 503 | \`engineStopping\`, \`storageFailed\` | nothing was done |

A refused request has changed nothing.
`;

const ABOUT_FEEDBACK = `Every path is always there: a text that does not exist is empty, a number null. Times are milliseconds since 1970 UTC.
`;

const FEEDBACK_SUMS = `### Timers are anchors

A countdown is sent once, as the instant at which it reads zero; nothing ticks over the wire, and a steady show sends nothing.
\`at\` in every message is the engine's clock at that moment: the difference to your own clock is your correction.

- Left of the row on air: \`remaining.zeroAt - now\` while running, \`remaining.frozenMs\` while held. Negative = overtime.
- Behind the plan: \`offset.lateStartMs + overtimeMs + pauseMs + addedMs + max(0, now - offset.growsFrom)\`. Negative = ahead.
- On air for: \`now - show.since\`. Streaming for: \`now - stream.since\`.

A surface that polls and cannot calculate reads \`readout\` of \`GET /control/v1/state\`: \`remainingMs\`, \`offsetMs\` and \`expectedEnd\` as they were at \`at\`.

### Over a WebSocket

\`ws://HOST:PORT/control/v1/feedback\`, with the token as \`Authorization\` header, as \`?token=TOKEN\`, or as the first message \`{"token": "TOKEN"}\` (within 5 s).

- First comes \`{"type": "state", "seq", "at", "feedback": {...}, "readout": {...}}\`, then after each change one
  \`{"type": "changed", "seq", "at", "feedback": {...}}\` with the changed parts, each whole. The paths are the same in both.
- Send \`{"action": "jump", "params": {"cue": "3"}, "id": 1}\`; the answer is \`{"type": "ack", "id": 1, "ok": true, "value": {"seq"}}\` or \`{..., "ok": false, "refusal"}\`.
  \`id\` is yours and only comes back. Changes and answers may come in either order.
- Turned away: HTTP 401, 403, 421 or 429 before the upgrade, or \`{"type": "refused", "refusal"}\` and a close with code 4000 + the HTTP status. Come back after some seconds.

\`\`\`js
import WebSocket from 'ws';

const { CUEDECK_API, CUEDECK_TOKEN } = process.env;
const socket = new WebSocket(\`\${CUEDECK_API.replace('http', 'ws')}/feedback\`, { headers: { Authorization: \`Bearer \${CUEDECK_TOKEN}\` } });
let feedback = {};
socket.on('message', (data) => {
  const message = JSON.parse(data);
  if (message.feedback !== undefined) feedback = { ...feedback, ...message.feedback };
  if (message.type === 'state') socket.send(JSON.stringify({ action: 'next', params: { saw: feedback.now.runId }, id: 'first' }));
  if (message.type === 'changed') {
    console.log(JSON.stringify({ now: feedback.now.cue, next: feedback.next.cue, zeroAt: feedback.remaining.zeroAt }));
    socket.close();
  }
});
\`\`\`
`;

const SURFACES = `## Bitfocus Companion

Two of Companion's generic modules are enough.

**Buttons and feedback by WebSocket** (module *Generic: WebSocket*):

1. Add the connection. *Target URL*: \`ws://HOST:PORT/control/v1/feedback?token=TOKEN\`. *Reconnect* on, *User Agent* "None" (another one sends a foreign Origin and is turned away), *Ping* off.
2. A button: action *Send generic command*, data \`{"action":"next"}\`. With a parameter: \`{"action":"jump","params":{"cue":"3"}}\`, \`{"action":"add-time","params":{"ms":30000}}\`,
   \`{"action":"end-show","params":{"confirm":"yes"}}\`.
3. Feedback: add *Update variable with value from WebSocket message* to any button, *JSON Path* \`feedback.now.title.en\`, *Variable* \`now\`. Likewise \`feedback.next.cue\`,
   \`feedback.remaining.zeroAt\`, \`feedback.show.held\`, \`feedback.stream.kind\`, \`feedback.sayNow.answer\`, \`refusal.key\`. Use them as \`$(LABEL:now)\` in texts and in
   the conditions of *internal: Variable: Check value* to colour a button, e.g. red while \`feedback.stream.kind\` is \`live\`.
4. A press that means what the button shows: keep \`feedback.now.runId\` as variable \`run\` and send \`{"action":"next","params":{"saw":"$(LABEL:run)"}}\`.

**Buttons by HTTP** (module *Generic: HTTP Requests*):

1. *Base URL*: \`http://HOST:PORT/control/v1/\`.
2. A button: action *POST*, URI \`actions/next\`, *header input* \`{"Authorization":"Bearer TOKEN"}\`, content type *application/json*, body empty or e.g. \`{"text":"One minute"}\`.
3. Feedback by polling: a trigger every second with action *GET*, URI \`state\`, the same header, *JSON Response Data Variable* a custom variable; read it with
   \`jsonpath($(custom:state), '$.value.feedback.now.cue')\` and \`jsonpath($(custom:state), '$.value.readout.remainingMs')\`.

## Stream Deck without Companion

Use a plugin that can send a POST with headers (the built-in *Website* action only opens addresses, which does nothing here, on purpose):
method POST, URL \`http://HOST:PORT/control/v1/actions/next\`, header \`Authorization: Bearer TOKEN\`. For toggles use \`toggle-hold\`.
A key that ends something carries its confirmation in the address, \`actions/end-stream?confirm=yes\`: put it behind a *Multi Action* or a folder, where a slip does not reach it.
`;
