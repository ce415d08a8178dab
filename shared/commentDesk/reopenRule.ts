import { duration } from '../time/instant.ts';

/**
 * An answered cluster opens again by itself when at least this many different people ask it later than `HEARD_AFTER_MS` after
 * the answer. Three: one may have come late and two may know each other; a third says that the room has not heard it.
 */
export const REOPEN_PEOPLE = 3;

/**
 * Platforms bring the picture to viewers some seconds to half a minute late: whoever asks within this time cannot have heard the
 * answer, so such asks neither reopen nor are they late.
 */
export const HEARD_AFTER_MS = duration(30_000);
