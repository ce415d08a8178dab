import { maskName } from '../audience/masking.ts';
import type { CommandOf } from '../show/commands.ts';
import { refuse, type Decision } from '../show/decideContext.ts';
import { isFromList } from './draft.ts';
import type { Barred, Drawn, LotteryRun, LotteryState } from './model.ts';
import { entrantKey } from './rulesHash.ts';
import { sha256Hex } from './sha256.ts';

type Filed = CommandOf<'fileLotteryResult'>['winners'][number];
type Rules = Pick<LotteryState, 'insiders' | 'blacklist' | 'ownLists'>;

/** Somebody as the result keeps them: the account as a salted hash, the name masked. `place` from 0 tells those without an account apart. */
export function filedAs({ salt }: Pick<LotteryRun, 'salt'>, { name, account }: Filed, place: number): Drawn['ranked'][number] {
  const who = account === '' ? String(place + 1) : sha256Hex(`${salt}|filed:${account.normalize('NFC')}`);
  return { key: `filed:${who}`, name: masked(name), tickets: 1, viewerKey: null, crowdSeq: null };
}
/** Platforms mask the names they show; one that stands there in full is masked here. */
const masked = (name: string): string => (name.includes('*') ? name : maskName(name));

/**
 * Why a result that somebody else drew cannot be filed as it is; null = it can. The same account wins once; who is not on the list of the draw
 * did not take part; of somebody who may not win (LV-07) it has to be said why they are filed: the platform drew them, so the record tells it.
 */
export function filedProblem(lottery: Rules, run: LotteryRun, winners: readonly Filed[], note: string): Decision | null {
  const accounts = winners.map(({ account }) => account.normalize('NFC'));
  const twice = accounts.findIndex((account, index) => account !== '' && accounts.indexOf(account) < index);
  if (twice !== -1) return refuse('lotteryWinnerTwice', { place: twice + 1 });
  const stranger = isFromList(run.rules) ? winners.findIndex((winner) => !isListed(lottery, run, winner)) : -1;
  if (stranger !== -1) return refuse('lotteryWinnerNotListed', { place: stranger + 1 });
  const barred = note === '' ? accounts.findIndex((account) => [...lottery.insiders, ...lottery.blacklist].some((each) => isThem(each, account))) : -1;
  return barred === -1 ? null : refuse('lotteryWinnerBarred', { place: barred + 1 });
}

/** Platforms are not compared: an account that may not win on one of them is worth a word on every other. */
const isThem = ({ userId }: Barred, account: string): boolean => account !== '' && userId?.normalize('NFC') === account;

/** By account on any platform of the list; without one, by the masked name. A list that is not kept any more (an older log) says nothing. */
function isListed({ ownLists }: Rules, { drawId, salt }: LotteryRun, { name, account }: Filed): boolean {
  const rows = ownLists.find((list) => list.drawId === drawId)?.rows;
  if (rows === undefined) return true;
  if (account === '') return rows.some((row) => row.name === masked(name));
  const platforms = new Set(rows.map(({ key }) => key.slice(0, key.lastIndexOf(':'))));
  const keys = new Set([...platforms].map((platform) => entrantKey(salt, platform, account)));
  return rows.some(({ key }) => keys.has(key));
}
