import { describe, expect, it } from 'vitest';
import { readLevelTickets, writeLevelTickets } from '../../../../renderer/lottery/levelTickets.ts';

describe('tickets by fan level as they are typed', () => {
  it.each([['', []], ['5:2', [{ from: 5, tickets: 2 }]], [' 5：2，20:5 ', [{ from: 5, tickets: 2 }, { from: 20, tickets: 5 }]], ['5:2、20:5', [{ from: 5, tickets: 2 }, { from: 20, tickets: 5 }]]])('%s', (typed, rules) => {
    expect(readLevelTickets(typed)).toEqual(rules);
    expect(readLevelTickets(writeLevelTickets(rules))).toEqual(rules);
  });
  it.each(['5', '5:', ':2', '0:2', '5:0', '5:101', 'a:b', '5:2:3', '5:2.5', Array.from({ length: 11 }, (_, n) => `${String(n + 1)}:2`).join(' ')])('%s cannot be read', (typed) => { expect(readLevelTickets(typed)).toBeNull(); });
});
