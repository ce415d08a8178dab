import { writeProtobuf } from './protobuf.ts';

/** Messages as Bilibili's page socket sends them. Numbers and names are the caller's; shapes are the platform's. */
export interface Danmaku { readonly text: string; readonly uid?: number; readonly uname?: string; readonly at?: number; readonly id?: string; readonly isAdmin?: boolean; readonly medal?: readonly [level: number, name: string]; readonly cmd?: string }

export function danmaku({ text, uid = 1_001, uname = '观众', at = 1_772_971_200_000, id, isAdmin = false, medal, cmd = 'DANMU_MSG' }: Danmaku): unknown {
  const extra = JSON.stringify({ send_from_me: false, mode: 0, id_str: id ?? '', reply_mid: 0 });
  return {
    cmd, dm_v2: '', info: [
      [0, 1, 25, 16_777_215, at, Math.floor(at / 1_000), 0, '3d2b1a', 0, 0, 0, '', 0, '{}', '{}', { mode: 0, extra, user: { uid, base: { name: uname } } }, { activity_identity: '' }, 0],
      text, [uid, uname, isAdmin ? 1 : 0, 0, 0, 10_000, 1, ''], medal === undefined ? [] : [medal[0], medal[1], '主播', 101, 6_126_494, '', 0, 6_126_494, 6_126_494, 6_126_494, 0, 1, 1],
      [21, 0, 5_805_790, '>50000', 0], ['', ''], 0, 0, null, { ts: Math.floor(at / 1_000), ct: 'ABCD' }, 0, 0, null, null, 0, 210, [0], null,
    ],
  };
}

export const gift = (tid: string, name: string, num: number, totalCoin: number, seconds: number): unknown => ({
  cmd: 'SEND_GIFT', data: { uid: 1_002, uname: '送礼的人', face: '', giftId: 31_036, giftName: name, num, price: totalCoin / num, total_coin: totalCoin, coin_type: totalCoin > 0 ? 'gold' : 'silver', timestamp: seconds, tid, rnd: '123', action: '投喂', guard_level: 0, medal_info: { medal_level: 5, medal_name: '牌子', anchor_roomid: 0, target_id: 1 } },
});

/** The grey roll-out of 2026: the same as protobuf in base64, uid beyond 2^53 included. */
export const giftV2 = (tid: string, name: string, num: number, totalCoin: number, seconds: number, uid = 3_546_000_000_000_001n): unknown => ({
  cmd: 'SEND_GIFT_V2', data: { pb: writeProtobuf([[1, uid], [2, '新礼物的人'], [3, 'https://i0.example/face.jpg'], [5, 3], [8, writeProtobuf([[1, 77], [4, 101], [5, 12], [6, '小牌子']])], [10, writeProtobuf([[1, 31_036], [2, name], [3, num], [5, 1_000], [7, totalCoin], [8, 'gold'], [9, tid], [10, seconds], [12, 'rnd'], [18, '投喂']])]]).toString('base64') },
});

/** 1 enter, 2 follow, 3 share, 4 special follow, 5 mutual follow, 6 like. */
export const interaction = (what: number, uid: bigint, uname: string, seconds: number): unknown => ({ cmd: 'INTERACT_WORD_V2', data: { dmscore: 1, pb: writeProtobuf([[1, uid], [2, uname], [5, what], [6, 101], [7, seconds]]).toString('base64') } });

export const superChat = (id: number, message: string, price: number, seconds: number): unknown => ({ cmd: 'SUPER_CHAT_MESSAGE', data: { id, price, message, message_trans: '', start_time: seconds, end_time: seconds + 60, time: 60, uid: 1_003, user_info: { uname: '醒目留言', face: '', guard_level: 3, user_level: 20 }, medal_info: { medal_level: 9, medal_name: '牌' }, background_color: '#EDF5FF' } });

/** A membership's toast comes twice: 0 = somebody paid, 2 = the echo of a gifted one. */
export const toast = (payflow: string, source: 0 | 2, seconds: number): unknown => ({ cmd: 'USER_TOAST_MSG_V2', data: { sender_uinfo: { uid: 1_004, base: { name: '舰长' } }, guard_info: { guard_level: 3, role_name: '舰长', start_time: seconds, end_time: seconds }, pay_info: { payflow_id: payflow, price: 198_000, num: 1, unit: '月' }, option: { source } } });
