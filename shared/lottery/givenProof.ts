import { proofIn } from './verifyProof.ts';

/** What a file that somebody wants checked turns out to be. `draw` = of a draw that has no proof by numbers: the platform or judges decided it, or nothing was drawn yet. */
export type GivenProof = { readonly kind: 'proof'; readonly given: unknown } | { readonly kind: 'notJson' | 'notProof' | 'draw' };

const FORMAT = 'cuedeck.draw-proof';
/** Fields without which nobody can have meant a proof. */
const OF_A_PROOF = ['seed', 'commit', 'list', 'listHash', 'rulesHash'];

/** Reads the text of a file that is said to be a proof, or a whole lottery file. A proof that was tampered with is still one: it goes on to be checked. Never throws. */
export function readGivenProof(text: string): GivenProof {
  let value: unknown;
  try { value = JSON.parse(text.replace(/^\uFEFF/u, '')); } catch { return { kind: 'notJson' }; }
  const given = proofIn(value);
  if (given !== value && (given === null || given === undefined)) return { kind: 'draw' };
  if (typeof given !== 'object' || given === null) return { kind: 'notProof' };
  return ('format' in given && given.format === FORMAT) || OF_A_PROOF.some((field) => field in given) ? { kind: 'proof', given } : { kind: 'notProof' };
}
