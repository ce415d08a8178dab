import { useState, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { OFFER_GROUPS, type Offer } from '#shared/commerce/offer.ts';
import { useShow } from '../state/hooks.ts';
import { Button } from '../ui/Button.tsx';
import { Dialog } from '../ui/Dialog.tsx';
import { Field, Input, Select } from '../ui/Field.tsx';
import { draftOf, offerOf, type OfferDraft } from './offerDraft.ts';
import css from './shelf.module.css';
import { useShelfCommand } from './useShelfCommand.ts';

const KINDS = ['amountOff', 'percentOff', 'unitsOff', 'together'] as const;
const FIELD_WORDS = { off: 'off', from: 'threshold', percent: 'percent', units: 'units', products: 'products', except: 'except', id: 'id', starts: 'from', ends: 'until', name: 'name' } as const;

interface Part { readonly draft: OfferDraft; readonly set: (part: Partial<OfferDraft>) => void }

function Text({ draft, set, field, label, type = 'text' }: Part & { readonly field: 'name' | 'off' | 'from' | 'units' | 'percent' | 'products' | 'except' | 'starts' | 'ends'; readonly label: string; readonly type?: string }): ReactNode {
  return <Field label={label}>{(ids) => <Input {...ids} type={type} autoComplete="off" value={draft[field]} onChange={(event) => { set({ [field]: event.target.value }); }} />}</Field>;
}

function Deal(part: Part): ReactNode {
  const { t } = useTranslation('shelf');
  const { draft, set } = part;
  return (
    <>
      <div className={css['pair']}>
        <Text {...part} field="name" label={t('offers.name')} />
        <Field label={t('offers.kind')}>{(ids) => <Select {...ids} value={draft.kind} onChange={(event) => { const kind = KINDS.find((each) => each === event.target.value) ?? 'amountOff'; set(kind === 'together' ? { kind, group: 'bundle' } : { kind }); }}>{KINDS.map((kind) => <option key={kind} value={kind}>{t(`offers.deal.${kind}`)}</option>)}</Select>}</Field>
      </div>
      <div className={css['pair']}>
        {draft.kind === 'percentOff' ? <Text {...part} field="percent" label={t('offers.percent')} /> : <Text {...part} field="off" label={t('offers.off')} />}
        {draft.kind === 'unitsOff' && <Text {...part} field="units" label={t('offers.units')} />}
        {(draft.kind === 'amountOff' || draft.kind === 'percentOff') && <Text {...part} field="from" label={t('offers.threshold')} />}
      </div>
      {draft.kind === 'amountOff' && <label className={css['check']}><input type="checkbox" checked={draft.repeats} onChange={(event) => { set({ repeats: event.target.checked }); }} />{t('offers.repeats')}</label>}
    </>
  );
}

function Scope(part: Part): ReactNode {
  const { t } = useTranslation('shelf');
  const { draft, set } = part;
  const toggle = (group: Offer['group']): void => { set({ excludes: OFFER_GROUPS.filter((each) => (each === group ? !draft.excludes.includes(each) : draft.excludes.includes(each))) }); };
  return (
    <>
      <div className={css['pair']}>
        <Text {...part} field="products" label={draft.kind === 'together' ? t('offers.together') : `${t('offers.products')} · ${t('offers.productsHelp')}`} />
        <Text {...part} field="except" label={t('offers.except')} />
      </div>
      <div className={css['pair']}>
        <Field label={t('offers.group')}>{(ids) => <Select {...ids} value={draft.group} onChange={(event) => { set({ group: OFFER_GROUPS.find((each) => each === event.target.value) ?? 'shopCoupon' }); }}>{OFFER_GROUPS.map((group) => <option key={group} value={group}>{t(`offers.groupName.${group}`)}</option>)}</Select>}</Field>
        <Field label={t('offers.paidBy')}>{(ids) => <Select {...ids} value={draft.paidBy} onChange={(event) => { set({ paidBy: event.target.value === 'platform' ? 'platform' : 'shop' }); }}>{(['shop', 'platform'] as const).map((each) => <option key={each} value={each}>{t(`offers.paid.${each}`)}</option>)}</Select>}</Field>
      </div>
      <fieldset className={css['excludes']}><legend>{t('offers.excludes')}</legend>{OFFER_GROUPS.map((group) => <label key={group} className={css['check']}><input type="checkbox" checked={draft.excludes.includes(group)} onChange={() => { toggle(group); }} />{t(`offers.groupName.${group}`)}</label>)}</fieldset>
      <label className={css['check']}><input type="checkbox" checked={draft.inLivePrice} onChange={(event) => { set({ inLivePrice: event.target.checked }); }} />{t('offers.inLive')}</label>
      <div className={css['pair']}>
        <Text {...part} field="starts" type="datetime-local" label={`${t('offers.from')} · ${t('offers.always')}`} />
        <Text {...part} field="ends" type="datetime-local" label={t('offers.until')} />
      </div>
    </>
  );
}

const freeId = (offers: readonly Offer[]): string => {
  for (let number = offers.length + 1; ; number += 1) if (!offers.some(({ id }) => id === `offer-${String(number)}`)) return `offer-${String(number)}`;
};

/** One offer: what it takes off, of what, with what it does not stack, from when to when. */
export function OfferDialog({ offer, offers, onClose }: { readonly offer: Offer | null; readonly offers: readonly Offer[]; readonly onClose: () => void }): ReactNode {
  const { t } = useTranslation('shelf');
  const room = useShow(({ room: { currency } }) => currency);
  const [draft, setDraft] = useState(() => draftOf(offer, freeId(offers)));
  const [wrong, setWrong] = useState<string | null>(null);
  const { problem, key, send, busy, clear } = useShelfCommand();
  const set = (part: Partial<OfferDraft>): void => { setDraft((before) => ({ ...before, ...part })); setWrong(null); clear(); };
  const save = async (despite: boolean): Promise<void> => {
    const read = offerOf(draft, offer?.currency ?? room, offer?.deal.kind === 'percentOff' ? offer.deal.maxOffMinor : null);
    if (!read.ok) { setWrong(t('offers.bad', { field: t(`offers.${FIELD_WORDS[read.failure as keyof typeof FIELD_WORDS]}`) })); return; }
    if (await send({ kind: 'saveOffer', offer: read.value, ...(despite ? { despite } : {}) })) onClose();
  };
  return (
    <Dialog
      title={t(offer === null ? 'offers.add' : 'offers.edit')} onClose={onClose} width="wide"
      foot={<>{key === 'offerBelowFloor' && <Button variant="danger" onClick={() => { void save(true); }}>{t('offers.despite')}</Button>}<Button variant="primary" busy={busy} onClick={() => { void save(false); }}>{t('offers.save')}</Button></>}
    >
      <div className={css['form']}>
        <Deal draft={draft} set={set} />
        <Scope draft={draft} set={set} />
        {(wrong ?? problem) !== null && <p className={css['problem']} role="alert">{wrong ?? problem}</p>}
      </div>
    </Dialog>
  );
}
