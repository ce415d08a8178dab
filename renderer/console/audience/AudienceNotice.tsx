import { MessagesSquare, Plug, PlugZap, PowerOff, Radio, SquareCheck } from 'lucide-react';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useLanguage } from '../../i18n/useLanguage.ts';
import { useRole } from '../../state/hooks.ts';
import { buttonClass } from '../../ui/Button.tsx';
import { EmptyState } from '../../ui/EmptyState.tsx';
import { formatsOf } from '../../ui/format.ts';
import css from './AudiencePanel.module.css';
import type { AudienceSituation } from './audienceSituation.ts';
import { FeedShape } from './FeedShape.tsx';
import { useFeedReason } from './feedReason.ts';
import type { FeedHealth } from './feedHealth.ts';

/** Where sources are set up. */
export const SOURCES_HREF = '/settings';

function SettingsLink(): ReactNode {
  const { t } = useTranslation('audience');
  if (useRole() !== 'producer') return <span className={css['dim']}>{t('empty.askProducer')}</span>;
  return <a className={buttonClass('primary', 'normal', false, false, css['link'])} href={SOURCES_HREF}>{t('empty.openSettings')}</a>;
}

function DownFeeds({ feeds, now }: { readonly feeds: readonly FeedHealth[]; readonly now: number }): ReactNode {
  const { t } = useTranslation('audience');
  const formats = formatsOf(useLanguage());
  const reason = useFeedReason();
  return (
    <ul className={css['down']}>
      {feeds.map((feed) => (
        <li key={feed.id}>
          <FeedShape tone={feed.tone}>{feed.name}</FeedShape>
          <span className={css['why']} title={reason(feed)}>{reason(feed)}</span>
          <span className={css['next']}>{feed.retry === null ? (feed.word === 'failed' ? t('empty.needsYou') : '') : feed.retry.at <= now ? t('empty.retryNow') : t('empty.retryIn', { age: formats.ageWords(feed.retry.at - now + 999) })}</span>
        </li>
      ))}
    </ul>
  );
}

/** In place of the list while there is nothing in it: what is going on, and the next step. Null while comments simply flow. */
export function AudienceEmpty({ situation, now }: { readonly situation: AudienceSituation; readonly now: number }): ReactNode {
  const { t } = useTranslation('audience');
  const formats = formatsOf(useLanguage());
  switch (situation.kind) {
    case 'noSource': return <EmptyState icon={<Plug size={28} />} title={t('empty.noSourceTitle')} help={t('empty.noSourceHelp')}><SettingsLink /></EmptyState>;
    case 'allOff': return <EmptyState icon={<PowerOff size={28} />} title={t('empty.allOffTitle')} help={t('empty.allOffHelp')}><SettingsLink /></EmptyState>;
    case 'connecting': return <EmptyState icon={<Radio size={28} />} title={t('empty.connectingTitle')} help={t('empty.connectingHelp', { age: formats.ageWords(now - situation.since) })} />;
    case 'allDown': return <EmptyState icon={<PlugZap size={28} />} title={t('empty.allDownTitle')}><DownFeeds feeds={situation.feeds} now={now} /></EmptyState>;
    case 'finished': return <EmptyState icon={<SquareCheck size={28} />} title={t('empty.finishedTitle')} help={t('empty.finishedHelp')} />;
    case 'silent': return <EmptyState icon={<MessagesSquare size={28} />} title={t('empty.silentTitle')} help={t('empty.silentHelp', { age: formats.ageWords(now - situation.since) })} />;
    case 'waiting': return <EmptyState icon={<Radio size={28} />} title={t('empty.waitingTitle')} help={t('empty.waitingHelp', { age: formats.ageWords(now - situation.since) })} />;
    case 'stale': case 'flowing': return <EmptyState icon={<MessagesSquare size={28} />} title={t('empty.loading')} />;
  }
}

/** Over a list that still shows what came before: that it is not live any more. Null while it is. */
export function AudienceBanner({ situation, now }: { readonly situation: AudienceSituation; readonly now: number }): ReactNode {
  const { t } = useTranslation('audience');
  const formats = formatsOf(useLanguage());
  switch (situation.kind) {
    case 'allDown': return <div className={css['banner']} data-tone="bad" role="status"><strong>{t('empty.downBanner')}</strong><DownFeeds feeds={situation.feeds} now={now} /></div>;
    case 'stale': return <div className={css['banner']} role="status"><FeedShape tone="warn">{t('empty.staleBanner', { age: formats.ageWords(now - situation.lastAt) })}</FeedShape></div>;
    case 'allOff': return <div className={css['banner']} role="status"><FeedShape tone="idle">{t('empty.allOffTitle')}</FeedShape></div>;
    case 'noSource': return <div className={css['banner']} role="status"><FeedShape tone="idle">{t('empty.noSourceTitle')}</FeedShape></div>;
    case 'finished': return <div className={css['banner']} role="status"><FeedShape tone="idle">{t('empty.finishedBanner')}</FeedShape></div>;
    case 'connecting': return <div className={css['banner']} role="status"><FeedShape tone="wait">{t('empty.connectingTitle')}</FeedShape></div>;
    case 'waiting': case 'silent': case 'flowing': return null;
  }
}
