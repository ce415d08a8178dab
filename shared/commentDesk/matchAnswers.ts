import { searchWords } from '../audience/searchText.ts';
import type { CannedAnswer } from './thread.ts';

/** What is asked: its topic ('' = unknown) and the products it may be about, the likeliest first. */
export interface AnswerWanted { readonly topic: string; readonly productIds: readonly string[] }

/** How well an answer fits, more is better; 0 = it is for another product or topic. An answer for all products fits every product. */
function fitOf({ topic, productId }: CannedAnswer, wanted: AnswerWanted): number {
  const place = productId === null ? -1 : wanted.productIds.indexOf(productId);
  const isOfProduct = place >= 0;
  if (productId !== null && !isOfProduct) return 0;
  if (topic !== wanted.topic) return isOfProduct ? 1 : 0;
  return isOfProduct ? 100 - place : 50;
}

/** Ready answers for what is asked: those of its product and topic, then of its topic, then of its product; the others apart, in their own order. */
export function matchAnswers(answers: readonly CannedAnswer[], wanted: AnswerWanted, typed: string): { readonly fitting: readonly CannedAnswer[]; readonly others: readonly CannedAnswer[] } {
  const words = searchWords(typed);
  const found = words === '' ? answers : answers.filter(({ text }) => searchWords(`${text.zh} ${text.en}`).includes(words));
  const rated = found.map((answer) => ({ answer, fit: fitOf(answer, wanted) }));
  return {
    fitting: rated.filter(({ fit }) => fit > 0).toSorted((a, b) => b.fit - a.fit).map(({ answer }) => answer),
    others: rated.filter(({ fit }) => fit === 0).map(({ answer }) => answer),
  };
}

/** The words of an answer in a language; the other one where this one is empty. */
export const answerText = ({ text }: CannedAnswer, language: 'zh' | 'en'): string => (text[language] === '' ? text[language === 'zh' ? 'en' : 'zh'] : text[language]);
