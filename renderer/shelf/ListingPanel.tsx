import { useState, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { parseTypedAmount } from '#shared/commerce/typedAmount.ts';
import { formatDecimal } from '#shared/commerce/decimal.ts';
import { useLanguage } from '../i18n/useLanguage.ts';
import { Button } from '../ui/Button.tsx';
import { Input } from '../ui/Field.tsx';
import { formatsOf } from '../ui/format.ts';
import { Tag } from '../ui/Tag.tsx';
import css from './shelf.module.css';
import { SITUATION_TONES } from './ShelfTable.tsx';
import type { ShelfLine } from './useShelf.ts';
import { useShelfCommand, type ShelfCommand } from './useShelfCommand.ts';

type OnPlatform = ShelfLine['listings'][number];

/** Taking off wants a reason: whoever finds the card gone an hour later asks why. */
function Delist({ onDelist, onCancel }: { readonly onDelist: (reason: string) => void; readonly onCancel: () => void }): ReactNode {
  const { t } = useTranslation('shelf');
  const [reason, setReason] = useState('');
  const typed = reason.trim();
  return (
    <form className={css['delist']} onSubmit={(event) => { event.preventDefault(); if (typed !== '') onDelist(typed); }}>
      <Input autoFocus autoComplete="off" maxLength={300} aria-label={t('listing.why')} placeholder={t('listing.why')} value={reason} onChange={(event) => { setReason(event.target.value); }} />
      <Button type="submit" size="small" disabledReason={typed === '' ? t('listing.whyFirst') : null}>{t('listing.delist')}</Button>
      <Button size="small" onClick={onCancel}>{t('listing.keep')}</Button>
    </form>
  );
}

function Tools({ line, at, command, typed, onDelist }: { readonly line: ShelfLine; readonly at: OnPlatform; readonly command: ShelfCommand; readonly typed: number | null; readonly onDelist: () => void }): ReactNode {
  const { t } = useTranslation('shelf');
  const { platform, listing } = at;
  const productId = line.product.id;
  const hasNoPrice = line.expectedMinor === null ? t('listing.noPrice') : null;
  if (listing === null || listing.kind === 'delisted') {
    return <Button size="small" variant="primary" disabledReason={hasNoPrice} onClick={() => { void command.send({ kind: 'listProduct', productId, platform, cardMinor: typed ?? 1 }); }}>{t(listing === null ? 'listing.list' : 'listing.again')}</Button>;
  }
  return (
    <>
      <Button size="small" onClick={() => { void command.send({ kind: 'readCardPrice', productId, platform, cardMinor: typed ?? 1 }); }}>{t('listing.read')}</Button>
      <Button size="small" onClick={() => { void command.send({ kind: 'setSoldOut', productId, platform, soldOut: listing.kind !== 'soldOut' }); }}>{t(listing.kind === 'soldOut' ? 'listing.restock' : 'listing.soldOut')}</Button>
      <Button size="small" onClick={onDelist}>{t('listing.delist')}</Button>
    </>
  );
}

function PlatformRow({ line, at }: { readonly line: ShelfLine; readonly at: OnPlatform }): ReactNode {
  const { t } = useTranslation('shelf');
  const { money } = formatsOf(useLanguage());
  const { product, expectedMinor } = line;
  const command = useShelfCommand();
  const known = at.listing?.cardMinor ?? expectedMinor;
  const [text, setText] = useState<string | null>(null);
  const [isLeaving, setLeaving] = useState(false);
  const shown = text ?? (known === null ? '' : formatDecimal(known, product.currency));
  const read = parseTypedAmount(shown, product.currency);
  const isWrong = at.situation === 'priceChanged' && at.listing !== null && expectedMinor !== null;
  return (
    <li className={css['platform']} data-platform={at.platform}>
      <span className={css['platformName']}>{t(`platform.${at.platform}`)}</span>
      <Tag tone={SITUATION_TONES[at.situation]}>{t(`situation.${at.situation}`)}</Tag>
      <label className={css['cardField']}><small>{t('listing.card')}</small><Input inputMode="decimal" autoComplete="off" aria-label={`${t('listing.card')} ${t(`platform.${at.platform}`)}`} value={shown} onChange={(event) => { setText(event.target.value); command.clear(); }} /></label>
      <span className={css['platformTools']}><Tools line={line} at={at} command={command} typed={read.ok ? read.value : null} onDelist={() => { setLeaving(true); }} /></span>
      {isLeaving && <Delist onCancel={() => { setLeaving(false); }} onDelist={(reason) => { setLeaving(false); void command.send({ kind: 'delistProduct', productId: product.id, platform: at.platform, reason }); }} />}
      {at.listing?.kind === 'delisted' && at.listing.reason !== '' && <p className={css['reason']}>{t('listing.off', { reason: at.listing.reason, by: at.listing.by })}</p>}
      {isWrong && <p className={css['problem']}>{t('listing.wrong', { card: money(at.listing?.cardMinor ?? 0, product.currency), price: money(expectedMinor ?? 0, product.currency) })}</p>}
      {command.problem !== null && <p className={css['problem']} role="alert" data-testid="listing-refused">{command.problem}</p>}
    </li>
  );
}

/** Where the product is listed, and whether its cards show what makes the spoken price. */
export function ListingPanel({ line }: { readonly line: ShelfLine }): ReactNode {
  const { t } = useTranslation('shelf');
  const { money } = formatsOf(useLanguage());
  return (
    <section className={css['card']} aria-label={t('listing.title')} data-testid="listings">
      <h3>{t('listing.title')}{line.expectedMinor !== null && <small title={t('listing.needsHelp')}>{t('listing.needs', { price: money(line.expectedMinor, line.product.currency) })}</small>}</h3>
      <ul className={css['platforms']}>{line.listings.map((at) => <PlatformRow key={`${at.platform} ${String(at.listing?.at ?? 0)}`} line={line} at={at} />)}</ul>
    </section>
  );
}
