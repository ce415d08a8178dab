import { describe, expect, it } from 'vitest';
import { exactTime, toCsv, toFfmetadata, toYoutube } from '#shared/markers/exportChapters.ts';
import { edlFps, smpte, toEdl } from '#shared/markers/exportEdl.ts';
import { markedFiles, type MarkedFile } from '#shared/markers/markers.ts';
import { instant } from '#shared/time/instant.ts';
import { inventoryOf, sheetOf, Stage } from '../show/stage.ts';

const SHEET = sheetOf([{ obsScene: 'A', title: { zh: '开场', en: 'Opening' } }, { obsScene: 'B', title: { zh: '面霜', en: 'Cream' } }, { lotteryId: 'L1', title: { zh: '福袋', en: '' } }, {}]);
const START = 1_000_000;

/** A running show on a connected OBS whose recording is off; `go(ms)` sets the clock to that many ms after START. */
class Story extends Stage {
  constructor() {
    super(START - 60_000);
    this.did({ kind: 'openSession', title: 'S' });
    this.did({ kind: 'importRunsheet', sheet: SHEET });
    this.did({ kind: 'configureObs', address: { host: 'h', port: 1 } });
    this.report({ kind: 'reportObsConnection', connection: { kind: 'connected', since: this.now, obsVersion: '30', websocketVersion: '5', simulated: false } });
    this.report({ kind: 'reportObsInventory', inventory: inventoryOf(['A', 'B'], 'A'), restarted: false });
    this.report({ kind: 'reportRecord', record: { kind: 'off', lastFile: null } });
    this.did({ kind: 'loadShow', mode: 'rehearsal' });
  }

  go(ms: number): this { this.now = START + ms; return this; }
  begin(): this { this.did({ kind: 'startShow' }); return this; }
  take(): this { this.did({ kind: 'takeNextItem', sawOnAir: this.onAir }); return this; }
  highlight(label: string): this { this.did({ kind: 'markHighlight', label }); return this; }
  record(kind: 'starting' | 'recording' | 'paused' | 'stopping', since = this.now): this { this.report({ kind: 'reportRecord', record: { kind, since } }); return this; }
  stop(lastFile: string | null = '/videos/one.mkv'): this { this.report({ kind: 'reportRecord', record: { kind: 'off', lastFile } }); return this; }
  away(): this { this.report({ kind: 'reportRecord', record: { kind: 'unknown', since: this.now, last: 'recording' } }); return this; }
  file(file: string): this { this.report({ kind: 'reportRecordFile', file }); return this; }
  files(at = this.now): readonly MarkedFile[] { return markedFiles(this.log, instant(at)); }
}
const places = (file: MarkedFile | undefined) => file?.markers.map(({ kind, cue, ms }) => [kind, cue, ms]);

describe('where the moments of a show lie in a recording', () => {
  it('a take is as far into the file as it came after the first frame; what came before is the opening of the file', () => {
    const story = new Story().go(-5_000).begin().go(-80).record('starting').go(0).record('recording').go(30_000).take().go(42_500).highlight('五折').go(60_000).take().go(90_000).record('stopping').stop();
    const [file, ...rest] = story.files();
    expect(rest).toEqual([]);
    expect(file).toMatchObject({ file: '/videos/one.mkv', startedAt: START, lengthMs: 90_000, isRunning: false });
    expect(places(file)).toEqual([['start', '01', 0], ['take', '02', 30_000], ['highlight', '', 42_500], ['draw', '03', 60_000]]);
  });

  it('what happened while nothing was recorded is in no file', () => {
    const story = new Story().go(0).begin().go(10_000).record('recording').go(20_000).stop().go(30_000).take().highlight('lost');
    expect(places(story.files()[0])).toEqual([['start', '01', 0]]);
  });

  it('the time code stands still in a pause, and a moment in it lies where it stood', () => {
    const story = new Story().go(0).begin().record('recording').go(10_000).record('paused').go(14_000).take().go(40_000).record('recording').go(45_000).take().go(50_000).stop();
    expect(places(story.files()[0])).toEqual([['take', '01', 0], ['take', '02', 10_000], ['draw', '03', 15_000]]);
    expect(story.files()[0]?.lengthMs).toBe(20_000);
  });

  it('a pause that is never ended keeps what happened in it at the last frame', () => {
    const story = new Story().go(0).begin().record('recording').go(10_000).record('paused').go(14_000).take().go(20_000).stop();
    expect(places(story.files()[0])).toEqual([['take', '01', 0], ['take', '02', 10_000]]);
  });

  it('each file of a split recording has its own beginning, and opens with the row that was on air', () => {
    const story = new Story().go(0).begin().record('recording').file('/v/a.mkv').go(20_000).take().go(30_000).file('/v/b.mkv').go(36_000).take().go(40_000).stop('/v/b.mkv');
    const [a, b] = story.files();
    expect([a?.file, a?.lengthMs, places(a)]).toEqual(['/v/a.mkv', 30_000, [['take', '01', 0], ['take', '02', 20_000]]]);
    expect([b?.file, b?.lengthMs, b?.startedAt, places(b)]).toEqual(['/v/b.mkv', 10_000, START + 30_000, [['start', '02', 0], ['draw', '03', 6_000]]]);
  });

  it('a recording that was found running is anchored by the duration OBS gave', () => {
    const story = new Story().go(0).begin().go(100_000).record('recording', START - 50_000).go(110_000).take().go(120_000).stop();
    expect(places(story.files()[0])).toEqual([['start', '', 0], ['take', '01', 50_000], ['take', '02', 160_000]]);
  });

  it('a connection that blinked changes nothing: the same recording, the same anchor', () => {
    const story = new Story().go(0).begin().record('recording').go(20_000).away().go(25_000).take().go(30_000).record('recording', START + 320).go(40_000).take().go(50_000).stop();
    expect(story.files()).toHaveLength(1);
    expect(places(story.files()[0])).toEqual([['take', '01', 0], ['take', '02', 25_000], ['draw', '03', 40_000]]);
  });

  it('another recording after an absence is another file', () => {
    const story = new Story().go(0).begin().record('recording').go(20_000).away().go(60_000).record('recording', START + 50_000).go(70_000).take().go(80_000).stop('/v/two.mkv');
    expect(story.files().map(({ file }) => file)).toEqual([null, '/v/two.mkv']);
    expect(places(story.files()[1])).toEqual([['start', '01', 0], ['take', '02', 20_000]]);
  });

  it('while it runs the file is as long as it is now', () => {
    const story = new Story().go(0).begin().record('recording').go(7_000);
    expect(story.files()[0]).toMatchObject({ isRunning: true, lengthMs: 7_000, file: null });
  });
});

const file = (markers: readonly (readonly [number, string, ('take' | 'highlight')?])[], lengthMs = 100_000): MarkedFile => ({
  file: 'show.mkv', startedAt: instant(START), lengthMs, isRunning: false,
  markers: markers.map(([ms, title, kind = 'take']) => ({ kind, at: instant(START + ms), cue: '', title: { zh: title, en: '' }, ms })),
});

describe('exports', () => {
  it('ffmetadata: a chapter ends where the next begins, its own signs are escaped, one of no length is left out', () => {
    expect(toFfmetadata(file([[0, '开场'], [20_000, 'a=b;c#d\\e'], [30_000, 'same'], [30_000, 'moment']], 45_000), 'zh')).toBe([
      ';FFMETADATA1', '[CHAPTER]', 'TIMEBASE=1/1000', 'START=0', 'END=20000', 'title=开场', '[CHAPTER]', 'TIMEBASE=1/1000', 'START=20000', 'END=30000', 'title=a\\=b\\;c\\#d\\\\e',
      '[CHAPTER]', 'TIMEBASE=1/1000', 'START=30000', 'END=45000', 'title=moment', '',
    ].join('\n'));
  });

  it('YouTube: begins at 0:00, ten seconds apart at least, and nothing is lost for that', () => {
    expect(toYoutube(file([[0, 'a'], [4_000, 'b'], [12_999, 'c'], [3_725_400, 'd']]), 'zh')).toBe('0:00 a / b\n0:12 c\n1:02:05 d\n');
    expect(toYoutube(file([[3_000, 'only']]), 'zh')).toBe('0:00 only\n');
  });

  it('CSV: quotes, formulas and line breaks cannot do harm, clock times are the show\'s', () => {
    const csv = toCsv([file([[1_500, '=1+1'], [2_000, 'say "hi", now'], [3_000, 'two\nlines', 'highlight']])], 'Asia/Shanghai', 'zh');
    expect(csv.startsWith('\uFEFFfile,time,ms,kind,cue,title,date,clock\r\n')).toBe(true);
    expect(csv.split('\r\n').slice(1, 4)).toEqual([
      "show.mkv,00:00:01.500,1500,take,,'=1+1,1970-01-01,08:16:41", 'show.mkv,00:00:02.000,2000,take,,"say ""hi"", now",1970-01-01,08:16:42', 'show.mkv,00:00:03.000,3000,highlight,,高光: two lines,1970-01-01,08:16:43',
    ]);
  });

  it('EDL: one event from take to take, frames of the canvas, highlights as locators, no line longer than 80', () => {
    const edl = toEdl(file([[0, 'a'], [10_040, 'b'.repeat(90)], [12_000, 'x', 'highlight']], 20_000), 25, 'en');
    expect(edl.split('\n').slice(0, 10)).toEqual([
      'TITLE: show.mkv', 'FCM: NON-DROP FRAME', '',
      '001  AX       AA/V  C        00:00:00:00 00:00:10:01 01:00:00:00 01:00:10:01', '* FROM CLIP NAME: show.mkv', '* COMMENT: a',
      '002  AX       AA/V  C        00:00:10:01 00:00:20:00 01:00:10:01 01:00:20:00', '* FROM CLIP NAME: show.mkv', `* COMMENT: ${'b'.repeat(69)}`,
      '* LOC: 01:00:12:00 RED     Highlight: x',
    ]);
    expect(Math.max(...edl.split('\n').map((line) => line.length))).toBeLessThanOrEqual(80);
  });

  it.each([[0, 25, '00:00:00:00'], [90_025, 25, '01:00:01:00'], [59, 60, '00:00:00:59']])('%d frames at %d are %s', (frames, fps, text) => { expect(smpte(frames, fps)).toBe(text); });

  it('29.97 is counted as 30, an unknown rate as 30', () => { expect([edlFps(30_000 / 1_001), edlFps(null), edlFps(25), edlFps(Number.NaN)]).toEqual([30, 30, 25, 30]); });

  it('exact times carry over', () => { expect([exactTime(3_599_999.6), exactTime(-1)]).toEqual(['01:00:00.000', '00:00:00.000']); });
});
