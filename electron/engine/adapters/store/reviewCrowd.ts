import { clusterKey } from '#shared/audience/clusters/clusterKey.ts';
import { foldText } from '#shared/audience/reading/foldText.ts';
import { findMentions } from '#shared/audience/reading/mentions.ts';
import type { ProductNames } from '#shared/audience/reading/productNames.ts';
import type { CommentKind, CommentTopic } from '#shared/audience/reading/reading.ts';
import type { AskedFact, CrowdFacts } from '#shared/review/facts.ts';
import { instant, SECOND } from '#shared/time/instant.ts';
import { z } from 'zod';
import type { WritableDb } from './openDatabase.ts';
import { prepared } from './prepared.ts';

/** What was on air when, for questions that name no product: ascending, by our clock. */
export interface AboutLine { readonly at: readonly number[]; readonly productId: readonly (string | null)[] }

interface Group { readonly first: { readonly kind: CommentKind; readonly topic: CommentTopic; readonly productId: string | null }; readonly people: Set<number>; nameless: number; comments: number; firstAt: number; lastAt: number; readonly texts: Map<string, number> }

/** A walk over the comments of a session that can be stopped and gone on with. */
export interface CommentWalk {
  /** Reads the next rows; true = there are more. */
  readonly step: (limit: number) => boolean;
  readonly rows: () => number;
  readonly done: () => Pick<CrowdFacts, 'kinds' | 'topics' | 'commentSeconds' | 'praiseSeconds' | 'complaintSeconds' | 'asked' | 'askedTotal'>;
}

type Row = readonly [crowdSeq: number, receivedAt: number, reading: CommentKind | null, topic: CommentTopic | null, person: number | null, text: string | null];
const ASKED: ReadonlySet<CommentKind | null> = new Set<CommentKind | null>(['question', 'intent', 'complaint']);
/** Texts of one cluster that are counted apart; the usual one is among the first. */
const MOST_TEXTS = 50;
const MOST_CLUSTERS = 200;

export function createCommentWalk(db: WritableDb, sessionNo: number, about: AboutLine, names: ProductNames | null): CommentWalk {
  const next = prepared(db, `SELECT crowd_seq, received_at, reading, topic, person_no, CASE WHEN reading IN ('question', 'intent', 'complaint') THEN text END FROM audience_rows
    WHERE session_no = ? AND crowd_seq > ? AND kind = 'comment' AND provenance IN ('live', 'simulated', 'replay') ORDER BY crowd_seq LIMIT ?`).raw();
  const kinds: Partial<Record<CommentKind, number>> = {};
  const topics: Partial<Record<CommentTopic, number>> = {};
  const [seconds, praise, complaints] = [new Map<number, number>(), new Map<number, number>(), new Map<number, number>()];
  const groups = new Map<string, Group>();
  const keys = createKeys(names);
  let [last, rows, askedTotal, place] = [0, 0, 0, 0];
  const add = (counts: Map<number, number>, second: number): void => { counts.set(second, (counts.get(second) ?? 0) + 1); };
  const take = ([crowdSeq, receivedAt, reading, topic, person, text]: Row): void => {
    last = crowdSeq;
    rows += 1;
    const second = Math.floor(receivedAt / SECOND);
    add(seconds, second);
    if (reading === null) return;
    kinds[reading] = (kinds[reading] ?? 0) + 1;
    if (topic !== null) topics[topic] = (topics[topic] ?? 0) + 1;
    if (reading === 'praise') add(praise, second);
    if (reading === 'complaint') add(complaints, second);
    if (!ASKED.has(reading) || topic === null) return;
    askedTotal += 1;
    if (text === null) return;
    // Rows come nearly in the order of time: the product on air is found by going on from the last place.
    while (place > 0 && (about.at[place] ?? 0) > receivedAt) place -= 1;
    while (place + 1 < about.at.length && (about.at[place + 1] ?? Infinity) <= receivedAt) place += 1;
    const productId = (about.at[place] ?? Infinity) <= receivedAt ? about.productId[place] ?? null : null;
    join(groups, keys(text, reading, topic, productId), { kind: reading, topic, productId }, { person, receivedAt, text });
  };
  return {
    step: (limit) => {
      const found = next.all(sessionNo, last, limit);
      for (const raw of found) take(raw as Row);
      return found.length === limit;
    },
    rows: () => rows,
    done: () => ({ kinds, topics, commentSeconds: seconds, praiseSeconds: praise, complaintSeconds: complaints, askedTotal, asked: askedOf(groups) }),
  };
}

function join(groups: Map<string, Group>, key: string, first: Group['first'], { person, receivedAt, text }: { readonly person: number | null; readonly receivedAt: number; readonly text: string }): void {
  let group = groups.get(key);
  if (group === undefined) groups.set(key, group = { first, people: new Set(), nameless: 0, comments: 0, firstAt: receivedAt, lastAt: receivedAt, texts: new Map() });
  group.comments += 1;
  group.firstAt = Math.min(group.firstAt, receivedAt);
  group.lastAt = Math.max(group.lastAt, receivedAt);
  if (person === null) group.nameless += 1;
  else group.people.add(person);
  const held = group.texts.get(text);
  if (held !== undefined || group.texts.size < MOST_TEXTS) group.texts.set(text, (held ?? 0) + 1);
}

/** A crowd repeats itself: what a text asks about a product is worked out once. */
function createKeys(names: ProductNames | null): (text: string, kind: CommentKind, topic: CommentTopic, about: string | null) => string {
  const known = new Map<string, string>();
  return (text, kind, topic, about) => {
    const name = `${kind} ${topic} ${about ?? ''} ${text}`;
    let key = known.get(name);
    if (key === undefined) {
      const folded = foldText(text);
      key = clusterKey(text, { lang: folded.lang, kind, topic, mentions: findMentions(folded, names), confidence: 1, why: [] }, about).key;
      if (known.size > 200_000) known.clear();
      known.set(name, key);
    }
    return key;
  };
}

/** Most people first; people whose platform hides them are counted by their comments. */
function askedOf(groups: ReadonlyMap<string, Group>): readonly AskedFact[] {
  return [...groups].map(([key, { first, people, nameless, comments, firstAt, lastAt, texts }]): AskedFact => {
    const [usual] = [...texts].toSorted((a, b) => b[1] - a[1] || a[0].length - b[0].length || (a[0] < b[0] ? -1 : 1));
    return { key, ...first, text: usual?.[0] ?? '', people: people.size + nameless, comments, firstAt: instant(firstAt), lastAt: instant(lastAt) };
  }).toSorted((a, b) => b.people - a.people || b.comments - a.comments || (a.key < b.key ? -1 : 1)).slice(0, MOST_CLUSTERS);
}

const LIVE = "provenance IN ('live', 'simulated', 'replay')";
const clickSchema = z.object({ product_ref: z.string(), clicks: z.number(), clickers: z.number() });
const addSchema = z.object({ product_ref: z.string(), adds: z.number() });

/** Follows, clicks and carts of a session, from their own index; and how many of its buyers had bought in no session before. */
export function gestureFacts(db: WritableDb, sessionNo: number): Pick<CrowdFacts, 'followsAt' | 'clicks' | 'cartAdds' | 'newBuyers'> {
  const clicks = clickSchema.array().parse(prepared(db, `SELECT payload ->> '$.productRef' AS product_ref, sum(payload ->> '$.count') AS clicks, count(DISTINCT person_no) AS clickers
    FROM audience_rows WHERE session_no = ? AND kind = 'productClick' AND ${LIVE} GROUP BY 1 ORDER BY 1`).all(sessionNo));
  const adds = addSchema.array().parse(prepared(db, `SELECT payload ->> '$.productRef' AS product_ref, sum(payload ->> '$.count') AS adds FROM audience_rows WHERE session_no = ? AND kind = 'cartAdd' AND ${LIVE} GROUP BY 1 ORDER BY 1`).all(sessionNo));
  const buyers = z.object({ all_buyers: z.number(), fresh: z.number() }).parse(prepared(db, `
    SELECT count(*) AS all_buyers, coalesce(sum(NOT EXISTS (
      SELECT 1 FROM people q JOIN buyers c ON c.session_no = q.session_no AND c.person_no = q.person_no WHERE q.viewer_key = p.viewer_key AND q.session_no < p.session_no
    )), 0) AS fresh FROM (SELECT DISTINCT person_no FROM buyers WHERE session_no = ?) b JOIN people p ON p.session_no = ? AND p.person_no = b.person_no WHERE p.viewer_key IS NOT NULL`).get(sessionNo, sessionNo));
  return {
    followsAt: z.array(z.number()).parse(prepared(db, `SELECT received_at FROM audience_rows WHERE session_no = ? AND kind = 'follow' AND ${LIVE} ORDER BY received_at`).pluck().all(sessionNo)),
    clicks: clicks.map(({ product_ref: productRef, clicks: count, clickers }) => ({ productRef, clicks: count, clickers })), cartAdds: adds.map(({ product_ref: productRef, adds: count }) => ({ productRef, adds: count })),
    newBuyers: buyers.all_buyers === 0 ? null : buyers.fresh,
  };
}
