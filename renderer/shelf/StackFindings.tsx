import { OctagonAlert, ShieldCheck, TriangleAlert } from 'lucide-react';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { StackFinding } from '#shared/commerce/findStacking.ts';
import type { StackAhead } from '#shared/shelf/stackAhead.ts';
import { pickText, useLanguage } from '../i18n/useLanguage.ts';
import { useSheet } from '../state/hooks.ts';
import { formatsOf } from '../ui/format.ts';
import { formatClock } from '../ui/numberFormat.ts';
import css from './shelf.module.css';
import type { ShelfNow } from './useShelf.ts';

/** What the finding says, in the names and money of the room. */
function useFindingWords({ products, shelf }: ShelfNow): (finding: StackFinding) => readonly string[] {
  const { t } = useTranslation('shelf');
  const language = useLanguage();
  const { money } = formatsOf(language);
  const nameOf = (id: string): string => { const product = products.find((each) => each.id === id); return product === undefined ? id : `${id} ${pickText(product.name, language)}`; };
  const offerName = (id: string): string => shelf.offers.find((offer) => offer.id === id)?.name ?? id;
  return (finding) => {
    const currency = products.find(({ id }) => id === finding.productId)?.currency ?? 'CNY';
    if (finding.kind === 'spokenUnreachable') return [nameOf(finding.productId), t('stack.spoken', { spoken: money(finding.spokenMinor, currency), reach: money(finding.reachableMinor, currency) })];
    const { lines, offers, shopMinor, floorMinor } = finding.witness;
    const pieces = lines.reduce((sum, { quantity }) => sum + quantity, 0);
    return [
      nameOf(finding.productId),
      t('stack.order', { lines: lines.map(({ productId, quantity }) => t('stack.line', { name: productId, n: quantity })).join(' + '), offers: offers.map(offerName).join(' + ') }),
      t('stack.result', { paid: money(shopMinor, currency), each: money(Math.floor(shopMinor / pieces), currency), floor: money(floorMinor, currency) }),
    ];
  };
}

function Finding({ ahead: { from, finding }, now, words, onChoose }: { readonly ahead: StackAhead; readonly now: number; readonly words: readonly string[]; readonly onChoose: (id: string) => void }): ReactNode {
  const { t } = useTranslation('shelf');
  const zone = useSheet()?.timeZone;
  const [name, ...facts] = words;
  return (
    <li className={css['stackItem']} data-severity={finding.severity} data-finding={finding.kind} data-product={finding.productId}>
      {finding.severity === 'block' ? <OctagonAlert size={18} aria-hidden /> : <TriangleAlert size={18} aria-hidden />}
      <div>
        <p className={css['stackHead']}><b>{t(`stack.kind.${finding.kind}`)}</b><button type="button" onClick={() => { onChoose(finding.productId); }}>{name}</button><span>{from <= now ? t('stack.now') : t('stack.at', { at: formatClock(from, zone) })}</span></p>
        {facts.map((fact) => <p key={fact}>{fact}</p>)}
        <p className={css['note']}>{t(`stack.todo.${finding.kind}`)}</p>
      </div>
    </li>
  );
}

/** What the offers of the room come to together, now and at every moment one begins. */
export function StackFindings({ shelfNow, onChoose }: { readonly shelfNow: ShelfNow; readonly onChoose: (id: string) => void }): ReactNode {
  const { t } = useTranslation('shelf');
  const wordsOf = useFindingWords(shelfNow);
  const { findings, now } = shelfNow;
  return (
    <section className={css['card']} aria-label={t('stack.title')} data-testid="stack-findings">
      <h3>{t('stack.title')}</h3>
      {findings.length === 0
        ? <p className={css['fine']}><ShieldCheck size={18} aria-hidden /><span><b>{shelfNow.shelf.offers.length === 0 ? t('stack.none') : t('stack.fine')}</b>{shelfNow.shelf.offers.length > 0 && <small>{t('stack.fineHelp')}</small>}</span></p>
        : <ul className={css['stackList']}>{findings.map((ahead) => <Finding key={`${ahead.finding.kind} ${ahead.finding.productId}`} ahead={ahead} now={now} words={wordsOf(ahead.finding)} onChoose={onChoose} />)}</ul>}
    </section>
  );
}
