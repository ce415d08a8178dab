/**
 * Runs in the next frame; the answer keeps it from running. For effects that measure or scroll: right after React has changed the page they make
 * the browser lay it out within the same task, which then takes as long as both. As the return of an effect.
 */
export function inNextFrame(run: () => void): () => void {
  const frame = requestAnimationFrame(run);
  return () => cancelAnimationFrame(frame);
}
