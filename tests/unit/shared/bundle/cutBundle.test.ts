/** What of the log leaves a room in a bundle: nothing that lets somebody in, nothing that names a viewer unless it is raw. */
import { describe, expect, it } from 'vitest';
import { cutForBundle } from '#shared/bundle/cutBundle.ts';
import { showEventSchema, storedEventSchema, type ShowEvent } from '#shared/show/events.ts';

const keyOf = (key: string): string => `x-${key.slice(0, 6)}`;
const cut = (raw: unknown, isRaw: boolean): ShowEvent | undefined => cutForBundle(storedEventSchema.parse({ seq: 1, at: 1_000, actor: { kind: 'engine' }, event: showEventSchema.parse(raw) }), { raw: isRaw, keyOf })?.event;
const PIN = { kind: 'commentPinned', pinId: 'pin-1', crowdSeq: 7, name: '王小明', text: '打 13812345678 找 @李四', showOn: ['overlay'], viewerKey: 'abcd1234' };

describe('an event of the log in a bundle', () => {
  it('a pinned comment: masked names and numbers, as it came in a raw one; never the key of the room', () => {
    expect(cut(PIN, false)).toMatchObject({ name: '王***', text: '打 138****5678 找 @李***', viewerKey: 'x-abcd12' });
    expect(cut(PIN, true)).toMatchObject({ name: '王小明', text: '打 13812345678 找 @李四', viewerKey: 'x-abcd12' });
  });

  it('costs are cut from a masked one and kept in a raw one; both read as events still', () => {
    const costs = { kind: 'showCostsSet', costs: { marginPct: 40, commissionPct: 5, costPeopleMinor: 100, costPrizesMinor: 20 } };
    expect(cut(costs, true)).toEqual(costs);
    expect(JSON.stringify(cut(costs, false) ?? null)).not.toMatch(/40|"commissionPct":5|100|20/u);
  });

  it.each([true, false])('no address of OBS, no path, no key of ours at a platform, no ticket in a link (raw: %s)', (isRaw) => {
    expect(cut({ kind: 'obsConfigured', address: { host: '10.0.0.7', port: 4455 } }, isRaw)).toMatchObject({ address: { host: 'hidden' } });
    expect(cut({ kind: 'recordFileOpened', file: '/home/li/Videos/show.mkv', fps: 30 }, isRaw)).toMatchObject({ file: 'show.mkv' });
    expect(cut({ kind: 'recordChanged', record: { kind: 'off', lastFile: 'D:\\Videos\\show.mkv' } }, isRaw)).toMatchObject({ record: { lastFile: 'show.mkv' } });
    expect(JSON.stringify(cut({ kind: 'sourceAdded', source: { kind: 'tiktokShop', id: 'src-1', name: 'TikTok', appKey: 'app-key-of-ours', shopCipher: 'cipher-of-ours' } }, isRaw))).not.toContain('of-ours');
    expect(cut({ kind: 'sourceAdded', source: { kind: 'eventFile', id: 'src-1', name: 'File', path: '/home/li/feeds/today.jsonl' } }, isRaw)).toMatchObject({ source: { path: 'today.jsonl' } });
    expect(cut({ kind: 'obsOperationRequested', operationId: 'op-1', operation: { kind: 'setBrowserUrl', input: 'Overlay', url: 'http://li:secret@127.0.0.1:8090/overlay?x=1#ticket=abc' } }, isRaw)).toMatchObject({ operation: { url: 'http://127.0.0.1:8090/overlay' } });
  });

  it('who may not win is named by neither id nor label', () => {
    const carried = { kind: 'lotteryDesksCarried', desks: [], insiders: [{ viewerKey: 'abcd1234', platform: 'douyin', userId: '9981', label: '王小明' }], blacklist: [], links: [{ id: 'l', by: 'Li', at: 1, viewerKeys: ['abcd1234', 'efgh5678'] }], pastWinners: [{ viewerKey: 'abcd1234', at: 1 }], closing: [] };
    expect(cut(carried, false)).toMatchObject({ insiders: [{ viewerKey: 'x-abcd12', userId: null, label: '王***' }], links: [{ viewerKeys: ['x-abcd12', 'x-efgh56'] }], pastWinners: [{ viewerKey: 'x-abcd12' }] });
    expect(JSON.stringify(cut(carried, true))).not.toMatch(/abcd1234|efgh5678/u);
  });
});
