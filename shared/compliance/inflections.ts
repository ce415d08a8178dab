/** A term of whole words with the forms it takes in a sentence: plural, third person, and of two words and more also -ing. Regular forms only; others are terms of their own. */
export function inflections(term: string): readonly string[] {
  const words = term.split(/([\s-]+)/u);
  const last = words.at(-1) ?? '';
  const first = words[0] ?? '';
  const head = words.slice(0, -1).join('');
  const forms = new Set([term]);
  if (/^[a-z]{3,}$/iu.test(last)) for (const each of numbers(last)) forms.add(head + each);
  // "treats acne" is said of what will treat acne and of what is treating it.
  if (words.length > 1 && VERB.test(first)) {
    const tail = words.slice(1).join('');
    for (const verb of verbForms(first)) forms.add(verb + tail);
  }
  return [...forms];
}

/** Words in -s that are no plural and no verb form, and words whose plural nobody means. */
const FIXED = /(?:ss|us|is|less|free|ever|online|only|guaranteed|natural|toxic|neutral|ineffective|effective|advanced|unmatched|rated|approved|proven|recommended|sponsored|ago|left|up|safe|world|myself|me|in|fast|win|buy|enter|order|out|everyone|working|checkout)$/iu;

function numbers(word: string): readonly string[] {
  if (FIXED.test(word)) return [];
  if (/[^aeiou]ies$/iu.test(word)) return [`${word.slice(0, -3)}y`];
  if (/s$/iu.test(word)) return [word.slice(0, -1)];
  if (/(?:ing|ed|en)$/iu.test(word)) return [];
  if (/[^aeiou]y$/iu.test(word)) return [`${word.slice(0, -1)}ies`];
  return /(?:s|x|z|ch|sh)$/iu.test(word) ? [`${word}es`] : [`${word}s`];
}

const VERB = /^(?:treats|prevents|kills|lowers|fights|boosts|reverses|regrows|melts|heals|cures|detox|burn|lose)$/iu;

function verbForms(verb: string): readonly string[] {
  const base = verb.replace(/s$/iu, '');
  const stem = /e$/iu.test(base) ? base.slice(0, -1) : base;
  return [base, `${base}s`, `${stem}ing`];
}
