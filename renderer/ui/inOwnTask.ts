/**
 * Runs right after this task, in one of its own; the answer keeps it from running. For effects that measure or scroll: right after React has changed
 * the page they make the browser lay it out. Within the same task that one takes as long as both, and with the next frame as long as layout and paint
 * together. As the return of an effect.
 */
export function inOwnTask(run: () => void): () => void {
  const timer = setTimeout(run, 0);
  return () => clearTimeout(timer);
}
