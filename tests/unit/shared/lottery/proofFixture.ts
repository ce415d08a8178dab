import { listHash, listText, sortEntrants, type Entrant } from '#shared/lottery/canonicalList.ts';
import { drawOrder, drawSecret } from '#shared/lottery/drawOrder.ts';
import { roundAt } from '#shared/lottery/drand.ts';
import { orderHash, sealProof, type Proof } from '#shared/lottery/proof.ts';
import { entrantKey, rulesText } from '#shared/lottery/rulesHash.ts';
import { fromHex, sha256, sha256Hex, toHex } from '#shared/lottery/sha256.ts';
import { instant } from '#shared/time/instant.ts';
import { draftOf } from './fixtures.ts';

const AT = Date.UTC(2026, 10, 28, 12);

/** A draw of `count` people of two platforms, some with more tickets, that really was drawn. */
export function proofOf(count: number, { withBeacon = false, seed = sha256Hex('seed') }: { readonly withBeacon?: boolean; readonly seed?: string } = {}): Proof {
  const [drawId, salt, draft] = ['draw-1', 'salt-1234567890', { ...draftOf(), note: '' }];
  const sorted = sortEntrants(Array.from({ length: count }, (_, index): Entrant => ({ key: entrantKey(salt, index % 3 === 0 ? 'bilibili' : 'douyin', `u${String(index)}`), tickets: 1 + (index % 4) })));
  const rules = rulesText(drawId, salt, draft);
  const signature = 'ab'.repeat(48);
  const round = withBeacon ? roundAt(instant(AT + 80_000)) : null;
  const beacon = round === null ? null : { chain: round.chain, round: round.round, signature, randomness: toHex(sha256(fromHex(signature))) };
  const hashes = { rulesHash: sha256Hex(rules), listHash: listHash(sorted) };
  const keys = drawOrder(sorted.map(({ tickets }) => tickets), drawSecret({ drawId, seed, beacon: beacon?.randomness ?? '', ...hashes })).map((index) => sorted[index]?.key ?? '');
  return sealProof({
    format: 'cuedeck.draw-proof', version: 1, drawId, commit: toHex(sha256(fromHex(seed))), seed, rules, ...hashes, round, beacon,
    list: listText(sorted), entrants: count, tickets: sorted.reduce((sum, { tickets }) => sum + tickets, 0), excluded: { masked: 2, duplicate: 7 },
    publishedAt: AT, committedBy: 'host', openedAt: AT + 1_000, closedAt: AT + 61_000, frozenAt: AT + 67_000, drawnAt: AT + 90_000,
    orderHash: orderHash(keys), winners: Math.min(2, count), ranked: keys.slice(0, 5).map((key, place) => ({ place, key, name: `n${String(place)}***` })),
    losses: count > 2 ? [{ place: 1, reason: 'notClaimed', at: AT + 1e8, next: 2 }] : [], trust: withBeacon ? 'publicBeacon' : 'hostSeedOnly',
  });
}
