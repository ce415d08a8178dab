import type { ShowEvent, StoredEvent } from './events.ts';

/** One kind of event with when it was stored and who caused it: what the topic files of `evolve` receive. */
export interface Happened<E extends ShowEvent = ShowEvent> extends Pick<StoredEvent, 'at' | 'actor'> { readonly event: E }
