import { randomUUID } from 'node:crypto';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import Database from 'better-sqlite3';
import { startBridge, type SimulatedBridge } from '#engine/simulator/tiktok/startBridge.ts';
import type { RescueReport } from '../../shared/alerts/rescue.ts';
import type { SourceId } from '../../shared/ids.ts';
import { createRtmpSink } from '../harness/obs/createRtmpSink.ts';
import { until } from '../harness/obs/until.ts';
import { onAirRun } from '../harness/sampleShow.ts';
import { createSignedFeed } from '../harness/signedFeed.ts';
import type { ChaosRoom } from './room.ts';
import { spoilPage } from './spoil.ts';

/** What is done to the machine and to the world around: its clock, its disk, the ingest, a platform. */
export const WORLD_FAULTS: Readonly<Record<string, (room: ChaosRoom) => Promise<void>>> = {
  /** The clock of the machine is set: by seconds, by an hour, forward or back. Feeds of this machine go with it, one from elsewhere is told why it is refused. */
  clockStepped: async (room) => {
    const step = room.random.pick([-3_600_000, -7_000, -2_000, 3_000, 9_000, 3_600_000]);
    const take = room.take();
    room.stepClock(step);
    await take;
    await Promise.all([room.say(30), room.take()]);
    if (Math.abs(step) > INGEST_WINDOW_MS) await refusedElsewhere(room);
    // Set a second time, as a clock that found its server.
    room.stepClock(room.random.pick([0, step / 2]));
    await room.say(10);
  },
  /** A page of the log is lost while nobody runs: the next start says which events, and goes on with all others. */
  pageOfLogDamaged: async (room) => {
    const started = room.desk().seq();
    for (let turn = 0; turn < 40; turn += 1) await room.press({ kind: 'addTime', ms: (turn % 2 === 0 ? 1_000 : -1_000) as never, sawOnAir: onAirRun(room.desk())?.id ?? null });
    const before = numbersIn(room, 'show.db', EVENT_NUMBERS);
    await room.restartEngine((dataDir) => { spoilPage(join(dataDir, 'show.db'), 'events', started, room.random); });
    const report = await toldOf(room, 'show');
    const after = new Set(numbersIn(room, 'show.db', EVENT_NUMBERS));
    const missing = before.filter((seq) => !after.has(seq));
    if (missing.length === 0) throw new Error('the page held no event');
    sameNumbers(report, missing);
    room.forget(report, []);
  },
  /** A page of the comments is lost: the show goes on, whoever reads there is told; the next start makes the file sound and says what it cost. */
  pageOfCommentsDamaged: async (room) => {
    await room.say(150);
    const rows = (): readonly number[] => numbersIn(room, 'crowd.db', "SELECT crowd_seq FROM audience_rows WHERE kind = 'comment'");
    await until('the comments are stored', 10_000, () => rows().length >= room.told.size);
    const before = rows();
    await room.restartEngine((dataDir) => { spoilPage(join(dataDir, 'crowd.db'), 'audience_rows', 0, room.random); });
    await until('whoever reads back is told that the file is damaged', 15_000, async () => {
      await room.desk().query<'searchComments'>({ kind: 'searchComments', text: '说了', crowdSeq: null, limit: 200 }).catch(() => undefined);
      for (let last: number | null = null, step = 0; step < 40; step += 1) {
        const page: { readonly rows: { readonly crowdSeq: readonly number[] } } | null = await room.desk().query<'commentsBefore'>({ kind: 'commentsBefore', crowdSeq: last, limit: 50 }).catch(() => null);
        if (page === null || page.rows.crowdSeq.length === 0) break;
        last = Math.min(...page.rows.crowdSeq);
      }
      return room.desk().health()?.storage.damaged.includes('crowd') === true;
    });
    if (!(await room.take())) throw new Error('no take while a page of the comments is damaged');
    await room.restartEngine();
    const report = await toldOf(room, 'crowd');
    const after = new Set(rows());
    sameNumbers(report, before.filter((seq) => !after.has(seq)));
    const texts = new Set(textsIn(room));
    room.forget(report, [...room.told].filter((text) => !texts.has(text)));
  },
  /** The ingest dies in the middle of a stream, and comes back: "live" is said only while it is. */
  ingestGone: async (room) => {
    const sink = await createRtmpSink();
    await sink.start();
    try {
      await room.obs.setStreamTarget(sink.server, sink.key);
      await room.obs.client().call('StartStream');
      await room.desk().until('the stream is live', ({ obs }) => obs.stream.kind === 'live', 20_000);
      await sink.stop();
      await room.desk().until('the loss of the ingest is told', ({ obs }) => obs.stream.kind === 'reconnecting', 20_000);
      if (!(await room.take())) throw new Error('no take while the ingest is gone');
      await sink.start();
      await room.desk().until('the stream is live again', ({ obs }) => obs.stream.kind === 'live', 30_000);
      await room.obs.client().call('StopStream');
      await room.desk().until('the stream is off', ({ obs }) => obs.stream.kind === 'off', 20_000);
    } finally {
      await sink.stop();
    }
  },
  /** A platform's server is gone, and comes back: the feed says that it is lost, the gap is written down, what is said afterwards arrives. */
  platformGone: async (room) => {
    const id = `platform-${randomUUID().slice(0, 8)}` as SourceId;
    let bridge = await startBridge();
    const situation = (): string => room.desk().state().sources[id]?.situation.kind ?? 'none';
    const arrives = async (text: string): Promise<void> => {
      say(bridge, text);
      await until(`"${text}" is stored`, 10_000, () => textsIn(room).includes(text));
    };
    try {
      await room.desk().must({ kind: 'addSource', source: { kind: 'tiktokBridge', id, name: 'Platform', url: bridge.url } });
      await until('the platform is read', 20_000, () => situation() === 'live');
      await arrives(`before ${id}`);
      await bridge.stop();
      await until('the loss of the platform is told', 20_000, () => situation() !== 'live');
      await Promise.all([room.take(), room.say(20)]);
      bridge = await startBridge(bridge.port);
      await until('the platform is read again', 40_000, () => situation() === 'live');
      await arrives(`after ${id}`);
      const gaps = numbersIn(room, 'crowd.db', 'SELECT from_at FROM gaps JOIN sources USING (source_no) WHERE source_id = ?', id);
      if (gaps.length === 0) throw new Error('the gap of the platform is nowhere written down');
    } finally {
      await room.desk().command({ kind: 'removeSource', sourceId: id } as never).catch(() => undefined);
      await bridge.stop();
    }
  },
};

/** Without the line that only holds a number. */
const EVENT_NUMBERS = "SELECT seq FROM events WHERE kind <> 'logRescued'";

/** How far off the engine's clock a signed batch may be (docs/ingest.md). */
const INGEST_WINDOW_MS = 300_000;

/** A feed whose clock was not set with ours is not taken in, and its program is told why. */
async function refusedElsewhere(room: ChaosRoom): Promise<void> {
  const feed = createSignedFeed(room.engine().feed, 1);
  try {
    const answer = await feed.send([{ type: 'notice', id: randomUUID(), text: 'from elsewhere' }]).then(() => 'taken', (thrown: unknown) => String(thrown));
    if (!answer.includes('timestampOutOfWindow')) throw new Error(`a batch an hour off was answered: ${answer}`);
  } finally {
    feed.close();
  }
}

function say(bridge: SimulatedBridge, text: string): void {
  bridge.chat(text, { common: { msgId: randomUUID(), roomId: '7300', createTime: String(Date.now()) }, user: { userId: '7', displayId: 'seven', nickname: 'Seven' } });
}

function read<T>(room: ChaosRoom, file: string, sql: string, ...args: readonly string[]): readonly T[] {
  const db = new Database(join(room.engine().dataDir, file), { readonly: true });
  try {
    return db.prepare<string[], T>(sql).pluck().all(...args);
  } finally {
    db.close();
  }
}

const numbersIn = (room: ChaosRoom, file: string, sql: string, ...args: readonly string[]): readonly number[] => read<number>(room, file, sql, ...args);
const textsIn = (room: ChaosRoom): readonly string[] => read<string>(room, 'crowd.db', "SELECT text FROM audience_rows WHERE kind = 'comment'");

/** What the windows say of a file that was damaged; the damaged one lies where they say. */
async function toldOf(room: ChaosRoom, file: RescueReport['file']): Promise<RescueReport> {
  let report: RescueReport | undefined;
  await until(`the windows say what became of ${file}.db`, 15_000, () => {
    report = room.desk().health()?.storage.rescued.find((each) => each.file === file);
    return report !== undefined;
  });
  if (report === undefined) throw new Error(`nothing is said of ${file}.db`);
  if (report.from !== 'rows') throw new Error(`of ${file}.db a page was damaged, and ${report.from} was kept`);
  if (!existsSync(join(room.engine().dataDir, report.aside))) throw new Error(`${report.aside} is not there`);
  return report;
}

/** Exactly what is missing is said to be lost, no more and no less. */
function sameNumbers({ lost, lostCount }: RescueReport, missing: readonly number[]): void {
  const said = lost.flatMap(({ from, until: last }) => Array.from({ length: last - from + 1 }, (_, index) => from + index));
  if (said.length !== lostCount || said.join(' ') !== missing.join(' ')) throw new Error(`missing are ${missing.join(' ')}; said to be lost are ${lostCount}: ${said.join(' ')}`);
}
