import { UserCheck } from 'lucide-react';
import { useState, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { Product } from '#shared/commerce/product.ts';
import { parseTypedAmount } from '#shared/commerce/typedAmount.ts';
import type { PriceRequest } from '#shared/shelf/model.ts';
import { useLanguage } from '../i18n/useLanguage.ts';
import { useIsMe, useTick } from '../state/hooks.ts';
import { Button } from '../ui/Button.tsx';
import { Field, Input } from '../ui/Field.tsx';
import { formatsOf } from '../ui/format.ts';
import { formatCountdown } from '../ui/numberFormat.ts';
import { Tag } from '../ui/Tag.tsx';
import css from './shelf.module.css';
import { useShelfCommand } from './useShelfCommand.ts';

/** A price that waits: who asked for what and why; another person agrees, by typing what is grave or looks like a slip. */
export function PriceRequestCard({ request, product }: { readonly request: PriceRequest; readonly product: Product }): ReactNode {
  const { t } = useTranslation('shelf');
  const { money } = formatsOf(useLanguage());
  const isOwn = useIsMe()({ clientId: request.clientId, name: request.askedBy });
  const leftMs = request.until - (useTick(1) ?? request.at);
  const [typed, setTyped] = useState('');
  const { problem, send, busy } = useShelfCommand();
  const of = (minor: number | null): string => (minor === null ? '—' : money(minor, product.currency));
  const mustType = request.slip !== null || request.needs === 'ownerAndCompliance';
  const typedMinor = parseTypedAmount(typed, product.currency);
  const capacity = request.needs === 'twoPeople' ? null : request.capacity === 'owner' ? 'compliance' : 'owner';
  const agree = (): void => { void send({ kind: 'agreePrice', requestId: request.requestId, typedMinor: mustType ? (typedMinor.ok ? typedMinor.value : 0) : request.toMinor, capacity }); };
  return (
    <div className={css['request']} data-testid="price-request">
      <p className={css['requestHead']}><UserCheck size={16} aria-hidden /><b>{t('price.asked', { name: request.askedBy, from: of(request.fromMinor), to: of(request.toMinor) })}</b><span>{leftMs <= 0 ? t('price.over') : t('price.left', { span: formatCountdown(leftMs) })}</span></p>
      <p className={css['requestFacts']}>
        {t('price.reasonIs', { reason: request.reason })}
        {request.slip !== null && <Tag tone="warn">{t('price.slipTag')}</Tag>}
        {request.breaches.map((breach) => <Tag key={breach} tone="warn">{t(`breach.${breach}`)}</Tag>)}
      </p>
      {isOwn && <p className={css['note']}>{t('price.waitingOwn')}</p>}
      {!isOwn && mustType && <Field label={t('price.type', { price: of(request.toMinor) })}>{(ids) => <Input {...ids} inputMode="decimal" autoComplete="off" value={typed} onChange={(event) => { setTyped(event.target.value); }} />}</Field>}
      {problem !== null && <p className={css['problem']} role="alert">{problem}</p>}
      <div className={css['actions']}>
        {!isOwn && <Button variant="primary" busy={busy} disabledReason={mustType && !typedMinor.ok ? t('price.type', { price: of(request.toMinor) }) : null} onClick={agree}>{mustType ? t('price.agreeTyped') : t('price.agree', { price: of(request.toMinor) })}</Button>}
        <Button onClick={() => { void send({ kind: 'declinePrice', requestId: request.requestId, reason: '' }); }}>{t(isOwn ? 'price.withdraw' : 'price.decline')}</Button>
      </div>
    </div>
  );
}
