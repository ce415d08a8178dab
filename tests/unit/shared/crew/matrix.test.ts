import { describe, expect, it } from 'vitest';
import { actionsOf, COMMAND_ROWS } from '#shared/crew/commandRows.table.ts';
import { DUTIES } from '#shared/crew/duty.ts';
import { ACTION_IDS, MATRIX, type ActionId, type Leave } from '#shared/crew/matrix.table.ts';
import { commandLeave, defaultDuties, dutiesFor, leaveOf, mayQuery } from '#shared/crew/rights.ts';
import { querySchema } from '#shared/protocol/wire.ts';
import { commandSchema, type CommandKind } from '#shared/show/commands.ts';
import { viewOf } from '#shared/protocol/roles.ts';

/** The domain's table as it is written there, by hand once more: our own must say the same. `²` (two people) is a rule of its own. */
const DOMAIN: Readonly<Partial<Record<ActionId, string>>> = {
  editPlan: '● ● ● 👁 ○ – ● 👁 👁',
  runShow: '● ● ○ 👁 ○ – – – –',
  changeTiming: '● ● – – – – – – –',
  switchScene: '● ○ – ● – – – – –',
  runStream: '● ○ – ● – – – – –',
  panic: '● ● – ● ○ – – ● –',
  runShelf: '● ● ● – – – – 👁 –',
  changePrice: '● ○ ● – – – – 👁 –',
  changePriceBeyond: '● – ○ – – – – ● –',
  moveStock: '● ● ● – – – ○ – –',
  drawLottery: '● ● – – – – – 👁 –',
  hideComment: '● ● – – – ● – 👁 –',
  blockViewer: '● ● – – – ● – ● –',
  readNames: '● ● – – – ● – ● –',
  overrideWord: '– – – – – – – ● –',
  editThresholds: '● ○ – – – – – ● ○',
  declareIncident: '● ● ○ ● ○ ○ ○ ● –',
  deleteData: '● – – – – – – ● –',
};
const SIGN: Readonly<Record<Leave, string>> = { do: '●', ask: '○', read: '👁', none: '–' };

describe('the matrix of rights', () => {
  it.each(Object.entries(DOMAIN))('%s is as the domain says', (action, signs) => {
    expect(DUTIES.map((duty) => SIGN[MATRIX[action as ActionId][duty]]).join(' ')).toBe(signs);
  });

  it('every command and every query there is has a line, and every line of a command is one of the matrix', () => {
    const kinds = commandSchema.options.map((option) => option.shape.kind.value);
    expect(Object.keys(COMMAND_ROWS).toSorted()).toEqual([...kinds].toSorted());
    for (const kind of kinds) for (const action of actionsOf(kind)) expect(ACTION_IDS).toContain(action);
    expect(querySchema.options.length).toBeGreaterThan(10);
  });

  it('nobody holds everything, and every action somebody may', () => {
    for (const duty of DUTIES) expect([duty, ACTION_IDS.every((action) => MATRIX[action][duty] === 'do')]).toEqual([duty, false]);
    for (const action of ACTION_IDS) expect([action, DUTIES.some((duty) => MATRIX[action][duty] === 'do')]).toEqual([action, true]);
  });

  it('three levels of approval: nobody but the owner holds two of them', () => {
    const item = { kind: 'setApproval', itemIds: ['I1'] } as const;
    const may = (state: string): string[] => DUTIES.filter((duty) => commandLeave({ role: 'producer', duties: [duty] }, commandSchema.parse({ ...item, state })) === 'do');
    expect([may('reviewed'), may('approved'), may('locked')]).toEqual([['owner', 'control', 'operations'], ['owner', 'producer'], ['owner', 'compliance']]);
  });

  it('several duties together may what each of them may, and no more', () => {
    const both = { role: 'producer' as const, duties: ['director', 'moderator'] as const };
    for (const action of ACTION_IDS) {
      const each = both.duties.map((duty) => leaveOf({ role: 'producer', duties: [duty] }, action));
      expect(each).toContain(leaveOf(both, action));
    }
    expect(leaveOf(both, 'switchScene')).toBe('do');
    expect(leaveOf(both, 'hideComment')).toBe('do');
    expect(leaveOf(both, 'editThresholds')).toBe('none');
  });

  it('a prompter is the host\'s whatever was asked for, and screens that are nobody\'s carry no duties', () => {
    expect(dutiesFor('host', ['owner'])).toEqual(['host']);
    for (const role of ['viewer', 'overlay', 'ingest'] as const) expect(dutiesFor(role, ['owner', 'producer'])).toEqual([]);
    expect(dutiesFor('producer', [])).toEqual(['owner']);
    expect(dutiesFor('producer', ['analyst'])).toEqual(['analyst']);
  });

  it('an overlay and a feed may send nothing, and read nothing by asking', () => {
    for (const role of ['overlay', 'ingest', 'viewer'] as const) {
      const rights = { role, duties: defaultDuties(role) };
      for (const kind of Object.keys(COMMAND_ROWS) as CommandKind[]) for (const action of actionsOf(kind)) expect(leaveOf(rights, action)).toBe('none');
      if (role !== 'viewer') expect(mayQuery(rights, { kind: 'minuteBuckets' })).toBe(false);
    }
  });

  it('who may read no money is sent none, who may read no names is sent none', () => {
    const view = (...duties: readonly (typeof DUTIES)[number][]) => viewOf({ role: 'producer', duties });
    expect(Object.fromEntries(DUTIES.filter((duty) => duty !== 'host').map((duty) => [duty, view(duty)]))).toEqual({
      owner: 'producer', producer: 'producer', control: 'producerNoNames', director: 'producerPlain', moderator: 'producerNoMoney', operations: 'producerNoNames', compliance: 'producerNoMoney', analyst: 'producerNoNames',
    });
    expect(view('moderator', 'operations')).toBe('producer');
  });
});
