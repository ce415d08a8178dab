import { SearchX, ServerOff } from 'lucide-react';
import { memo, useEffect, useRef, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { CommentRow } from '#shared/protocol/wire.ts';
import { useLanguage } from '../../i18n/useLanguage.ts';
import { useCommentSearch, useCrowd } from '../../state/crowd/CrowdProvider.tsx';
import { markMatches } from '../../state/crowd/markMatches.ts';
import { Button } from '../../ui/Button.tsx';
import { EmptyState } from '../../ui/EmptyState.tsx';
import { formatsOf } from '../../ui/format.ts';
import css from './Search.module.css';
import { RESULTS_ID, resultId } from './SearchField.tsx';
import { SourceBadge } from './SourceMark.tsx';
import { useZone } from './useZone.ts';

/** Px from the end of the results at which older ones are asked for. */
const NEAR_END_PX = 200;

function Marked({ text, asked }: { readonly text: string; readonly asked: string }): ReactNode {
  return markMatches(text, asked).map((part, i) => (part.isMatch ? <mark key={i}>{part.text}</mark> : <span key={i}>{part.text}</span>));
}

interface ResultProps { readonly row: CommentRow; readonly asked: string; readonly time: string; readonly anonymous: string; readonly isChosen: boolean; readonly onGo: (crowdSeq: number) => void }

const Result = memo(function Result({ row, asked, time, anonymous, isChosen, onGo }: ResultProps): ReactNode {
  return (
    <li id={resultId(row.crowdSeq)} role="option" aria-selected={isChosen} className={css['result']} data-seq={row.crowdSeq} onClick={() => { onGo(row.crowdSeq); }}>
      <span className={css['time']}>{time}</span>
      <SourceBadge sourceId={row.sourceId} />
      <span className={css['name']}>{row.name === '' ? anonymous : <Marked text={row.name} asked={asked} />}</span>
      <span className={css['words']}><Marked text={row.text} asked={asked} /></span>
    </li>
  );
});

function Nothing(): ReactNode {
  const { t } = useTranslation(['find', 'audience']);
  const { search } = useCrowd();
  const { asked, tab, results } = useCommentSearch();
  switch (results.kind) {
    case 'none': return <EmptyState title={t('search.hintTitle')} help={t('search.hintHelp')} />;
    case 'unsearchable': return <EmptyState icon={<SearchX size={28} />} title={t('search.unsearchableTitle')} help={t('search.unsearchableHelp')} />;
    case 'searching': return <EmptyState title={t('search.searching')} />;
    case 'failed': return <EmptyState icon={<ServerOff size={28} />} title={t('search.failedTitle')} help={t('search.failedHelp')}><Button size="small" onClick={search.ask}>{t('search.again')}</Button></EmptyState>;
    case 'found': return (
      <EmptyState icon={<SearchX size={28} />} title={tab === 'all' ? t('search.nothingTitle', { text: asked }) : t('search.nothingInTitle', { text: asked, tab: t(`audience:comments.tabs.${tab}`) })} help={t('search.nothingHelp')}>
        {tab !== 'all' && <Button size="small" onClick={() => { search.setTab('all'); }}>{t('search.everywhere')}</Button>}
      </EmptyState>
    );
  }
}

/** What was found in the whole session, newest first. A press goes to the comment among what was said around it. */
export function SearchResults({ chosen, onGo }: { readonly chosen: number | null; readonly onGo: (crowdSeq: number) => void }): ReactNode {
  const { t } = useTranslation(['find', 'audience']);
  const formats = formatsOf(useLanguage());
  const zone = useZone();
  const { search } = useCrowd();
  const { results, asked } = useCommentSearch();
  const list = useRef<HTMLUListElement>(null);
  useEffect(() => { if (chosen !== null) list.current?.querySelector(`[data-seq="${String(chosen)}"]`)?.scrollIntoView({ block: 'nearest' }); }, [chosen]);
  const rows = results.kind === 'found' ? results.rows : [];
  const older = results.kind === 'found' ? results.older : 'end';
  const onScroll = (): void => {
    const element = list.current;
    if (element !== null && element.scrollHeight - element.scrollTop - element.clientHeight < NEAR_END_PX && older === 'more') search.more();
  };
  return (
    <div className={css['results']}>
      <div className={css['count']} role="status">{rows.length === 0 ? '' : t(older === 'end' ? 'search.found' : 'search.foundMore', { count: rows.length })}</div>
      <ul id={RESULTS_ID} ref={list} role="listbox" aria-label={t('search.results')} className={css['list']} onScroll={onScroll}>
        {rows.map((row) => <Result key={row.crowdSeq} row={row} asked={asked} time={formats.clockSecond(row.at, zone)} anonymous={t('audience:comments.anonymous')} isChosen={row.crowdSeq === chosen} onGo={onGo} />)}
        {older !== 'end' && (
          <li className={css['older']} role="presentation">
            {older === 'loading' ? t('search.loadingOlder') : <Button size="small" variant="quiet" onClick={search.more}>{t(older === 'failed' ? 'search.olderFailed' : 'search.older')}</Button>}
          </li>
        )}
      </ul>
      {rows.length === 0 && <div className={css['empty']}><Nothing /></div>}
    </div>
  );
}
