import { z } from 'zod';

/** Screens a timer can be put on besides the console: what the host sees, what viewers see. */
export const TIMER_SCREENS = ['prompter', 'overlay'] as const;
export const timerScreensSchema = z.array(z.enum(TIMER_SCREENS)).max(TIMER_SCREENS.length);
export type TimerScreen = (typeof TIMER_SCREENS)[number];

/** The screens in one order, each once, so that two ways to say the same are the same. */
export const orderedScreens = (screens: readonly TimerScreen[]): TimerScreen[] => TIMER_SCREENS.filter((screen) => screens.includes(screen));
