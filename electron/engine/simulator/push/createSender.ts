import type { PlatformDoor } from '../wsServer.ts';

/** One signed request, as it goes over the wire; `path` begins with a slash. */
export interface Delivery { readonly path: string; readonly headers: Readonly<Record<string, string>>; readonly body: string }
export interface SenderPlan<T> {
  /** Where the door is, without a path; null = not open yet. */
  readonly doorUrl: () => string | null;
  /** Most messages in one request. */
  readonly most: number;
  /** May these two stand in one request? */
  readonly isTogether: (one: T, other: T) => boolean;
  readonly write: (messages: readonly T[]) => Delivery;
}
/** A platform that posts to us. Away or silent it sends nothing; what nobody took is posted again, signed anew. */
export interface SimulatedSender<T> { readonly send: (message: T) => void; readonly goOn: () => void; readonly door: PlatformDoor }

/** A sender keeps no more than this for a door that stays shut. */
const MOST_WAITING = 5_000;
const PATIENCE_MS = 10_000;

export function createSender<T>({ doorUrl, most, isTogether, write }: SenderPlan<T>): SimulatedSender<T> {
  const waiting: T[] = [];
  let sending: Promise<void> | null = null;
  let isAway = false;
  let isSilent = false;
  const deliver = async (): Promise<void> => {
    for (let [first] = waiting; first !== undefined; [first] = waiting) {
      const door = doorUrl();
      if (isAway || door === null) return;
      const head = first;
      const end = waiting.findIndex((each) => !isTogether(head, each));
      const batch = waiting.slice(0, Math.min(end === -1 ? waiting.length : end, most));
      if (!(await post(door, write(batch)))) return;
      waiting.splice(0, batch.length);
    }
  };
  const goOn = (): void => { sending ??= deliver().finally(() => { sending = null; }); };
  return {
    goOn,
    send: (message) => {
      if (isAway || isSilent || waiting.length >= MOST_WAITING) return;
      waiting.push(message);
      goOn();
    },
    door: {
      // There is no connection that could be cut: a sender that is turned away is gone until it is let in again.
      cut: () => undefined,
      freeze: (isFrozen) => { isSilent = isFrozen; },
      refuse: (status) => { isAway = status !== null; },
      stop: async () => {
        isAway = true;
        await sending;
      },
    },
  };
}

/** False = send it again later: nobody answered, or the answer was 503. Any other refusal would be the same again. */
async function post(door: string, { path, headers, body }: Delivery): Promise<boolean> {
  try {
    const response = await fetch(`${door}${path}`, { method: 'POST', headers: { 'content-type': 'application/json', ...headers }, body, signal: AbortSignal.timeout(PATIENCE_MS) });
    await response.arrayBuffer();
    return response.status !== 503;
  } catch {
    return false;
  }
}
