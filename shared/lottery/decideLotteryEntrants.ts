import { maskName } from '../audience/masking.ts';
import { canonicalJson } from '../audit/canonicalJson.ts';
import type { CommandOf } from '../show/commands.ts';
import { accept, refuse, type Decision } from '../show/decideContext.ts';
import type { ShowState } from '../show/state.ts';
import { onRun } from './decideLotteryRun.ts';
import { isFromList } from './draft.ts';
import { isNobody } from './foldEntries.ts';
import { entrantKey } from './rulesHash.ts';
import { sha256Hex } from './sha256.ts';

/**
 * A list of one's own. Ids leave this function as salted hashes and names masked, so that the log never holds who took part; rows that name
 * nobody are counted. Who may not win is judged when the list is frozen, as of everybody else.
 */
export const giveLotteryEntrants = (state: ShowState, { lotteryId, entrants }: CommandOf<'giveLotteryEntrants'>): Decision => onRun(state, lotteryId, 'enter', (run) => {
  if (!isFromList(run.rules)) return refuse('lotteryByKeyword', { id: lotteryId });
  const rows = entrants.flatMap(({ platform, userId, name, tickets }) => (isNobody(userId) ? [] : [{ key: entrantKey(run.salt, platform.normalize('NFC').toLowerCase(), userId), name: maskName(name), tickets }]));
  return accept({ kind: 'lotteryEntrantsGiven', lotteryId, drawId: run.drawId, rows, masked: entrants.length - rows.length, hash: sha256Hex(canonicalJson(rows)) });
});
