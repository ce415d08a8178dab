import { useSyncExternalStore } from 'react';
import { z } from 'zod';
import { makeStored } from './stored.ts';

/** What can be chosen; `system` is what the machine is set to. */
export const THEMES = ['dark', 'light', 'system'] as const;
export type ThemeChoice = (typeof THEMES)[number];
/** What is drawn. */
export type Theme = 'dark' | 'light';

/** The choice of this machine. A studio is dark: so is a window nobody has set. */
export const themeChoice = makeStored<ThemeChoice>('cuedeck.theme', z.enum(THEMES), 'dark');

/** What a choice comes to, on a machine that is set to light or not. */
export const themeOf = (choice: ThemeChoice, isSystemLight: boolean): Theme => (choice === 'system' ? (isSystemLight ? 'light' : 'dark') : choice);

const systemLight = (): MediaQueryList => window.matchMedia('(prefers-color-scheme: light)');
const themeNow = (): Theme => themeOf(themeChoice.get(), systemLight().matches);

function subscribe(onChange: () => void): () => void {
  const system = systemLight();
  const stop = themeChoice.subscribe(onChange);
  system.addEventListener('change', onChange);
  return () => { stop(); system.removeEventListener('change', onChange); };
}

/** Draws the page in the chosen theme from now on, whichever window it is changed in. */
export function followTheme(root: HTMLElement): void {
  const draw = (): void => { root.dataset['theme'] = themeNow(); };
  subscribe(draw);
  draw();
}

/** The theme in force, for what is drawn on a canvas and has to be drawn again. */
export const useTheme = (): Theme => useSyncExternalStore(subscribe, themeNow);
