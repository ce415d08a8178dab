import type { CompiledLexicon } from '../compliance/compileLexicon.ts';
import { blocking, judgeText, type JudgedHit } from '../compliance/gate/judgeText.ts';
import type { ComplianceState } from '../compliance/gate/model.ts';
import { namedWords } from '../compliance/gate/namedWords.ts';
import { rewriteText } from '../compliance/rewriteText.ts';
import type { LotteryDraft } from './draft.ts';
import { lotteryTexts } from './lotteryTexts.ts';
import type { LotteryFinding } from './validators.ts';

/** The list of the room made ready, and what compliance let pass. */
export interface LotteryWordGate { readonly words: CompiledLexicon; readonly compliance: ComplianceState }

/**
 * What the word list says of all that viewers read and hear of a draw: a finding for each text, with its field, the words met and how it can
 * be put otherwise ('' = by a person). Goods of every class may be prizes, so every class is looked at. No list = nothing is said.
 */
export function checkLotteryWords(draft: LotteryDraft, gate: LotteryWordGate | null): readonly LotteryFinding[] {
  if (gate === null) return [];
  return lotteryTexts(draft).flatMap(({ field, text }): readonly LotteryFinding[] => {
    const about = { text, scope: 'lottery' as const, complianceClass: null };
    const hits = judgeText(gate.words, gate.compliance, { ...about, productIds: [], today: '' });
    const blocked = blocking(hits);
    if (blocked.length > 0) return [finding('block', 'wordsBlocked', field, blocked, rewriteText(gate.words, about, 'block'))];
    const doubtful = hits.filter(({ severity, standing }) => severity === 'warn' && standing === 'stands');
    return doubtful.length === 0 ? [] : [finding('warn', 'wordsDoubtful', field, doubtful, rewriteText(gate.words, about, 'warn'))];
  });
}

const finding = (severity: LotteryFinding['severity'], key: string, field: string, hits: readonly JudgedHit[], instead: string | null): LotteryFinding =>
  ({ rule: 'words', severity, key, params: { field, ...namedWords(hits), instead: instead ?? '' } });
