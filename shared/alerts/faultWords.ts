/**
 * Words by which viewers speak of a fault of picture or sound, zh and en. Whole phrases: 卡 alone is also a card, a coupon and a
 * fitting. A room's usual words count too few voices to matter; five different ones within half a minute do.
 */
const PHRASES = [
  '没声音', '没有声音', '没声了', '听不到', '听不见', '声音没了', '怎么没声', '静音了', '声音卡', '爆音', '电流声', '声音断断续续',
  '黑屏', '没画面', '没有画面', '画面没了', '看不到画面', '花屏', '绿屏', '画面卡', '卡住了', '卡死', '卡成', '好卡', '太卡', '很卡', '卡顿', '一直卡', '卡了', '卡屏', '定格', '画面不动', '不动了', '掉线了', '断流', '断了吗', '直播断了', '一直转圈', '转圈圈', '加载中', '直播没了',
  'no sound', 'no audio', "can't hear", 'cant hear', 'cannot hear', 'muted?', 'you are muted', "you're muted", 'audio is gone', 'audio gone', 'audio cut', 'sound is gone', 'lost sound', 'lost audio',
  'black screen', 'blank screen', 'no picture', 'no video', 'screen is black', 'screen froze', 'screen frozen', 'stream froze', 'stream is frozen', 'stream frozen', 'frozen screen', 'is it frozen', "it's frozen", 'its frozen', 'keeps freezing', 'is lagging', 'so laggy', 'too laggy', 'lagging', 'buffering', 'keeps buffering', 'stream down', 'stream is down', 'stream died', 'stream dead', 'stream cut',
] as const;

/** True when a comment speaks of a fault of picture or sound. */
export function speaksOfFault(text: string): boolean {
  const said = text.normalize('NFKC').toLowerCase();
  return PHRASES.some((phrase) => said.includes(phrase));
}
