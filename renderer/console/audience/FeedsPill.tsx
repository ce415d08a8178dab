import { useEffect, useId, useRef, useState, type ReactNode, type RefObject } from 'react';
import { useTranslation } from 'react-i18next';
import { useLanguage } from '../../i18n/useLanguage.ts';
import { useRole } from '../../state/hooks.ts';
import { formatsOf } from '../../ui/format.ts';
import { FeedsCard } from './FeedsCard.tsx';
import css from './FeedsPill.module.css';
import { FeedShape } from './FeedShape.tsx';
import type { FeedHealth, FeedTone } from './feedHealth.ts';
import { useFeeds } from './useFeeds.ts';

/** Sources named in the pill; the others are counted. Those in trouble come first: nobody looks for them behind a number. */
const NAMED = 3;
const URGENCY: Readonly<Record<FeedTone, number>> = { bad: 0, warn: 1, wait: 2, good: 3, idle: 4 };

function PillFeed({ feed, now }: { readonly feed: FeedHealth; readonly now: number }): ReactNode {
  const { t } = useTranslation('audience');
  const formats = formatsOf(useLanguage());
  const isCalm = feed.word === 'live';
  const age = feed.lastAt === null ? '' : formats.ageWords(now - feed.lastAt);
  return (
    <span className={css['feed']} title={`${feed.name} · ${t(`feeds.state.${feed.word}`)}`}>
      <FeedShape tone={feed.tone}><span className={css['name']}>{feed.name}</span></FeedShape>
      <span className={css['age']}>{isCalm ? age : t(`feeds.brief.${feed.word}`)}</span>
    </span>
  );
}

function useDismiss(isOpen: boolean, close: () => void): RefObject<HTMLDivElement | null> {
  const wrap = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (!isOpen) return undefined;
    const onDown = (event: PointerEvent): void => { if (!wrap.current?.contains(event.target as Node)) close(); };
    const onKey = (event: KeyboardEvent): void => {
      if (event.key !== 'Escape') return;
      event.preventDefault();
      close();
      wrap.current?.querySelector('button')?.focus();
    };
    document.addEventListener('pointerdown', onDown);
    document.addEventListener('keydown', onKey);
    return () => {
      document.removeEventListener('pointerdown', onDown);
      document.removeEventListener('keydown', onKey);
    };
  }, [isOpen, close]);
  return wrap;
}

/** The top bar's word on every feed; a press opens the details. Only the producer is told of feeds: to others it would say that there are none. */
export function FeedsPill(): ReactNode {
  return useRole() === 'producer' ? <Pill /> : null;
}

function Pill(): ReactNode {
  const { t } = useTranslation('audience');
  const { feeds, now } = useFeeds();
  const [isOpen, setOpen] = useState(false);
  const [close] = useState(() => () => { setOpen(false); });
  const wrap = useDismiss(isOpen, close);
  const id = useId();
  const on = feeds.filter((feed) => feed.word !== 'off').toSorted((a, b) => URGENCY[a.tone] - URGENCY[b.tone]);
  const live = on.filter((feed) => feed.word === 'live' || feed.word === 'quiet' || feed.word === 'silent').length;
  const summary = feeds.length === 0 ? t('feeds.pillNone') : t('feeds.summary', { live, all: on.length });
  return (
    <div className={css['wrap']} ref={wrap}>
      <button type="button" className={css['pill']} aria-expanded={isOpen} aria-controls={id} title={t('feeds.openDetails')} onClick={() => { setOpen(!isOpen); }}>
        <span className="visuallyHidden">{t('feeds.title')}: </span>
        {feeds.length === 0 ? <FeedShape tone="idle">{t('feeds.pillNone')}</FeedShape> : on.slice(0, NAMED).map((feed) => <PillFeed key={feed.id} feed={feed} now={now} />)}
        {feeds.length > 0 && on.length === 0 && <FeedShape tone="idle">{t('feeds.state.off')}</FeedShape>}
        {on.length > 0 && <span className={css['summary']}>{summary}</span>}
        {on.length > NAMED && <span className={css['age']}>+{on.length - NAMED}</span>}
      </button>
      {isOpen && <div id={id} className={css['popover']}><FeedsCard feeds={feeds} now={now} /></div>}
    </div>
  );
}
