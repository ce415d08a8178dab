import { describe, expect, it } from 'vitest';
import type { TextFiles } from '../../../electron/shell/files.ts';
import { recallBounds, rememberBounds, type Bounds } from '../../../electron/shell/placement.ts';
import type { ShellDisplay } from '../../../electron/shell/port.ts';
import { findDisplay, planPrompter, type PrompterPlan, type RememberedPrompter } from '../../../electron/shell/prompterPlan.ts';
import type { ShownWindow } from '../../../electron/shell/windows.ts';

const display = (id: number, label: string, x: number, y = 0, width = 1920, height = 1080): ShellDisplay => ({ id, label, bounds: { x, y, width, height } });
const LAPTOP = display(1, 'Laptop', 0);
const HOST = display(2, 'DELL P2419', 1920);
const GUEST = display(3, 'BenQ', 3840);
const PARKED: Bounds = { x: 320, y: 180, width: 1280, height: 720 };
const on = (where: ShellDisplay, isFullScreen = true): ShownWindow => ({ bounds: { ...where.bounds }, isFullScreen });
const open = (home: ShellDisplay | null): RememberedPrompter => ({ isOpen: true, home });

const CASES: readonly [string, RememberedPrompter, readonly ShellDisplay[], ShownWindow | null, PrompterPlan][] = [
  ['it was closed: nothing', { isOpen: false, home: HOST }, [LAPTOP, HOST], null, { kind: 'none' }],
  ['start, its display is there: full screen on it', open(HOST), [LAPTOP, HOST], null, { kind: 'fullScreen', display: HOST }],
  ['start, its display is not there: wait for it', open(HOST), [LAPTOP], null, { kind: 'wait' }],
  ['start, only another display is there: wait, do not show the host\'s notes to the guests', open(HOST), [LAPTOP, GUEST], null, { kind: 'wait' }],
  ['start, it never had a display of its own: a window', open(null), [LAPTOP], null, { kind: 'window' }],
  ['unplugged: a normal window in the middle of the primary display', open(HOST), [LAPTOP], on(HOST), { kind: 'parked', bounds: PARKED }],
  ['unplugged, and the system has thrown the full-screen window over the console: parked too', open(HOST), [LAPTOP], on(LAPTOP), { kind: 'parked', bounds: PARKED }],
  ['unplugged with a third display left: the primary one, not the guests\'', open(HOST), [LAPTOP, GUEST], on(HOST), { kind: 'parked', bounds: PARKED }],
  ['parked and dragged to where the operator wants it: left alone', open(HOST), [LAPTOP], { bounds: { x: 900, y: 300, width: 800, height: 600 }, isFullScreen: false }, { kind: 'none' }],
  ['plugged in again: back, full screen', open(HOST), [LAPTOP, HOST], { bounds: PARKED, isFullScreen: false }, { kind: 'fullScreen', display: HOST }],
  ['on its display but taken out of full screen by hand: left alone', open(HOST), [LAPTOP, HOST], { bounds: { x: 2000, y: 100, width: 900, height: 700 }, isFullScreen: false }, { kind: 'none' }],
  ['in a window without a display of its own: left alone', open(null), [LAPTOP, HOST], { bounds: PARKED, isFullScreen: false }, { kind: 'none' }],
  ['its display is the only one left: it carries the console, so it is not covered', open(HOST), [HOST], on(HOST), { kind: 'parked', bounds: { ...PARKED, x: 1920 + 320 } }],
];

describe('where the prompter goes', () => {
  it.each(CASES)('%s', (_name, remembered, displays, shown, plan) => {
    expect(planPrompter(remembered, displays, displays[0] ?? LAPTOP, shown)).toEqual(plan);
  });

  it('a parked window lies wholly on the primary display, however small', () => {
    for (const primary of [LAPTOP, display(1, '', -2560, -400, 2560, 1440), display(1, '', 0, 0, 800, 480)]) {
      const plan = planPrompter(open(HOST), [primary], primary, on(HOST));
      if (plan.kind !== 'parked') throw new Error(`planned ${plan.kind}`);
      expect(plan.bounds.x).toBeGreaterThanOrEqual(primary.bounds.x);
      expect(plan.bounds.y).toBeGreaterThanOrEqual(primary.bounds.y);
      expect(plan.bounds.x + plan.bounds.width).toBeLessThanOrEqual(primary.bounds.x + primary.bounds.width);
      expect(plan.bounds.y + plan.bounds.height).toBeLessThanOrEqual(primary.bounds.y + primary.bounds.height);
    }
  });
});

describe('the same display again', () => {
  const TWIN = display(4, 'DELL P2419', 3840);
  it.each([
    ['under its old id', [LAPTOP, HOST], HOST],
    ['under a new id, named and placed as before', [LAPTOP, { ...HOST, id: 77 }], { ...HOST, id: 77 }],
    ['under a new id and at another place, by its name and size', [LAPTOP, display(77, 'DELL P2419', -1920)], display(77, 'DELL P2419', -1920)],
    ['with another resolution, by its name', [LAPTOP, display(77, 'DELL P2419', 1920, 0, 1280, 720)], display(77, 'DELL P2419', 1920, 0, 1280, 720)],
    ['of two of the same make, the one with the old id', [TWIN, HOST], HOST],
    ['of two of the same make with new ids, the one at the old place', [{ ...TWIN, id: 8 }, { ...HOST, id: 9 }], { ...HOST, id: 9 }],
    ['its id given to a display of another name: not it', [LAPTOP, { ...GUEST, id: HOST.id }], null],
    ['another display at its very place: not it', [LAPTOP, { ...HOST, id: 77, label: 'Projector' }], null],
    ['a system that names no display: by id', [display(1, '', 0), display(2, '', 1920)], display(2, '', 1920)],
    ['a system that names no display and gives new ids: by place', [display(11, '', 0), display(12, '', 1920)], display(12, '', 1920)],
    ['gone', [LAPTOP], null],
  ] as const)('%s', (_name, displays, found) => {
    expect(findDisplay(HOST, displays)).toEqual(found);
  });
});

describe('remembered window places', () => {
  const files = (): TextFiles => {
    const disk = new Map<string, string>();
    return { read: (path) => disk.get(path) ?? null, write: (path, text) => { disk.set(path, text); } };
  };
  const BOUNDS: Bounds = { x: 2000, y: 100, width: 1200, height: 800 };

  it('come back with the same displays, in whatever order they are listed', () => {
    const disk = files();
    rememberBounds(disk, 'p', 'console', [LAPTOP, HOST], BOUNDS);
    expect(recallBounds(disk, 'p', 'console', [HOST, LAPTOP])).toEqual(BOUNDS);
    expect(recallBounds(disk, 'p', 'prompter', [HOST, LAPTOP])).toBeNull();
  });

  it('on a display that is gone are not used, and are used again when it is back', () => {
    const disk = files();
    rememberBounds(disk, 'p', 'console', [LAPTOP, HOST], BOUNDS);
    expect(recallBounds(disk, 'p', 'console', [LAPTOP])).toBeNull();
    rememberBounds(disk, 'p', 'console', [LAPTOP], { x: 10, y: 10, width: 1400, height: 900 });
    expect(recallBounds(disk, 'p', 'console', [LAPTOP, HOST])).toEqual(BOUNDS);
  });

  it.each([
    [{ x: 5000, y: 100, width: 1200, height: 800 }, false],
    [{ x: 1900, y: 1060, width: 1200, height: 800 }, false],
    [{ x: 960, y: 540, width: 1200, height: 800 }, true],
    [{ x: 1920 - 300, y: 0, width: 1200, height: 800 }, true],
    [{ x: 1920 - 299, y: 0, width: 1200, height: 800 }, false],
  ])('%j is used (at least a quarter visible): %s', (bounds, isUsed) => {
    const disk = files();
    rememberBounds(disk, 'p', 'console', [LAPTOP], bounds);
    expect(recallBounds(disk, 'p', 'console', [LAPTOP])).toEqual(isUsed ? bounds : null);
  });

  it.each(['', '{', '[]', '{"console @ 0,0,1920x1080":{"x":"a"}}', '{"console @ 0,0,1920x1080":{"x":0,"y":0,"width":1,"height":1}}'])('a damaged file (%j) is no place, and is written anew', (text) => {
    const disk = files();
    disk.write('p', text);
    expect(recallBounds(disk, 'p', 'console', [LAPTOP])).toBeNull();
    rememberBounds(disk, 'p', 'console', [LAPTOP], PARKED);
    expect(recallBounds(disk, 'p', 'console', [LAPTOP])).toEqual(PARKED);
  });
});
