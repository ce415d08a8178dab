import { ArrowLeft, X } from 'lucide-react';
import { useEffect, useRef, type KeyboardEvent, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { MAX_SEARCH } from '#shared/audience/searchText.ts';
import { useCommentSearch, useCrowd } from '../../state/crowd/CrowdProvider.tsx';
import { Button } from '../../ui/Button.tsx';
import { SEARCH_INPUT_ID } from './openSearch.ts';
import css from './Search.module.css';

export const RESULTS_ID = 'comment-results';
export const resultId = (crowdSeq: number): string => `${RESULTS_ID}-${String(crowdSeq)}`;

/** The field that finds comments in the whole session; arrows walk the results, Enter goes there, Escape leaves. */
export function SearchField({ chosen, onStep, onGo }: { readonly chosen: number | null; readonly onStep: (by: number) => void; readonly onGo: () => void }): ReactNode {
  const { t } = useTranslation(['find', 'audience']);
  const { search } = useCrowd();
  const { text, tab } = useCommentSearch();
  const input = useRef<HTMLInputElement>(null);
  useEffect(() => { input.current?.focus(); input.current?.select(); }, []);
  const onKeyDown = (event: KeyboardEvent): void => {
    // An input method confirms its words with Enter and leaves with Escape: those presses are its own.
    if (event.nativeEvent.isComposing) return;
    if (event.key === 'Escape') search.close();
    else if (event.key === 'ArrowDown' || event.key === 'ArrowUp') onStep(event.key === 'ArrowDown' ? 1 : -1);
    else if (event.key === 'Enter') { if (chosen === null) search.ask(); else onGo(); }
    else return;
    event.preventDefault();
    event.stopPropagation();
  };
  return (
    <div className={css['field']} role="search">
      <Button variant="quiet" size="small" icon aria-label={t('search.leave')} title={t('search.leaveKey')} onClick={search.close}><ArrowLeft size={14} /></Button>
      <input
        ref={input} id={SEARCH_INPUT_ID} type="search" role="combobox" aria-expanded aria-controls={RESULTS_ID} aria-activedescendant={chosen === null ? undefined : resultId(chosen)} aria-autocomplete="list"
        value={text} placeholder={tab === 'all' ? t('search.placeholder') : t('search.placeholderIn', { tab: t(`audience:comments.tabs.${tab}`) })} aria-label={t('search.label')} maxLength={MAX_SEARCH} autoComplete="off" spellCheck={false}
        onChange={(event) => { search.type(event.target.value, (event.nativeEvent as InputEvent).isComposing); }}
        onCompositionEnd={(event) => { search.type(event.currentTarget.value); }}
        onKeyDown={onKeyDown}
      />
      {text !== '' && <Button variant="quiet" size="small" icon aria-label={t('search.clear')} onClick={() => { search.type(''); search.ask(); input.current?.focus(); }}><X size={14} /></Button>}
    </div>
  );
}
