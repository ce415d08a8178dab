import { useLayoutEffect, useRef, type RefObject } from 'react';

const GAP = 8;

/** Keeps a stack of cards below the bar of the comment desk wherever both would stand in the same place: what waits for a second person must not be hidden. */
export function useBelowDeskBar(): RefObject<HTMLElement | null> {
  const stack = useRef<HTMLElement>(null);
  // After every drawing: the bar comes and goes with what waits, and columns are moved.
  useLayoutEffect(() => {
    const element = stack.current;
    if (element === null) return;
    element.style.top = '';
    const [own, bar] = [element.getBoundingClientRect(), document.querySelector('[data-testid="desk-bar"]')?.getBoundingClientRect()];
    if (bar !== undefined && bar.right > own.left && bar.left < own.right && own.top < bar.bottom + GAP && own.bottom > bar.top) element.style.top = `${bar.bottom + GAP}px`;
  });
  return stack;
}
