import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { SourceVitals } from '#shared/audience/sourceVitals.ts';
import type { FeedReadout } from '#shared/metrics/readout.ts';
import type { SourceState } from '#shared/show/state.ts';
import { isTrainingSource } from '#shared/training/model.ts';
import { useLanguage } from '../../i18n/useLanguage.ts';
import { useShow, useTick } from '../../state/hooks.ts';
import { formatsOf } from '../../ui/format.ts';
import { StatusDot, type Status } from '../../ui/StatusDot.tsx';
import { GapStrip } from '../../feeds/GapStrip.tsx';
import { QuotaFacts } from '../../feeds/QuotaFacts.tsx';
import { useReasonWords } from '../../feeds/reasonWords.ts';
import { UnreadKinds } from '../../feeds/UnreadKinds.tsx';
import { Hint } from '../parts/Hint.tsx';
import css from '../settings.module.css';

const STATUS: Readonly<Record<SourceState['situation']['kind'], Status>> = { off: 'off', connecting: 'waiting', waiting: 'waiting', live: 'good', retrying: 'warn', failed: 'bad', finished: 'off' };

interface SourceFactsProps { readonly source: SourceState; readonly feed: FeedReadout | undefined; readonly vitals: SourceVitals | undefined }

/** What went wrong, and when it is tried again. */
function Trouble({ source, now }: { readonly source: SourceState; readonly now: number | null }): ReactNode {
  const { t } = useTranslation('settings');
  const { ageWords } = formatsOf(useLanguage());
  const words = useReasonWords();
  const { situation } = source;
  if (situation.kind === 'failed') return <Hint tone="bad" title={t(`sources.failed.${situation.reason}`)}>{situation.detail === '' ? undefined : situation.detail}</Hint>;
  if (situation.kind !== 'retrying') return null;
  const leftMs = now === null ? null : situation.nextAt - now;
  return <Hint tone="warn" title={words(situation.reason)}>{leftMs === null ? null : leftMs <= 0 ? t('sources.retryNow') : t('sources.retryIn', { age: ageWords(leftMs + 999), attempt: situation.attempt })}</Hint>;
}

/** How a source is and what it brought. Connected but silent is said as such: it is the commonest question. */
export function SourceFacts({ source, feed, vitals }: SourceFactsProps): ReactNode {
  const { t } = useTranslation('settings');
  const now = useTick(1);
  const { whole, ageWords } = formatsOf(useLanguage());
  const { situation } = source;
  const events = feed?.events ?? 0;
  const isSilent = situation.kind === 'live' && events === 0;
  const isOn = situation.kind === 'live' || situation.kind === 'waiting';
  const isPaused = useShow((show) => show.training !== null) && source.enabled && !isTrainingSource(source.config.id);
  return (
    <>
      <div className={css['sourceFacts']}>
        <StatusDot status={STATUS[situation.kind]}>{isPaused ? t('sources.paused') : isSilent ? t('sources.silent') : t(`sources.situation.${situation.kind}`, situation.kind === 'retrying' ? { attempt: situation.attempt } : {})}</StatusDot>
        {events === 0 ? null : <span>{t('sources.received', { n: whole(events) })}</span>}
        {!isOn || vitals === undefined || events === 0 ? null : <span>{t('sources.perSecond', { n: vitals.perSecond.toFixed(1) })}</span>}
        {feed === undefined || feed.lastAt === null || now === null ? null : <span>{now - feed.lastAt < 1_000 ? t('sources.lastJust') : t('sources.lastAt', { age: ageWords(now - feed.lastAt) })}</span>}
        {vitals === undefined || vitals.lagMs === null ? null : <span data-tone={vitals.lagMs > 15_000 ? 'warn' : undefined}>{t('sources.lag', { seconds: (vitals.lagMs / 1_000).toFixed(1) })}</span>}
        {feed === undefined || feed.duplicates === 0 ? null : <span>{t('sources.duplicates', { n: whole(feed.duplicates) })}</span>}
        {feed === undefined || feed.unread === 0 ? null : <span>{t('sources.unread', { n: whole(feed.unread) })}</span>}
      </div>
      <UnreadKinds kinds={vitals?.unreadKinds ?? []} />
      {vitals?.quota === null || vitals?.quota === undefined || !source.enabled ? null : <QuotaFacts quota={vitals.quota} />}
      {source.enabled ? <Trouble source={source} now={now} /> : null}
      {isOn ? (vitals?.notes ?? []).map((note) => <Hint key={note} tone="warn" title={t(`sources.note.${note}`)} />) : null}
      {source.gaps.length === 0 || now === null ? null : <GapStrip gaps={source.gaps} now={now} />}
    </>
  );
}
