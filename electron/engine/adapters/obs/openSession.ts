import { EventSubscription } from 'obs-websocket-js/json';
import type { ObsAddress } from '#shared/obs/model.ts';
import { fail, succeed, type Result } from '#shared/result.ts';
import type { Clock, Log, ObsListener } from '../../ports.ts';
import { versionSchema } from './answers.ts';
import { judgeLinkEnd, type LinkEnd, type Verdict } from './failures.ts';
import { openLink, type ObsLink } from './link.ts';
import type { ObsMemory } from './memory.ts';
import type { ObsEvent } from './obsEvents.ts';
import type { PartHost } from './partHost.ts';
import { ObsSession } from './session.ts';
import { OBS_TIMING } from './timing.ts';

export interface OpenNeeds {
  readonly address: ObsAddress;
  readonly password: string | null;
  readonly memory: ObsMemory;
  readonly clock: Clock;
  readonly log: Log;
  readonly listener: ObsListener;
  readonly parts: PartHost;
  /** The failure shown until now. */
  readonly failure: Verdict['failure'] | null;
  /** The opened session has ended by itself. At most once. */
  readonly onEnd: (verdict: Verdict) => void;
}

export interface Opened { readonly session: ObsSession; readonly obsVersion: string; readonly websocketVersion: string; readonly simulated: boolean }

/** Bit 11 of protocol 5.7; OBS ignores bits it does not know. */
const CANVASES = 2_048;
/** Every kind but the high-volume ones: those go over connections of their own (obsPort.ts `listen`). */
const SUBSCRIPTIONS = EventSubscription.All | CANVASES;

/** What we cannot do without; asked for by name, never by version text. */
const NEEDED = [
  'GetSceneList', 'SetCurrentProgramScene', 'GetStudioModeEnabled', 'GetCurrentSceneTransition', 'GetStreamStatus', 'StartStream', 'StopStream', 'GetRecordStatus', 'GetStats', 'GetSourceScreenshot',
  'GetSceneTransitionList', 'GetInputList', 'GetSceneItemList', 'GetSourceActive', 'SetCurrentSceneTransition', 'SetCurrentSceneTransitionDuration',
];

/**
 * Opens both connections and asks who answers. One for commands without events: with events on it every third cut took
 * 40 ms longer (docs/decisions/0005). Never rejects.
 */
export async function openSession(needs: OpenNeeds): Promise<Result<Opened, Verdict>> {
  const { address, password, memory, clock, log, listener } = needs;
  const judge = (end: LinkEnd): Verdict => judgeLinkEnd(end, password !== null && password !== '', needs.failure);
  let session: ObsSession | null = null;
  let ended: LinkEnd | null = null;
  const end = (why: LinkEnd): void => {
    if (ended !== null) return;
    ended = why;
    if (session !== null) needs.onEnd(judge(why.kind === 'closed' && session.isExiting ? { kind: 'exited' } : why));
  };
  const early: ObsEvent[] = [];
  const onEvent = (event: ObsEvent): void => {
    if (session === null) early.push(event);
    else session.handle(event);
  };
  const common = { address, password, clock, onEvent, onEnd: end };
  const commands = await openLink({ ...common, eventSubscriptions: EventSubscription.None });
  if (!commands.ok) return fail(judge(commands.failure));
  const events = await openLink({ ...common, eventSubscriptions: SUBSCRIPTIONS });
  if (!events.ok) {
    commands.value.close();
    return fail(judge(events.failure));
  }
  const closeBoth = (): void => [commands.value, events.value].forEach((link) => link.close());
  // The port was closed a moment ago, so this OBS is just starting.
  if (memory.portWasClosed) await clock.sleep(OBS_TIMING.firstContactMs);
  const version = await askVersion(events.value);
  if (!version.ok || ended !== null) {
    closeBoth();
    return fail(version.ok || ended !== null ? judge(ended ?? { kind: 'identifyTimeout' }) : version.failure);
  }
  const { available, ...opened } = version.value;
  session = new ObsSession({
    commands: commands.value, events: events.value, memory, clock, log, listener, available, parts: needs.parts, onSilence: end,
    openLink: (eventSubscriptions, onEnd) => openLink({ address, password, clock, eventSubscriptions, onEvent: () => undefined, onEnd }),
  });
  for (const event of early) session.handle(event);
  return succeed({ session, ...opened });
}

async function askVersion(link: ObsLink): Promise<Result<Omit<Opened, 'session'> & { readonly available: ReadonlySet<string> }, Verdict>> {
  const answer = await link.call('GetVersion');
  const version = answer.kind === 'done' ? versionSchema.safeParse(answer.data) : null;
  if (version === null) return fail({ failure: answer.kind === 'lost' ? 'lost' : 'identifyTimeout', again: true });
  if (!version.success) return fail({ failure: 'tooOld', again: false });
  const { obsVersion, obsWebSocketVersion, platformDescription, availableRequests } = version.data;
  if (NEEDED.some((name) => !availableRequests.includes(name))) return fail({ failure: 'tooOld', again: false });
  return succeed({ available: new Set(availableRequests), obsVersion: obsVersion.slice(0, 40), websocketVersion: obsWebSocketVersion.slice(0, 40), simulated: /simulated/iu.test(`${obsVersion} ${platformDescription}`) });
}
