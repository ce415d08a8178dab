import { Gift, Lock, LogIn, Megaphone, Share2, Star, UserPlus, type LucideIcon } from 'lucide-react';
import { memo, type ReactNode } from 'react';
import type { RowMark } from '../deskacts/rowMarks.ts';
import type { WindowLine } from '../../state/crowd/commentFeed.ts';
import { SourceBadge } from './SourceMark.tsx';
import css from './CommentList.module.css';
import { isTagged, kindOf, type ActivityKind } from './commentWords.ts';
import { shortName } from './shortName.ts';
import type { CommentLineWords } from './useCommentWords.ts';

const ICONS: Readonly<Partial<Record<ActivityKind, LucideIcon>>> = { gift: Gift, follow: UserPlus, join: Star, share: Share2, enter: LogIn, notice: Megaphone };

export interface CommentLineProps {
  readonly id: string;
  readonly slot: number;
  readonly sourceId: string;
  readonly kind: string;
  readonly name: string;
  readonly level: number | null;
  readonly text: string;
  readonly provenance: string;
  /** Rows behind this one that say the same, and how they are shown. */
  readonly same: number;
  readonly part: Extract<WindowLine, { kind: 'row' }>['part'];
  readonly isSelected: boolean;
  /** What people did with it, and who where that is said. */
  readonly mark: RowMark['kind'];
  readonly markBy: string;
  /** The same object until the language changes. */
  readonly words: CommentLineWords;
}

/** How many say the same: a press shows them one by one, or puts them back. Empty for a row by itself. */
function FoldMark({ same, part, words }: Pick<CommentLineProps, 'same' | 'part' | 'words'>): ReactNode {
  const isFolded = part === 'folded';
  const isShown = same > 0 && (isFolded || part === 'unfolded');
  return <span className={css['fold']} data-fold={isShown || undefined} title={isShown ? (isFolded ? words.sameHelp(same) : words.unfoldHelp) : undefined}>{isShown ? (isFolded ? <>{words.same(same)}<span className={css['sameWord']}> {words.sameWord}</span></> : words.unfold(same)) : ''}</span>;
}

/**
 * One comment in one fixed slot. Only primitives and unchanging words come in, and the elements never change with the comment, so a new comment in
 * a slot is a few changed text nodes and no mounting. Who and what are one line of text: one thing to shape, cut and clip for each row, not four.
 */
export const CommentLine = memo(function CommentLine({ id, slot, sourceId, kind, name, level, text, provenance, same, part, isSelected, mark, markBy, words }: CommentLineProps): ReactNode {
  const activity = kindOf(kind);
  const Icon = ICONS[activity];
  const said = text === '' ? words.says[activity] : text;
  const tag = isTagged(provenance) ? words.provenance[provenance] : null;
  return (
    <div id={id} role="option" aria-selected={isSelected} data-slot={slot} data-kind={activity} data-part={part} data-mark={mark === '' ? undefined : mark} className={css['line']}>
      <SourceBadge sourceId={sourceId} />
      <span className={css['said']} title={said}>
        <span className={css['name']}>{name === '' ? words.anonymous : shortName(name)}</span>
        <span className={css['level']}>{level === null ? '' : words.level(level)}</span>
        <span className={css['icon']}>{Icon === undefined ? null : <Icon size={14} aria-label={words.kind[activity]} />}</span>
        <span className={css['text']}>{said}</span>
      </span>
      <FoldMark same={same} part={part} words={words} />
      <span className={css['mark']}>{mark === '' ? '' : mark === 'claimed' ? <><Lock size={11} aria-hidden />{words.mark.claimed(markBy)}</> : words.mark[mark]}</span>
      <span className={css['tag']} title={tag?.help}>{tag === null ? '' : tag.tag}</span>
    </div>
  );
});

/** A slot that says how much lies here without being shown. */
export const GapLine = memo(function GapLine({ slot, words }: { readonly slot: number; readonly words: string }): ReactNode {
  return <div role="option" aria-selected={false} aria-disabled="true" data-slot={slot} className={css['gap']}><span>{words}</span></div>;
});
