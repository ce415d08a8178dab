import { createContext, useContext, useMemo, type ReactNode } from 'react';
import type { SourceState } from '#shared/show/state.ts';
import { useShow } from '../../state/hooks.ts';
import { graphemesOf } from '../../ui/graphemes.ts';
import css from './CommentList.module.css';

/** How a source is told apart in one glance: the first sign of its name, on one of four grounds. */
export interface SourceMark { readonly name: string; readonly sign: string; readonly tint: number }

const TINTS = 4;
const MarksContext = createContext<ReadonlyMap<string, SourceMark>>(new Map());

/** Marks of sources in the order they were added. */
export function marksOf(sources: readonly SourceState[]): ReadonlyMap<string, SourceMark> {
  return new Map(sources.map(({ config }, i) => [config.id, { name: config.name, sign: firstSign(config.name), tint: i % TINTS }]));
}

const firstSign = (name: string): string => (graphemesOf(name.trim())[0] ?? '?').toUpperCase();

export function SourceMarks({ children }: { readonly children: ReactNode }): ReactNode {
  const sources = useShow((show) => show.sources);
  const marks = useMemo(() => marksOf(Object.values(sources)), [sources]);
  return <MarksContext value={marks}>{children}</MarksContext>;
}

/** The mark of a source; one that was removed keeps its id as a name. */
export function useSourceMark(sourceId: string): SourceMark {
  return useContext(MarksContext).get(sourceId) ?? { name: sourceId, sign: firstSign(sourceId), tint: 3 };
}

export function SourceBadge({ sourceId }: { readonly sourceId: string }): ReactNode {
  const mark = useSourceMark(sourceId);
  return <span className={css['badge']} data-tint={mark.tint} title={mark.name}>{mark.sign}</span>;
}
