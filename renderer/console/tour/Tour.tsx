import { useEffect, useLayoutEffect, useRef, useState, type KeyboardEvent, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '../../ui/Button.tsx';
import css from './tour.module.css';
import { cardPlace, TOUR_STEPS, type Box, type TourStep } from './tourSteps.ts';

const partOf = (step: TourStep): HTMLElement | null => document.querySelector<HTMLElement>(`[data-tour="${step}"]`);

interface Place { readonly part: Box | null; readonly card: { readonly left: number; readonly top: number } }

/** Where the part of a step and the card beside it are, also after the window was made larger or smaller. */
function usePlace(step: TourStep, card: { readonly current: HTMLElement | null }): Place | null {
  const [place, setPlace] = useState<Place | null>(null);
  useLayoutEffect(() => {
    const part = partOf(step);
    part?.scrollIntoView({ block: 'nearest', inline: 'nearest' });
    const look = (): void => {
      const { width, height } = card.current?.getBoundingClientRect() ?? { width: 0, height: 0 };
      const { left = 0, top = 0, width: w = 0, height: h = 0 } = part?.getBoundingClientRect() ?? {};
      const box = w === 0 || h === 0 ? null : { left, top, width: w, height: h };
      setPlace({ part: box, card: cardPlace(box, { width, height }, { width: window.innerWidth, height: window.innerHeight }) });
    };
    look();
    // After the desk has laid itself out anew, which the event of the window comes before.
    const observer = new ResizeObserver(look);
    observer.observe(document.documentElement);
    if (part !== null) observer.observe(part);
    return () => observer.disconnect();
  }, [step, card]);
  return place;
}

/**
 * A walk over the real console, part by part. Not modal: the desk stays as it is and the pointer reaches it; its keys rest meanwhile, as
 * behind any dialog, so that no key meant for the tour takes a row. Escape or "skip" ends it at any step, the arrows go on and back.
 */
export function Tour({ onClose }: { readonly onClose: () => void }): ReactNode {
  const { t } = useTranslation('tour');
  const [at, setAt] = useState(0);
  const card = useRef<HTMLDialogElement>(null);
  const step = TOUR_STEPS[at] ?? TOUR_STEPS[0];
  const place = usePlace(step, card);
  const isLast = at === TOUR_STEPS.length - 1;
  useEffect(() => {
    const before = document.activeElement;
    const dialog = card.current;
    dialog?.show();
    return () => { dialog?.close(); if (before instanceof HTMLElement) before.focus(); };
  }, []);
  // The way on keeps the focus from step to step; the words are read out as they change.
  useEffect(() => { card.current?.querySelector<HTMLElement>('[data-onward]')?.focus(); }, [at]);
  const go = (by: number): void => { setAt((now) => Math.min(TOUR_STEPS.length - 1, Math.max(0, now + by))); };
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.key === 'Escape') onClose();
    else if (event.key === 'ArrowRight') go(1);
    else if (event.key === 'ArrowLeft') go(-1);
    else return;
    event.preventDefault();
    event.stopPropagation();
  };
  return (
    <>
      {place !== null && place.part !== null && <div className={css['ring']} style={{ ...place.part }} data-testid="tour-ring" />}
      <dialog ref={card} className={css['card']} style={place?.card} aria-label={t('title')} onKeyDown={onKeyDown} data-testid="tour" data-step={step}>
        <div aria-live="polite">
          <p className={css['count']}>{t('count', { n: at + 1, all: TOUR_STEPS.length })}</p>
          <h2>{t(`${step}.title`)}</h2>
          <p>{t(`${step}.body`)}</p>
        </div>
        <footer>
          {!isLast && <Button variant="quiet" onClick={onClose}>{t('skip')}</Button>}
          <span className={css['push']} />
          {at > 0 && <Button onClick={() => go(-1)}>{t('back')}</Button>}
          <Button variant="primary" data-onward onClick={() => { if (isLast) onClose(); else go(1); }}>{t(isLast ? 'done' : 'onward')}</Button>
        </footer>
      </dialog>
    </>
  );
}
