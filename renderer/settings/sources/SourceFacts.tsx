import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { SourceVitals } from '#shared/audience/sourceVitals.ts';
import type { FeedReadout } from '#shared/metrics/readout.ts';
import type { SourceState } from '#shared/show/state.ts';
import { useLanguage } from '../../i18n/useLanguage.ts';
import { useTick } from '../../state/hooks.ts';
import { formatsOf } from '../../ui/format.ts';
import { StatusDot, type Status } from '../../ui/StatusDot.tsx';
import { Hint } from '../parts/Hint.tsx';
import css from '../settings.module.css';
import own from './sources.module.css';
import { GapStrip } from './GapStrip.tsx';
import { useReasonWords } from './reasonWords.ts';

const STATUS: Readonly<Record<SourceState['situation']['kind'], Status>> = { off: 'off', connecting: 'waiting', waiting: 'waiting', live: 'good', retrying: 'warn', failed: 'bad', finished: 'off' };
/** Below this many kinds are named; the rest is a number. */
const NAMED_KINDS = 4;

interface SourceFactsProps { readonly source: SourceState; readonly feed: FeedReadout | undefined; readonly vitals: SourceVitals | undefined }

/** The platform's allowance: used, left, how fast it goes, when it begins anew. */
function QuotaFacts({ quota }: { readonly quota: NonNullable<SourceVitals['quota']> }): ReactNode {
  const { t } = useTranslation('settings');
  const { whole, clockMinute } = formatsOf(useLanguage());
  const share = Math.min(1, quota.used / quota.budget);
  return (
    <div className={own['quota']}>
      <span className={own['quotaBar']} data-tone={share >= 0.9 ? 'bad' : share >= 0.7 ? 'warn' : 'good'} role="img" aria-label={`${Math.round(share * 100)} %`}><i style={{ inlineSize: `${share * 100}%` }} /></span>
      <span>{t('sources.quota.used', { used: whole(quota.used), budget: whole(quota.budget) })}</span>
      <span>{t('sources.quota.every', { seconds: (quota.everyMs / 1_000).toFixed(1) })}</span>
      <span>{t('sources.quota.resets', { at: clockMinute(quota.resetsAt) })}</span>
    </div>
  );
}

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
  const kinds = vitals?.unreadKinds ?? [];
  return (
    <>
      <div className={css['sourceFacts']}>
        <StatusDot status={STATUS[situation.kind]}>{isSilent ? t('sources.silent') : t(`sources.situation.${situation.kind}`, situation.kind === 'retrying' ? { attempt: situation.attempt } : {})}</StatusDot>
        {events === 0 ? null : <span>{t('sources.received', { n: whole(events) })}</span>}
        {!isOn || vitals === undefined || events === 0 ? null : <span>{t('sources.perSecond', { n: vitals.perSecond.toFixed(1) })}</span>}
        {feed === undefined || feed.lastAt === null || now === null ? null : <span>{t('sources.lastAt', { age: ageWords(Math.max(0, now - feed.lastAt)) })}</span>}
        {vitals === undefined || vitals.lagMs === null ? null : <span data-tone={vitals.lagMs > 15_000 ? 'warn' : undefined}>{t('sources.lag', { seconds: (vitals.lagMs / 1_000).toFixed(1) })}</span>}
        {feed === undefined || feed.duplicates === 0 ? null : <span>{t('sources.duplicates', { n: whole(feed.duplicates) })}</span>}
        {feed === undefined || feed.unread === 0 ? null : <span>{t('sources.unread', { n: whole(feed.unread) })}</span>}
      </div>
      {kinds.length === 0 ? null : <p className={own['kinds']}>{t('sources.unreadKinds')}{' '}{kinds.slice(0, NAMED_KINDS).map(({ what, count }) => `${what} ×${whole(count)}`).join(' · ')}{kinds.length > NAMED_KINDS ? ` · +${kinds.length - NAMED_KINDS}` : ''}</p>}
      {vitals?.quota === null || vitals?.quota === undefined || !source.enabled ? null : <QuotaFacts quota={vitals.quota} />}
      {source.enabled ? <Trouble source={source} now={now} /> : null}
      {isOn ? (vitals?.notes ?? []).map((note) => <Hint key={note} tone="warn" title={t(`sources.note.${note}`)} />) : null}
      {source.gaps.length === 0 || now === null ? null : <GapStrip gaps={source.gaps} now={now} />}
    </>
  );
}
