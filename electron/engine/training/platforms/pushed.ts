import { randomBytes } from 'node:crypto';
import { trainingSourceId } from '#shared/training/model.ts';
import { signedPush } from '../../simulator/douyin/pushSender.ts';
import { createSender } from '../../simulator/push/createSender.ts';
import { signedBatch } from '../../simulator/push/signedBatch.ts';
import type { Clock } from '../../ports.ts';
import type { Doing, StagedPlatform } from '../stage.ts';

/** Platforms that post to our own door. The secret lives as long as the training: nobody else can post into it. */
export interface PushParts { readonly clock: Clock; readonly doorUrl: () => string | null }

const newSecret = (): string => randomBytes(24).toString('base64url');
const MOST_EVENTS = 200;

/** A program that feeds the ingest API. */
export function ingest({ clock, doorUrl }: PushParts): StagedPlatform {
  const secret = newSecret();
  const sender = createSender<unknown>({ doorUrl, most: MOST_EVENTS, isTogether: () => true, write: (events) => signedBatch(trainingSourceId('ingest'), secret, events, clock.now()) });
  const base = ({ id, viewer, number, at }: Doing) => ({ id, at, user: { id: `u${number}`, name: viewer.name } });
  return {
    address: {}, secret, door: sender.door, beat: sender.goOn,
    comment: (said) => () => sender.send({ type: 'comment', ...base(said), text: said.text }),
    arrival: (came) => () => sender.send({ type: 'enter', ...base(came) }),
  };
}

interface PushItem { readonly type: 'live_comment' | 'live_enter_room'; readonly item: Readonly<Record<string, unknown>> }

/** Douyin's open platform: one kind of message per request. */
export function douyinPush({ clock, doorUrl }: PushParts): StagedPlatform {
  const secret = newSecret();
  const path = `/hooks/douyin/${trainingSourceId('douyinPush')}`;
  const sender = createSender<PushItem>({
    doorUrl, most: MOST_EVENTS, isTogether: (one, other) => one.type === other.type,
    write: (items) => ({ path, ...signedPush(secret, items[0]?.type ?? 'live_comment', items.map(({ item }) => item), { at: clock.now() }) }),
  });
  const base = ({ id, viewer, number, at }: Doing) => ({ msg_id: id, sec_openid: `open-${number}`, nickname: viewer.name, avatar_url: '', timestamp: at });
  return {
    address: {}, secret, door: sender.door, beat: sender.goOn,
    comment: (said) => () => sender.send({ type: 'live_comment', item: { ...base(said), content: said.text } }),
    arrival: (came) => () => sender.send({ type: 'live_enter_room', item: base(came) }),
  };
}
