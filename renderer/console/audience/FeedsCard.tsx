import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useLanguage } from '../../i18n/useLanguage.ts';
import { useRole } from '../../state/hooks.ts';
import { formatsOf } from '../../ui/format.ts';
import { Tag } from '../../ui/Tag.tsx';
import { SOURCES_HREF } from './AudienceNotice.tsx';
import css from './FeedsPill.module.css';
import { FeedShape } from './FeedShape.tsx';
import type { FeedHealth } from './feedHealth.ts';
import { useFeedReason } from './feedReason.ts';
import { useZone } from './useZone.ts';

function useGapWords(): (gap: FeedHealth['lastGap']) => string {
  const { t } = useTranslation('audience');
  const formats = formatsOf(useLanguage());
  const zone = useZone();
  return (gap) => {
    if (gap === null) return t('feeds.gapNone');
    const reason = t(`feeds.gapReason.${gap.reason}`);
    if (gap.until === null) return `${t('feeds.gapOpen', { from: formats.clockSecond(gap.from, zone) })} · ${reason}`;
    const words = { from: formats.clockSecond(gap.from, zone), until: formats.clockSecond(gap.until, zone), span: formats.ageWords(gap.until - gap.from) };
    return `${t('feeds.gapClosed', words)} · ${reason}`;
  };
}

function Fact({ label, value, help }: { readonly label: string; readonly value: string; readonly help?: string }): ReactNode {
  return <div title={help}><dt>{label}</dt><dd>{value}</dd></div>;
}

function FeedEntry({ feed, now }: { readonly feed: FeedHealth; readonly now: number }): ReactNode {
  const { t } = useTranslation('audience');
  const formats = formatsOf(useLanguage());
  const gapWords = useGapWords();
  const reason = useFeedReason()(feed);
  const { retry } = feed;
  return (
    <li className={css['entry']}>
      <div className={css['entryHead']}>
        <strong>{feed.name}</strong>
        <Tag tone="outline">{t(`feeds.kind.${feed.kind}`)}</Tag>
        <FeedShape tone={feed.tone}>{t(`feeds.state.${feed.word}`)}</FeedShape>
      </div>
      {reason !== '' && <p className={css['reason']}>{reason}</p>}
      <dl className={css['facts']}>
        <Fact label={t('feeds.age')} value={feed.lastAt === null ? t('feeds.ageNever') : t('feeds.agoShort', { age: formats.ageWords(now - feed.lastAt) })} />
        <Fact label={t('feeds.events')} value={formats.whole(feed.events)} />
        <Fact label={t('feeds.duplicates')} value={formats.whole(feed.duplicates)} help={t('feeds.duplicatesHelp')} />
        <Fact label={t('feeds.unread')} value={formats.whole(feed.unread)} help={t('feeds.unreadHelp')} />
      </dl>
      <dl className={css['lines']}>
        <Fact label={t('feeds.lastGap')} value={gapWords(feed.lastGap)} />
        {retry !== null && <Fact label={t('feeds.nextRetry')} value={retry.at <= now ? t('empty.retryNow') : t('feeds.retrySeconds', { age: formats.ageWords(retry.at - now + 999), attempt: retry.attempt })} />}
      </dl>
    </li>
  );
}

/** Every source in full: its state, what it brought, what went missing and when it tries again. */
export function FeedsCard({ feeds, now }: { readonly feeds: readonly FeedHealth[]; readonly now: number }): ReactNode {
  const { t } = useTranslation('audience');
  const isProducer = useRole() === 'producer';
  return (
    <section className={css['card']} aria-label={t('feeds.title')}>
      <header className={css['cardHead']}>
        <h2>{t('feeds.title')}</h2>
        {isProducer && <a href={SOURCES_HREF}>{t('feeds.settings')}</a>}
      </header>
      {feeds.length === 0 ? <p className={css['none']}>{t('empty.noSourceHelp')}</p> : <ul>{feeds.map((feed) => <FeedEntry key={feed.id} feed={feed} now={now} />)}</ul>}
    </section>
  );
}
