import { remember } from '../../remember.ts';
import { foldText } from '../reading/foldText.ts';

// What changes nothing about what is said: who is addressed, courtesy, particles at the end.
const ZH_TRIMMINGS = /主播|老板娘?|小姐姐|姐姐们?|宝子们?|宝宝们?|家人们?|亲爱的|请问一?下?|想?问一?下|麻烦|谢谢|哈喽|你好/gu;
const ZH_PARTICLES = /[啊呀呢哦哈嘞哇噢喔呐咯啦诶哎嗯唉的了吧嘛]+(?=$|[\s?])/gu;
const EN_TRIMMINGS = /\b(?:please|hi|hey|hello|babe|hun|sis|girl|guys|thanks|thank you|omg|so|ok|the|a|an|um|just)\b/gu;

/**
 * The key under which identical and near-identical comments fold together, whoever wrote them: width, spelling, courtesy, particles,
 * punctuation, emoji and repetition (想要想要想要) do not part them; numbers, names and denials do. Never empty.
 */
export const foldKey = remember(1_024, keyOf);

function keyOf(raw: string): string {
  const folded = foldText(raw);
  if (folded.text === '') return raw.replace(/\s+/gu, '').replace(/(.{1,4}?)\1+/gu, '$1') || ' ';
  const bare = folded.lang === 'zh' ? folded.text.replace(ZH_TRIMMINGS, '').replace(ZH_PARTICLES, '') : folded.text.replace(EN_TRIMMINGS, ' ');
  const tight = bare.replace(/[\s?]+/gu, folded.lang === 'zh' ? '' : ' ').trim();
  const key = /\d/u.test(tight) ? tight : tight.replace(/^(.{1,12}?)\1+$/u, '$1');
  return key === '' ? folded.text : key;
}
