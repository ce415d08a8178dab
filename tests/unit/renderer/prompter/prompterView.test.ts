import { describe, expect, it } from 'vitest';
import { productSchema } from '#shared/commerce/product.ts';
import { itemSchema, runsheetSchema } from '#shared/runsheet/item.ts';
import type { StreamSituation } from '#shared/obs/model.ts';
import type { HostCue, Run, ShowSituation } from '#shared/show/state.ts';
import { duration, instant } from '#shared/time/instant.ts';
import { airState } from '../../../../renderer/prompter/airState.ts';
import { hostItem, prompterView, waitingCues } from '../../../../renderer/prompter/prompterView.ts';

const now = instant(1_800_000_000_000);
const row = (n: number, more: object = {}) => itemSchema.parse({ id: `i${n}`, cue: String(n), phase: 'product', title: { zh: `第${n}段`, en: '' }, start: n === 1 ? { kind: 'fixed', at: 72_000_000 } : { kind: 'linked' }, durationMs: 60_000, minDurationMs: 30_000, flex: 'must', talkingPoints: {}, ...more });
const sheet = runsheetSchema.parse({ id: 's1', title: '夜场', timeZone: 'Asia/Shanghai', date: '2026-11-28', items: [row(1), row(2, { productIds: ['P02', 'gone', 'P01'], priceLine: '页面价19.9|到手9.9' }), row(3), row(4)] });
const products = ['P01', 'P02'].map((id) => productSchema.parse({ id, name: { zh: id, en: '' } }));
const run = (index: number): Run => ({ id: 'run-1' as Run['id'], item: sheet.items[index] ?? row(9), how: 'next', takenAt: now, plannedStart: now, endsAt: null, loopPass: null, addedMs: duration(0), pausedMs: duration(0), clock: { kind: 'running' }, scene: { kind: 'none' } });
const running = (index: number, dropped: readonly string[] = []): ShowSituation => ({ kind: 'running', sheet, mode: 'live', startedAt: now, onAir: run(index), done: [], dropped: dropped as never, resumeAfter: null, loopLeft: false, shift: null, caughtUpRows: [], caughtUpMs: 0 as never });

describe('what the prompter shows', () => {
  it('shows the products of the row in the row\'s order and leaves out those the shelf does not hold', () => {
    const view = prompterView({ show: running(1), products }, 'zh-CN');
    expect(view.kind === 'running' && view.products.map((product) => product.id)).toEqual(['P02', 'P01']);
    expect(view.kind === 'running' && view.item.priceLines).toEqual(['页面价19.9', '到手9.9']);
  });
  it('names the next row that was not dropped', () => {
    const view = prompterView({ show: running(1, ['i3']), products }, 'zh-CN');
    expect(view.kind === 'running' && view.next?.title).toBe('第4段');
  });
  it('says that the last row is the last', () => {
    const view = prompterView({ show: running(3), products }, 'zh-CN');
    expect(view.kind === 'running' && view.next).toBeNull();
  });
  it('says when an armed show is planned to begin, in the zone of the show', () => {
    const view = prompterView({ show: { kind: 'armed', sheet, mode: 'rehearsal', armedAt: now }, products }, 'zh-CN');
    expect(view.kind === 'armed' && view.startsAt).toBe(Date.parse('2026-11-28T20:00:00+08:00'));
  });
});

describe('the language of the sheet', () => {
  it('falls back to the other language where one is empty', () => {
    const item = row(1, { talkingPoints: { zh: ['一', '二'], en: [] } });
    expect(hostItem(item, 'en')).toMatchObject({ title: '第1段', points: ['一', '二'] });
    expect(hostItem(row(1, { title: { zh: '甲', en: 'A' }, talkingPoints: { zh: ['一'], en: ['one'] } }), 'en')).toMatchObject({ title: 'A', points: ['one'] });
  });
});

describe('say now', () => {
  it('queues what is unanswered, oldest first', () => {
    const cue = (id: string, answer: HostCue['answer']): HostCue => ({ id: id as HostCue['id'], text: id, sentAt: now, from: '', answer });
    expect(waitingCues([cue('a', { kind: 'acknowledged', at: now }), cue('b', { kind: 'waiting' }), cue('c', { kind: 'withdrawn', at: now }), cue('d', { kind: 'waiting' })]).map((each) => each.id)).toEqual(['b', 'd']);
  });
});

const connection = { kind: 'connected', since: now, obsVersion: '30', websocketVersion: '5', simulated: false } as const;
const chip = (mode: 'rehearsal' | 'live', stream: StreamSituation) => airState(mode, { connection, stream });

describe('mode and stream in words', () => {
  it('calls a rehearsal a rehearsal whatever the stream does', () => {
    expect(chip('rehearsal', { kind: 'live', since: now })).toBe('rehearsal');
  });
  it('never calls an OBS that does not answer "off air"', () => {
    expect(chip('live', { kind: 'unknown', since: now, last: 'live' })).toBe('unknownLive');
    expect(chip('live', { kind: 'unknown', since: now, last: 'reconnecting' })).toBe('unknownLive');
    expect(chip('live', { kind: 'unknown', since: now, last: 'off' })).toBe('unknown');
    expect(airState('live', { connection: { kind: 'notConfigured' }, stream: { kind: 'unknown', since: now, last: 'off' } })).toBe('noObs');
    expect(chip('live', { kind: 'reconnecting', since: now, liveSince: now })).toBe('reconnecting');
  });
});
