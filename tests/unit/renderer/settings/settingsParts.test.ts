import { encode } from 'uqr';
import { describe, expect, it } from 'vitest';
import { commandSchema } from '#shared/show/commands.ts';
import { instant } from '#shared/time/instant.ts';
import { demoSteps } from '../../../../renderer/settings/firstrun/demo.ts';
import { addressProblem, obsAdvice } from '../../../../renderer/settings/obs/obsAdvice.ts';
import { bestAddress, isLoopback } from '../../../../renderer/settings/pair/addresses.ts';
import { qrPath } from '../../../../renderer/settings/pair/qrPath.ts';
import { sectionOf, settingsHref } from '../../../../renderer/settings/sections.ts';
import { channelName, emptyDraft, readDraft, sourceIdFor } from '../../../../renderer/settings/sources/draft.ts';
import { settings as en } from '../../../../renderer/i18n/en/settings.ts';
import { settings as zh } from '../../../../renderer/i18n/zh-CN/settings.ts';

/** Paints the path back onto a grid. */
function paint({ size, d }: { readonly size: number; readonly d: string }): boolean[][] {
  const grid = Array.from({ length: size }, () => Array.from({ length: size }, () => false));
  for (const [, x, y, width] of d.matchAll(/M(\d+) (\d+)h(\d+)v1h-\3z/gu)) for (let i = 0; i < Number(width); i += 1) (grid[Number(y)] ?? [])[Number(x) + i] = true;
  return grid;
}

describe('QR code', () => {
  it('draws exactly the modules of the code, with a quiet zone of four', () => {
    const link = 'http://192.168.1.23:4880/prompter#ticket=abcdefghijklmnopqrstuvwxyz0123456789ABCDEF';
    const path = qrPath(link);
    expect(paint(path)).toEqual(encode(link, { ecc: 'M', border: 4 }).data);
    expect(paint(path).slice(0, 4).flat()).not.toContain(true);
  });
});

describe('OBS advice', () => {
  it('has the next step for every failure in both languages, and names the menu where the user must go there', () => {
    for (const texts of [zh, en]) {
      expect(Object.keys(texts.obs.next).toSorted()).toEqual(Object.keys(texts.obs.failure).toSorted());
      for (const key of ['unreachable', 'wrongPassword', 'passwordMissing', 'notObs'] as const) expect(texts.obs.next[key]).toMatch(/Tools → WebSocket Server Settings|工具 → WebSocket 服务器设置/u);
    }
  });
  it('never shows a simulated OBS as the real thing', () => {
    const connected = { kind: 'connected', since: instant(1), obsVersion: '30', websocketVersion: '5' } as const;
    expect(obsAdvice({ ...connected, simulated: true })).toMatchObject({ status: 'warn', word: 'connectedSimulated' });
    expect(obsAdvice({ ...connected, simulated: false })).toMatchObject({ status: 'good', word: 'connected' });
  });
  it('checks the typed address', () => {
    expect(addressProblem('127.0.0.1', '4455')).toBeNull();
    expect(addressProblem(' ', '4455')).toBe('hostBad');
    expect(addressProblem('ws://a/b', '4455')).toBe('hostBad');
    for (const port of ['', '0', '65536', '44.5', 'x']) expect(addressProblem('a', port)).toBe('portBad');
  });
});

describe('adding a source', () => {
  it('takes a channel however it is pasted', () => {
    for (const typed of ['abc_1', '#abc_1', 'https://www.twitch.tv/abc_1?x=1', ' twitch.tv/abc_1/videos ']) expect(channelName(typed)).toBe('abc_1');
  });
  it('names the field that does not fit', () => {
    expect(readDraft({ ...emptyDraft('twitchIrc', '评论'), channel: 'a b' }, 'twitch')).toEqual({ ok: false, failure: 'channel' });
    expect(readDraft({ ...emptyDraft('twitchIrc', '评论'), channel: 'abc', url: 'http://x' }, 'twitch')).toEqual({ ok: false, failure: 'url' });
    expect(readDraft({ ...emptyDraft('replay', '回放'), path: 'a', speed: '0' }, 'replay')).toEqual({ ok: false, failure: 'speed' });
    expect(readDraft({ ...emptyDraft('ingest', ' ') }, 'ingest')).toEqual({ ok: false, failure: 'name' });
    expect(readDraft({ ...emptyDraft('twitchIrc', '评论'), channel: 'abc' }, 'twitch')).toMatchObject({ ok: true, value: { channel: 'abc', url: 'wss://irc-ws.chat.twitch.tv:443' } });
  });
  it('finds a free id', () => {
    expect(sourceIdFor('ingest', [])).toBe('ingest');
    expect(sourceIdFor('ingest', ['ingest', 'ingest-2'])).toBe('ingest-3');
  });
});

describe('pairing addresses', () => {
  it('shows phones an address on the LAN, and OBS beside us our own', () => {
    const urls = ['http://127.0.0.1:4880/prompter#ticket=a', 'http://192.168.1.23:4880/prompter#ticket=a'];
    expect(bestAddress(urls, false)).toBe(urls[1]);
    expect(bestAddress(urls, true)).toBe(urls[0]);
    expect(bestAddress(urls.slice(0, 1), false)).toBe(urls[0]);
    expect(bestAddress([], false)).toBeNull();
    expect(isLoopback('http://[::1]:1/')).toBe(true);
  });
});

describe('the demo of the first run', () => {
  it('is made of commands the contract accepts, arms a rehearsal and never goes live', () => {
    const steps = demoSteps({ title: '演示', date: '2026-11-28' as never, sheetId: 'sheet-1' as never, isTraining: false });
    expect(steps.map(({ name }) => name)).toEqual(['products', 'runsheet', 'crowd', 'arm']);
    for (const { command } of steps) expect(commandSchema.safeParse(command).success).toBe(true);
    expect(steps.at(-1)?.command).toEqual({ kind: 'loadShow', mode: 'rehearsal' });
  });
});

describe('addresses of settings pages', () => {
  it('round-trip, and anything unknown is OBS', () => {
    for (const section of ['obs', 'import', 'pair'] as const) expect(sectionOf(new URL(settingsHref(section), 'http://x').search).section).toBe(section);
    expect(sectionOf(new URL(settingsHref('import', 'products'), 'http://x').search)).toEqual({ section: 'import', importKind: 'products' });
    expect(sectionOf('?section=nope')).toEqual({ section: 'obs', importKind: 'runsheet' });
  });
});
