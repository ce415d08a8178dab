/**
 * A fresh id for a command. `crypto.randomUUID` exists only in secure contexts, and a prompter on the LAN is plain http
 * on an address that is not localhost; getRandomValues exists everywhere.
 */
export function randomId(): string {
  if (typeof crypto.randomUUID === 'function') return crypto.randomUUID();
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  return Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');
}
