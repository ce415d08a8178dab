import type { Viewer } from '#shared/audience/event.ts';
import type { Instant } from '#shared/time/instant.ts';
import type { PlatformDoor } from '../simulator/wsServer.ts';

/** One thing a viewer did, to be written as the platform writes it. `number`: platforms number people. */
export interface Doing { readonly id: string; readonly viewer: Viewer; readonly number: number; readonly at: Instant }
/** Sends one message; calling it again sends the same once more, ids and all. */
export type Sending = () => void;

/** What differs between simulated platforms: their words, their entrance, and where it is. */
export interface StagedPlatform {
  /** What of the source's configuration says where the platform listens at this moment. */
  readonly address: Readonly<Record<string, string>>;
  /** What the adapter has to show at the door; null = nothing. */
  readonly secret: string | null;
  readonly door: PlatformDoor;
  readonly comment: (said: Doing & { readonly text: string }) => Sending;
  /** Null = the platform never tells who comes in. */
  readonly arrival: ((came: Doing) => Sending) | null;
  /** Once a second: what the platform says of itself. */
  readonly beat: (() => void) | null;
}

/** A simulated platform on a port of this machine, spoken to by the real adapter. */
export interface Stage extends Pick<StagedPlatform, 'address' | 'secret' | 'door'> {
  readonly say: (viewer: Viewer, text: string, at: Instant) => void;
  readonly enter: (viewer: Viewer, at: Instant) => void;
  /** Sends the newest messages once more, as platforms do after a hiccup. */
  readonly repeat: () => void;
  readonly beat: () => void;
}

const REPEATED = 25;
const numberOf = ({ id }: Viewer): number => 1_000 + Number((id ?? '').replace(/\D/gu, '') || 0);

/**
 * The frame all platforms share: numbers their messages and remembers the newest as something that sends them again.
 * @param firstId ids go on from here: the file knows a message by its id for ever, so two trainings must not share any
 */
export function createStage({ address, secret, door, comment, arrival, beat }: StagedPlatform, firstId: bigint): Stage {
  let newest = firstId;
  let sent: readonly Sending[] = [];
  const doing = (viewer: Viewer, at: Instant): Doing => {
    newest += 1n;
    return { id: String(newest), viewer, number: numberOf(viewer), at };
  };
  return {
    address, secret, door,
    say: (viewer, text, at) => {
      const send = comment({ ...doing(viewer, at), text });
      send();
      sent = [...sent, send].slice(-REPEATED);
    },
    enter: (viewer, at) => arrival?.(doing(viewer, at))(),
    repeat: () => { for (const send of sent) send(); },
    beat: () => beat?.(),
  };
}
