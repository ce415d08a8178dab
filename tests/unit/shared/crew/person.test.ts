import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isSamePerson } from '#shared/crew/person.ts';

const of = (clientId: string, name: string) => ({ clientId, name });

describe('two people are two names, not two pairings', () => {
  it.each([
    ['one screen', of('c1', '林小满'), of('c1', '林小满'), true],
    ['one person on two devices', of('c1', '林小满'), of('c2', '林小满'), true],
    ['one person, typed differently', of('c1', ' Lin  Xiao '), of('c2', 'lin xiao'), true],
    ['one person, full-width letters', of('c1', 'Ｌin'), of('c2', 'lin'), true],
    ['two people', of('c1', '林小满'), of('c2', '王珂'), false],
    ['two screens nobody named: nothing tells them apart', of('c1', '场控'), of('c2', '场控'), true],
  ])('%s', (_name, a, b, same) => { expect(isSamePerson(a, b)).toBe(same); });

  it('whoever is the same one way round is so the other way round, and everybody is themselves', () => {
    const person = fc.record({ clientId: fc.string(), name: fc.string() });
    fc.assert(fc.property(person, person, (a, b) => { expect([isSamePerson(a, b), isSamePerson(a, a)]).toEqual([isSamePerson(b, a), true]); }));
  });
});
