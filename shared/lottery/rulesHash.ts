import { canonicalJson } from '../audit/canonicalJson.ts';
import type { LotteryDraft } from './draft.ts';
import { sha256Hex } from './sha256.ts';

/** What is frozen when a draw is published: its rules, its id and the public salt of its entrants, as one text. */
export const rulesText = (drawId: string, salt: string, rules: LotteryDraft): string => canonicalJson({ drawId, rules, salt });
export const rulesHash = (drawId: string, salt: string, rules: LotteryDraft): string => sha256Hex(rulesText(drawId, salt, rules));

/** An entrant as the public list names them: which platform, and a salted hash of who. */
export const entrantKey = (salt: string, platform: string, userId: string): string => `${platform}:${sha256Hex(`${salt}|${platform}:${userId.normalize('NFC')}`)}`;
