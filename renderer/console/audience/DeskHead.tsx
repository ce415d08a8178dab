import { Layers, Search } from 'lucide-react';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { COMMENT_TABS, type CommentTab } from '../../state/crowd/commentTab.ts';
import { useCommentSearch, useCrowd } from '../../state/crowd/CrowdProvider.tsx';
import { useSlotKey } from '../../state/keymap.ts';
import { Button } from '../../ui/Button.tsx';
import { Tabs } from '../../ui/Tabs.tsx';
import css from './AudiencePanel.module.css';
import { SEARCH_BUTTON_ID } from './openSearch.ts';

export interface DeskHeadProps { readonly tab: CommentTab; readonly isFolding: boolean; readonly speech: ReactNode; readonly onTab: (tab: CommentTab) => void; readonly onFolding: (isFolding: boolean) => void }

/** Tabs, and how the list is shown: folded, read aloud; and the way to the search. */
export function DeskHead({ tab, isFolding, speech, onTab, onFolding }: DeskHeadProps): ReactNode {
  const { t } = useTranslation(['audience', 'find']);
  const { search } = useCrowd();
  const { text } = useCommentSearch();
  const key = useSlotKey('findComment');
  const foldWords = t(isFolding ? 'find:fold.on' : 'find:fold.off');
  return (
    <>
      <Tabs label={t('comments.title')} value={tab} onChange={onTab} tabs={COMMENT_TABS.map((id) => ({ id, label: t(`comments.tabs.${id}`) }))} />
      <span className={css['tools']}>
        {speech}
        <Button variant="quiet" size="small" icon aria-pressed={isFolding} aria-label={foldWords} title={foldWords} className={css['toggle'] ?? ''} onClick={() => { onFolding(!isFolding); }}><Layers size={14} /></Button>
        <Button id={SEARCH_BUTTON_ID} variant="quiet" size="small" icon data-filled={text !== '' || undefined} className={css['toggle'] ?? ''} aria-label={t('find:search.open')} title={key === null ? t('find:search.open') : `${t('find:search.open')} (${key})`} onClick={search.open}><Search size={14} /></Button>
      </span>
    </>
  );
}
