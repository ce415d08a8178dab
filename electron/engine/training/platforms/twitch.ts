import { chatEvent, startEventSub } from '../../simulator/twitch/startEventSub.ts';
import { startIrc } from '../../simulator/twitch/startIrc.ts';
import type { StagedPlatform } from '../stage.ts';

/** Twitch promises a sign of life at least this often, s; well below what the welcome states. */
const KEEPALIVE_EVERY = 10;
const MONTHS = 12;
const isSubscriber = (number: number): boolean => number % 6 === 0;

/** Chat over IRC. Twitch tells a reader nothing of who comes in. */
export async function twitchIrc({ channel }: { readonly channel: string }): Promise<StagedPlatform> {
  const irc = await startIrc([channel]);
  return {
    address: { url: irc.url }, secret: null, door: irc, arrival: null, beat: null,
    comment: ({ id, viewer, number, at, text }) => () => {
      irc.say(text, { name: viewer.name, id: String(number), tags: { id, 'tmi-sent-ts': String(at), ...(isSubscriber(number) ? { badges: 'subscriber/12', 'badge-info': `subscriber/${MONTHS}`, subscriber: '1' } : {}) } });
    },
  };
}

/** Chat through EventSub, with the calls that identify the token and subscribe. */
export async function twitchEventSub({ channel }: { readonly channel: string }): Promise<StagedPlatform> {
  const platform = await startEventSub(channel);
  platform.set({ token: 'training' });
  let seconds = 0;
  return {
    address: { url: platform.url, apiUrl: platform.apiUrl, authUrl: platform.authUrl }, secret: 'training', door: platform.door, arrival: null,
    comment: ({ id, viewer, number, at, text }) => {
      const event = chatEvent(text, id, { chatter_user_id: String(number), chatter_user_login: `u${number}`, chatter_user_name: viewer.name, badges: isSubscriber(number) ? [{ set_id: 'subscriber', id: '12', info: String(MONTHS) }] : [] });
      return () => { platform.notify('channel.chat.message', event, { id: `notice-${id}`, at }); };
    },
    beat: () => {
      seconds += 1;
      if (seconds % KEEPALIVE_EVERY === 0) platform.keepalive();
    },
  };
}
