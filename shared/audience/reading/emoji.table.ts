import type { EmojiMood } from './foldText.ts';

const GLAD = '👍 👏 💯 😍 🥰 😘 🤩 ❤ 💕 💖 💗 💓 💞 💘 🧡 💛 💚 💙 💜 🤍 🖤 🤎 😻 🔥 ✨ 🌟 ⭐ 🏆 👌 🫶 😋 🤤 赞 爱心 比心 鼓掌 强 色 玫瑰 飞吻 心 爱慕 送心 真香 给力 666';
const CROSS = '😡 🤬 👎 💩 😤 😠 🙄 🤮 🤢 💔 😒 🖕 😾 怒 发怒 愤怒 吐 鄙视 弱 白眼 抓狂 咒骂 衰 失望 裂开 吐血';
const DOUBT = '🤔 ❓ ❔ 🧐 疑问 思考 疑惑';

/** What a picture says of the mood of a comment that has words too. Bracket names are the platforms' own emotes ([赞]). */
export const EMOJI_MOODS: ReadonlyMap<string, EmojiMood> = new Map([
  ...GLAD.split(' ').map((sign) => [sign, 'glad'] as const),
  ...CROSS.split(' ').map((sign) => [sign, 'cross'] as const),
  ...DOUBT.split(' ').map((sign) => [sign, 'doubt'] as const),
]);
