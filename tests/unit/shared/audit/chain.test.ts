import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { canonicalJson } from '#shared/audit/canonicalJson.ts';
import { chained, checkChain, type Sha256 } from '#shared/audit/chain.ts';
import { subjectOfRequest, type AuditEntry, type AuditLine } from '#shared/audit/entry.ts';
import { instant } from '#shared/time/instant.ts';

const sha256: Sha256 = (text) => createHash('sha256').update(text).digest('hex');
const entry = (n: number): AuditEntry => ({ at: instant(1_000 + n), who: { clientId: 'c1', name: '林', role: 'producer', duties: ['owner'] }, what: 'goLive', action: 'runStream', subject: `scene=${n}`, result: n % 3 === 0 ? 'roleMayNot' : 'done' });
function chain(length: number): readonly AuditLine[] {
  const lines: AuditLine[] = [];
  for (let n = 0; n < length; n += 1) lines.push(chained(entry(n), lines.at(-1) ?? null, sha256));
  return lines;
}
const brokenAt = (lines: readonly AuditLine[]): number | null => checkChain(lines, sha256).brokenAt;

describe('the chain of the audit log', () => {
  it('holds as written, also when checked in pages', () => {
    const lines = chain(25);
    expect(brokenAt(lines)).toBeNull();
    const first = checkChain(lines.slice(0, 10), sha256);
    expect(checkChain(lines.slice(10), sha256, first.last)).toEqual({ brokenAt: null, last: { n: 25, hash: lines.at(-1)?.hash } });
    expect(brokenAt([])).toBeNull();
  });

  it('whatever field of whatever line is changed, the first broken line is named', () => {
    const lines = chain(12);
    const changes: readonly ((line: AuditLine) => AuditLine)[] = [
      (line) => ({ ...line, result: 'nothing' }), (line) => ({ ...line, what: 'panic' }), (line) => ({ ...line, subject: '' }), (line) => ({ ...line, action: 'panic' }), (line) => ({ ...line, at: instant(line.at + 1) }),
      (line) => ({ ...line, who: { ...line.who, name: 'Wu' } }), (line) => ({ ...line, who: { ...line.who, duties: [] } }), (line) => ({ ...line, before: 'f'.repeat(64) }), (line) => ({ ...line, hash: 'f'.repeat(64) }), (line) => ({ ...line, n: line.n + 1 }),
    ];
    fc.assert(fc.property(fc.nat(11), fc.constantFrom(...changes), (index, change) => {
      expect(brokenAt(lines.map((line, at) => (at === index ? change(line) : line)))).toBe(index + 1);
    }), { numRuns: 200, seed: 3 });
  });

  it('a line taken out, put in, moved, or made again with the hash that fits it alone, is found', () => {
    const lines = chain(6);
    expect(brokenAt(lines.toSpliced(2, 1))).toBe(3);
    expect(brokenAt(lines.toSpliced(3, 0, lines[2] as AuditLine))).toBe(4);
    expect(brokenAt([lines[1], lines[0], ...lines.slice(2)] as AuditLine[])).toBe(1);
    // Somebody changes line 3 and computes its hash anew: line 4 does not fit any more.
    const { hash: _hash, ...third } = { ...(lines[2] as AuditLine), result: 'done by nobody' };
    expect(brokenAt(lines.with(2, { ...third, hash: sha256(canonicalJson(third)) }))).toBe(4);
  });

  it('a chain cut off at its end is told by the number and hash noted before', () => {
    const lines = chain(8);
    expect(checkChain(lines.slice(0, 5), sha256)).toMatchObject({ brokenAt: null, last: { n: 5 } });
  });
});

describe('canonical JSON', () => {
  it('does not depend on the order of keys, and reads back as what it was', () => {
    fc.assert(fc.property(fc.dictionary(fc.string(), fc.jsonValue()), (value) => {
      const turned = Object.fromEntries(Object.entries(value).toReversed());
      expect(canonicalJson(turned)).toBe(canonicalJson(value));
      expect(JSON.parse(canonicalJson(value))).toEqual(JSON.parse(JSON.stringify(value)));
    }));
  });
});

describe('what a line is about', () => {
  it('names ids, never words, amounts or secrets', () => {
    expect(subjectOfRequest({ kind: 'hideComment', crowdSeq: 7, text: '骗子 13800138000', reason: 'abuse', note: 'secret note' })).toBe('crowdSeq=7');
    expect(subjectOfRequest({ owner: 'obs', secret: 'pw-1234' })).toBe('owner=obs');
    expect(subjectOfRequest({ kind: 'requestPrice', productId: 'p1', toMinor: 2_680, reason: 'x' })).toBe('productId=p1');
    expect(subjectOfRequest(null)).toBe('');
  });
});
