import type { ReactNode } from 'react';
import type { JudgedHit } from '#shared/compliance/gate/judgeText.ts';
import { compareSeverity } from '#shared/compliance/lexicon.ts';
import css from './words.module.css';

interface Piece { readonly text: string; readonly hit: JudgedHit | null }

/** The text in pieces, each with the gravest hit over it. */
function piecesOf(text: string, hits: readonly JudgedHit[]): readonly Piece[] {
  const edges = [...new Set([0, text.length, ...hits.flatMap(({ start, end }) => [start, end])])].toSorted((a, b) => a - b);
  return edges.slice(0, -1).map((from, index): Piece => {
    const to = edges[index + 1] ?? text.length;
    const over = hits.filter(({ start, end }) => start <= from && end >= to).toSorted((a, b) => compareSeverity(a.severity, b.severity));
    return { text: text.slice(from, to), hit: over[0] ?? null };
  });
}

/** A text with what the list met underlined; the line differs by severity, not by colour alone. */
export function HitText({ text, hits }: { readonly text: string; readonly hits: readonly JudgedHit[] }): ReactNode {
  return (
    <p className={css['text']}>
      {piecesOf(text, hits).map((piece, index) => (piece.hit === null
        ? <span key={index}>{piece.text}</span>
        : <mark key={index} className={css['hit']} data-severity={piece.hit.severity} data-standing={piece.hit.standing}>{piece.text}</mark>))}
    </p>
  );
}
