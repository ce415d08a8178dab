/** words before viewers against the room's list. */
import { describe, expect, it } from 'vitest';
import { WORD_RULES } from '#shared/alerts/rules/words.ts';
import { createWordWatch } from '#shared/alerts/words/wordWatch.ts';
import type { WordSample } from '#shared/alerts/words/wordSample.ts';
import { instant } from '#shared/time/instant.ts';
import { shippedLexicon } from '#tests/words/shippedLexicon.ts';
import { sheetOf, Stage } from '../show/stage.ts';

const WORDS = shippedLexicon();

function onAir(rows: Parameters<typeof sheetOf>[0] = [{ minutes: 60 }]) {
  const stage = new Stage();
  stage.did({ kind: 'openSession', title: 'W' });
  stage.start(sheetOf(rows), 'rehearsal');
  const watch = createWordWatch();
  const read = (seconds = 1): WordSample => { stage.wait(seconds * 1_000); return watch.read(stage.state, WORDS, instant(stage.now)); };
  const line = (n: number, text: string): void => { stage.commit([{ kind: 'hostCueSent', cueId: `cue-${n}` as never, text }]); };
  return { stage, read, line };
}

describe('A-19 a blocked word before viewers', () => {
  it('in what the host is told to say: while the line waits, and for a minute after it was said', () => {
    const { stage, read, line } = onAir();
    expect(read().blocked).toBeNull();
    line(1, '全网第一');
    expect(read().blocked).toMatchObject({ place: 'said', words: '全网第一' });
    stage.did({ kind: 'acknowledgeHostCue', cueId: 'cue-1' as never });
    expect(read(50).blocked).toMatchObject({ place: 'said' });
    expect(read(15).blocked).toBeNull();
  });

  it('not in a line that was withdrawn', () => {
    const { stage, read, line } = onAir();
    line(1, '全网第一');
    stage.did({ kind: 'withdrawHostCue', cueId: 'cue-1' as never });
    expect(read().blocked).toBeNull();
  });

  it('in a pinned comment until it is taken off; a comment nobody pinned is not the room\'s word', () => {
    const { stage, read } = onAir();
    stage.commit([{ kind: 'commentPinned', pinId: 'pin-1' as never, crowdSeq: 3, name: '', text: '全网第一', showOn: ['overlay'] }]);
    expect(read().blocked).toMatchObject({ place: 'pinned' });
    stage.did({ kind: 'unpinComment', pinId: 'pin-1' as never });
    expect(read().blocked).toBeNull();
  });

  it('in the text of a source in OBS, and in the row on air: its title is shown, its points are said', () => {
    const bound = onAir();
    bound.stage.did({ kind: 'setTextBindings', bindings: [{ input: 'Ticker', kind: 'text', template: '全网第一 {title}' }] });
    expect(bound.read().blocked).toMatchObject({ place: 'shown' });
    expect(onAir([{ minutes: 60, title: { zh: '全网第一', en: '' } }]).read().blocked).toMatchObject({ place: 'shown' });
    expect(onAir([{ minutes: 60, talkingPoints: { zh: ['全网第一'], en: [] } }]).read().blocked).toMatchObject({ place: 'said' });
  });

  it('not once compliance let that very text pass', () => {
    const { stage, read, line } = onAir();
    line(1, '全网第一');
    expect(read().blocked).not.toBeNull();
    const hit = WORDS.entries.filter(({ term }) => '全网第一'.includes(term)).map(({ id }) => id);
    stage.commit([{ kind: 'wordsOverridden', override: { id: 'ov-1', text: '全网第一', scope: 'host', wordIds: hit, reason: 'quoted from a report', evidenceId: 'EV-1', by: 'Zhou', at: instant(stage.now) } } as never]);
    expect(read().blocked).toBeNull();
  });
});

describe('A-19 words that want evidence', () => {
  it('are counted by line for ten minutes, each once', () => {
    const { read, line } = onAir();
    line(1, '全网首发');
    line(2, '首家门店');
    expect(read().warned.texts).toBe(2);
    expect(read(300).warned.texts).toBe(2);
    line(3, '唯一一家');
    expect(read().warned).toMatchObject({ texts: 3 });
  });

  it('of a line that was said more than ten minutes ago no longer count', () => {
    const { stage, read, line } = onAir();
    line(1, '全网首发');
    expect(read().warned.texts).toBe(1);
    stage.did({ kind: 'acknowledgeHostCue', cueId: 'cue-1' as never });
    expect(read(65).warned.texts).toBe(1);
    for (let minute = 0; minute < 10; minute += 1) read(60);
    expect(read().warned.texts).toBe(0);
  });

  it('several in one row are one thing to put right', () => {
    expect(onAir([{ minutes: 60, talkingPoints: { zh: ['全网首发', '首家门店', '唯一一家'], en: [] } }]).read().warned.texts).toBe(1);
  });
});

describe('A-19 as a rule', () => {
  const judge = (words: WordSample | null, state: Stage['state']) => {
    const now = { at: instant(0), show: state, probe: null, programme: null, faultVoices: 0, crowd: null, words, sold: null, storage: { show: true, crowd: true } };
    const [rule] = WORD_RULES;
    return rule?.judge({ now, window: [now], settings: state.health.settings, isOpen: false });
  };
  const warned = (texts: number): WordSample => ({ blocked: null, warned: { texts, words: '首家' } });

  it('three texts without evidence are serious, two are not; how many, the room says', () => {
    const { stage } = onAir();
    expect(judge(warned(2), stage.state)).toEqual({ kind: 'fine' });
    expect(judge(warned(3), stage.state)).toMatchObject({ kind: 'bad', finding: { severity: 'P1', about: 'wordsWarned', params: { count: 3 } } });
    stage.did({ kind: 'setAlertSettings', settings: { thresholds: { wordWarnings: 5 } } });
    expect(judge(warned(4), stage.state)).toEqual({ kind: 'fine' });
  });

  it('without a list nothing can be said; without a show nothing is before viewers', () => {
    expect(judge(null, onAir().stage.state)).toEqual({ kind: 'blind' });
    expect(judge(warned(9), new Stage().state)).toEqual({ kind: 'fine' });
  });
});
