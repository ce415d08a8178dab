import { describe, expect, it } from 'vitest';
import { exactTime, toCsv, toFfmetadata, toYoutube } from '#shared/markers/exportChapters.ts';
import { edlRate, smpte, toEdl } from '#shared/markers/exportEdl.ts';
import { ruleSchema } from '#shared/automation/model.ts';
import { markedFiles, type MarkedFile } from '#shared/markers/markers.ts';
import { instant } from '#shared/time/instant.ts';
import { inventoryOf, sheetOf, Stage } from '../show/stage.ts';

const SHEET = sheetOf([{ obsScene: 'A', title: { zh: '开场', en: 'Opening' } }, { obsScene: 'B', title: { zh: '面霜', en: 'Cream' } }, { lotteryId: 'L1', title: { zh: '福袋', en: '' } }, {}]);
const START = 1_000_000;
const [NTSC_24, NTSC_30, NTSC_60] = [24_000 / 1_001, 30_000 / 1_001, 60_000 / 1_001];

/** A running show on a connected OBS whose recording is off; `go(ms)` sets the clock to that many ms after START. */
class Story extends Stage {
  constructor(sheet = SHEET) {
    super(START - 60_000);
    this.did({ kind: 'openSession', title: 'S' });
    this.did({ kind: 'importRunsheet', sheet });
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
  file(file: string): this { this.report({ kind: 'reportRecordFile', file, fps: 30_000 / 1_001 }); return this; }
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

  it('a highlight of the very first moment lies in the file and does not begin it', () => {
    const story = new Story().go(-5_000).begin().go(0).record('recording').highlight('五折').go(30_000).take().go(40_000).stop();
    expect(places(story.files()[0])).toEqual([['start', '01', 0], ['highlight', '', 0], ['take', '02', 30_000]]);
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

  it('a row of the lottery phase is a draw without a number too; a marked draw lies where it was marked, and opens no file', () => {
    const story = new Story(sheetOf([{ title: { zh: '开场', en: '' } }, { phase: 'lottery', title: { zh: '红包雨', en: '' } }])).go(0).begin().record('recording').go(10_000).take().go(25_000);
    story.did({ kind: 'markHighlight', what: 'draw', label: '开奖' });
    story.go(30_000).file('/v/a.mkv').file('/v/b.mkv').go(40_000).stop('/v/b.mkv');
    expect(story.files().map(places)).toEqual([[['take', '01', 0], ['draw', '02', 10_000], ['draw', '', 25_000]], [['start', '02', 0]]]);
  });

  it('the backup scene and the way back, and a scene that a rule took, are scenes of the recording', () => {
    const story = new Story().go(0).begin().record('recording');
    story.did({ kind: 'setSafety', safety: { backupScene: 'B', holdingScene: null, micInputs: [], twoPerson: false } });
    story.go(10_000).did({ kind: 'panic' });
    story.go(20_000).did({ kind: 'resumeFromPanic' });
    story.did({ kind: 'saveAutomation', rule: ruleSchema.parse({ id: 'r', name: 'R', mode: 'on', trigger: { kind: 'itemTaken', cue: null, phase: null }, conditions: [], actions: [{ kind: 'scene', scene: 'B' }, { kind: 'mark', what: 'highlight', label: '{title}' }] }) });
    story.go(30_000).report({ kind: 'reportAutomationDue', ruleId: 'r', cause: null, dueAt: story.now });
    expect(story.files()[0]?.markers.map(({ kind, title, ms }) => [kind, title.zh, ms])).toEqual([['take', '开场', 0], ['scene', 'B', 10_000], ['scene', 'A', 20_000], ['highlight', '开场', 30_000], ['scene', 'B', 30_000]]);
  });

  it('a file knows its frame rate, also each one after a split', () => {
    const story = new Story().go(0).begin().record('recording').file('/v/a.mkv').go(30_000).file('/v/b.mkv').go(40_000).stop('/v/b.mkv');
    expect(story.files().map(({ fps }) => fps)).toEqual([NTSC_30, NTSC_30]);
  });

  it('while it runs the file is as long as it is now', () => {
    const story = new Story().go(0).begin().record('recording').go(7_000);
    expect(story.files()[0]).toMatchObject({ isRunning: true, lengthMs: 7_000, file: null });
  });
});

const file = (markers: readonly (readonly [number, string, ('take' | 'highlight' | 'draw')?])[], lengthMs = 100_000): MarkedFile => ({
  file: 'show.mkv', fps: null, startedAt: instant(START), lengthMs, isRunning: false,
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
    expect(edl.split('\n').slice(0, 11)).toEqual([
      'TITLE: show.mkv', 'FCM: NON-DROP FRAME', '* FRAME RATE: 25', '',
      '001  AX       AA/V  C        00:00:00:00 00:00:10:01 01:00:00:00 01:00:10:01', '* FROM CLIP NAME: show.mkv', '* COMMENT: a',
      '002  AX       AA/V  C        00:00:10:01 00:00:20:00 01:00:10:01 01:00:20:00', '* FROM CLIP NAME: show.mkv', `* COMMENT: ${'b'.repeat(69)}`,
      '* LOC: 01:00:12:00 RED     Highlight: x',
    ]);
    expect(Math.max(...edl.split('\n').map((line) => line.length))).toBeLessThanOrEqual(80);
  });

  // The numbers of SMPTE ST 12-1: two are left out in each minute but every tenth, four at 59.94.
  it.each([
    [0, 25, '00:00:00:00'], [90_025, 25, '01:00:01:00'], [59, 60, '00:00:00:59'],
    [1_799, NTSC_30, '00:00:59;29'], [1_800, NTSC_30, '00:01:00;02'], [17_981, NTSC_30, '00:09:59;29'], [17_982, NTSC_30, '00:10:00;00'], [19_782, NTSC_30, '00:11:00;02'], [107_892, NTSC_30, '01:00:00;00'],
    [3_599, NTSC_60, '00:00:59;59'], [3_600, NTSC_60, '00:01:00;04'], [35_964, NTSC_60, '00:10:00;00'], [215_784, NTSC_60, '01:00:00;00'],
    [86_400, NTSC_24, '01:00:00:00'],
  ])('frame %d at %d is %s', (frame, fps, text) => { expect(smpte(frame, edlRate(fps))).toBe(text); });

  it('no frame number is written twice, and each is the one before plus one or the jump of a minute, over an hour of 29.97', () => {
    const rate = edlRate(NTSC_30);
    const numbers = Array.from({ length: 107_892 }, (_, frame) => {
      const [h = 0, m = 0, s = 0, f = 0] = smpte(frame, rate).split(/[:;]/u).map(Number);
      return ((h * 60 + m) * 60 + s) * 30 + f;
    });
    const jumps = numbers.flatMap((number, frame) => (frame > 0 && number - (numbers[frame - 1] ?? 0) !== 1 ? [number - (numbers[frame - 1] ?? 0)] : []));
    expect(jumps).toEqual(Array.from({ length: 54 }, () => 3));
  });

  it('rates: 29.97 and 59.94 with drop frames, 23.976 without, what was measured is the rate it is near, an unknown one is thirty', () => {
    expect([NTSC_30, 29.97, 29.9701, NTSC_60, NTSC_24, 30, 25, null, Number.NaN].map((fps) => edlRate(fps)).map(({ base, isDrop, fps }) => [base, isDrop, Number(fps.toFixed(3))])).toEqual([
      [30, true, 29.97], [30, true, 29.97], [30, true, 29.97], [60, true, 59.94], [24, false, 23.976], [30, false, 30], [25, false, 25], [30, false, 30], [30, false, 30],
    ]);
  });

  it('EDL at 29.97: drop frames are said and written, and after an hour the time code is that of the clock, and never further from it than two frames', () => {
    const lines = toEdl(file([[0, 'a'], [3_600_000, 'b']], 3_660_000), NTSC_30, 'en').split('\n');
    expect(lines.slice(1, 3)).toEqual(['FCM: DROP FRAME', '* FRAME RATE: 29.97']);
    expect(lines.filter((line) => line.includes('AX'))).toEqual([
      '001  AX       AA/V  C        00:00:00;00 01:00:00;00 01:00:00;00 02:00:00;00', '002  AX       AA/V  C        01:00:00;00 01:00:59;28 02:00:00;00 02:00:59;28',
    ]);
  });

  it('EDL of a file whose rate nobody knows says so', () => {
    expect(toEdl(file([[0, 'a']]), null, 'en')).toContain('* FRAME RATE: not known, counted as 30');
    expect(toEdl(file([[0, 'a']]), null, 'zh')).toContain('* FRAME RATE: 帧率未知，按 30 帧计');
  });

  it('a draw that was marked is a locator of its own colour; the row of a draw is an event; chapters call both a draw', () => {
    const drawn = file([[0, 'a'], [5_000, '开奖', 'draw'], [9_000, '', 'draw']]);
    expect(toEdl(drawn, 25, 'zh').split('\n').filter((line) => line.startsWith('* LOC') || line.includes('AX'))).toEqual([
      '001  AX       AA/V  C        00:00:00:00 00:01:40:00 01:00:00:00 01:01:40:00', '* LOC: 01:00:05:00 MAGENTA 抽奖: 开奖', '* LOC: 01:00:09:00 MAGENTA 抽奖',
    ]);
    const row: MarkedFile = { ...drawn, markers: drawn.markers.map((marker, index) => (index === 1 ? { ...marker, cue: '03' } : marker)) };
    expect(toEdl(row, 25, 'zh')).toContain('* COMMENT: 抽奖: 03 开奖');
    expect(toFfmetadata(row, 'en')).toContain('title=Draw: 03 开奖');
  });

  it('exact times carry over', () => { expect([exactTime(3_599_999.6), exactTime(-1)]).toEqual(['01:00:00.000', '00:00:00.000']); });
});
