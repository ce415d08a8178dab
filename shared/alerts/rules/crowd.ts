import { unusual } from '../crowd/robust.ts';
import type { CrowdSample, FeedLook } from '../crowd/crowdSample.ts';
import { bad, BLIND, DEFAULT_LIFE, FINE, type AlertRule } from '../rule.ts';
import type { HealthSample } from '../sample.ts';
import { heldMs, lower, upper } from '../windows.ts';
import { whileOn } from './whileOn.ts';

/** A gauge older than this says nothing about now. */
const FRESH_GAUGE_MS = 60_000;
/** Below so many online a share means nothing (domain A-11). */
const FEWEST_ONLINE = 50;
const FALL_MS = 58_000;
/** After a draw people leave; for so long only half of them gone is a fault (domain A-11), ms. */
const AFTER_DRAW_MS = 180_000;

/** The room empties: well under what the five minutes before had, for a minute. Half of it gone is told at once. */
const judgeOnline = whileOn(({ now, window, settings: { thresholds }, isOpen }, { online }) => {
  if (online === null || online.usual === null || now.at - online.at > FRESH_GAUGE_MS) return BLIND;
  const { usual, value } = online;
  if (usual < FEWEST_ONLINE) return FINE;
  const pct = Math.round((value / usual) * 100);
  const isUnder = (limit: number) => ({ crowd }: HealthSample): boolean => crowd?.online !== null && crowd?.online?.usual !== null && crowd?.online !== undefined && crowd.online.value < (crowd.online.usual ?? 0) * (limit / 100);
  // A gauge may fall for one reading: two of them are a fact.
  if (heldMs(window, isUnder(thresholds.onlineBadPct)) >= 10_000) return bad('P0', 'onlineHalved', { online: value, usual: Math.round(usual), pct });
  const drawnAt = now.show.desk.highlights.findLast(({ what }) => what === 'draw')?.at ?? null;
  if (drawnAt !== null && now.at >= drawnAt && now.at - drawnAt < AFTER_DRAW_MS) return isOpen ? BLIND : FINE;
  if (heldMs(window, isUnder(thresholds.onlineWarnPct)) >= FALL_MS) return bad('P1', 'onlineFell', { online: value, usual: Math.round(usual), pct });
  return isOpen && isUnder(lower(thresholds.onlineWarnPct, true))(now) ? BLIND : FINE;
});

/** Paid orders of the five minutes before that make none now a fault and no lull (domain A-15). */
const FEWEST_PAID_BEFORE = 3;

/** People click and nobody pays, where they did a moment ago: wrong link, dead coupon, payment. */
const judgeLink = whileOn(({ settings: { thresholds } }, { sales }) => {
  if (sales === null) return BLIND;
  const { clicks, paid, paidBefore } = sales;
  const isFault = clicks >= thresholds.linkClicks && paid === 0 && paidBefore >= FEWEST_PAID_BEFORE;
  return isFault ? bad('P0', 'linkFault', { clicks, paidBefore, seconds: Math.round(thresholds.linkWindowMs / 1_000) }) : FINE;
});

/** Far more comments than is usual in this show: the moment to push. */
const judgeHot = whileOn(({ settings: { thresholds }, isOpen }, { comments }) => {
  const found = unusual(comments);
  if (found === null) return BLIND;
  const isHot = found.z >= upper(thresholds.hotZ, isOpen) && comments.last >= upper(2, isOpen) * found.usual && comments.last >= upper(thresholds.hotFewest, isOpen);
  return isHot ? bad('P3', 'hotMoment', { perMinute: comments.last, usual: Math.round(found.usual) }) : FINE;
});

/** Different people ask the same within a minute, and nobody has taken it on. */
const judgeRepeated = whileOn((_look, { repeated }) => (repeated === null ? FINE : bad('P3', 'repeatedQuestion', { people: repeated.people, text: repeated.text, key: repeated.key })));

/** Comments a share must be of before it means anything (domain A-18). */
const FEWEST_COMMENTS = 30;
/** So many different people who name one product make it the subject. */
const PRODUCT_VOICES = 5;

/** Many different people complain at once. Complaints are never hidden: they are what has to be answered. */
const judgeNegative = whileOn(({ settings: { thresholds }, isOpen }, { mood }) => {
  const { comments, complaints, voices, product } = mood;
  const pct = comments === 0 ? 0 : Math.round((complaints / comments) * 100);
  if (comments < FEWEST_COMMENTS || voices < upper(thresholds.negativeVoices, isOpen) || pct < upper(thresholds.negativePct, isOpen)) return FINE;
  const severity = voices >= thresholds.negativeBadVoices || pct >= thresholds.negativeBadPct ? 'P0' : 'P1';
  const figures = { voices, pct, comments };
  return product !== null && product.voices >= PRODUCT_VOICES ? bad(severity, 'negativeProduct', { ...figures, product: product.name, key: product.name }) : bad(severity, 'negative', figures);
});

/** Messages a capture rate must be of. */
const FEWEST_MESSAGES = 50;

/** Share of a feed's messages of the last minute that could be read, percent; null = too few to say. */
function capture(window: readonly HealthSample[], { id, events, unread }: FeedLook): number | null {
  const before = window[0]?.crowd?.feeds.find((feed) => feed.id === id);
  if (before === undefined) return null;
  const [read, lost] = [Math.max(0, events - before.events), Math.max(0, unread - before.unread)];
  return read + lost < FEWEST_MESSAGES ? null : (read / (read + lost)) * 100;
}

/** A feed is old after a minute, or after twice its usual pause where that is longer. */
const isOld = ({ ageMs, everyMs }: FeedLook, limit: number): boolean => ageMs !== null && ageMs > Math.max(limit, (everyMs ?? 0) * 2);

/** A feed that used to bring something brings nothing, or much of it cannot be read: what it fed is old and greyed. */
const judgeFeeds = whileOn(({ window, settings: { thresholds } }, { feeds }) => {
  const oldest = feeds.filter((feed) => feed.events > 0 && (feed.isUp ? isOld(feed, thresholds.feedAgeMs) : (feed.ageMs ?? 0) > thresholds.feedAgeMs)).toSorted((a, b) => (b.ageMs ?? 0) - (a.ageMs ?? 0))[0];
  if (oldest !== undefined) return bad('P2', oldest.isUp ? 'feedSilent' : 'feedDown', { name: oldest.name, seconds: Math.round((oldest.ageMs ?? 0) / 1_000), key: oldest.id });
  for (const feed of feeds) {
    const pct = capture(window, feed);
    if (pct !== null && pct < thresholds.capturePct) return bad('P2', 'captureLow', { name: feed.name, pct: Number(pct.toFixed(1)), key: feed.id });
  }
  return FINE;
});

/** Gauges that come rarer than this cannot tell seconds of stay. */
const STAY_GAUGE_MS = 30_000;
const BOT_HOLD_MS = 15_000;

/**
 * How long those who came on top of the usual stay, ms. Platforms say who comes and how many are there, never who leaves: by
 * Little's law those there on top of the usual = additional arrivals a second x mean stay. Null = there are none, or no gauge.
 */
export function extraStayMs({ enters, online }: Pick<CrowdSample, 'enters' | 'online'>): number | null {
  const found = unusual(enters);
  if (found === null || online === null || online.usual === null || enters.last <= found.usual) return null;
  return (Math.max(0, online.value - online.usual) / (enters.last - found.usual)) * 60_000;
}

/** Masses come in and none of them stays: no audience, and no measure of what is usual. */
const judgeBots = whileOn(({ now, window, settings: { thresholds }, isOpen }, { enters, online }) => {
  const found = unusual(enters);
  if (found === null || online === null || now.at - online.at > STAY_GAUGE_MS) return BLIND;
  const isBotLike = (sample: HealthSample): boolean => {
    const stay = sample.crowd === null ? null : extraStayMs(sample.crowd);
    const more = sample.crowd === null ? null : unusual(sample.crowd.enters);
    // Twice the usual as well: in a busy room chance alone gets as far as the z of a quiet one.
    return stay !== null && stay < thresholds.botStayMs && more !== null && more.z >= upper(thresholds.botZ, isOpen) && (sample.crowd?.enters.last ?? 0) >= upper(2, isOpen) * more.usual;
  };
  // The gauge needs a reading or two to follow real people who stream in.
  if (heldMs(window, isBotLike) < BOT_HOLD_MS) return isOpen && isBotLike(now) ? BLIND : FINE;
  return bad('P2', 'botJoins', { perMinute: enters.last, usual: Math.round(found.usual), seconds: Math.round((extraStayMs({ enters, online }) ?? 0) / 1_000) });
});

export const CROWD_RULES: readonly AlertRule[] = [
  { id: 'A-24', judge: judgeFeeds, ...DEFAULT_LIFE, cooldownMs: 30_000 },
  { id: 'A-25', judge: judgeBots, ...DEFAULT_LIFE, clearAfterMs: 20_000 },
  { id: 'A-11', judge: judgeOnline, ...DEFAULT_LIFE },
  { id: 'A-15', judge: judgeLink, ...DEFAULT_LIFE },
  { id: 'A-18', judge: judgeNegative, ...DEFAULT_LIFE, clearAfterMs: 15_000 },
  { id: 'A-16', judge: judgeHot, ...DEFAULT_LIFE, clearAfterMs: 10_000 },
  // Each question has its own silence afterwards (crowd/repeatedQuestions.ts): another one is told at once.
  { id: 'A-17', judge: judgeRepeated, ...DEFAULT_LIFE, cooldownMs: 0 },
];
