import { describe, expect, test } from 'vitest';
import type { HiddenComment, MutedViewer } from '#shared/commentDesk/commentDeskState.ts';
import { browserSpeech, type BrowserVoice } from '../../../../../renderer/console/audience/speech/browserSpeech.ts';
import { BREATH_MS, createCommentSpeaker } from '../../../../../renderer/console/audience/speech/commentSpeaker.ts';
import { spokenPartsOf } from '../../../../../renderer/console/audience/speech/speechRules.ts';
import { rowOf } from '../../state/crowd/crowdRows.ts';

const DESK = { hidden: [], muted: [] };
const question = (over = {}) => rowOf(7, { text: '3号多少钱', name: '张小明', reading: 'question', viewerKey: 'key-0001', ...over });

describe('what may be read aloud', () => {
  test('nothing while it is off, and only what was chosen', () => {
    expect(spokenPartsOf(question(), 'off', DESK)).toBeNull();
    expect(spokenPartsOf(question(), 'question', DESK)).toEqual({ kind: 'question', first: '张', text: '3号多少钱' });
    expect(spokenPartsOf(question(), 'intent', DESK)).toBeNull();
    expect(spokenPartsOf(question({ reading: 'intent' }), 'asking', DESK)?.kind).toBe('intent');
    expect(spokenPartsOf(rowOf(1, { kind: 'gift', text: 'Rose ×3' }), 'gift', DESK)).toEqual({ kind: 'gift', first: 'v', text: 'Rose ×3' });
  });

  test('never what complains or is spam, whatever was chosen', () => {
    for (const reading of ['complaint', 'spam', 'chatter', 'praise', '']) for (const choice of ['question', 'intent', 'asking', 'gift'] as const) expect(spokenPartsOf(question({ reading }), choice, DESK)).toBeNull();
  });

  test('never what is hidden or asked to be, never a muted viewer, never history, a recording or a test', () => {
    const hidden = (kind: 'hidden' | 'requested'): HiddenComment => ({ kind, crowdSeq: 7, reason: 'spam', by: 'Lin', clientId: 'c', at: 0 as never });
    for (const kind of ['hidden', 'requested'] as const) expect(spokenPartsOf(question(), 'question', { ...DESK, hidden: [hidden(kind)] })).toBeNull();
    const muted: MutedViewer = { viewerKey: 'key-0001', label: '张***', reason: 'abuse', by: 'Lin', at: 0 as never, until: null };
    expect(spokenPartsOf(question(), 'question', { ...DESK, muted: [muted] })).toBeNull();
    expect(spokenPartsOf(question({ at: 5_000 }), 'question', { ...DESK, muted: [{ ...muted, until: 5_000 as never }] })?.text).toBe('3号多少钱');
    for (const provenance of ['history', 'replay', 'test']) expect(spokenPartsOf(question({ provenance }), 'question', DESK)).toBeNull();
  });

  test('names to their first character, numbers and mentions masked, no links, no endless laughter, not for ever', () => {
    const parts = spokenPartsOf(question({ text: '@李雷 13812345678 看 https://x.example/a?b 哈哈哈哈哈哈哈 多少钱' }), 'question', DESK);
    expect(parts?.text).toBe('@李 138 5678 看 哈哈 多少钱');
    expect(JSON.stringify(parts)).not.toMatch(/小明|李雷|1234/u);
    expect(spokenPartsOf(question({ name: '' }), 'question', DESK)?.first).toBeNull();
    expect(spokenPartsOf(question({ text: '？？？' }), 'question', DESK)).toBeNull();
    expect(spokenPartsOf(question({ text: '一二三四五六七八九十'.repeat(30) }), 'question', DESK)?.text).toHaveLength(60);
  });
});

/** The part of the browser's speech the product uses, with its ends in the test's hands. */
function fakeVoice() {
  const said: SpeechSynthesisUtterance[] = [];
  let cancels = 0;
  const timers = new Map<() => void, number>();
  const voice: BrowserVoice = {
    synthesis: { speak: (utterance) => { said.push(utterance); }, cancel: () => { cancels += 1; } },
    utterance: (text) => ({ text, lang: '', onend: null, onerror: null }) as SpeechSynthesisUtterance,
  };
  const setTimer = (run: () => void, ms: number): (() => void) => {
    timers.set(run, ms);
    return () => { timers.delete(run); };
  };
  const last = (): SpeechSynthesisUtterance => { const utterance = said.at(-1); if (utterance === undefined) throw new Error('nothing was said'); return utterance; };
  return {
    said, cancels: () => cancels, speaker: createCommentSpeaker({ speech: browserSpeech(voice, setTimer), setTimer }),
    end: () => { const utterance = last(); utterance.onend?.call(utterance, {} as SpeechSynthesisEvent); },
    fail: () => { const utterance = last(); utterance.onerror?.call(utterance, {} as SpeechSynthesisErrorEvent); },
    wait: (ms: number) => { for (const [run, after] of Array.from(timers)) if (after <= ms) { timers.delete(run); run(); } },
  };
}

describe('the voice', () => {
  test('one sentence at a time with a breath between; of a flood the newest is next and the rest is left out and counted', () => {
    const { speaker, said, end, wait } = fakeVoice();
    for (let i = 1; i <= 500; i += 1) speaker.offer(`第${i}句`, 'zh-CN');
    expect(said.map(({ text, lang }) => [text, lang])).toEqual([['第1句', 'zh-CN']]);
    end();
    expect(speaker.situation().kind).toBe('pausing');
    expect(said).toHaveLength(1);
    wait(BREATH_MS);
    expect(said.map(({ text }) => text)).toEqual(['第1句', '第500句']);
    expect(speaker.skipped()).toBe(498);
    end();
    wait(BREATH_MS);
    expect(speaker.situation().kind).toBe('quiet');
  });

  test('switched off it is silent at once, and an end that comes late starts nothing', () => {
    const { speaker, said, cancels, end, wait } = fakeVoice();
    speaker.offer('一', 'zh-CN');
    speaker.offer('二', 'zh-CN');
    speaker.stop();
    expect(cancels()).toBe(1);
    end();
    wait(60_000);
    expect(said).toHaveLength(1);
    expect(speaker.situation().kind).toBe('quiet');
  });

  test('a voice that never ends is given up after a while; one that fails three times is said to have failed', () => {
    const { speaker, said, fail, wait } = fakeVoice();
    speaker.offer('一', 'zh-CN');
    wait(20_000);
    expect(speaker.situation().kind).toBe('pausing');
    for (const text of ['二', '三']) {
      speaker.offer(text, 'zh-CN');
      wait(BREATH_MS);
      fail();
    }
    expect(said).toHaveLength(3);
    expect(speaker.situation().kind).toBe('failed');
    speaker.offer('四', 'zh-CN');
    expect(said).toHaveLength(3);
    speaker.stop();
    speaker.offer('五', 'zh-CN');
    expect(said).toHaveLength(4);
  });
});
