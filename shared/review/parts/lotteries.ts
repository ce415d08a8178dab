import { DISCLOSURE_FIELDS } from '../../lottery/types.ts';
import { totalPrizesMinor, winnersOf } from '../../lottery/draft.ts';
import { rulesNow } from '../../lottery/evolveLotteryRun.ts';
import type { LotteryRun } from '../../lottery/model.ts';
import { MINUTE } from '../../time/instant.ts';
import type { DrawFacts, ReviewFacts } from '../facts.ts';
import type { LotteriesPart } from '../report.ts';
import { medianOf } from '../../metrics/medianOf.ts';
import { sumOf } from '../statistics.ts';
import { minutesBefore, onlineOf } from './minutesOf.ts';
import { BEFORE_MS } from './segments.ts';

/** A draw works on the room until two minutes after it; the fall is read three minutes after (domain.md 4). */
const EFFECT_MS = 2 * MINUTE;
const FALL_MS = 3 * MINUTE;
/** A draw later than half a minute is late; winners shown later than two minutes too (LV-05). */
const LATE_MS = 30_000;
const SHOWN_MS = 120_000;
const FEW_ONLINE = 50;
type Row = LotteriesPart['rows'][number];

/** Part 10: draws of this session, not those carried on from another. */
export function lotteriesPart(facts: ReviewFacts): LotteriesPart {
  const runs = facts.state.lottery.runs.filter(({ publishedAt, openedAt }) => publishedAt >= facts.session.openedAt || (openedAt ?? 0) >= facts.session.openedAt);
  const rows = runs.map((run) => lotteryRow(run, facts));
  const own = rows.filter(({ currency }) => currency === facts.state.room.currency);
  return { rows, costMinor: own.length === 0 ? null : sumOf(own.map(({ costMinor }) => costMinor ?? 0)), archiveBrokenAt: facts.draws.brokenAt };
}

function lotteryRow(run: LotteryRun, facts: ReviewFacts): Row {
  const rules = rulesNow(run);
  const { stamp } = facts;
  return {
    drawId: run.drawId, lotteryId: run.lotteryId, name: rules.name, type: rules.type, mode: rules.mode, phase: run.phase, isRehearsal: run.isRehearsal, winners: winnersOf(rules), costMinor: totalPrizesMinor(rules), currency: rules.currency,
    entrants: run.list?.entrants ?? run.counted?.entrants ?? null, excluded: run.list === null ? run.counted?.excluded ?? null : sumOf(Object.values(run.list.excluded)),
    moment: run.openedAt === null ? null : stamp(run.openedAt), drawnMoment: run.drawnAt === null ? null : stamp(run.drawnAt), ...effects(run, facts), checks: checksOf(run, facts), proofFailed: [...facts.draws.failed.get(run.drawId) ?? []], archive: run.archive === null ? null : { n: run.archive.n, hash: run.archive.hash },
  };
}

function effects({ openedAt, drawnAt }: LotteryRun, { buckets, crowd }: ReviewFacts): Pick<Row, 'upliftOnline' | 'upliftFollows' | 'fall' | 'isSmallSample'> {
  if (openedAt === null || drawnAt === null) return { upliftOnline: null, upliftFollows: null, fall: null, isSmallSample: true };
  const before = minutesBefore(buckets, openedAt, BEFORE_MS);
  const usual = medianOf(before.flatMap((bucket) => onlineOf(bucket) ?? []));
  const usualFollows = medianOf(before.map(({ follows }) => follows));
  const until = drawnAt + EFFECT_MS;
  const top = Math.max(...buckets.filter(({ minute }) => minute + MINUTE > openedAt && minute < until).flatMap(({ onlineMax }) => onlineMax ?? []));
  const follows = crowd.followsAt.filter((at) => at >= openedAt && at < until).length;
  const onlineAt = (at: number): number | null => { const bucket = buckets.find(({ minute }) => minute <= at && at < minute + MINUTE); return bucket === undefined ? null : onlineOf(bucket); };
  const [atDraw, later] = [onlineAt(drawnAt), onlineAt(drawnAt + FALL_MS)];
  return {
    upliftOnline: usual === null || !Number.isFinite(top) ? null : top - usual, upliftFollows: usualFollows === null ? null : follows - (usualFollows * (until - openedAt)) / MINUTE,
    fall: atDraw === null || later === null ? null : later - atDraw, isSmallSample: usual === null || usual < FEW_ONLINE,
  };
}

/** Null = nothing was drawn by us, or its file was let go when its years were over. A draw without a proof has none that holds. */
function proofHolds(run: LotteryRun, { failed }: DrawFacts): boolean | null {
  if (run.rules.mode !== 'app_random' || run.drawn === null) return null;
  const checks = failed.get(run.drawId);
  return checks === null ? null : checks?.length === 0;
}

function checksOf(run: LotteryRun, { state, draws }: ReviewFacts): Row['checks'] {
  const isOurs = run.rules.mode === 'app_random';
  const desk = state.lottery.desks.find(({ id }) => id === run.lotteryId);
  const isOver = ['fulfilled', 'forfeited', 'archived'].includes(run.phase);
  return [
    { id: 'disclosure', ok: DISCLOSURE_FIELDS.every((field) => run.rules.disclosure[field] !== '') }, { id: 'approved', ok: desk === undefined ? null : desk.approvals.length > 0 },
    { id: 'committed', ok: isOurs ? run.commit !== null : null }, { id: 'listFrozen', ok: isOurs ? run.list !== null : null },
    { id: 'drawnOnTime', ok: run.closesAt === null || run.drawnAt === null ? null : run.drawnAt - run.closesAt <= LATE_MS }, { id: 'winnersShown', ok: run.drawnAt === null ? null : run.announcedAt !== null && run.announcedAt - run.drawnAt <= SHOWN_MS },
    { id: 'proofHolds', ok: proofHolds(run, draws) }, { id: 'prizesOut', ok: isOver ? run.winners.every(({ situation }) => situation.kind === 'fulfilled' || situation.kind === 'lost') : null },
    { id: 'archived', ok: run.phase === 'cancelled' ? null : run.archive !== null && draws.archived.get(run.drawId) === run.archive.hash },
  ];
}
