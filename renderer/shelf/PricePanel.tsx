import { ShieldCheck, ShieldAlert } from 'lucide-react';
import { useState, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { judgePriceChange, type PriceVerdict } from '#shared/commerce/priceGuard.ts';
import type { Product } from '#shared/commerce/product.ts';
import { parseTypedAmount } from '#shared/commerce/typedAmount.ts';
import { exceptionOf } from '#shared/shelf/guardPrice.ts';
import type { Capacity, ShelfState } from '#shared/shelf/model.ts';
import { useLanguage } from '../i18n/useLanguage.ts';
import { useDuties } from '../state/hooks.ts';
import { Button } from '../ui/Button.tsx';
import { Field, Input, Select } from '../ui/Field.tsx';
import { formatsOf } from '../ui/format.ts';
import { PriceRequestCard } from './PriceRequestCard.tsx';
import css from './shelf.module.css';
import type { ShelfLine } from './useShelf.ts';
import { useShelfCommand } from './useShelfCommand.ts';

const RUNGS = [['cost', 'costMinor'], ['floor', 'floorMinor'], ['live', 'liveMinor'], ['low', 'lowest7dMinor'], ['list', 'listMinor']] as const;
const SIGNS = ['<', '≤', '≤', '≤'] as const;

/** Is rung `index` out of order against the one before it? */
function isBroken(product: Product, index: number): boolean {
  const [before, at] = [product[RUNGS[index - 1]?.[1] ?? 'costMinor'], product[RUNGS[index]?.[1] ?? 'costMinor']];
  if (index === 0 || before === null || at === null) return false;
  return index === 1 ? before >= at : before > at;
}

function Ladder({ product }: { readonly product: Product }): ReactNode {
  const { t } = useTranslation('shelf');
  const { money } = formatsOf(useLanguage());
  return (
    <ol className={css['ladder']} aria-label={t('price.rule')}>
      {RUNGS.map(([name, field], index) => {
        const minor = product[field];
        return (
          <li key={name} data-rung={name} data-broken={isBroken(product, index) || undefined}>
            {index > 0 && <i aria-hidden>{SIGNS[index - 1]}</i>}
            <span><small>{t(`price.${name}`)}</small><b>{minor === null ? '—' : money(minor, product.currency)}</b></span>
          </li>
        );
      })}
    </ol>
  );
}

function Verdict({ product, nextMinor, verdict }: { readonly product: Product; readonly nextMinor: number; readonly verdict: PriceVerdict }): ReactNode {
  const { t } = useTranslation('shelf');
  const { money } = formatsOf(useLanguage());
  const [from, to] = [product.liveMinor === null ? '—' : money(product.liveMinor, product.currency), money(nextMinor, product.currency)];
  const isFine = verdict.looksLikeSlip === null && verdict.needs === 'twoPeople';
  return (
    <div className={css['verdict']} data-fine={isFine || undefined} role="status">
      {isFine ? <ShieldCheck size={18} aria-hidden /> : <ShieldAlert size={18} aria-hidden />}
      <div>
        {verdict.looksLikeSlip !== null && <p>{t(verdict.looksLikeSlip === 'decimalShift' ? 'price.slip' : 'price.bigStep', { from, to })}</p>}
        {verdict.needs === 'ownerAndCompliance' && <p>{t('price.grave', { what: verdict.breaches.map((breach) => t(`breach.${breach}`)).join(' · ') })}</p>}
        {isFine && <p>{t('price.fine')}</p>}
      </div>
    </div>
  );
}

const minorOf = (text: string, currency: string): number | null => {
  const read = parseTypedAmount(text, currency);
  return read.ok && read.value > 0 ? read.value : null;
};

interface Draft { readonly next: string; readonly again: string; readonly reason: string; readonly capacity: Capacity | '' }
const EMPTY: Draft = { next: '', again: '', reason: '', capacity: '' };

function ChangeForm({ product }: { readonly product: Product }): ReactNode {
  const { t } = useTranslation('shelf');
  const duties = useDuties();
  const [draft, setDraft] = useState(EMPTY);
  const { problem, send, busy } = useShelfCommand();
  const nextMinor = minorOf(draft.next, product.currency);
  const verdict = nextMinor === null || nextMinor === product.liveMinor ? null : judgePriceChange(product, nextMinor);
  const set = (part: Partial<Draft>): void => { setDraft((before) => ({ ...before, ...part })); };
  const submit = async (): Promise<void> => {
    if (nextMinor === null) return;
    const capacity = verdict?.needs === 'ownerAndCompliance' && draft.capacity !== '' ? draft.capacity : null;
    const isDone = await send({ kind: 'requestPrice', productId: product.id, sawMinor: product.liveMinor, nextMinor, typedAgainMinor: minorOf(draft.again, product.currency), reason: draft.reason.trim(), capacity });
    if (isDone) setDraft(EMPTY);
  };
  const missing = nextMinor === null ? t('price.amountBad') : draft.reason.trim() === '' ? t('price.reasonHelp') : null;
  return (
    <form className={css['form']} onSubmit={(event) => { event.preventDefault(); if (missing === null) void submit(); }}>
      <div className={css['pair']}>
        <Field label={t('price.next')} error={draft.next !== '' && nextMinor === null ? t('price.amountBad') : null}>{(ids) => <Input {...ids} inputMode="decimal" autoComplete="off" value={draft.next} onChange={(event) => { set({ next: event.target.value, again: '' }); }} />}</Field>
        <Field label={t('price.reason')}>{(ids) => <Input {...ids} maxLength={300} autoComplete="off" value={draft.reason} onChange={(event) => { set({ reason: event.target.value }); }} />}</Field>
      </div>
      {verdict !== null && nextMinor !== null && <Verdict product={product} nextMinor={nextMinor} verdict={verdict} />}
      {verdict !== null && (verdict.looksLikeSlip !== null || verdict.needs === 'ownerAndCompliance') && (
        <div className={css['pair']}>
          {verdict.looksLikeSlip !== null && <Field label={t('price.again')}>{(ids) => <Input {...ids} inputMode="decimal" autoComplete="off" value={draft.again} onChange={(event) => { set({ again: event.target.value }); }} />}</Field>}
          {verdict.needs === 'ownerAndCompliance' && (
            <Field label={t('price.as')}>{(ids) => (
              <Select {...ids} value={draft.capacity} onChange={(event) => { set({ capacity: event.target.value === 'owner' || event.target.value === 'compliance' ? event.target.value : '' }); }}>
                <option value="">—</option>
                {(['owner', 'compliance'] as const).map((each) => <option key={each} value={each} disabled={!duties.includes(each)}>{t(`capacity.${each}`)}</option>)}
              </Select>
            )}</Field>
          )}
        </div>
      )}
      {problem !== null && <p className={css['problem']} role="alert" data-testid="price-refused">{problem}</p>}
      <Button type="submit" variant="primary" busy={busy} disabledReason={missing}>{t('price.submit')}</Button>
    </form>
  );
}

/** The ladder of a product, what waits for a second person, and the form for another price. */
export function PricePanel({ line: { product }, shelf }: { readonly line: ShelfLine; readonly shelf: ShelfState }): ReactNode {
  const { t } = useTranslation('shelf');
  const exception = exceptionOf(shelf, product);
  const request = shelf.requests.find(({ productId }) => productId === product.id);
  return (
    <section className={css['card']} aria-label={t('price.title')} data-testid="price-guard">
      <h3>{t('price.title')}<small>{t('price.rule')}</small></h3>
      <Ladder product={product} />
      {exception !== null && <p className={css['note']}>{t('price.exception', { by: exception.by, reason: exception.reason })}</p>}
      {request === undefined ? <ChangeForm product={product} /> : <PriceRequestCard key={request.requestId} request={request} product={product} />}
    </section>
  );
}
