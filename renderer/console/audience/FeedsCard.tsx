import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { SourceVitals } from '#shared/audience/sourceVitals.ts';
import { GapStrip } from '../../feeds/GapStrip.tsx';
import { QuotaFacts } from '../../feeds/QuotaFacts.tsx';
import { UnreadKinds } from '../../feeds/UnreadKinds.tsx';
import { useSourceVitals } from '../../feeds/useSourceVitals.ts';
import { useLanguage } from '../../i18n/useLanguage.ts';
import { useRole } from '../../state/hooks.ts';
import { DASH, formatsOf } from '../../ui/format.ts';
import { Tag } from '../../ui/Tag.tsx';
import { SOURCES_HREF } from './AudienceNotice.tsx';
import css from './FeedsPill.module.css';
import { FeedShape } from './FeedShape.tsx';
import type { FeedHealth } from './feedHealth.ts';
import { useFeedReason } from './feedReason.ts';

/** A platform's own time this far behind is worth a second look, ms. */
const LATE_MS = 15_000;

function Fact({ label, value, help, tone }: { readonly label: string; readonly value: string; readonly help?: string; readonly tone?: 'warn' | undefined }): ReactNode {
  return <div title={help} data-tone={tone}><dt>{label}</dt><dd>{value}</dd></div>;
}

function FeedEntry({ feed, now, vitals }: { readonly feed: FeedHealth; readonly now: number; readonly vitals: SourceVitals | undefined }): ReactNode {
  const { t } = useTranslation(['audience', 'settings']);
  const formats = formatsOf(useLanguage());
  const reason = useFeedReason()(feed);
  const { retry } = feed;
  const isOn = feed.word === 'live' || feed.word === 'quiet' || feed.word === 'silent' || feed.word === 'waiting';
  const lagMs = vitals?.lagMs ?? null;
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
        <Fact label={t('feeds.rate')} value={!isOn || vitals === undefined ? DASH : t('feeds.perSecond', { n: vitals.perSecond.toFixed(1) })} />
        <Fact label={t('feeds.lag')} value={lagMs === null ? DASH : t('feeds.seconds', { n: (lagMs / 1_000).toFixed(1) })} help={t('feeds.lagHelp')} tone={lagMs !== null && lagMs > LATE_MS ? 'warn' : undefined} />
        <Fact label={t('feeds.events')} value={formats.whole(feed.events)} />
        <Fact label={t('feeds.duplicates')} value={formats.whole(feed.duplicates)} help={t('feeds.duplicatesHelp')} />
        <Fact label={t('feeds.unread')} value={formats.whole(feed.unread)} help={t('feeds.unreadHelp')} />
      </dl>
      <UnreadKinds kinds={vitals?.unreadKinds ?? []} />
      {vitals?.quota !== null && vitals?.quota !== undefined && feed.word !== 'off' && <QuotaFacts quota={vitals.quota} />}
      {isOn && (vitals?.notes ?? []).map((note) => <p key={note} className={css['reason']}>{t(`settings:sources.note.${note}`)}</p>)}
      {feed.gaps.length > 0 && <GapStrip gaps={feed.gaps} now={now} />}
      <dl className={css['lines']}>
        {feed.gaps.length === 0 && <Fact label={t('feeds.lastGap')} value={t('feeds.gapNone')} />}
        {retry !== null && <Fact label={t('feeds.nextRetry')} value={retry.at <= now ? t('empty.retryNow') : t('feeds.retrySeconds', { age: formats.ageWords(retry.at - now + 999), attempt: retry.attempt })} />}
      </dl>
    </li>
  );
}

/** Every source in full: its state, what it brought, what went missing and when it tries again. */
export function FeedsCard({ feeds, now }: { readonly feeds: readonly FeedHealth[]; readonly now: number }): ReactNode {
  const { t } = useTranslation('audience');
  const isProducer = useRole() === 'producer';
  const vitals = useSourceVitals();
  return (
    <section className={css['card']} aria-label={t('feeds.title')}>
      <header className={css['cardHead']}>
        <h2>{t('feeds.title')}</h2>
        {isProducer && <a href={SOURCES_HREF}>{t('feeds.settings')}</a>}
      </header>
      {feeds.length === 0 ? <p className={css['none']}>{t('empty.noSourceHelp')}</p> : <ul>{feeds.map((feed) => <FeedEntry key={feed.id} feed={feed} now={now} vitals={vitals.get(feed.id)} />)}</ul>}
    </section>
  );
}
