import { afterEach, describe, expect, it } from 'vitest';
import { NO_DESK, type DeskChange, type Meters } from '#shared/obs/desk/model.ts';
import type { SceneThumb } from '#shared/protocol/wire.ts';
import { instant } from '#shared/time/instant.ts';
import { startHub, until, type TestHub } from './hubHarness.ts';

let hub: TestHub;
afterEach(() => hub.stop());
const MIXER = { ...NO_DESK, mixer: true };

describe('the desk lane', () => {
  it('goes to producers\' windows that show it: the whole first, then changes; levels and pictures only to those that draw them', async () => {
    hub = await startHub();
    const [desk, other] = [await hub.connect('producer'), await hub.connect('producer')];
    const [told, toldOther, meters, thumbs]: [DeskChange[], DeskChange[], Meters[], SceneThumb[]] = [[], [], [], []];
    desk.on('desk', (change) => void told.push(change));
    desk.on('meters', (frame) => void meters.push(frame));
    other.on('desk', (change) => void toldOther.push(change));
    other.on('sceneThumb', (thumb) => void thumbs.push(thumb));
    expect(await desk.emitWithAck('watchDesk', MIXER)).toEqual({ ok: true, value: null });
    expect(await other.emitWithAck('watchDesk', { ...NO_DESK, scenes: true })).toEqual({ ok: true, value: null });
    await until('the whole', () => told.length === 1);
    expect(told[0]).toEqual({ audio: null, scenes: null, outputs: null, stats: null, talkers: [] });
    hub.hub.desk({ talkers: [{ name: 'Mic', since: instant(5) }] });
    hub.hub.meters({ names: ['Mic'], rms: [-20], peak: [-15], input: [-10] });
    hub.hub.sceneThumb('A', instant(1), Uint8Array.from([0xff, 0xd8]));
    await until('change, levels, picture', () => told.length === 2 && meters.length === 1 && thumbs.length === 1);
    expect(told[1]).toEqual({ talkers: [{ name: 'Mic', since: 5 }] });
    expect(toldOther).toEqual([]);
    expect(hub.deskWatched).toEqual([MIXER, { ...NO_DESK, mixer: true, scenes: true }]);
  });

  it.each(['viewer', 'host', 'overlay'] as const)('a %s is refused and told nothing', async (role) => {
    hub = await startHub();
    const window = await hub.connect(role);
    expect(await window.emitWithAck('watchDesk', MIXER)).toMatchObject({ ok: false, refusal: { key: 'roleMayNot' } });
    expect(hub.deskWatched).toEqual([]);
  });

  it('what nobody shows any more is not asked of OBS any more, also when its window vanishes', async () => {
    hub = await startHub();
    const window = await hub.connect('producer');
    await window.emitWithAck('watchDesk', MIXER);
    window.disconnect();
    await until('unwatched', () => hub.deskWatched.length === 2);
    expect(hub.deskWatched[1]).toEqual(NO_DESK);
  });

  it('markers of what was recorded are answered to producers, with file names and no paths', async () => {
    hub = await startHub();
    await hub.act({ kind: 'openSession', title: 'S' });
    await hub.runtime.report({ kind: 'reportRecord', record: { kind: 'recording', since: instant(Date.now()) } }, { kind: 'obs' });
    await hub.runtime.report({ kind: 'reportRecordFile', file: '/home/me/videos/a.mkv', fps: 25 }, { kind: 'obs' });
    await hub.act({ kind: 'markHighlight', label: '五折' });
    await hub.act({ kind: 'markHighlight', label: '福袋①', what: 'draw' });
    const window = await hub.connect('producer');
    const answer = await window.emitWithAck('query', { kind: 'recordingMarkers', sessionId: null });
    expect(answer).toMatchObject({ ok: true, value: { timeZone: 'UTC', fps: null, files: [{ file: 'a.mkv', fps: 25, isRunning: true, markers: [{ kind: 'start', ms: 0 }, { kind: 'highlight', title: { zh: '五折' } }, { kind: 'draw', title: { zh: '福袋①' } }] }] } });
    expect(await (await hub.connect('viewer')).emitWithAck('query', { kind: 'recordingMarkers', sessionId: null })).toMatchObject({ ok: false });
  });
});
