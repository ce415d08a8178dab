/** A draw by chance as it stands in a log and in lottery.db afterwards: every hash is the real one, so that its proof holds. */
import { archive, draw, freeze, listOf } from '#engine/adapters/store/lotteryDb.ts';
import { LOTTERY_APPLICATION_ID } from '#engine/adapters/store/lotteryFile.ts';
import { lottery0001 } from '#engine/adapters/store/migrations/lottery-0001.ts';
import { closeDatabase, openDatabase } from '#engine/adapters/store/openDatabase.ts';
import { canonicalJson } from '#shared/audit/canonicalJson.ts';
import { sortEntrants } from '#shared/lottery/canonicalList.ts';
import { lotteryDraftSchema, winnersOf } from '#shared/lottery/draft.ts';
import { buildLotteryFile } from '#shared/lottery/lotteryFile.ts';
import { entrantKey, rulesHash } from '#shared/lottery/rulesHash.ts';
import { fromHex, sha256, sha256Hex, toHex } from '#shared/lottery/sha256.ts';
import { DISCLOSURE_FIELDS } from '#shared/lottery/types.ts';
import { showEventSchema, type Actor, type ShowEvent } from '#shared/show/events.ts';
import { evolve, initialState } from '#shared/show/evolve.ts';
import { instant } from '#shared/time/instant.ts';

const LI: Actor = { kind: 'person', role: 'producer', clientId: 'c-li', name: 'Li' };
const ZHAO: Actor = { kind: 'person', role: 'producer', clientId: 'c-zhao', name: 'Zhao' };
const ENGINE: Actor = { kind: 'engine' };
const WINDOW_MS = 60_000;
export const ENTRANTS = 40;

interface Asked { readonly drawId: string; readonly publishedAt: number; readonly opensAt: number }
export type DrawnStory = readonly (readonly [at: number, actor: Actor, event: ShowEvent])[];

/** Writes list and file into lottery.db, and answers what the log says of it. Opened for a minute, drawn eight seconds later. */
export function recordDraw(path: string, { drawId, publishedAt, opensAt }: Asked): DrawnStory {
  const db = openDatabase({ path, applicationId: LOTTERY_APPLICATION_ID, migrations: [lottery0001], synchronous: 'NORMAL' });
  const rules = lotteryDraftSchema.parse({
    id: `L-${drawId}`, name: '福袋①保温杯', type: 'comment_phrase', mode: 'app_random', profiles: ['own'], windowMs: WINDOW_MS, alternates: 3, entry: { keyword: '青禾暖冬' }, disclosure: Object.fromEntries(DISCLOSURE_FIELDS.map((field) => [field, `${field} is told`])),
    prizes: [{ name: '316保温杯500ml', kind: 'physical', count: 2, unitMinor: 7_900, priceSource: 'shop page' }, { name: '毛巾', kind: 'physical', count: 3, unitMinor: 1_500, priceSource: 'shop page' }],
  });
  const [salt, seed, lotteryId] = [`salt-${drawId}`, sha256Hex(`seed ${drawId}`), rules.id];
  const hash = rulesHash(drawId, salt, rules);
  const story: [number, Actor, ShowEvent][] = [];
  let state = initialState();
  const tell = (at: number, actor: Actor, raw: Record<string, unknown>): void => {
    const event = showEventSchema.parse({ lotteryId, ...raw });
    story.push([at, actor, event]);
    state = evolve(state, { seq: story.length, at: instant(at), actor, event });
  };
  const [closedAt, drawnAt] = [opensAt + WINDOW_MS, opensAt + WINDOW_MS + 8_000];
  tell(publishedAt - 3_000, LI, { kind: 'lotterySaved', draft: rules, author: { name: 'Li', clientId: 'c-li' } });
  tell(publishedAt - 2_000, LI, { kind: 'lotterySubmitted' });
  tell(publishedAt - 1_000, ZHAO, { kind: 'lotteryApproved', level: 'L2', note: '' });
  tell(publishedAt, ZHAO, { kind: 'lotteryPublished', drawId, rules, salt, rulesHash: hash, isRehearsal: false });
  tell(publishedAt + 10, ENGINE, { kind: 'lotteryCommitted', drawId, commit: toHex(sha256(fromHex(seed))) });
  tell(opensAt, LI, { kind: 'lotteryOpened', drawId, closesAt: closedAt, round: null });
  tell(closedAt, ENGINE, { kind: 'lotteryClosed', drawId, drawWanted: true });
  const admitted = sortEntrants(Array.from({ length: ENTRANTS }, (_, n) => ({ key: entrantKey(salt, 'douyin', `v${n}`), tickets: 1 + (n % 3) }))).map((each, n) => ({ ...each, name: `观***`, viewerKey: `key${n}`, crowdSeq: n + 1, at: opensAt + n * 1_000 }));
  const list = freeze(db, drawId, { admitted, excluded: { duplicate: 3, masked: 2 }, signals: { neverSpoke: 0, sameSecond: 0, defaultName: 0 } }, '', closedAt + 5_000);
  tell(closedAt + 5_000, ENGINE, { kind: 'lotteryFrozen', drawId, list });
  tell(drawnAt - 500, ENGINE, { kind: 'lotteryDrawStarted', drawId, withoutBeacon: false });
  const order = draw(db, { drawId, seed, beacon: '', rulesHash: hash, most: winnersOf(rules) + rules.alternates });
  if (order === null) throw new Error('nothing was frozen');
  tell(drawnAt, ENGINE, { kind: 'lotteryDrawn', drawId, drawn: { seed, beacon: null, ...order, how: 'random' } });
  tell(drawnAt + 12_000, LI, { kind: 'lotteryAnnounced', drawId });
  tell(drawnAt + 12_000, LI, { kind: 'lotteryClaimsOpened', drawId, claimUntil: drawnAt + 48 * 3_600_000 });
  for (let place = 0; place < winnersOf(rules); place += 1) tell(drawnAt + 30_000 + place, LI, { kind: 'lotteryClaimed', drawId, place, to: 'fulfilled' });
  tell(drawnAt + 40_000, ENGINE, { kind: 'lotterySettled', drawId, as: 'fulfilled' });
  tell(drawnAt + 41_000, LI, { kind: 'lotteryArchiveAsked', drawId });
  const run = state.lottery.runs.find((each) => each.drawId === drawId);
  if (run === undefined) throw new Error('nothing was published');
  const file = buildLotteryFile({ run, desk: state.lottery.desks.find(({ id }) => id === lotteryId) ?? null, list: listOf(db, drawId), madeAt: drawnAt + 42_000 });
  const line = archive(db, { drawId, record: canonicalJson(file), at: file.madeAt, retainUntil: file.retainUntil });
  tell(drawnAt + 42_000, ENGINE, { kind: 'lotteryArchived', drawId, n: line.n, before: line.before, hash: line.hash });
  closeDatabase(db);
  return story;
}
