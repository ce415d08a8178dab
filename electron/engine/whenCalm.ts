import type { Cancel } from './ports.ts';

/** Resolves when no command is under way any more (after a moment in any case); null when none is. See UnderWay. */
export type Calm = () => Promise<void> | null;

/** Runs now, or when the commands under way are answered: for work of a timer that would keep a button waiting. The answer keeps it from running yet. */
export function whenCalm(calm: Calm, run: () => void): Cancel {
  const answered = calm();
  let isWanted = true;
  if (answered === null) run();
  else void answered.then(() => { if (isWanted) run(); });
  return () => { isWanted = false; };
}
