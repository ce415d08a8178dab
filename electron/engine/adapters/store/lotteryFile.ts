import { canonicalJson } from '#shared/audit/canonicalJson.ts';
import { sha256Hex } from '#shared/lottery/sha256.ts';
import { foldEntries, type Barriers, type EntryResult, type EntryRules } from '#shared/lottery/foldEntries.ts';
import { foldOwnList } from '#shared/lottery/foldOwnList.ts';
import type { ArchivedDraw } from '#shared/lottery/lotteryFile.ts';
import type { Drawn, FrozenList, OwnList } from '#shared/lottery/model.ts';
import { archive, archivedDraws, archivedOf, brokenAt, draw, eraseEntrant, expireArchive, forgetDraws, freeze, frozenOf, listOf, type ArchiveAsked, type ArchiveLine, type DrawAsked } from './lotteryDb.ts';
import { entryFacts, knownViewers, openFacts, peopleFacts, type FactsAsked } from './lotteryFacts.ts';
import { lottery0001 } from './migrations/lottery-0001.ts';
import { closeDatabase, type Migration } from './openDatabase.ts';
import { openSound } from './openSound.ts';
import type { OpenedFile } from './workerProtocol.ts';

/** Whose comments, judged how. `own`: a list instead of comments. */
export interface EntriesAsked { readonly entry: EntryRules; readonly barriers: Barriers; readonly facts: FactsAsked; readonly own: OwnList | null }

/** Every request lottery.db answers: closed, typed at both ends. */
export interface LotteryRequests {
  count: { args: EntriesAsked; answer: { readonly entrants: number; readonly excluded: number } };
  freeze: { args: EntriesAsked & { readonly drawId: string; readonly at: number }; answer: FrozenList };
  draw: { args: DrawAsked; answer: Pick<Drawn, 'ranked' | 'orderHash'> | null };
  list: { args: { readonly drawId: string }; answer: string | null };
  archive: { args: ArchiveAsked; answer: ArchiveLine };
  archived: { args: { readonly drawId: string }; answer: ArchiveLine | null };
  brokenAt: { args: null; answer: number | null };
  archivedDraws: { args: null; answer: readonly ArchivedDraw[] };
  erase: { args: { readonly viewerKey: string }; answer: number };
  forgetDraws: { args: readonly string[]; answer: null };
  expire: { args: { readonly now: number }; answer: number };
}

const barredHash = ({ insiders, blacklist }: Barriers): string => sha256Hex(canonicalJson({ blacklist: blacklist.map(canonicalJson).toSorted(), insiders: insiders.map(canonicalJson).toSorted() }));

/** Everybody whom the room names by its own key. */
const namedIn = ({ insiders, blacklist, muted, links, pastWinners }: Barriers): readonly string[] =>
  [...new Set([...[...insiders, ...blacklist, ...pastWinners].flatMap(({ viewerKey }) => (viewerKey === null ? [] : [viewerKey])), ...muted, ...links.flatMap(({ viewerKeys }) => viewerKeys)])];

/** 'CuDl' */
export const LOTTERY_APPLICATION_ID = 0x4375446c;
export const LOTTERY_MIGRATIONS: readonly Migration[] = [lottery0001];

/** Opens lottery.db in this thread; every commit is on disk before it is answered. Entries are read out of crowd.db, which this thread cannot write. */
export function openLotteryFile(path: string, crowdPath: string): OpenedFile<LotteryRequests> {
  const { db, rescued } = openSound({ path, applicationId: LOTTERY_APPLICATION_ID, migrations: [lottery0001], synchronous: 'FULL' }, { file: 'lottery', mainTable: 'archive', numbers: () => null, settle: () => [], holdNumbers: () => undefined }, 'marked');
  const crowd = openFacts(crowdPath);
  const entries = ({ entry, barriers, facts, own }: EntriesAsked): EntryResult => crowd.transaction(() => (own === null
    ? foldEntries(entryFacts(crowd, facts), entry, barriers, peopleFacts(crowd, facts))
    : foldOwnList(own, entry, barriers, knownViewers(crowd, namedIn(barriers), facts.platforms))))();
  return {
    rescued,
    handlers: {
      count: (asked) => {
        const { admitted, excluded } = entries(asked);
        return { entrants: admitted.length, excluded: Object.values(excluded).reduce((sum, count) => sum + count, 0) };
      },
      freeze: ({ drawId, at, ...asked }) => frozenOf(db, drawId) ?? freeze(db, drawId, entries(asked), barredHash(asked.barriers), at),
      draw: (asked) => draw(db, asked),
      list: ({ drawId }) => listOf(db, drawId),
      archive: (asked) => archive(db, asked),
      archived: ({ drawId }) => archivedOf(db, drawId),
      brokenAt: () => brokenAt(db),
      archivedDraws: () => archivedDraws(db),
      erase: ({ viewerKey }) => eraseEntrant(db, viewerKey),
      forgetDraws: (drawIds) => forgetDraws(db, drawIds),
      expire: ({ now }) => expireArchive(db, now),
    },
    close: () => { crowd.close(); closeDatabase(db); },
  };
}
