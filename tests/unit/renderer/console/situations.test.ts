import { describe, expect, it } from 'vitest';
import { instant } from '#shared/time/instant.ts';
import type { StreamSituation } from '#shared/obs/model.ts';
import type { ShowSituation } from '#shared/show/state.ts';
import { importSample, sampleItem } from '#tests/fakes/sampleShow.ts';
import { quickCues } from '../../../../renderer/console/host/quickCues.ts';
import { clampEdge, defaultLayout, fitLayout } from '../../../../renderer/console/layout/layoutSizes.ts';
import { priceFacts } from '../../../../renderer/console/now/priceFacts.ts';
import { airSituation } from '../../../../renderer/console/topbar/airSituation.ts';

const at = instant(1_000);
const command = importSample();
if (command.kind !== 'importRunsheet') throw new Error('not a sheet');
const armed = (mode: 'rehearsal' | 'live'): ShowSituation => ({ kind: 'armed', sheet: command.sheet, mode, armedAt: at });

describe('the chip that says whether anything goes out', () => {
  it('is red only while live', () => {
    const all: readonly StreamSituation[] = [
      { kind: 'off' }, { kind: 'starting', since: at }, { kind: 'live', since: at }, { kind: 'reconnecting', since: at, liveSince: at },
      { kind: 'stopping', since: at }, { kind: 'failedToStart', at }, { kind: 'unknown', since: at, last: 'live' }, { kind: 'unknown', since: at, last: 'off' },
    ];
    expect(all.filter((stream) => airSituation(armed('live'), stream).tone === 'air').map(({ kind }) => kind)).toEqual(['live']);
  });
  it('a silent OBS that was live is never "not streaming"', () => {
    expect(airSituation(armed('live'), { kind: 'unknown', since: at, last: 'live' }).word).toBe('unknownLive');
  });
  it('a rehearsal says rehearsal, but a stream started in OBS shows through', () => {
    expect(airSituation(armed('rehearsal'), { kind: 'off' }).word).toBe('rehearsal');
    expect(airSituation(armed('rehearsal'), { kind: 'live', since: at })).toMatchObject({ word: 'live', tone: 'air', isRehearsalOnAir: true });
  });
  it('reconnecting keeps counting from the moment it went live', () => {
    expect(airSituation(armed('live'), { kind: 'reconnecting', since: instant(9_000), liveSince: at }).since).toBe(at);
  });
});

describe('price guards', () => {
  const price = { liveMinor: 12_900, floorMinor: 11_900, lowest7dMinor: 14_900, stock: 312, safetyStock: 100 };
  it('a price above the 7-day low, or under the floor, is named', () => {
    expect(priceFacts(price)).toEqual({ isUnderFloor: false, againstLowest: 'atOrBelow', stock: 'fine' });
    expect(priceFacts({ ...price, liveMinor: 15_000 }).againstLowest).toBe('above');
    expect(priceFacts({ ...price, liveMinor: 11_000 }).isUnderFloor).toBe(true);
  });
  it('a missing figure is unknown, never zero', () => {
    expect(priceFacts({ liveMinor: null, floorMinor: null, lowest7dMinor: 1, stock: null, safetyStock: 5 })).toEqual({ isUnderFloor: false, againstLowest: null, stock: 'unknown' });
    expect(priceFacts({ ...price, stock: 0 }).stock).toBe('soldOut');
    expect(priceFacts({ ...price, stock: 100 }).stock).toBe('low');
    expect(priceFacts({ ...price, stock: 105 }).stock).toBe('fine');
    expect(priceFacts({ ...price, stock: 105 }, 5).stock).toBe('low');
    expect(priceFacts({ ...price, stock: 105 }, 110).stock).toBe('soldOut');
  });
});

describe('ready-made cues', () => {
  it('come from the producer cue of the row, one per sentence, each once', () => {
    expect(quickCues(sampleItem('01', { producerCue: '确认声画；推送通知;确认声画', interaction: '公屏打1' }))).toEqual(['确认声画', '推送通知', '公屏打1']);
    expect(quickCues(null)).toEqual([]);
  });
});

describe('movable edges', () => {
  it('stay on the 4 px grid and leave room for the middle at every size', () => {
    for (const [width, height] of [[1_280, 720], [1_920, 1_080], [2_560, 1_440]] as const) {
      const layout = defaultLayout(width, height);
      expect(width - layout.left - layout.right).toBeGreaterThan(500);
      expect([layout.left, layout.right, layout.bottom].every((size) => size % 4 === 0)).toBe(true);
      expect(width - clampEdge('left', 9_999, width, height) - clampEdge('right', 9_999, width, height)).toBeGreaterThan(width * 0.17);
    }
  });
});

describe('a layout kept from a larger window', () => {
  it('gives way so that the middle keeps its width', () => {
    const fitted = fitLayout({ left: 720, right: 640, bottom: 300 }, 1_280, 720);
    expect(1_280 - fitted.left - fitted.right).toBeGreaterThanOrEqual(480);
  });
});
