import { describe, expect, it } from 'vitest';
import { NO_SAFETY, type ObsSafety } from '#shared/obs/safety.ts';
import { dangersOf } from '#shared/obs/dangers.ts';
import { planObs } from '#shared/obs/plan.ts';
import { decide } from '#shared/show/decide.ts';
import { decideReport } from '#shared/show/decideReport.ts';
import { evolve, initialState } from '#shared/show/evolve.ts';
import { nextWakeUp } from '#shared/show/wakeup.ts';
import type { Command } from '#shared/show/commands.ts';
import type { Actor, ShowEvent, StoredEvent } from '#shared/show/events.ts';
import type { WorldReport } from '#shared/show/reports.ts';
import type { ShowState } from '#shared/show/state.ts';
import { instant } from '#shared/time/instant.ts';
import { inventoryOf, sheetOf } from './stage.ts';

const LIN: Actor = { kind: 'person', role: 'producer', clientId: 'c-lin', name: 'Lin' };
const WU: Actor = { kind: 'person', role: 'producer', clientId: 'c-wu', name: 'Wu' };
const SAFE: ObsSafety = { backupScene: '备用', holdingScene: null, micInputs: ['麦1', '麦2'], twoPerson: false };

/** A room with OBS connected, driven by the rules alone. */
class Room {
  state: ShowState = initialState();
  seq = 0;
  now = 1_000_000;
  planned: string[] = [];

  constructor(safety: ObsSafety = SAFE) {
    this.events([
      { kind: 'obsConfigured', address: { host: '127.0.0.1', port: 4_455 } },
      { kind: 'obsConnectionChanged', connection: { kind: 'connected', since: instant(1), obsVersion: '29.0.2', websocketVersion: '5.1.0', simulated: false } },
      { kind: 'obsInventoryRead', inventory: { ...inventoryOf(['全景', '近景', '备用']), inputs: [{ name: '麦1', uuid: null, kind: 'x' }] }, restarted: false },
      { kind: 'streamChanged', stream: { kind: 'off' } },
      { kind: 'safetySet', safety },
    ]);
  }

  events(events: readonly ShowEvent[], actor: Actor = { kind: 'engine' }): void {
    const before = this.state;
    const stored = events.map((event): StoredEvent => {
      this.seq += 1;
      return { seq: this.seq, at: instant(this.now), actor, event };
    });
    for (const each of stored) this.state = evolve(this.state, each);
    this.planned.push(...planObs(before, this.state, stored).map((request) => `${request.kind}${'scene' in request ? ` ${String(request.scene)}` : ''}`));
  }

  do(command: Command, actor: Actor = LIN): string {
    const decision = decide(this.state, command, { now: instant(this.now), actor, newId: (prefix) => `${prefix}-${String(this.seq)}` });
    if (!decision.ok) return decision.failure.key;
    this.events(decision.value, actor);
    return 'ok';
  }

  told(report: WorldReport): void {
    this.events(decideReport(this.state, report, { now: instant(this.now), actor: { kind: 'obs' }, newId: (prefix) => `${prefix}-x` }), { kind: 'obs' });
  }
}

const settled = (isVerified: boolean, muted: string[]): WorldReport => ({ kind: 'reportPanicSettled', scene: '备用', isVerified, tookMs: 90, tries: 1, muted, detail: isVerified ? '' : 'still on air: 全景' });

describe('panic', () => {
  it('needs a backup scene, and nothing else: no show, no stream, not even a living connection', () => {
    expect(new Room(NO_SAFETY).do({ kind: 'panic' })).toBe('noBackupScene');
    const room = new Room();
    expect(room.do({ kind: 'panic' })).toBe('ok');
    expect(room.state.obs.panic).toMatchObject({ scene: '备用', returnTo: '全景', by: 'Lin', check: { kind: 'pending' } });
    expect(room.planned.at(-1)).toBe('panic 备用');
  });

  it('asked while OBS is away, it is carried out with the next whole read', () => {
    const room = new Room();
    room.events([{ kind: 'obsConnectionChanged', connection: { kind: 'retrying', since: instant(2), failure: 'lost' } }]);
    expect(room.do({ kind: 'panic' })).toBe('ok');
    room.planned = [];
    room.events([{ kind: 'obsConnectionChanged', connection: { kind: 'connected', since: instant(3), obsVersion: '29', websocketVersion: '5', simulated: false } }]);
    expect(room.planned).toEqual([]);
    room.told({ kind: 'reportObsInventory', inventory: inventoryOf(['全景', '近景', '备用']), restarted: false });
    expect(room.planned).toEqual(['panic 备用']);
  });

  it('the picture stays on the backup scene: a scene by hand is refused, a new OBS process gets it again', () => {
    const room = new Room();
    room.do({ kind: 'panic' });
    room.told(settled(true, ['麦1']));
    expect(room.state.obs.panic?.check).toEqual({ kind: 'verified', tookMs: 90 });
    expect(room.do({ kind: 'takeScene', scene: '近景' })).toBe('panicActive');
    room.planned = [];
    room.told({ kind: 'reportObsInventory', inventory: inventoryOf(['全景', '近景', '备用']), restarted: true });
    expect(room.planned).toEqual(['panic 备用']);
  });

  it('the resume goes back to what was on air and opens only what was audible before', () => {
    const room = new Room();
    expect(room.do({ kind: 'resumeFromPanic' })).toBe('noPanic');
    room.do({ kind: 'panic' });
    room.told(settled(true, ['麦1']));
    room.do({ kind: 'panic' });
    room.told(settled(true, []));
    expect(room.do({ kind: 'resumeFromPanic' })).toBe('ok');
    expect(room.planned.at(-1)).toBe('endPanic 全景');
    expect(room.state.obs.panic).toBeNull();
    expect(room.state.obs.wantedScene?.scene).toBe('全景');
  });

  it('says that it was not verified, and pauses whatever goes on by itself', () => {
    const room = new Room();
    room.do({ kind: 'panic' });
    room.told(settled(false, []));
    expect(room.state.obs.panic?.check).toEqual({ kind: 'failed', detail: 'still on air: 全景' });
    expect(room.state.obs.picture.kind).toBe('wrong');
    expect(nextWakeUp(room.state)).toBeNull();
  });
});

describe('two people for the stream', () => {
  const live = (): Room => {
    const room = new Room({ ...SAFE, twoPerson: true });
    room.events([{ kind: 'streamChanged', stream: { kind: 'live', since: instant(5) } }]);
    return room;
  };

  it('the first one only asks; the same client is refused; another one carries it out', () => {
    const room = live();
    expect(room.do({ kind: 'endStream' }, LIN)).toBe('ok');
    expect(room.planned).not.toContain('stopStream');
    expect(room.state.obs.consent).toMatchObject({ what: 'stop', clientId: 'c-lin', name: 'Lin' });
    expect(room.do({ kind: 'endStream' }, LIN)).toBe('needsSecondProducer');
    expect(room.do({ kind: 'endStream' }, WU)).toBe('ok');
    expect(room.planned.at(-1)).toBe('stopStream');
    expect(room.state.obs.consent).toBeNull();
  });

  it('a wish older than 60 s is over: the next one asks anew', () => {
    const room = live();
    room.do({ kind: 'endStream' }, LIN);
    room.now += 60_000;
    expect(room.do({ kind: 'endStream' }, WU)).toBe('ok');
    expect(room.planned).not.toContain('stopStream');
    expect(room.state.obs.consent?.clientId).toBe('c-wu');
  });

  it('a restart takes two as well: the first press only asks, and a wish to end the stream does not confirm it', () => {
    const room = live();
    room.events([{ kind: 'runsheetImported', sheet: sheetOf([{}]) }, { kind: 'showLoaded', mode: 'live' }]);
    expect(room.do({ kind: 'restartStream' }, LIN)).toBe('ok');
    expect([room.planned.includes('stopStream'), room.state.obs.stream.kind, room.state.obs.consent?.what]).toEqual([false, 'live', 'restart']);
    expect(room.do({ kind: 'restartStream' }, LIN)).toBe('needsSecondProducer');
    expect(room.do({ kind: 'endStream' }, WU)).toBe('ok');
    expect([room.planned.includes('stopStream'), room.state.obs.consent]).toMatchObject([false, { what: 'stop', clientId: 'c-wu' }]);
    expect(room.do({ kind: 'restartStream' }, LIN)).toBe('ok');
    expect(room.do({ kind: 'restartStream' }, WU)).toBe('ok');
    expect(room.planned.at(-1)).toBe('stopStream');
    expect(room.state.obs).toMatchObject({ restart: true, consent: null, stream: { kind: 'stopping' } });
    // The start behind it was confirmed with it.
    room.told({ kind: 'reportStream', stream: { kind: 'off' } });
    room.told({ kind: 'reportRestartDue' });
    expect(room.planned.at(-1)).toBe('startStream');
  });

  it('can be withdrawn, and not be switched off while streaming', () => {
    const room = live();
    room.do({ kind: 'endStream' }, LIN);
    expect(room.do({ kind: 'withdrawStreamRequest' }, WU)).toBe('ok');
    expect(room.do({ kind: 'withdrawStreamRequest' })).toBe('noStreamRequest');
    expect(room.do({ kind: 'setSafety', safety: SAFE })).toBe('liveLocked');
  });
});

describe('what is done to OBS itself while live', () => {
  it('ours is refused, foreign is told until somebody has seen it', () => {
    const room = new Room();
    room.events([{ kind: 'streamChanged', stream: { kind: 'live', since: instant(5) } }]);
    expect(room.do({ kind: 'setStudioMode', on: true })).toBe('liveLocked');
    room.told({ kind: 'reportObsInventory', inventory: { ...inventoryOf(['别的']), collection: '另一套' }, restarted: false });
    expect(room.state.obs.dangers).toMatchObject([{ what: 'collection', from: 'Main', to: '另一套' }]);
    expect(room.do({ kind: 'markObsDangersSeen' })).toBe('ok');
    expect(room.state.obs.dangers).toEqual([]);
  });

  it('the scene on air removed, the profile changed, studio mode switched; nothing of it is told while off air', () => {
    const room = new Room();
    const now = { ...inventoryOf(['近景', '备用']), profile: '另一个', studioMode: true };
    expect(dangersOf(room.state, now)).toEqual([]);
    room.events([{ kind: 'streamChanged', stream: { kind: 'live', since: instant(5) } }]);
    expect(dangersOf(room.state, now).map(({ what }) => what)).toEqual(['profile', 'studioMode', 'sceneOnAirRemoved']);
    room.events([{ kind: 'streamChanged', stream: { kind: 'unknown', since: instant(6), last: 'live' } }]);
    expect(dangersOf(room.state, now)).toHaveLength(3);
  });
});

describe('names in OBS', () => {
  it('a renamed scene is followed by the safety, the wish, the picture and the inventory; a rename told twice is one', () => {
    const room = new Room();
    room.do({ kind: 'takeScene', scene: '近景' });
    room.told({ kind: 'reportSceneRenamed', from: '备用', to: '稍后回来' });
    room.told({ kind: 'reportSceneRenamed', from: '近景', to: '主播' });
    const { seq } = room;
    room.told({ kind: 'reportSceneRenamed', from: '近景', to: '主播' });
    expect(room.seq).toBe(seq);
    const { safety, wantedScene, inventory, picture } = room.state.obs;
    expect([safety.backupScene, wantedScene?.scene, picture.kind === 'changing' && picture.scene]).toEqual(['稍后回来', '主播', '主播']);
    expect(inventory?.scenes.map(({ name }) => name)).toEqual(['全景', '主播', '稍后回来']);
    room.told({ kind: 'reportInputRenamed', from: '麦1', to: '手麦' });
    expect(room.state.obs.safety.micInputs).toEqual(['手麦', '麦2']);
  });
});

describe('the picture', () => {
  it('is changing from the wish on, verified by its inputs, repaired when it had to be taken again, wrong when that did not help', () => {
    const room = new Room();
    room.do({ kind: 'takeScene', scene: '近景' });
    expect(room.state.obs.picture).toMatchObject({ kind: 'changing', scene: '近景' });
    const report = { kind: 'reportTakeVerified', scene: '近景', runId: null, ackMs: 9, onAirMs: 70, found: '' } as const;
    room.told({ ...report, repairs: 0 });
    expect(room.state.obs.picture).toMatchObject({ kind: 'verified', repairs: 0 });
    room.told({ ...report, repairs: 1, found: 'still on air: 全景' });
    expect(room.state.obs.picture).toMatchObject({ kind: 'verified', repairs: 1, found: 'still on air: 全景' });
    room.told({ kind: 'reportSceneFailed', scene: '近景', reason: 'notOnAir', detail: 'still on air: 全景' });
    expect(room.state.obs.picture).toMatchObject({ kind: 'wrong', scene: '近景' });
    room.events([{ kind: 'obsConnectionChanged', connection: { kind: 'retrying', since: instant(2), failure: 'lost' } }]);
    expect(room.state.obs.picture.kind).toBe('unverified');
  });

  it('a take by hand carries its own transition to OBS', () => {
    const room = new Room();
    const decision = decide(room.state, { kind: 'takeScene', scene: '近景', transition: { name: 'Fade', durationMs: 700 } }, { now: instant(1), actor: LIN, newId: (prefix) => prefix });
    expect(decision.ok && decision.value).toEqual([{ kind: 'sceneRequested', scene: '近景', transition: { name: 'Fade', durationMs: 700 } }]);
  });
});
