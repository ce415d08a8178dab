import { checkText, type TextToCheck } from '../checkText.ts';
import type { CompiledLexicon } from '../compileLexicon.ts';
import type { WordHit } from '../hit.ts';
import type { ComplianceState, Evidence } from './model.ts';

/** A hit with what the room knows of it: let pass by compliance, or shown to be true by a paper. */
export interface JudgedHit extends WordHit { readonly standing: 'stands' | 'overridden' | 'documented' }

/**
 * A text against the list, the overrides and the evidence of the room. A blocked word passes by an override of this very text alone; a
 * word that wants evidence is documented by a paper of the goods that still holds `today` (calendar date).
 */
export function judgeText(words: CompiledLexicon, compliance: ComplianceState, { productIds, today, ...about }: TextToCheck & { readonly productIds: readonly string[]; readonly today: string }): readonly JudgedHit[] {
  return checkText(words, about).hits.map((hit): JudgedHit => {
    if (compliance.overrides.some(({ text, wordIds }) => text.trim() === about.text.trim() && wordIds.includes(hit.entry.id))) return { ...hit, standing: 'overridden' };
    if (hit.severity === 'warn' && compliance.evidence.some((paper) => isShownBy(paper, hit, productIds, today))) return { ...hit, standing: 'documented' };
    return { ...hit, standing: 'stands' };
  });
}

const isShownBy = ({ wordIds, productIds: goods, validUntil }: Evidence, { entry }: WordHit, productIds: readonly string[], today: string): boolean =>
  wordIds.includes(entry.id) && (goods.length === 0 || goods.some((id) => productIds.includes(id))) && (validUntil === null || validUntil >= today);

/** The words that keep a text from being used. */
export const blocking = (hits: readonly JudgedHit[]): readonly JudgedHit[] => hits.filter(({ severity, standing }) => severity === 'block' && standing === 'stands');
