import { isVisible, type Bounds } from './placement.ts';
import type { ShellDisplay } from './port.ts';
import type { ShownWindow } from './windows.ts';

/** What is kept about the prompter between starts: was it open, and which display it belongs on (null = none of its own). */
export interface RememberedPrompter { readonly isOpen: boolean; readonly home: ShellDisplay | null }

export type PrompterPlan =
  /** It was not open, or it is where it belongs: whoever took it out of full screen, or moved it while parked, meant it. */
  | { readonly kind: 'none' }
  /** Its display is not there and neither is the window: it opens when the display comes. */
  | { readonly kind: 'wait' }
  /** Its display is there. */
  | { readonly kind: 'fullScreen'; readonly display: ShellDisplay }
  /** Its display is gone: a normal window on the primary one, so that it is never lost off screen nor over the console. */
  | { readonly kind: 'parked'; readonly bounds: Bounds }
  /** It has no display of its own: a window where it was last. */
  | { readonly kind: 'window' };

/**
 * Where the prompter should be with these displays plugged in. Asked at start and whenever a display comes, goes or changes.
 * The only display is never covered: it carries the console.
 * @param shown its window right now; null = none.
 */
export function planPrompter({ isOpen, home }: RememberedPrompter, displays: readonly ShellDisplay[], primary: ShellDisplay, shown: ShownWindow | null): PrompterPlan {
  if (!isOpen) return { kind: 'none' };
  if (home === null) return shown === null ? { kind: 'window' } : { kind: 'none' };
  const display = displays.length < 2 ? null : findDisplay(home, displays);
  if (display !== null) return shown !== null && displayUnder(shown.bounds, displays) === display ? { kind: 'none' } : { kind: 'fullScreen', display };
  if (shown === null) return { kind: 'wait' };
  return !shown.isFullScreen && isVisible(shown.bounds, displays) ? { kind: 'none' } : { kind: 'parked', bounds: parkedOn(primary) };
}

/**
 * The same display again, or null. Ids change over a restart on some systems and are handed to other displays on others,
 * positions change when a neighbour does: a display that names itself differently is another one, whatever else fits (the
 * host's notes must not turn up on the screen the guests see). Of several that fit, the one that fits best.
 */
export function findDisplay(home: ShellDisplay, displays: readonly ShellDisplay[]): ShellDisplay | null {
  const alike = displays.filter(({ label }) => label === '' || home.label === '' || label === home.label);
  const isNamed = (display: ShellDisplay): boolean => display.label !== '' && display.label === home.label;
  const fits: readonly ((display: ShellDisplay) => boolean)[] = [
    (display) => display.id === home.id,
    (display) => samePlace(display, home),
    (display) => isNamed(display) && sameSize(display, home),
    isNamed,
  ];
  for (const fit of fits) {
    const found = alike.find(fit);
    if (found !== undefined) return found;
  }
  return null;
}

const sameSize = (a: ShellDisplay, b: ShellDisplay): boolean => a.bounds.width === b.bounds.width && a.bounds.height === b.bounds.height;
const samePlace = (a: ShellDisplay, b: ShellDisplay): boolean => sameSize(a, b) && a.bounds.x === b.bounds.x && a.bounds.y === b.bounds.y;

/** Two thirds of the display, in its middle: title bar in reach, console visible around it. */
function parkedOn({ bounds: { x, y, width, height } }: ShellDisplay): Bounds {
  const size = { width: Math.max(320, Math.round((width * 2) / 3)), height: Math.max(240, Math.round((height * 2) / 3)) };
  return { x: x + Math.round((width - size.width) / 2), y: y + Math.round((height - size.height) / 2), ...size };
}

/** The display a window lies on, by its middle; null = between displays. */
export function displayUnder(bounds: Bounds, displays: readonly ShellDisplay[]): ShellDisplay | null {
  const x = bounds.x + bounds.width / 2;
  const y = bounds.y + bounds.height / 2;
  return displays.find(({ bounds: on }) => x >= on.x && x < on.x + on.width && y >= on.y && y < on.y + on.height) ?? null;
}
