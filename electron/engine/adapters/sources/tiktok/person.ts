import type { Viewer } from '#shared/audience/event.ts';
import { z } from 'zod';
import { viewerOf } from '../common/drafts.ts';
import { platformId as id } from '../common/wireIds.ts';

/** Numbers also come as text, depending on the bridge. */
export const number = z.union([z.number(), z.string().regex(/^\d{1,16}$/u).transform(Number)]).nullish();
export const text = z.string().nullish();
/** 1 and true mean the same in different versions. */
export const flag = z.union([z.boolean(), z.number().transform((value) => value !== 0)]).nullish();

const userSchema = z.object({ idStr: id.nullish(), userId: id.nullish(), id: id.nullish(), nickname: text, displayId: text, uniqueId: text, isSubscribe: flag });

/** Who did it: nested (`user`, newer) or flat (older). Eligibility flags come with every comment. */
export const personSchema = z.object({
  user: userSchema.nullish(), userId: id.nullish(), uniqueId: text, nickname: text, isModerator: flag, isSubscriber: flag, gifterLevel: number, teamMemberLevel: number,
  userIdentity: z.object({ isModeratorOfAnchor: flag, isSubscriberOfAnchor: flag, isAnchor: flag }).nullish(),
});
type Person = z.infer<typeof personSchema>;

export function personOf(data: Person): Viewer {
  const { user, userIdentity: identity } = data;
  const nickname = user?.nickname ?? data.nickname ?? '';
  const isSubscriber = identity?.isSubscriberOfAnchor === true || user?.isSubscribe === true || data.isSubscriber === true;
  return viewerOf({
    id: user?.userId ?? user?.idStr ?? user?.id ?? data.userId, name: nickname === '' ? (user?.displayId ?? user?.uniqueId ?? data.uniqueId) : nickname,
    level: data.teamMemberLevel, badge: isSubscriber ? 'subscriber' : null, isModerator: identity?.isModeratorOfAnchor === true || data.isModerator === true, isHost: identity?.isAnchor === true,
  });
}
