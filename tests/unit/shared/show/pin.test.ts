import { describe, expect, test } from 'vitest';
import { maskName, maskText } from '#shared/audience/masking.ts';
import { redactState, redactStored } from '#shared/protocol/redact.ts';
import { pinnedText } from '#shared/show/overlayFacts.ts';
import { sheetOf, Stage } from './stage.ts';

const stage = (): Stage => {
  const opened = new Stage();
  opened.did({ kind: 'openSession', title: 'Evening' });
  opened.start(sheetOf([{}, {}]));
  return opened;
};
const pin = (on: Stage, crowdSeq: number | null, name: string, text: string) => on.did({ kind: 'pinComment', crowdSeq, name, text });

describe('masking for screens that viewers or the host see (domain.md 10)', () => {
  test('a name keeps its first character; one of a single character is hidden whole; no name stays none', () => {
    expect(['张小明', '张', '😀', '😀😀', 'Bob', '', '  '].map(maskName)).toEqual(['张***', '*', '*', '😀***', 'B***', '***', '***']);
  });

  test('a mobile number keeps its ends, identity and card numbers nothing, prices and links everything', () => {
    expect(maskText('我的号 13812345678 加我')).toBe('我的号 138****5678 加我');
    expect(maskText('138 1234 5678')).toBe('138****5678');
    expect(maskText('110101199003077758 和 6222 0212 3456 7890 123')).toBe('****** 和 ******');
    expect(maskText('11010119900307775X')).toBe('******');
    expect(maskText('@李雷 3号链接 129元 2026-11-28 20:00')).toBe('@李*** 3号链接 129元 2026-11-28 20:00');
  });
});

describe('the pinned question', () => {
  test('is stored masked: nothing of name, mention or number is in the log, whoever reads it', () => {
    const on = stage();
    pin(on, 7, '王小明', '@李雷 加我 13812345678 黄皮选哪个色号？');
    expect(on.state.pinned).toMatchObject({ crowdSeq: 7, name: '王***', text: '@李* 加我 138****5678 黄皮选哪个色号？'.replace('李*', '李***'), by: 'Lin', answeredAt: null });
    expect(JSON.stringify(on.log)).not.toMatch(/小明|李雷|13812345678/u);
    expect(pinnedText(on.state)).toBe('王***: @李*** 加我 138****5678 黄皮选哪个色号？');
  });

  test('it may stand on the prompter only, or on the overlay only: the other one shows nothing of it', () => {
    const on = stage();
    on.did({ kind: 'pinComment', crowdSeq: 1, name: '甲乙', text: '只给主播', showOn: ['prompter'] });
    expect(on.state.pinned?.showOn).toEqual(['prompter']);
    expect(pinnedText(on.state)).toBe('');
    expect(JSON.stringify([redactState(on.state, 'overlay').pinned, on.log.map((stored) => redactStored(stored, 'overlay'))])).not.toContain('只给主播');
    expect(redactState(on.state, 'host').pinned?.text).toBe('只给主播');
    on.did({ kind: 'pinComment', crowdSeq: 1, name: '甲乙', text: '只给主播', showOn: ['overlay', 'prompter'] });
    expect(on.state.pinned?.showOn).toEqual(['prompter', 'overlay']);
    expect(on.did({ kind: 'pinComment', crowdSeq: 1, name: '甲乙', text: '只给主播' })).toHaveLength(0);
    on.did({ kind: 'pinComment', crowdSeq: null, name: '', text: '48 小时内发出', showOn: ['overlay'] });
    expect(pinnedText(on.state)).toBe('48 小时内发出');
  });

  test('another one takes its place; unpin is the way back', () => {
    const on = stage();
    pin(on, 1, '甲乙', '一');
    const first = on.state.pinned?.id;
    pin(on, 2, '丙丁', '二');
    expect(on.state.pinned).toMatchObject({ crowdSeq: 2, text: '二' });
    expect(on.command({ kind: 'unpinComment', pinId: first ?? '' })).toMatchObject({ ok: false, key: 'notPinned' });
    on.did({ kind: 'unpinComment', pinId: on.state.pinned?.id ?? '' });
    expect(on.state.pinned).toBeNull();
    expect(pinnedText(on.state)).toBe('');
  });

  test('what was pinned in this session stays listed, each comment once, the last pinned last; the next session begins with none', () => {
    const on = stage();
    for (const seq of [1, 2, null, 1]) pin(on, seq, '甲乙', `第${String(seq)}条`);
    expect(on.state.pins).toEqual([2, 1]);
    for (let seq = 3; seq <= 120; seq += 1) pin(on, seq, '甲乙', `第${seq}条`);
    expect(on.state.pins).toEqual(Array.from({ length: 100 }, (_, i) => i + 21));
    on.did({ kind: 'unpinComment', pinId: on.state.pinned?.id ?? '' });
    expect(on.state.pins.at(-1)).toBe(120);
    on.did({ kind: 'endShow', sawOnAir: on.onAir });
    on.did({ kind: 'openSession', title: 'Next' });
    expect(on.state.pins).toEqual([]);
  });

  test('the same comment pinned twice is one pin; once it was answered it may be pinned again', () => {
    const on = stage();
    expect(pin(on, 1, '甲乙', '一')).toHaveLength(1);
    expect(pin(on, 1, '甲乙', '一')).toHaveLength(0);
    on.wait(4_000).did({ kind: 'answerPinned', pinId: on.state.pinned?.id ?? '' });
    expect(pin(on, 1, '甲乙', '一')).toHaveLength(1);
    expect(on.state.pinned?.answeredAt).toBeNull();
  });

  test('the host marks it answered, once: it is off the prompter and the overlay, and the desk knows how long it took', () => {
    const on = stage();
    pin(on, 1, '甲乙', '一');
    const pinId = on.state.pinned?.id ?? '';
    on.wait(9_000).did({ kind: 'answerPinned', pinId });
    expect(on.state.pinned === null ? null : (on.state.pinned.answeredAt ?? 0) - on.state.pinned.pinnedAt).toBe(9_000);
    expect(pinnedText(on.state)).toBe('');
    expect(on.command({ kind: 'answerPinned', pinId })).toMatchObject({ ok: false, key: 'alreadyAnswered' });
    expect(on.command({ kind: 'answerPinned', pinId: 'pin-0' })).toMatchObject({ ok: false, key: 'notPinned' });
  });

  test('a new session begins with nothing pinned', () => {
    const on = stage();
    pin(on, 1, '甲乙', '一');
    on.did({ kind: 'endShow', sawOnAir: on.onAir });
    on.did({ kind: 'openSession', title: 'Next' });
    expect(on.state.pinned).toBeNull();
  });

  test('an overlay learns of it without learning who pinned it', () => {
    const on = stage();
    pin(on, 1, '甲乙', '一');
    expect(redactState(on.state, 'overlay').pinned).toMatchObject({ name: '甲***', text: '一', by: 'engine' });
  });
});

describe('timers and the screens that show them', () => {
  const timer = (on: Stage, label: string, showOn?: ('prompter' | 'overlay')[]) => on.did({ kind: 'startTimer', label, counts: 'down', durationMs: 60_000, ...(showOn === undefined ? {} : { showOn }) });

  test('a timer is on the prompter unless something else is said, as in logs that know no screens', () => {
    const on = stage();
    timer(on, 'Offer');
    expect(on.state.timers[0]?.showOn).toEqual(['prompter']);
    on.commit([{ kind: 'timerStarted', timerId: 'timer-old', label: 'Old', counts: 'up', durationMs: 0, clock: { kind: 'running', zeroAt: on.now } } as never]);
    expect(on.state.timers[1]?.showOn).toEqual(['prompter']);
  });

  test('an overlay is told of those marked for it and of no other, neither by state nor by any event', () => {
    const on = stage();
    timer(on, 'For the crew');
    timer(on, 'For viewers', ['overlay']);
    const crew = on.state.timers[0]?.id ?? '';
    on.wait(1_000).did({ kind: 'pauseTimer', timerId: crew });
    on.did({ kind: 'resetTimer', timerId: crew });
    on.did({ kind: 'resumeTimer', timerId: crew });
    const told = on.log.map((stored) => redactStored(stored, 'overlay'));
    expect(JSON.stringify(told)).not.toContain('For the crew');
    expect(JSON.stringify(told)).not.toContain(crew);
    expect(redactState(on.state, 'overlay').timers.map(({ label }) => label)).toEqual(['For viewers']);
  });

  test('put on the overlay later it arrives whole, and taken off it is gone there; its clock goes on untouched', () => {
    const on = stage();
    timer(on, 'Offer');
    const { id, clock } = on.state.timers[0] ?? { id: '', clock: null };
    on.wait(5_000).did({ kind: 'setTimerScreens', timerId: id, showOn: ['overlay', 'prompter', 'overlay'].slice(0, 2) as never });
    expect(on.state.timers[0]).toMatchObject({ showOn: ['prompter', 'overlay'], clock });
    expect(redactStored(on.log.at(-1)!, 'overlay')?.event).toMatchObject({ kind: 'timerShown', label: 'Offer', clock });
    expect(on.did({ kind: 'setTimerScreens', timerId: id, showOn: ['overlay', 'prompter'] })).toEqual([]);
    on.did({ kind: 'setTimerScreens', timerId: id, showOn: [] });
    expect(redactStored(on.log.at(-1)!, 'overlay')?.event).toEqual({ kind: 'timerRemoved', timerId: id });
    expect(on.state.timers).toHaveLength(1);
  });
});
