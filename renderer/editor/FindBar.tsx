import { ChevronDown, ChevronUp, X } from 'lucide-react';
import { useDeferredValue, useMemo, type KeyboardEvent, type ReactNode, type RefObject } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '../ui/Button.tsx';
import { Input } from '../ui/Field.tsx';
import css from './editor.module.css';
import { useEditor, useEditorState } from './editorContext.ts';
import type { CellWords } from './model/cellCodec.ts';
import type { Column } from './model/columns.ts';
import { findHits } from './model/find.ts';
import type { Lines } from './model/lines.ts';

export interface FindBarProps { readonly lines: Lines; readonly columns: readonly Column[]; readonly words: CellWords; readonly input: RefObject<HTMLTextAreaElement | null> }

/** Finds text in the shown columns. */
export function FindBar({ lines, columns, words, input }: FindBarProps): ReactNode {
  const { t } = useTranslation('editor');
  const { bench, actions } = useEditor();
  const query = useEditorState((state) => state.query);
  const { rowId, columnId } = useEditorState(({ selection }) => selection);
  const wanted = useDeferredValue(query ?? '');
  const hits = useMemo(() => findHits(lines, columns, words, wanted), [lines, columns, words, wanted]);
  if (query === null) return null;
  const at = hits.findIndex((hit) => hit.rowId === rowId && hit.columnId === columnId) + 1;
  const close = (): void => { bench.store.setState({ query: null }); input.current?.focus({ preventScroll: true }); };
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.nativeEvent.isComposing) return;
    if (event.key === 'Enter') actions.select.find(event.shiftKey ? -1 : 1);
    else if (event.key === 'Escape') close();
    else return;
    event.preventDefault();
    event.stopPropagation();
  };
  return (
    <div className={css['find']} role="search">
      <Input autoFocus className={css['findInput']} aria-label={t('find.label')} placeholder={t('find.placeholder')} value={query} onChange={(event) => bench.store.setState({ query: event.target.value })} onKeyDown={onKeyDown} />
      <span className={css['findCount']} role="status">{query.trim() === '' ? '' : hits.length === 0 ? t('find.none') : t('find.count', { at: at === 0 ? '–' : at, count: hits.length })}</span>
      <Button variant="quiet" icon size="small" aria-label={t('find.previous')} onClick={() => actions.select.find(-1)}><ChevronUp size={16} aria-hidden /></Button>
      <Button variant="quiet" icon size="small" aria-label={t('find.next')} onClick={() => actions.select.find(1)}><ChevronDown size={16} aria-hidden /></Button>
      <Button variant="quiet" icon size="small" aria-label={t('find.close')} onClick={close}><X size={16} aria-hidden /></Button>
    </div>
  );
}
