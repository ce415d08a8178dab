import { parseDecimal } from '#shared/commerce/decimal.ts';
import { fail, succeed, type Result } from '#shared/result.ts';

export type EntryType = 'comment' | 'order' | 'viewers';
/** What is typed into a manual entry, as typed. */
export interface EntryDraft { readonly type: EntryType; readonly who: string; readonly text: string; readonly product: string; readonly quantity: string; readonly amount: string; readonly online: string }

const whole = (text: string, min: number): number | null => (/^\d{1,9}$/u.test(text.trim()) && Number(text) >= min ? Number(text) : null);

/** The entry in the shape of docs/ingest.md, or the first field that is not there yet. An order by hand was paid: that is why it is entered. */
export function entryOf(draft: EntryDraft, currency: string): Result<Readonly<Record<string, unknown>>, keyof EntryDraft> {
  const user = { name: draft.who.trim() };
  switch (draft.type) {
    case 'comment': return draft.text.trim() === '' ? fail('text') : succeed({ type: 'comment', user, text: draft.text.trim() });
    case 'viewers': { const online = whole(draft.online, 0); return online === null ? fail('online') : succeed({ type: 'viewers', online }); }
    case 'order': {
      const quantity = whole(draft.quantity, 1);
      if (quantity === null) return fail('quantity');
      const amount = draft.amount.trim();
      const minor = parseDecimal(amount, currency);
      if (!minor.ok || minor.value < 0) return fail('amount');
      const items = draft.product === '' ? [] : [{ product: draft.product, quantity, amount }];
      return succeed({ type: 'order', status: 'paid', amount, currency, items, ...(user.name === '' ? {} : { user }) });
    }
    default: return draft.type satisfies never;
  }
}
