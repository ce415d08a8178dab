import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { FeedReadout } from '#shared/metrics/readout.ts';
import type { SourceState } from '#shared/show/state.ts';
import { useLanguage } from '../../i18n/useLanguage.ts';
import { useTick } from '../../state/hooks.ts';
import { formatsOf } from '../../ui/format.ts';
import { StatusDot, type Status } from '../../ui/StatusDot.tsx';
import { Hint } from '../parts/Hint.tsx';
import css from '../settings.module.css';

const STATUS: Readonly<Record<SourceState['situation']['kind'], Status>> = { off: 'off', connecting: 'waiting', live: 'good', retrying: 'warn', failed: 'bad', finished: 'off' };

/** How a source is and what it brought. Connected but silent is said as such: it is the commonest question. */
export function SourceFacts({ source, feed }: { readonly source: SourceState; readonly feed: FeedReadout | undefined }): ReactNode {
  const { t } = useTranslation('settings');
  const language = useLanguage();
  const now = useTick(1);
  const { situation } = source;
  const { whole, ageWords } = formatsOf(language);
  const isSilent = situation.kind === 'live' && (feed === undefined || feed.events === 0);
  return (
    <>
      <div className={css['sourceFacts']}>
        <StatusDot status={STATUS[situation.kind]}>{isSilent ? t('sources.silent') : t(`sources.situation.${situation.kind}`, situation.kind === 'retrying' ? { attempt: situation.attempt } : {})}</StatusDot>
        {feed === undefined || feed.events === 0 ? null : <span>{t('sources.received', { n: whole(feed.events) })}</span>}
        {feed === undefined || feed.lastAt === null || now === null ? null : <span>{t('sources.lastAt', { age: ageWords(now - feed.lastAt) })}</span>}
        {feed === undefined || feed.duplicates === 0 ? null : <span>{t('sources.duplicates', { n: whole(feed.duplicates) })}</span>}
        {feed === undefined || feed.unread === 0 ? null : <span>{t('sources.unread', { n: whole(feed.unread) })}</span>}
      </div>
      {situation.kind === 'retrying' ? <p className={css['note']}>{situation.reason}</p> : null}
      {situation.kind === 'failed' ? <Hint tone="bad" title={t(`sources.failed.${situation.reason}`)}>{situation.detail === '' ? undefined : situation.detail}</Hint> : null}
    </>
  );
}
