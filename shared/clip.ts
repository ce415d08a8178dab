/** At most `max` UTF-16 units of a text, and never half a sign: a lone surrogate would not survive a file or the wire. */
export function clip(text: string, max: number): string {
  const cut = text.slice(0, max);
  return cut.isWellFormed() ? cut : (cut.length < text.length && cut.slice(0, -1).isWellFormed() ? cut.slice(0, -1) : cut.toWellFormed());
}
