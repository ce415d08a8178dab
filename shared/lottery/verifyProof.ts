import { z } from 'zod';
import { canonicalJson } from '../audit/canonicalJson.ts';
import { readList, type Entrant } from './canonicalList.ts';
import { lotteryDraftSchema } from './draft.ts';
import { drawOrder, drawSecret } from './drawOrder.ts';
import { QUICKNET, timeOfRound } from './drand.ts';
import { platformNames } from './platformWords.ts';
import { hashOfProof, orderHash, proofSchema, type Proof } from './proof.ts';
import { entrantKey } from './rulesHash.ts';
import { fromHex, sha256, sha256Hex, toHex } from './sha256.ts';

export const PROOF_CHECKS = ['form', 'proofHash', 'commit', 'rulesHash', 'rules', 'listHash', 'list', 'counts', 'beacon', 'times', 'order', 'ranked', 'winners', 'losses', 'trust'] as const;
export type ProofCheck = (typeof PROOF_CHECKS)[number];
/** One thing that was recomputed. `detail` in plain words of numbers and hashes; the sentence around it belongs to whoever shows it. */
export interface CheckResult { readonly check: ProofCheck; readonly ok: boolean; readonly detail: string }
export interface Verdict { readonly checks: readonly CheckResult[]; readonly proof: Proof | null }

const frozenRulesSchema = z.strictObject({ drawId: z.string(), rules: lotteryDraftSchema, salt: z.string().min(8) });
const result = (check: ProofCheck, ok: boolean, detail = ''): CheckResult => ({ check, ok, detail });

/** Draws again from what the proof says and compares. Never throws: what cannot be read fails `form`. */
export function verifyProof(given: unknown): Verdict {
  const parsed = proofSchema.safeParse(given);
  if (!parsed.success) return { checks: [result('form', false, `${parsed.error.issues[0]?.path.join('.') ?? ''}: ${parsed.error.issues[0]?.message ?? ''}`)], proof: null };
  const proof = parsed.data;
  const frozen = readRules(proof.rules);
  const list = readList(proof.list);
  const keys = list === null ? [] : orderOf(proof, list);
  const checks = [
    result('form', true), sameHash('proofHash', hashOfProof(proof), proof.proofHash),
    sameHash('commit', toHex(sha256(fromHex(proof.seed))), proof.commit),
    sameHash('rulesHash', sha256Hex(proof.rules), proof.rulesHash),
    result('rules', frozen !== null && frozen.drawId === proof.drawId && frozen.rules.mode === 'app_random', frozen?.drawId ?? ''),
    sameHash('listHash', sha256Hex(proof.list), proof.listHash),
    result('list', list !== null, String(list?.length ?? 0)),
    checkCounts(proof, list), checkBeacon(proof), checkTimes(proof),
    sameHash('order', orderHash(keys), proof.orderHash),
    checkRanked(proof, keys, frozen), checkWinners(proof, frozen), checkLosses(proof),
    result('trust', (proof.trust === 'publicBeacon') === (proof.beacon !== null), proof.trust),
  ];
  return { checks, proof };
}

const sameHash = (check: ProofCheck, computed: string, said: string): CheckResult => result(check, computed === said, computed);

function readRules(text: string): z.infer<typeof frozenRulesSchema> | null {
  try {
    const value: unknown = JSON.parse(text);
    const parsed = frozenRulesSchema.safeParse(value);
    return parsed.success && canonicalJson(value) === text ? parsed.data : null;
  } catch {
    return null;
  }
}

function orderOf({ drawId, seed, beacon, rulesHash, listHash }: Proof, list: readonly Entrant[]): readonly string[] {
  const secret = drawSecret({ drawId, seed, beacon: beacon?.randomness ?? '', rulesHash, listHash });
  return drawOrder(list.map(({ tickets }) => tickets), secret).map((index) => list[index]?.key ?? '');
}

function checkCounts({ entrants, tickets }: Proof, list: readonly Entrant[] | null): CheckResult {
  const sum = (list ?? []).reduce((total, each) => total + each.tickets, 0);
  return result('counts', list !== null && list.length === entrants && sum === tickets, `${String(list?.length ?? 0)} / ${String(sum)}`);
}

/** The round is the one that was named, of the chain everybody knows, and its number is the hash of its signature. */
function checkBeacon({ beacon, round }: Proof): CheckResult {
  if (beacon === null) return result('beacon', true, '');
  const isNamed = round !== null && round.round === beacon.round && round.chain === beacon.chain && beacon.chain === QUICKNET.chain && timeOfRound(round.round) === round.at;
  return result('beacon', isNamed && toHex(sha256(fromHex(beacon.signature))) === beacon.randomness, `${String(beacon.round)} ${beacon.randomness}`);
}

/** Published, opened, closed, frozen, drawn: in this order; with a public round the list was frozen before it was given out. */
function checkTimes({ publishedAt, openedAt, closedAt, frozenAt, drawnAt, beacon, round }: Proof): CheckResult {
  const isOrdered = publishedAt <= openedAt && openedAt <= closedAt && closedAt <= frozenAt && frozenAt <= drawnAt;
  const isBefore = beacon === null || (round !== null && frozenAt < round.at && drawnAt >= round.at);
  return result('times', isOrdered && isBefore, [publishedAt, openedAt, closedAt, frozenAt, drawnAt].join(' '));
}

/** The places shown are the first of the order, as many as the rules kept. */
function checkRanked({ ranked, entrants }: Proof, keys: readonly string[], frozen: z.infer<typeof frozenRulesSchema> | null): CheckResult {
  const wrong = ranked.find(({ place, key }, index) => place !== index || keys[index] !== key);
  const wanted = frozen === null ? 0 : frozen.rules.prizes.reduce((sum, { count }) => sum + count, 0) + frozen.rules.alternates;
  return result('ranked', frozen !== null && wrong === undefined && ranked.length >= Math.min(entrants, wanted), wrong === undefined ? String(ranked.length) : `#${String(wrong.place + 1)}`);
}

/** At least as many win as the rules promise; more is in viewers' favour. */
function checkWinners({ winners, ranked, entrants }: Proof, frozen: z.infer<typeof frozenRulesSchema> | null): CheckResult {
  const promised = frozen?.rules.prizes.reduce((sum, { count }) => sum + count, 0) ?? Infinity;
  return result('winners', frozen !== null && winners >= Math.min(promised, entrants) && winners <= ranked.length, String(winners));
}

/** Every place that was lost was held, and went to the next of the order that nobody held yet. */
function checkLosses({ losses, winners, ranked }: Proof): CheckResult {
  const held = new Set(Array.from({ length: winners }, (_, place) => place));
  let next = winners;
  for (const loss of losses) {
    if (!held.delete(loss.place)) return result('losses', false, `#${String(loss.place + 1)}`);
    if (loss.next === null) continue;
    if (loss.next !== next || next >= ranked.length) return result('losses', false, `#${String(loss.next + 1)}`);
    held.add(next);
    next += 1;
  }
  return result('losses', true, String(losses.length));
}

/** Is somebody in the list? By platform and the id the platform knows them by. Their tickets; null = not in it. */
export function findEntrant(proof: Proof, platform: string, userId: string): { readonly tickets: number; readonly place: number | null } | null {
  const frozen = readRules(proof.rules);
  const list = readList(proof.list);
  if (frozen === null || list === null) return null;
  const keys = new Set(platformNames(platform.trim().toLowerCase()).map((each) => entrantKey(frozen.salt, each, userId.trim())));
  const found = list.find((each) => keys.has(each.key));
  return found === undefined ? null : { tickets: found.tickets, place: proof.ranked.find(({ key }) => key === found.key)?.place ?? null };
}

/** The proof in what somebody gives: a proof itself, or a lottery file that holds one. */
export function proofIn(given: unknown): unknown {
  return typeof given === 'object' && given !== null && 'format' in given && given.format === 'cuedeck.lottery-file' && 'proof' in given ? given.proof : given;
}
