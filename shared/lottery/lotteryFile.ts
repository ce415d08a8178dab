import { csvFile } from '../tables/writeCsv.ts';
import { rulesNow } from './evolveLotteryRun.ts';
import type { LotteryDesk, LotteryRun } from './model.ts';
import { sealProof, type Proof } from './proof.ts';
import { rulesText } from './rulesHash.ts';

/** The file of one draw (规范促销 §19): what was told, the rules, who was left out, who won, the proof, who did what when. Names are masked. */
export interface LotteryFile {
  readonly format: 'cuedeck.lottery-file'; readonly version: 1; readonly madeAt: number;
  readonly run: Omit<LotteryRun, 'archive' | 'archiveWanted'>;
  readonly approvals: LotteryDesk['approvals']; readonly author: string; readonly lines: LotteryDesk['lines'];
  readonly proof: Proof | null;
  readonly retainUntil: number;
}

/** One line of the archive, without the file itself. `bytes` null = its years are over and the file was let go. */
export interface ArchivedDraw { readonly n: number; readonly drawId: string; readonly name: string; readonly phase: string; readonly isRehearsal: boolean; readonly archivedAt: number; readonly retainUntil: number; readonly hash: string; readonly bytes: number | null }

const YEAR_MS = 365.25 * 86_400_000;

/** Builds the file. `list`: the frozen list; null where nothing was drawn by us. */
export function buildLotteryFile({ run, desk, list, madeAt }: { readonly run: LotteryRun; readonly desk: LotteryDesk | null; readonly list: string | null; readonly madeAt: number }): LotteryFile {
  const { archive: _archive, archiveWanted: _wanted, ...told } = run;
  return {
    format: 'cuedeck.lottery-file', version: 1, madeAt,
    run: { ...told, drawn: told.drawn === null ? null : { ...told.drawn, ranked: told.drawn.ranked.map((ranked) => ({ ...ranked, viewerKey: null, crowdSeq: null })) } },
    approvals: desk?.approvals ?? [], author: desk?.author.name ?? '', lines: desk?.lines ?? [],
    proof: list === null ? null : proofOfRun(run, list), retainUntil: Math.round((run.announcedAt ?? madeAt) + run.rules.retainYears * YEAR_MS),
  };
}

/** The proof of a draw that was drawn by chance here; null of any other. */
export function proofOfRun(run: LotteryRun, list: string): Proof | null {
  const { drawn, list: frozen, commit, openedAt, closedAt, drawnAt } = run;
  if (drawn === null || drawn.how !== 'random' || drawn.seed === null || drawn.orderHash === null || frozen === null || commit === null || openedAt === null || closedAt === null || drawnAt === null) return null;
  const losses = run.winners.flatMap(({ place, slot, situation }) => (situation.kind === 'lost' ? [{ place, reason: situation.reason, at: situation.at, next: run.winners.find((other) => other.slot === slot && other.place > place)?.place ?? null }] : []));
  const taken = new Set(losses.flatMap(({ next }) => (next === null ? [] : [next])));
  return sealProof({
    format: 'cuedeck.draw-proof', version: 1, drawId: run.drawId, commit, seed: drawn.seed, rules: rulesText(run.drawId, run.salt, run.rules), rulesHash: run.rulesHash,
    round: run.round, beacon: drawn.beacon, list, listHash: frozen.listHash, entrants: frozen.entrants, tickets: frozen.tickets, excluded: frozen.excluded,
    publishedAt: run.publishedAt, committedBy: 'host', openedAt, closedAt, frozenAt: frozen.frozenAt, drawnAt, orderHash: drawn.orderHash,
    winners: run.winners.filter(({ place }) => !taken.has(place)).length, ranked: drawn.ranked.map(({ key, name }, place) => ({ place, key, name })),
    losses: losses.toSorted((a, b) => a.at - b.at || a.place - b.place), trust: drawn.beacon === null ? 'hostSeedOnly' : 'publicBeacon',
  });
}

/** Winners for whoever sends the prizes: masked name, key, prize and where it stands. No address, no telephone number. A comma file with a mark for spreadsheets. */
export function fulfilmentCsv(run: LotteryRun): string {
  const prizes = rulesNow(run).prizes;
  const rows = run.winners.map(({ place, slot, prizeIndex, situation }) => {
    const ranked = run.drawn?.ranked[place];
    const until = situation.kind === 'waiting' ? String(situation.until) : '';
    return [run.lotteryId, run.drawId, String(place + 1), String(slot + 1), ranked?.name ?? '', ranked?.key ?? '', prizes[prizeIndex]?.name ?? '', situation.kind, situation.kind === 'lost' ? situation.reason : '', until];
  });
  return csvFile([['lottery_id', 'draw_id', 'place', 'prize_no', 'winner', 'entrant', 'prize', 'state', 'reason', 'claim_until_ms'], ...rows]);
}
