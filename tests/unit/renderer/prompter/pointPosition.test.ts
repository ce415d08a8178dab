import { describe, expect, it } from 'vitest';
import { indexFor, MOVE_KEYS, moveIndex } from '../../../../renderer/prompter/pointPosition.ts';

describe('position in the talking points', () => {
  it('keeps the position of the same run', () => {
    expect(indexFor({ runId: 'run-1', index: 2 }, 'run-1', 4)).toBe(2);
  });
  it('starts from the top when the same item comes back as another run', () => {
    expect(indexFor({ runId: 'run-1', index: 2 }, 'run-2', 4)).toBe(0);
    expect(indexFor(null, 'run-1', 4)).toBe(0);
  });
  it('reads "all said" and no further when the plan lost points since', () => {
    expect(indexFor({ runId: 'run-1', index: 9 }, 'run-1', 3)).toBe(3);
  });
  it('never moves before the first point nor beyond "all said"', () => {
    expect(moveIndex(0, 'previous', 3)).toBe(0);
    expect(moveIndex(2, 'next', 3)).toBe(3);
    expect(moveIndex(3, 'next', 3)).toBe(3);
    expect(moveIndex(3, 'previous', 3)).toBe(2);
    expect(moveIndex(1, { to: 99 }, 3)).toBe(3);
    expect(moveIndex(0, 'next', 0)).toBe(0);
  });
  it('takes space, arrows and the page keys of a pedal or remote', () => {
    for (const key of ['Space', 'ArrowDown', 'ArrowRight', 'PageDown']) expect(MOVE_KEYS[key]).toBe('next');
    for (const key of ['ArrowUp', 'ArrowLeft', 'PageUp']) expect(MOVE_KEYS[key]).toBe('previous');
    expect(MOVE_KEYS['a']).toBeUndefined();
  });
});
