/** What a JSON text says; null for what is none, so that its schema says no. */
export function jsonOf(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}
