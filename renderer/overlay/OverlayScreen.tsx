import { useEffect, useMemo, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { remainingAt, runAnchor } from '#shared/show/runClock.ts';
import type { Run } from '#shared/show/state.ts';
import type { Instant } from '#shared/time/instant.ts';
import type { Language } from '../i18n/resources.ts';
import { useLanguage } from '../i18n/useLanguage.ts';
import { countdownDigits } from '../prompter/timeLeft.ts';
import { useShow, useTick } from '../state/hooks.ts';
import { formatsOf } from '../ui/format.ts';
import css from './overlay.module.css';
import { OverlayPinned } from './OverlayPinned.tsx';
import { OverlayTimers } from './OverlayTimers.tsx';
import type { OverlayPart } from '#shared/overlay/parts.ts';
import { OverlayLottery } from './OverlayLottery.tsx';
import { OverlayTicker } from './OverlayTicker.tsx';
import { overlayOptions } from './overlayOptions.ts';
import { overlayView, type OverlayProduct, type OverlayView } from './overlayView.ts';

/** Time left of the segment; gone once it is over, because viewers have no use for "over". */
function Countdown({ run }: { readonly run: Run }): ReactNode {
  const now = useTick(1);
  if (now === null) return null;
  const ms = remainingAt(runAnchor(run), now as Instant);
  return ms < 0 ? null : <b className={css['countdown']}>{countdownDigits(ms)}</b>;
}

function ProductStrip({ product, language }: { readonly product: OverlayProduct; readonly language: Language }): ReactNode {
  const { t } = useTranslation('prompter', { lng: language });
  const { money } = formatsOf(language);
  return (
    <div className={css['product']}>
      {product.linkNo === null ? null : <span className={css['link']}>{t('overlay.link', { no: product.linkNo })}</span>}
      <p className={css['name']}>{product.name}</p>
      {product.priceMinor === null ? null : (
        <p className={css['price']}>{money(product.priceMinor, product.currency)}{product.low7dMinor === null ? null : <small>{t('overlay.low7')} {money(product.low7dMinor, product.currency)}</small>}</p>
      )}
    </div>
  );
}

/** Segment and its countdown, at the head of the picture. */
function Strip({ view, language, has }: { readonly view: OverlayView; readonly language: Language; readonly has: (part: OverlayPart) => boolean }): ReactNode {
  const { t } = useTranslation('prompter', { lng: language });
  if (!has('title') && !has('countdown')) return null;
  return (
    <div className={css['strip']} key={view.run.id}>
      {view.isRehearsal ? <span className={css['rehearsal']}>{t('overlay.rehearsal')}</span> : null}
      {has('title') ? <span className={css['title']}>{view.title}</span> : null}
      {has('countdown') ? <Countdown run={view.run} /> : null}
    </div>
  );
}

/** What viewers see over the picture: segment, product, countdown, the pinned question, timers. Nothing at all while there is nothing to say. */
export default function OverlayScreen(): ReactNode {
  const options = useMemo(() => overlayOptions(window.location.search), []);
  const windowLanguage = useLanguage();
  const language = options.language ?? windowLanguage;
  const { show, products, shelf, pinned, timers, hidden } = useShow((state) => ({ show: state.show, products: state.products, shelf: state.shelf, pinned: state.pinned, timers: state.timers, hidden: state.overlay.hidden }));
  const view = useMemo(() => overlayView({ show, products, shelf }, language), [show, products, shelf, language]);
  const question = pinned === null || pinned.answeredAt !== null || !pinned.showOn.includes('overlay') ? null : pinned;
  useEffect(() => {
    // Through the CSSOM: a style attribute in the page would be refused by the content security policy.
    if (options.background !== null) document.body.style.setProperty('background', options.background);
    return () => { document.body.style.removeProperty('background'); };
  }, [options]);
  const has = (part: OverlayPart): boolean => options.parts.has(part) && !hidden.includes(part);
  return (
    <div className={css['safe']} data-side={options.side} lang={language}>
      {view === null ? null : <Strip view={view} language={language} has={has} />}
      <div className={css['foot']}>
        <div className={css['talk']}>
          {has('ticker') ? <OverlayTicker language={language} /> : null}
          {has('lottery') ? <OverlayLottery id={view?.lotteryId ?? null} language={language} /> : null}
          {has('timers') && timers.length > 0 ? <OverlayTimers timers={timers} /> : null}
          {has('pinned') && question !== null ? <OverlayPinned key={question.id} pinned={question} /> : null}
        </div>
        {has('product') && view !== null && view.product !== null ? <ProductStrip key={`${view.run.id} product`} product={view.product} language={language} /> : null}
      </div>
    </div>
  );
}
