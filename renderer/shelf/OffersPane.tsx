import { FileUp, Pencil, Plus, Tags, Trash2 } from 'lucide-react';
import { useId, useState, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { importOffers, offersOfProducts } from '#shared/commerce/importOffers.ts';
import { isOfferOpen, type Offer } from '#shared/commerce/offer.ts';
import type { ImportProblem } from '#shared/tables/problem.ts';
import { calendarDateAt } from '#shared/time/zone.ts';
import { readGrid } from '../settings/import/readGrid.ts';
import { useSheet, useShow } from '../state/hooks.ts';
import { Button } from '../ui/Button.tsx';
import { EmptyState } from '../ui/EmptyState.tsx';
import { formatClock, formatDay } from '../ui/numberFormat.ts';
import { Tag } from '../ui/Tag.tsx';
import { OfferDialog } from './OfferDialog.tsx';
import css from './shelf.module.css';
import { StackFindings } from './StackFindings.tsx';
import { useOfferWords } from './useOfferWords.ts';
import type { ShelfNow } from './useShelf.ts';
import { useShelfCommand } from './useShelfCommand.ts';

type FileState = { readonly kind: 'idle' } | { readonly kind: 'unreadable' } | { readonly kind: 'problems'; readonly problems: readonly ImportProblem[] } | { readonly kind: 'refused'; readonly offers: readonly Offer[] } | { readonly kind: 'done'; readonly count: number };

/** Reads a file of offers; what it brings takes the place of offers with the same id, the others stay. */
function ImportOffers({ shelfNow: { shelf, products, now } }: { readonly shelfNow: ShelfNow }): ReactNode {
  const { t } = useTranslation(['shelf', 'settings']);
  const id = useId();
  const currency = useShow(({ room }) => room.currency);
  const sheet = useSheet();
  const [state, setState] = useState<FileState>({ kind: 'idle' });
  const { problem, send } = useShelfCommand();
  const put = async (offers: readonly Offer[], despite: boolean): Promise<void> => {
    const isDone = await send({ kind: 'importOffers', offers: [...offers], ...(despite ? { despite } : {}) });
    setState(isDone ? { kind: 'done', count: offers.length } : { kind: 'refused', offers });
  };
  const read = async (file: File): Promise<void> => {
    const grid = await readGrid(new Uint8Array(await file.arrayBuffer()));
    if (!grid.ok) { setState({ kind: 'unreadable' }); return; }
    const [headers = [], ...rows] = grid.value.rows;
    const timeZone = sheet?.timeZone ?? 'Asia/Shanghai';
    const { offers, problems } = importOffers({ headers, rows }, { currency, timeZone, date: sheet?.date ?? calendarDateAt(now, timeZone), productIds: products.map((product) => product.id) });
    if (problems.length > 0) setState({ kind: 'problems', problems });
    else await put(offers, false);
  };
  const ofProducts = offersOfProducts(products).filter((offer) => !shelf.offers.some((held) => held.id === offer.id));
  return (
    <>
      <div className={css['actions']}>
        <input id={id} className="visuallyHidden" type="file" accept=".csv,.tsv,.txt,.xlsx" data-testid="offers-file" onChange={(event) => { const file = event.target.files?.[0]; event.target.value = ''; if (file !== undefined) void read(file); }} />
        <label htmlFor={id} className={css['pick']}><FileUp size={14} aria-hidden />{t('shelf:offers.import')}</label>
        <Button disabledReason={ofProducts.length === 0 ? t('shelf:offers.fromProductsNone') : null} onClick={() => { void put(ofProducts, false); }}><Tags size={14} aria-hidden />{ofProducts.length === 0 ? t('shelf:offers.fromProductsNone') : t('shelf:offers.fromProducts', { count: ofProducts.length })}</Button>
      </div>
      {state.kind === 'unreadable' && <p className={css['problem']} role="alert">{t('shelf:offers.unreadable')}</p>}
      {state.kind === 'done' && <p className={css['note']} role="status">{t('shelf:offers.imported', { count: state.count })}</p>}
      {state.kind === 'problems' && <div className={css['problem']} role="alert"><p>{t('shelf:offers.fileProblems', { count: state.problems.length })}</p>{state.problems.slice(0, 5).map((each) => <p key={`${String(each.row)} ${each.key} ${each.column}`}>{t('shelf:offers.rowProblem', { row: each.row, text: t(`settings:import.problem.${each.key}`, each.params) })}</p>)}</div>}
      {state.kind === 'refused' && problem !== null && <div className={css['problem']} role="alert"><p>{problem}</p><Button size="small" variant="danger" onClick={() => { void put(state.offers, true); }}>{t('shelf:offers.despite')}</Button></div>}
    </>
  );
}

function OfferRow({ offer, now, onEdit }: { readonly offer: Offer; readonly now: ShelfNow['now']; readonly onEdit: () => void }): ReactNode {
  const { t } = useTranslation('shelf');
  const words = useOfferWords();
  const zone = useSheet()?.timeZone;
  const { send } = useShelfCommand();
  const isLater = offer.from !== null && offer.from > now;
  return (
    <li className={css['offer']} data-offer={offer.id}>
      <div>
        <p className={css['stackHead']}><b>{offer.name}</b><Tag tone={isOfferOpen(offer, now) ? 'ready' : isLater ? 'outline' : 'plain'}>{isOfferOpen(offer, now) ? t('offers.open') : isLater ? t('offers.later', { at: formatClock(offer.from ?? 0, zone) }) : t('offers.over')}</Tag></p>
        <p>{t(`offers.groupName.${offer.group}`)} · {words.deal(offer)}{offer.inLivePrice && ` · ${t('offers.inLive')}`}{offer.paidBy === 'platform' && ` · ${t('offers.paidBy')} ${t('offers.paid.platform')}`}</p>
        <p className={css['note']}>{[...words.scope(offer), offer.until === null ? null : `${t('offers.until')} ${formatDay(offer.until, zone)} ${formatClock(offer.until, zone)}`].filter((text) => text !== null).join(' · ')}</p>
      </div>
      <Button size="small" icon aria-label={`${t('offers.edit')} ${offer.name}`} onClick={onEdit}><Pencil size={14} /></Button>
      <Button size="small" icon aria-label={`${t('offers.remove')} ${offer.name}`} onClick={() => { void send({ kind: 'removeOffer', offerId: offer.id }); }}><Trash2 size={14} /></Button>
    </li>
  );
}

/** Coupons, packets and bundles of the room, and what they come to. */
export function OffersPane({ shelfNow, onChoose }: { readonly shelfNow: ShelfNow; readonly onChoose: (id: string) => void }): ReactNode {
  const { t } = useTranslation('shelf');
  const [edited, setEdited] = useState<Offer | 'new' | null>(null);
  const { offers } = shelfNow.shelf;
  return (
    <>
      <StackFindings shelfNow={shelfNow} onChoose={onChoose} />
      <section className={css['card']} aria-label={t('offers.title')} data-testid="offers">
        <h3>{t('offers.title')}<small>{t('offers.help')}</small><Button size="small" onClick={() => { setEdited('new'); }}><Plus size={14} aria-hidden />{t('offers.add')}</Button></h3>
        <ImportOffers shelfNow={shelfNow} />
        {offers.length === 0 ? <EmptyState title={t('offers.empty')} help={t('offers.emptyHelp')} /> : <ul className={css['offerList']}>{offers.map((offer) => <OfferRow key={offer.id} offer={offer} now={shelfNow.now} onEdit={() => { setEdited(offer); }} />)}</ul>}
        {edited !== null && <OfferDialog offer={edited === 'new' ? null : edited} offers={offers} onClose={() => { setEdited(null); }} />}
      </section>
    </>
  );
}
