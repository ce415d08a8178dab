import type { CompiledLexicon } from '#shared/compliance/compileLexicon.ts';
import { checkText } from '#shared/compliance/checkText.ts';
import type { WordHit } from '#shared/compliance/hit.ts';
import { compilePattern } from '#shared/compliance/patternProblem.ts';
import type { LabelledSentence } from './labelledSentences.ts';

export interface Mismatch { readonly sentence: LabelledSentence; readonly found: string; readonly hits: readonly string[] }

/** The sentences the list judges otherwise than they are labelled. */
export function judgeSentences(lexicon: CompiledLexicon, sentences: readonly LabelledSentence[]): readonly Mismatch[] {
  return sentences.flatMap((sentence): readonly Mismatch[] => {
    const { hits, severity } = checkText(lexicon, { text: sentence.text, scope: sentence.scope, complianceClass: null });
    const isRight = severity === sentence.expected && sentence.mustHit.split('|').some((each) => each === '' || isMet(sentence.mustHit, hits) || isMet(each, hits));
    return isRight ? [] : [{ sentence, found: severity ?? 'none', hits: hits.map(({ entry, text }) => `${entry.id} ${entry.term} (${text})`) }];
  });
}

const plain = (text: string): string => text.normalize('NFKC').toLowerCase();

/** Was this term met: by the name of its entry, by what stands in the text, or, of a pattern, by what it matches there? */
function isMet(wanted: string, hits: readonly WordHit[]): boolean {
  const pattern = /[\\[\](){}*+?^$]/u.test(wanted) ? compilePattern(wanted) : null;
  return hits.some(({ entry, text }) => plain(entry.term) === plain(wanted) || plain(text).includes(plain(wanted)) || (pattern !== null && text.search(pattern) >= 0));
}
