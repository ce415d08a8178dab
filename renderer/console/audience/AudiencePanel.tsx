import { Search, X } from 'lucide-react';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useLanguage } from '../../i18n/useLanguage.ts';
import type { CommentPicture } from '../../state/crowd/commentFeed.ts';
import { COMMENT_TABS, isFiltering, type CommentFilter } from '../../state/crowd/commentWindow.ts';
import { useCommentPicture, useCrowd } from '../../state/crowd/CrowdProvider.tsx';
import { EmptyState } from '../../ui/EmptyState.tsx';
import { formatsOf } from '../../ui/format.ts';
import { Tabs } from '../../ui/Tabs.tsx';
import { AudienceBanner, AudienceEmpty } from './AudienceNotice.tsx';
import css from './AudiencePanel.module.css';
import { judgeAudience } from './audienceSituation.ts';
import { ClusterStrip } from './ClusterStrip.tsx';
import { CommentList } from './CommentList.tsx';
import { DeskBar } from '../deskacts/DeskBar.tsx';
import { DeskDialogs } from '../deskacts/DeskDialogs.tsx';
import { FollowBadge } from './FollowBadge.tsx';
import { PinnedStrip } from './PinnedStrip.tsx';
import { SourceMarks } from './SourceMark.tsx';
import { useFeeds } from './useFeeds.ts';

function SearchBox({ filter, onChange }: { readonly filter: CommentFilter; readonly onChange: (filter: CommentFilter) => void }): ReactNode {
  const { t } = useTranslation('audience');
  return (
    <label className={css['search']}>
      <Search size={14} aria-hidden="true" />
      <input
        type="search" value={filter.search} placeholder={t('comments.searchPlaceholder')} aria-label={t('comments.searchLabel')} maxLength={60}
        onChange={(event) => { onChange({ ...filter, search: event.target.value }); }}
        onKeyDown={(event) => { if (event.key === 'Escape') { event.stopPropagation(); onChange({ ...filter, search: '' }); } }}
      />
      {filter.search !== '' && <button type="button" aria-label={t('comments.clearSearch')} onClick={() => { onChange({ ...filter, search: '' }); }}><X size={14} /></button>}
    </label>
  );
}

/** What is counted, loaded, searched and left out, in one line. */
function StatusLine({ picture }: { readonly picture: CommentPicture }): ReactNode {
  const { t } = useTranslation('audience');
  const formats = formatsOf(useLanguage());
  const { feed } = useCrowd();
  const { loaded, matching, total, sampling } = picture;
  const words = { loaded: formats.whole(loaded), matching: formats.whole(matching), total: formats.whole(total), rest: formats.whole(total - loaded) };
  const found = total > loaded ? t('comments.status.foundPart', words) : t('comments.status.found', words);
  const all = total > loaded ? t('comments.status.loaded', words) : t('comments.status.all', words);
  const status = isFiltering(picture.filter) ? found : all;
  return (
    <footer className={css['status']}>
      <span className={css['statusText']} title={status}>{status}</span>
      <span className={css['end']}>
        <FollowBadge picture={picture} onBack={feed.toTail} />
        {sampling !== null && (
          <span className={css['sampled']} title={t('comments.sampled', { received: formats.whole(sampling.received), arrived: formats.whole(sampling.arrived) })}>
            {t('comments.sampledShort', { percent: formats.wholePercent(sampling.received / sampling.arrived) })}
          </span>
        )}
      </span>
    </footer>
  );
}

function PanelBody({ picture }: { readonly picture: CommentPicture }): ReactNode {
  const { t } = useTranslation('audience');
  const { feeds, now } = useFeeds();
  const situation = judgeAudience(feeds, picture.total, now);
  if (picture.total === 0 && picture.loaded === 0) return <AudienceEmpty situation={situation} now={now} />;
  const isEmptySearch = isFiltering(picture.filter) && picture.lines.length === 0;
  return (
    <>
      <AudienceBanner situation={situation} now={now} />
      <div className={css['listArea']} data-stale={situation.kind === 'flowing' ? undefined : true}>
        <CommentList />
        {isEmptySearch && <div className={css['over']}><EmptyState icon={<Search size={28} />} title={t('comments.noMatch')} help={t('comments.noMatchHelp')} /></div>}
      </div>
      <StatusLine picture={picture} />
    </>
  );
}

/** The right column of the console: what the audience says. */
export function AudiencePanel(): ReactNode {
  const { t } = useTranslation('audience');
  const { feed } = useCrowd();
  const picture = useCommentPicture();
  const { filter } = picture;
  return (
    <section className={css['panel']} aria-label={t('comments.title')}>
      <header className={css['head']}>
        <Tabs label={t('comments.title')} value={filter.tab} onChange={(tab) => { feed.setFilter({ ...filter, tab }); }} tabs={COMMENT_TABS.map((id) => ({ id, label: t(`comments.tabs.${id}`) }))} />
        <SearchBox filter={filter} onChange={feed.setFilter} />
      </header>
      <PinnedStrip />
      <DeskBar />
      <ClusterStrip />
      <SourceMarks><PanelBody picture={picture} /></SourceMarks>
      <DeskDialogs />
    </section>
  );
}
