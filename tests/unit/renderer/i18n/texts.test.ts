import i18next from 'i18next';
import { beforeAll, describe, expect, it } from 'vitest';
import { REFUSALS, refusal, type RefusalKey } from '#shared/protocol/refusal.ts';
import { refusalText } from '../../../../renderer/i18n/refusalText.ts';
import { resources } from '../../../../renderer/i18n/resources.ts';
import { firstLanguage } from '../../../../renderer/i18n/setup.ts';

const paths = (value: unknown, path = ''): readonly (readonly [string, string])[] =>
  typeof value === 'string' ? [[path, value]] : Object.entries(value as object).flatMap(([key, inner]) => paths(inner, path === '' ? key : `${path}.${key}`));
const slots = (text: string): readonly string[] => [...text.matchAll(/\{\{(\w+)\}\}/gu)].map(([, name]) => name ?? '').toSorted();
const KEYS = Object.keys(REFUSALS) as RefusalKey[];

beforeAll(async () => { await i18next.init({ lng: 'zh-CN', resources, defaultNS: 'common', interpolation: { escapeValue: false } }); });

describe('texts', () => {
  it('both languages fill in the same values in every sentence', () => {
    const zh = new Map(paths(resources['zh-CN']));
    for (const [path, text] of paths(resources.en)) {
      const other = zh.get(path) ?? zh.get(path.replace(/_one$/u, '_other'));
      expect(other, path).toBeDefined();
      expect(slots(text), path).toEqual(slots(other ?? ''));
    }
  });

  it('no text is empty: an empty one would show its key', () => {
    for (const language of ['zh-CN', 'en'] as const) expect(paths(resources[language]).filter(([, text]) => text.trim() === '').map(([path]) => path), language).toEqual([]);
  });

  it.each(KEYS)('refusal %s has a sentence in both languages', (key) => {
    for (const language of ['zh-CN', 'en'] as const) {
      const text = refusalText(i18next.getFixedT(language), refusal(key));
      expect(text.length).toBeGreaterThan(5);
      expect(text).not.toContain(key);
    }
    expect(refusalText(i18next.getFixedT('en'), refusal(key))).not.toMatch(/[\u4e00-\u9fff]/u);
  });

  it('names the state of an output in the language of the sentence', () => {
    expect(refusalText(i18next.getFixedT('zh-CN'), refusal('streamNotOff', { now: 'reconnecting' }))).toContain('重连中');
    expect(refusalText(i18next.getFixedT('en'), refusal('streamNotOff', { now: 'reconnecting' }))).toContain('reconnecting');
  });

  it('begins in the language chosen before, else in the browser\'s, else in Chinese', () => {
    expect(firstLanguage('en', ['zh-CN'])).toBe('en');
    expect(firstLanguage(null, ['fr-FR', 'en-GB'])).toBe('en');
    expect(firstLanguage('xx', ['zh-Hant-TW'])).toBe('zh-CN');
    expect(firstLanguage(null, ['fr-FR'])).toBe('zh-CN');
  });
});
