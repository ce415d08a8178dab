import { checkText } from './checkText.ts';
import type { CompiledLexicon } from './compileLexicon.ts';
import type { WordHit } from './hit.ts';
import type { TextScope } from './lexicon.ts';

const MASK = '*';

/** The text with everything that names a person covered: a phone as 138****0000, an address after its district, all else whole. */
export function maskText(lexicon: CompiledLexicon, text: string, scope: TextScope): string {
  const hits = checkText(lexicon, { text, scope, complianceClass: null }).hits.filter(({ severity }) => severity === 'mask');
  let out = '';
  let at = 0;
  for (const hit of hits) {
    if (hit.start < at) continue;
    out += text.slice(at, hit.start) + covered(hit);
    at = hit.end;
  }
  return out + text.slice(at);
}

function covered({ text, entry }: WordHit): string {
  if (entry.subCategory === 'phone') return coverMiddle(text, 3, 4);
  if (entry.subCategory === 'address') {
    const district = /^.*?[省市区县](?:.*?[市区县])*/u.exec(text)?.[0] ?? '';
    return district + MASK.repeat(Math.max(3, Array.from(text.slice(district.length)).length));
  }
  return MASK.repeat(Array.from(text).length);
}

/** Keeps the first and last letters or figures; signs between stay, so that its shape stays. */
function coverMiddle(text: string, head: number, tail: number): string {
  const all = Array.from(text);
  const counted = all.filter((each) => /[\p{L}\p{N}]/u.test(each)).length;
  let seen = 0;
  return all.map((each) => {
    if (!/[\p{L}\p{N}]/u.test(each)) return each;
    seen += 1;
    return seen > head && seen <= counted - tail ? MASK : each;
  }).join('');
}
