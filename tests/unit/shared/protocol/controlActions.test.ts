import { describe, expect, it } from 'vitest';
import { CONTROL_ACTIONS, controlActionOf, describeControlActions } from '#shared/protocol/controlActions.ts';
import { FEEDBACK_PARTS } from '#shared/protocol/controlFeedback.ts';
import { actionsOf } from '#shared/crew/commandRows.table.ts';
import { defaultDuties, may } from '#shared/crew/rights.ts';
import { commandSchema } from '#shared/show/commands.ts';
import { itemSchema } from '#shared/runsheet/item.ts';
import { sheetOf, Stage } from '../show/stage.ts';

const AD_LIB = itemSchema.parse({ ...sheetOf([{}]).items[0], id: 'adlib-1', cue: 'A1', start: { kind: 'linked' } });
const stageOnAir = (): Stage => new Stage().withObs().start(sheetOf([{}, {}, {}, {}], { adLibs: [AD_LIB] }));
const build = (stage: Stage, id: string, params: Record<string, unknown> = {}) => {
  const action = controlActionOf(id);
  if (action === null) throw new Error(`no action ${id}`);
  return action.command(params, stage.state);
};
/** Parameters with which each action is well formed; an action without an entry takes none. */
const PARAMS: Readonly<Record<string, Record<string, unknown>>> = {
  jump: { cue: '03' }, 'fire-ad-lib': { cue: 'A1' }, 'add-time': { ms: '30000' }, 'end-show': { confirm: 'yes' }, 'say-now': { text: 'faster' },
  'start-timer': { label: 'Offer', ms: '60000' }, 'pin-comment': { question: 'How much?', name: '小明' },
  'preview-scene': { scene: 'B' }, 'take-scene': { scene: 'B' }, 'go-live': { confirm: 'yes' }, 'end-stream': { confirm: 'yes' },
};

describe('the action table', () => {
  it('every id is kebab case and there once, every action says what it does, and its feedback exists', () => {
    expect(new Set(CONTROL_ACTIONS.map(({ id }) => id)).size).toBe(CONTROL_ACTIONS.length);
    for (const { id, does, feedback } of CONTROL_ACTIONS) {
      expect(id).toMatch(/^[a-z]+(-[a-z]+)*$/u);
      expect(does).toMatch(/^[A-Z].+\.$/u);
      expect(feedback.length).toBeGreaterThan(0);
      for (const part of feedback) expect(FEEDBACK_PARTS).toContain(part);
    }
  });

  it('a control surface without duties of its own may press every action of the table', () => {
    const surface = { role: 'control' as const, duties: defaultDuties('control') };
    expect(CONTROL_ACTIONS.flatMap(({ kinds }) => kinds).filter((kind) => !actionsOf(kind).some((action) => may(surface, action)))).toEqual([]);
  });

  it('every action becomes a well-formed command of a kind it names', () => {
    const stage = stageOnAir();
    stage.did({ kind: 'sendHostCue', text: 'earlier' });
    for (const { id, kinds } of CONTROL_ACTIONS) {
      const built = build(stage, id, PARAMS[id]);
      if (!built.ok) throw new Error(`${id}: ${built.failure.key} ${JSON.stringify(built.failure.params)}`);
      expect([id, commandSchema.safeParse(built.value).success]).toEqual([id, true]);
      expect(kinds).toContain(built.value.kind);
    }
  });

  it('everything that begins or ends something for everyone wants confirm=yes, in so many letters', () => {
    const stage = stageOnAir();
    for (const id of ['end-show', 'go-live', 'end-stream']) {
      for (const confirm of [undefined, 'no', '', true, 1, 'YES']) expect(build(stage, id, { confirm })).toEqual({ ok: false, failure: { key: 'confirmNeeded', params: { action: id } } });
      expect(build(stage, id, { confirm: 'yes' }).ok).toBe(true);
    }
    expect(CONTROL_ACTIONS.filter(({ needsConfirm }) => needsConfirm).map(({ id }) => id)).toEqual(['end-show', 'go-live', 'end-stream']);
  });

  it('what was seen goes into the command: as given, nothing for empty, the run on air when not given', () => {
    const stage = stageOnAir();
    const seen = (params: Record<string, unknown>) => {
      const built = build(stage, 'next', params);
      return built.ok && built.value.kind === 'takeNextItem' ? built.value.sawOnAir : built;
    };
    expect(seen({ saw: 'run-old' })).toBe('run-old');
    expect([seen({ saw: '' }), seen({ saw: null })]).toEqual([null, null]);
    expect(seen({})).toBe(stage.onAir);
    expect(stage.onAir).not.toBeNull();
  });

  it.each([
    ['next', { sawRun: 'run-1' }, ''],
    ['next', { saw: 'a b' }, 'saw'],
    ['add-time', {}, 'ms'],
    ['add-time', { ms: '' }, 'ms'],
    ['add-time', { ms: '1e3' }, 'ms'],
    ['add-time', { ms: 'thirty' }, 'ms'],
    ['add-time', { ms: 1.5 }, 'ms'],
    ['add-time', { ms: 8 * 86_400_000 }, 'ms'],
    ['jump', {}, 'cue'],
    ['jump', { cue: '02', item: 'item-02' }, 'cue'],
    ['jump', { cue: '02', skipped: 'perhaps' }, 'skipped'],
    ['say-now', { text: '   ' }, 'text'],
    ['say-now', { text: 'x'.repeat(301) }, 'text'],
    ['take-scene', { scene: '' }, 'scene'],
  ])('%s %j is refused and says why', (id, params, field) => {
    const built = build(stageOnAir(), id, params);
    if (built.ok) throw new Error('was built');
    expect(built.failure.key).toBe('badMessage');
    if (field !== '') expect(built.failure.params['field']).toBe(field);
    expect(built.failure.params['problem']).toBeTruthy();
  });

  it('a row is found by its cue or its id, in the list the action is about, and an unknown one is named', () => {
    const stage = stageOnAir();
    expect(build(stage, 'jump', { cue: '03' })).toMatchObject({ ok: true, value: { kind: 'jumpToItem', itemId: 'item-03', jumpedRows: 'toDo' } });
    expect(build(stage, 'jump', { item: 'item-03', skipped: 'dropped' })).toMatchObject({ ok: true, value: { itemId: 'item-03', jumpedRows: 'dropped' } });
    expect(build(stage, 'fire-ad-lib', { cue: 'A1' })).toMatchObject({ ok: true, value: { kind: 'fireAdLib', itemId: 'adlib-1' } });
    for (const [id, cue] of [['jump', '99'], ['jump', 'A1'], ['jump', '3'], ['fire-ad-lib', '03']] as const) expect(build(stage, id, { cue })).toEqual({ ok: false, failure: { key: 'unknownItem', params: { cue } } });
    expect(build(new Stage(), 'jump', { cue: '01' })).toMatchObject({ ok: false, failure: { key: 'unknownItem' } });
  });

  it('spans come as numbers or as text, both ways', () => {
    for (const [given, ms] of [[30_000, 30_000], ['30000', 30_000], ['-30000', -30_000], ['+5', 5]] as const) expect(build(stageOnAir(), 'add-time', { ms: given })).toMatchObject({ value: { ms } });
  });

  it('toggle-hold holds a running clock and resumes a held one; the newest unanswered line is the one withdrawn', () => {
    const stage = stageOnAir();
    expect(build(stage, 'toggle-hold')).toMatchObject({ value: { kind: 'holdShow' } });
    stage.did({ kind: 'holdShow', sawOnAir: stage.onAir });
    expect(build(stage, 'toggle-hold')).toMatchObject({ value: { kind: 'resumeShow' } });
    expect(build(stage, 'withdraw-say-now')).toMatchObject({ failure: { key: 'unknownCue' } });
    stage.did({ kind: 'sendHostCue', text: 'one' });
    stage.did({ kind: 'sendHostCue', text: 'two' });
    const [one, two] = stage.state.hostCues;
    stage.did({ kind: 'acknowledgeHostCue', cueId: two?.id ?? '' });
    expect(build(stage, 'withdraw-say-now')).toMatchObject({ value: { kind: 'withdrawHostCue', cueId: one?.id } });
  });

  it('is described as it parses: names, what is required, the choices', () => {
    const jump = describeControlActions().find(({ id }) => id === 'jump');
    expect(jump?.params.map(({ name, isRequired, values }) => [name, isRequired, values])).toEqual([['cue', false, 'text'], ['item', false, 'text'], ['skipped', false, 'todo | dropped'], ['saw', false, 'text']]);
    expect(describeControlActions().find(({ id }) => id === 'add-time')?.params[0]).toMatchObject({ name: 'ms', isRequired: true, values: 'number' });
    expect(describeControlActions().find(({ id }) => id === 'end-show')?.params[0]).toMatchObject({ name: 'confirm', isRequired: true, values: 'yes' });
  });
});
