import { describe, expect, it } from 'vitest';
import { CREW_COLUMNS, crewLink, crewSearch, crewViewOf, isFor, toggleColumn, type CrewView } from '../../../../renderer/crew/crewColumns.ts';

const DIRECTOR: CrewView = { owner: '导播', columns: ['plan', 'scene', 'producerCue'] };

describe('the set-up of a crew screen', () => {
  it('an address made of it makes another screen look the same', () => {
    expect(crewViewOf(crewSearch(DIRECTOR), null)).toEqual(DIRECTOR);
    expect(crewViewOf(crewSearch({ owner: null, columns: CREW_COLUMNS }), DIRECTOR)).toEqual({ owner: null, columns: CREW_COLUMNS });
    expect(crewViewOf(crewSearch({ owner: 'A & B #1', columns: [] }), null)).toEqual({ owner: 'A & B #1', columns: [] });
  });
  it('the address wins over what the machine remembers, part by part', () => {
    expect(crewViewOf('?owner=主播', DIRECTOR)).toEqual({ owner: '主播', columns: DIRECTOR.columns });
    expect(crewViewOf('?columns=length', DIRECTOR)).toEqual({ owner: '导播', columns: ['length'] });
    expect(crewViewOf('', DIRECTOR)).toEqual(DIRECTOR);
    expect(crewViewOf('', null).columns).toContain('producerCue');
  });
  it('unknown columns are left out and none comes twice', () => {
    expect(crewViewOf('?columns=cost,scene,plan,scene,__proto__', null).columns).toEqual(['plan', 'scene']);
  });
  it('a column switched on takes its place in the order of the table', () => {
    expect(toggleColumn(['plan', 'scene'], 'length')).toEqual(['plan', 'length', 'scene']);
    expect(toggleColumn(['plan', 'scene'], 'plan')).toEqual(['scene']);
  });
  it('rows without an owner belong to everyone', () => {
    expect([isFor([], '导播'), isFor(['主播'], '导播'), isFor(['主播', '导播'], '导播'), isFor(['主播'], null)]).toEqual([true, false, true, true]);
  });
  it('a viewer link becomes a crew link and keeps its ticket', () => {
    expect(crewLink('http://192.168.1.2:4480/console#ticket=abc', DIRECTOR)).toBe('http://192.168.1.2:4480/crew?owner=%E5%AF%BC%E6%92%AD&columns=plan%2Cscene%2CproducerCue#ticket=abc');
    expect(crewLink('not an address', DIRECTOR)).toBeNull();
  });
});
