import { Inbox } from 'lucide-react';
import { useEffect, useState, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { CommentRow } from '#shared/protocol/wire.ts';
import { useLanguage } from '../../i18n/useLanguage.ts';
import type { CommentPicture } from '../../state/crowd/commentFeed.ts';
import { useCommentPicture, useCommentSearch, useCrowd } from '../../state/crowd/CrowdProvider.tsx';
import { useDesk } from '../../state/deskContext.ts';
import { useRole } from '../../state/hooks.ts';
import { useStoredValue } from '../../state/stored.ts';
import { EmptyState } from '../../ui/EmptyState.tsx';
import { formatsOf } from '../../ui/format.ts';
import { AudienceBanner, AudienceEmpty } from './AudienceNotice.tsx';
import css from './AudiencePanel.module.css';
import { judgeAudience } from './audienceSituation.ts';
import { ClusterStrip } from './ClusterStrip.tsx';
import { CommentList, COMMENT_LIST_ID } from './CommentList.tsx';
import { DeskBar } from '../deskacts/DeskBar.tsx';
import { DeskDialogs } from '../deskacts/DeskDialogs.tsx';
import { AlertPlace } from '../health/AlertPlace.tsx';
import { DeskHead } from './DeskHead.tsx';
import { FollowBadge } from './FollowBadge.tsx';
import { foldingSetting } from './foldingSetting.ts';
import { PinnedStrip } from './PinnedStrip.tsx';
import { SearchField } from './SearchField.tsx';
import { SearchResults } from './SearchResults.tsx';
import { SourceMarks } from './SourceMark.tsx';
import { SpeechMenu } from './speech/SpeechMenu.tsx';
import { speechSetting } from './speech/speechSetting.ts';
import { useCommentSpeech } from './speech/useCommentSpeech.ts';
import { useFeeds } from './useFeeds.ts';
import { OpenViewerContext } from './viewer/viewerContext.ts';
import { ViewerPanel } from './viewer/ViewerPanel.tsx';

/** What is counted, loaded and left out, in one line. */
function StatusLine({ picture }: { readonly picture: CommentPicture }): ReactNode {
  const { t } = useTranslation(['audience', 'find']);
  const formats = formatsOf(useLanguage());
  const { feed } = useCrowd();
  const { loaded, total, sampling, tab } = picture;
  const words = { loaded: formats.whole(loaded), total: formats.whole(total) };
  const all = total > loaded ? t('comments.status.loaded', words) : t('comments.status.all', words);
  const status = tab === 'all' ? all : t('find:list.tabStatus', { ...words, tab: t(`comments.tabs.${tab}`) });
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

/** Over the list of a tab that has nothing in it: not yet read, could not be read, or really none. */
function TabEmpty({ picture: { tab, older } }: { readonly picture: CommentPicture }): ReactNode {
  const { t } = useTranslation('find');
  const title = older === 'loading' ? t('list.tabLoading') : older === 'failed' ? t('list.tabFailed') : t(`list.empty.${tab}`);
  return <div className={css['over']}><EmptyState icon={<Inbox size={28} />} title={title} {...(tab === 'pinned' && older === 'idle' ? { help: t('list.pinnedHelp') } : {})} /></div>;
}

function PanelBody({ picture }: { readonly picture: CommentPicture }): ReactNode {
  const { feeds, now } = useFeeds();
  const situation = judgeAudience(feeds, picture.total, now);
  if (picture.total === 0 && picture.loaded === 0) return <AudienceEmpty situation={situation} now={now} />;
  return (
    <>
      <AudienceBanner situation={situation} now={now} />
      <div className={css['listArea']} data-stale={situation.kind === 'flowing' ? undefined : true}>
        <CommentList />
        {picture.lines.length === 0 && picture.tab !== 'all' && <TabEmpty picture={picture} />}
      </div>
      <StatusLine picture={picture} />
    </>
  );
}

/** To a comment among what was said around it; says so when it cannot be opened. */
function useGoTo(): (crowdSeq: number) => void {
  const { t } = useTranslation('find');
  const desk = useDesk();
  const { feed, search } = useCrowd();
  return (crowdSeq) => {
    void feed.jumpTo(crowdSeq).then((isThere) => {
      if (!isThere) {
        desk.notices.raise({ kind: 'said', tone: 'bad', text: t('search.jumpFailed') });
        return;
      }
      search.close();
      // The list may have been behind the results until now.
      requestAnimationFrame(() => { document.getElementById(COMMENT_LIST_ID)?.focus(); });
    });
  };
}

/** In place of the list while somebody searches. */
function SearchDesk({ goTo }: { readonly goTo: (crowdSeq: number) => void }): ReactNode {
  const { search } = useCrowd();
  const { results } = useCommentSearch();
  const [chosen, setChosen] = useState<number | null>(null);
  const rows = results.kind === 'found' ? results.rows : [];
  const at = rows.findIndex((row) => row.crowdSeq === chosen);
  const step = (by: number): void => {
    const next = rows[at === -1 ? (by > 0 ? 0 : rows.length - 1) : Math.min(rows.length - 1, Math.max(0, at + by))];
    if (next !== undefined) setChosen(next.crowdSeq);
    if (at + by >= rows.length - 1) search.more();
  };
  return (
    <>
      <header className={css['head']} data-searching><SearchField chosen={at === -1 ? null : chosen} onStep={step} onGo={() => { if (chosen !== null) goTo(chosen); }} /></header>
      <SourceMarks><SearchResults chosen={at === -1 ? null : chosen} onGo={goTo} /></SourceMarks>
    </>
  );
}

/** The right column of the console: what the audience says. */
export function AudiencePanel(): ReactNode {
  const { t } = useTranslation('audience');
  const { feed, search } = useCrowd();
  const picture = useCommentPicture();
  const { isOpen } = useCommentSearch();
  const mayOpenCards = useRole() === 'producer';
  const [isFolding, setFolding] = useStoredValue(foldingSetting);
  const [viewer, setViewer] = useState<CommentRow | null>(null);
  const [spoken, speakWhat] = useStoredValue(speechSetting);
  const speech = useCommentSpeech(spoken);
  const jump = useGoTo();
  const goTo = (crowdSeq: number): void => {
    setViewer(null);
    jump(crowdSeq);
  };
  useEffect(() => { feed.setFolding(isFolding); }, [feed, isFolding]);
  if (isOpen) return <section className={css['panel']} aria-label={t('comments.title')}><AlertPlace /><SearchDesk goTo={goTo} /></section>;
  return (
    <OpenViewerContext value={mayOpenCards ? setViewer : null}>
      <section className={css['panel']} aria-label={t('comments.title')}>
        <header className={css['head']}>
          <DeskHead
            tab={picture.tab} isFolding={isFolding} onFolding={setFolding} speech={<SpeechMenu choice={spoken} choose={speakWhat} speech={speech} />}
            onTab={(tab) => { setViewer(null); feed.setTab(tab); search.setTab(tab === 'pinned' ? 'all' : tab); }}
          />
        </header>
        <PinnedStrip />
        <DeskBar />
        <AlertPlace />
        <ClusterStrip />
        <SourceMarks>
          <PanelBody picture={picture} />
          {viewer !== null && <ViewerPanel key={viewer.crowdSeq} row={viewer} onClose={() => { setViewer(null); document.getElementById(COMMENT_LIST_ID)?.focus(); }} onGo={goTo} />}
        </SourceMarks>
        <DeskDialogs />
      </section>
    </OpenViewerContext>
  );
}
