/** Waits for a condition, looking every 20 ms; throws with `what` when it does not hold within `ms`. */
export async function until<T>(what: string | (() => string), ms: number, look: () => T | null | undefined | false | Promise<T | null | undefined | false>): Promise<T> {
  const giveUpAt = performance.now() + ms;
  for (;;) {
    const found = await look();
    if (found !== null && found !== undefined && found !== false) return found;
    if (performance.now() > giveUpAt) throw new Error(`Not within ${ms} ms: ${typeof what === 'string' ? what : what()}`);
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
}
