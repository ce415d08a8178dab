/** Text that is HTML already: made by `html` alone, never from what somebody typed. */
export interface Markup { readonly markup: string }
type Slot = Markup | string | number | null | false | readonly Slot[];

/** For text and for attributes in double quotes. Control characters, which no page shows, are left out. */
export const escapeHtml = (text: string): string =>
  text.replaceAll(/[^\P{Cc}\t\n\r]/gu, '').replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;').replaceAll("'", '&#39;');

const write = (slot: Slot): string => {
  if (slot === null || slot === false) return '';
  if (typeof slot === 'string') return escapeHtml(slot);
  if (typeof slot === 'number') return String(slot);
  return 'markup' in slot ? slot.markup : slot.map(write).join('');
};

/** Writes HTML: whatever is filled in is escaped, unless this function wrote it. Null and false are nothing. */
export const html = (parts: TemplateStringsArray, ...slots: readonly Slot[]): Markup => ({ markup: parts.map((part, index) => part + (index < slots.length ? write(slots[index] ?? null) : '')).join('') });
export type { Slot };
