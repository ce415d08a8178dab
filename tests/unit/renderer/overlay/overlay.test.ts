import { describe, expect, it } from 'vitest';
import { productSchema } from '#shared/commerce/product.ts';
import { itemSchema, runsheetSchema } from '#shared/runsheet/item.ts';
import type { Run, ShowSituation } from '#shared/show/state.ts';
import { duration, instant } from '#shared/time/instant.ts';
import { overlayOptions } from '../../../../renderer/overlay/overlayOptions.ts';
import { overlayView } from '../../../../renderer/overlay/overlayView.ts';

describe('options in the link', () => {
  it('takes a colour only when it is exactly one', () => {
    expect(overlayOptions('?bg=%2300FF00').background).toBe('#00ff00');
    for (const bad of ['red', '#0f0', 'url(x)', '#00ff00;x', '']) expect(overlayOptions(`?bg=${encodeURIComponent(bad)}`).background).toBeNull();
  });
  it('shows everything unless parts are named, and ignores what it does not know', () => {
    expect([...overlayOptions('').parts]).toEqual(['title', 'product', 'countdown', 'pinned', 'lottery', 'timers']);
    expect([...overlayOptions('?show=product,nope').parts]).toEqual(['product']);
    expect([...overlayOptions('?show=nope').parts]).toHaveLength(6);
  });
  it('knows zh and en, and no other language', () => {
    expect(overlayOptions('?lang=zh').language).toBe('zh-CN');
    expect(overlayOptions('?lang=en').language).toBe('en');
    expect(overlayOptions('?lang=fr').language).toBeNull();
  });
});

const now = instant(1_800_000_000_000);
const item = itemSchema.parse({ id: 'i1', cue: '1', phase: 'product', title: { zh: '面霜', en: '' }, start: { kind: 'linked' }, durationMs: 60_000, minDurationMs: 1, flex: 'must', talkingPoints: {}, productIds: ['P1'] });
const run: Run = { id: 'run-1' as Run['id'], item, how: 'next', takenAt: now, plannedStart: now, endsAt: null, loopPass: null, addedMs: duration(0), pausedMs: duration(0), clock: { kind: 'running' }, scene: { kind: 'none' } };
const sheet = runsheetSchema.parse({ id: 's', title: 't', timeZone: 'Asia/Shanghai', date: '2026-11-28', items: [item] });
const show: ShowSituation = { kind: 'running', sheet, mode: 'live', startedAt: now, onAir: run, done: [], dropped: [], resumeAfter: null, loopLeft: false, shift: null, caughtUpRows: [], caughtUpMs: 0 as never };
const product = (liveMinor: number | null, lowest7dMinor: number | null) => productSchema.parse({ id: 'P1', name: { zh: '面霜', en: '' }, liveMinor, lowest7dMinor });

describe('what goes over the picture', () => {
  it('claims a 7-day low only where the record is there and truly higher', () => {
    expect(overlayView({ show, products: [product(11_900, 13_900)] }, 'zh-CN')?.product?.low7dMinor).toBe(13_900);
    expect(overlayView({ show, products: [product(13_900, 13_900)] }, 'zh-CN')?.product?.low7dMinor).toBeNull();
    expect(overlayView({ show, products: [product(11_900, null)] }, 'zh-CN')?.product?.low7dMinor).toBeNull();
  });
  it('is empty while nothing is on air', () => {
    expect(overlayView({ show: { kind: 'armed', sheet, mode: 'live', armedAt: now }, products: [] }, 'zh-CN')).toBeNull();
    expect(overlayView({ show, products: [] }, 'zh-CN')?.product).toBeNull();
  });
});
