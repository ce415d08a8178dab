import { describe, expect, it } from 'vitest';
import { proofSchema, sealProof, type Proof } from '#shared/lottery/proof.ts';
import { findEntrant, verifyProof } from '#shared/lottery/verifyProof.ts';
import { sha256Hex } from '#shared/lottery/sha256.ts';
import { proofOf } from './proofFixture.ts';

const failed = (proof: unknown): readonly string[] => verifyProof(proof).checks.filter(({ ok }) => !ok).map(({ check }) => check);
/** Changed, and sealed again by whoever changed it: the hash of the proof alone must not be what catches it. */
const forged = (proof: Proof, change: Partial<Proof>): Proof => { const { proofHash: _old, ...body } = { ...proof, ...change }; return sealProof(body); };
const OTHER = sha256Hex('other');
const proof = proofOf(60);
const withBeacon = proofOf(60, { withBeacon: true });

/** One change of every field, and the check that finds it even when the forger seals the proof again. `excluded`, instants and names are told, not derived: only the seal holds them. */
const TAMPERED: { readonly [K in keyof Proof]: readonly [change: Proof[K] | ((held: Proof) => Proof[K]), by: readonly string[]] } = {
  format: ['other' as never, ['form']], version: [2 as never, ['form']],
  drawId: ['draw-2', ['rules', 'order']], commit: [OTHER, ['commit']], seed: [OTHER, ['commit', 'order']],
  rules: [(held) => held.rules.replace('青禾暖冬', '青禾暖夏'), ['rulesHash']], rulesHash: [OTHER, ['rulesHash', 'order']],
  round: [{ chain: OTHER, round: 1, at: 1 as never }, ['beacon']], beacon: [null, ['order', 'trust']],
  list: [(held) => held.list.split('\n').slice(1).join('\n'), ['listHash', 'counts', 'order']], listHash: [OTHER, ['listHash', 'order']], entrants: [59, ['counts']], tickets: [1, ['counts']],
  excluded: [{ masked: 1 }, []], publishedAt: [(held) => held.openedAt + 1, ['times']], committedBy: ['nobody' as never, ['form']], openedAt: [(held) => held.closedAt + 1, ['times']], closedAt: [(held) => held.frozenAt + 1, ['times']],
  frozenAt: [(held) => held.drawnAt + 1, ['times']], drawnAt: [(held) => held.frozenAt - 1, ['times']],
  orderHash: [OTHER, ['order']], winners: [1, ['winners']], ranked: [(held) => [...held.ranked.slice(1, 2).map((row) => ({ ...row, place: 0 })), ...held.ranked.slice(1)], ['ranked']],
  losses: [[{ place: 1, reason: 'notClaimed', at: 1, next: 4 }], ['losses']], trust: ['hostSeedOnly', ['trust']], proofHash: [OTHER, ['proofHash']],
};

describe('a proof', () => {
  it.each([0, 1, 2, 60])('of %i entrants that is right passes every check', (count) => { expect(failed(proofOf(count))).toEqual([]); });
  it('with a public round passes every check', () => { expect(failed(withBeacon)).toEqual([]); });

  it('the table below speaks of every field there is', () => { expect(Object.keys(TAMPERED).toSorted()).toEqual(Object.keys(proofSchema.shape).toSorted()); });
  it.each(Object.keys(TAMPERED) as (keyof Proof)[])('tampered in %s is caught', (field) => {
    const [change, by] = TAMPERED[field];
    const value = (typeof change === 'function' ? change(withBeacon) : change) as Proof[typeof field];
    expect(failed({ ...withBeacon, [field]: value })).toContain(field === 'format' || field === 'version' || field === 'committedBy' ? 'form' : 'proofHash');
    if (field !== 'proofHash') expect(failed(forged(withBeacon, { [field]: value }))).toEqual(expect.arrayContaining([...by]));
  });
  it('any other seed gives another winner', () => {
    const winners = new Set(Array.from({ length: 40 }, (_, n) => proofOf(60, { seed: sha256Hex(String(n)) }).ranked[0]?.key));
    expect(winners.size).toBeGreaterThan(15);
  });
  it.each([[null], ['x'], [{}], [[]], [{ ...proof, list: 5 }], [{ ...proof, more: 1 }]])('what is none is said to be none: %#', (given) => { expect(failed(given)).toEqual(['form']); });

  it('am I in? by platform and id, and nobody else is found', () => {
    expect(findEntrant(proof, 'douyin', 'u1')).toMatchObject({ tickets: 2 });
    expect(findEntrant(proof, 'bilibili', 'u0')).toMatchObject({ tickets: 1 });
    expect(findEntrant(proof, 'douyin', 'u0')).toBeNull();
    expect(findEntrant(proof, 'douyin', 'nobody')).toBeNull();
    expect(proof.list).not.toContain('u1\t');
  });
});
