import { useId, useState, type KeyboardEvent, type MouseEvent, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { CommentRow } from '#shared/protocol/wire.ts';
import type { CommentPicture, WindowLine } from '../../state/crowd/commentFeed.ts';
import { useCommentPicture, useCrowd } from '../../state/crowd/CrowdProvider.tsx';
import { useLanguage } from '../../i18n/useLanguage.ts';
import { formatsOf } from '../../ui/format.ts';
import { actOfKey } from '../deskacts/actKeys.ts';
import { useCommentActs } from '../deskacts/useCommentActs.ts';
import { useRowMarks } from '../deskacts/useRowMarks.ts';
import { CommentDetail, copyComment } from './CommentDetail.tsx';
import { CommentLine, GapLine } from './CommentLine.tsx';
import css from './CommentList.module.css';
import { stepSelection } from './stepSelection.ts';
import { useCommentWords } from './useCommentWords.ts';
import { LINE_PX, useListGestures } from './useListGestures.ts';
import { useOpenViewer } from './viewer/viewerContext.ts';

/** What a gap line says: older than everything here, or between two rows. */
function useGapWords(): (line: Extract<WindowLine, { kind: 'gap' }>, isTop: boolean, older: CommentPicture['older']) => string {
  const { t } = useTranslation(['audience', 'find']);
  const formats = formatsOf(useLanguage());
  return (line, isTop, older) => {
    if (older === 'loading') return t('comments.loadingOlder');
    if (older === 'failed') return t('comments.olderFailed');
    if (line.count === null) return t('find:list.gapUncounted');
    const words = { count: line.count, shown: formats.whole(line.count) };
    return isTop ? t('comments.gapOlder', words) : t('comments.gap', words);
  };
}

function Lines({ picture, selected, listId }: { readonly picture: CommentPicture; readonly selected: number | null; readonly listId: string }): ReactNode {
  const gapWords = useGapWords();
  const words = useCommentWords();
  const markOf = useRowMarks();
  // Keyed by slot: the list never mounts or moves a row because a comment came.
  return picture.lines.map((line, slot) => (line.kind === 'gap'
    ? <GapLine key={slot} slot={slot} words={gapWords(line, slot === 0, picture.older)} />
    : <CommentLine
        key={slot} id={`${listId}-${slot}`} slot={slot} sourceId={line.row.sourceId} kind={line.row.kind} name={line.row.name} level={line.row.level}
        text={line.row.text} provenance={line.row.provenance} same={line.same} part={line.part} isSelected={line.row.crowdSeq === selected} mark={markOf(line.row).kind} markBy={markOf(line.row).by} words={words}
      />
  ));
}

/** Beside its row: below it in the upper half of the list, above it in the lower. */
function edgeOf(slot: number, slots: number): { readonly top: number } | { readonly bottom: number } {
  return slot < slots / 2 ? { top: (slot + 1) * LINE_PX + 2 } : { bottom: (slots - slot) * LINE_PX + 2 };
}

/** Where a jump hands the keyboard to. */
export const COMMENT_LIST_ID = 'comment-list';

interface Selection { readonly selected: number | null; readonly opened: CommentRow | null; readonly select: (seq: number | null) => void; readonly open: (row: CommentRow | null) => void }

/** What is chosen and opened in this reading, at first what a jump led to; following the newest again forgets it. */
function useSelection({ mode, reading, jumped }: CommentPicture): Selection {
  const { feed } = useCrowd();
  const [chosen, setChosen] = useState<{ readonly reading: number; readonly selected: number | null; readonly opened: CommentRow | null } | null>(null);
  const valid = mode === 'reading' && chosen?.reading === reading ? chosen : null;
  return {
    selected: valid === null ? jumped : valid.selected, opened: valid?.opened ?? null,
    select: (selected) => { setChosen({ reading: feed.pause(), selected, opened: null }); },
    open: (opened) => { setChosen({ reading: feed.pause(), selected: opened?.crowdSeq ?? valid?.selected ?? jumped, opened }); },
  };
}

function useListKeys(picture: CommentPicture, selection: Selection): (event: KeyboardEvent) => void {
  const { feed } = useCrowd();
  const acts = useCommentActs();
  const openViewer = useOpenViewer();
  const chosen = picture.lines.find((line) => line.kind === 'row' && line.row.crowdSeq === selection.selected);
  const step = (by: number): void => {
    const { seq, scroll } = stepSelection(picture.lines, selection.selected, by);
    if (scroll !== 0) feed.scrollBy(scroll);
    selection.select(seq);
  };
  const page = Math.max(1, picture.lines.length - 1);
  const actions: Readonly<Record<string, () => void>> = {
    ArrowUp: () => { step(-1); }, ArrowDown: () => { step(1); },
    PageUp: () => { feed.scrollBy(-page); }, PageDown: () => { feed.scrollBy(page); },
    Home: () => { feed.toOldestHeld(); }, End: feed.toTail,
    Escape: () => { if (selection.opened === null) feed.toTail(); else selection.open(null); },
    ArrowRight: () => { if (chosen?.kind === 'row' && chosen.part === 'folded') feed.toggleFold(chosen.row.crowdSeq); },
    ArrowLeft: () => { if (chosen?.kind === 'row' && (chosen.part === 'unfolded' || chosen.part === 'member')) feed.toggleFold(chosen.row.crowdSeq); },
    i: () => { if (chosen?.kind === 'row' && openViewer !== null) openViewer(chosen.row); },
    Enter: () => { if (chosen?.kind === 'row') selection.open(selection.opened?.crowdSeq === chosen.row.crowdSeq ? null : chosen.row); },
  };
  return (event) => {
    if ((event.ctrlKey || event.metaKey) && event.key === 'c' && chosen?.kind === 'row' && window.getSelection()?.isCollapsed !== false) {
      event.preventDefault();
      void copyComment(chosen.row);
      return;
    }
    const isPlain = !(event.ctrlKey || event.metaKey || event.altKey);
    const act = isPlain && chosen?.kind === 'row' ? actOfKey(event.key) : null;
    const action = act !== null && chosen?.kind === 'row' ? () => { acts.run(act, chosen.row); } : isPlain ? actions[event.key.length === 1 ? event.key.toLowerCase() : event.key] : undefined;
    if (action === undefined) return;
    event.preventDefault();
    action();
  };
}

/** The comments, newest at the bottom; see the README for how it keeps up with thousands a second. */
export function CommentList(): ReactNode {
  const { t } = useTranslation('audience');
  const { feed } = useCrowd();
  const picture = useCommentPicture();
  const list = useListGestures(feed);
  const selection = useSelection(picture);
  const onKeyDown = useListKeys(picture, selection);
  const listId = useId();
  const onClick = (event: MouseEvent): void => {
    const slot = event.target instanceof Element ? event.target.closest<HTMLElement>('[data-slot]')?.dataset['slot'] : undefined;
    const line = slot === undefined ? undefined : picture.lines[Number(slot)];
    if (line?.kind !== 'row') return;
    if (event.target instanceof Element && event.target.closest('[data-fold]') !== null) {
      feed.toggleFold(line.row.crowdSeq);
      return;
    }
    selection.open(selection.opened?.crowdSeq === line.row.crowdSeq ? null : line.row);
  };
  const selectedSlot = picture.lines.findIndex((line) => line.kind === 'row' && line.row.crowdSeq === selection.selected);
  const openedSlot = picture.lines.findIndex((line) => line.kind === 'row' && line.row.crowdSeq === selection.opened?.crowdSeq);
  return (
    <div className={css['frame']} onKeyDown={onKeyDown}>
      <div
        ref={list} id={COMMENT_LIST_ID} className={css['list']} role="listbox" tabIndex={0} aria-label={t('comments.list')}
        aria-activedescendant={selectedSlot === -1 ? undefined : `${listId}-${selectedSlot}`} onClick={onClick}
      >
        <Lines picture={picture} selected={selection.selected} listId={listId} />
      </div>
      {selection.opened !== null && openedSlot !== -1 && <CommentDetail key={selection.opened.crowdSeq} row={selection.opened} edge={edgeOf(openedSlot, picture.slots)} onClose={() => { selection.open(null); }} />}
    </div>
  );
}
