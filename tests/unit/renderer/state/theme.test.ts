import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { themeOf } from '../../../../renderer/state/theme.ts';

const tokens = readFileSync(new URL('../../../../renderer/ui/tokens.css', import.meta.url), 'utf8');

/** The colours of a block of tokens.css, by name. */
function colours(selector: string): ReadonlyMap<string, string> {
  const block = tokens.slice(tokens.indexOf(`${selector} {`)).split('\n}')[0] ?? '';
  return new Map([...block.matchAll(/--([\w-]+): (#[0-9a-f]{6});/gu)].map(([, name = '', colour = '']) => [name, colour]));
}

const light = (colour: string): number => [1, 3, 5].map((at) => Number.parseInt(colour.slice(at, at + 2), 16) / 255)
  .map((part) => (part <= 0.03928 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4)).reduce((sum, part, at) => sum + part * ([0.2126, 0.7152, 0.0722][at] ?? 0), 0);
function contrast(one: string, other: string): number {
  const [high = 0, low = 0] = [light(one), light(other)].toSorted((a, b) => b - a);
  return (high + 0.05) / (low + 0.05);
}

const dark = colours(":root, [data-theme='dark']");
const onPaper = new Map([...dark, ...colours("[data-theme='light']")]);
const GROUNDS = ['bg', 'panel', 'raised'];
/** Words and the grounds they stand on, beside the common three. */
const PAIRS: readonly (readonly [word: string, grounds: readonly string[]])[] = [
  ['text', [...GROUNDS, 'raised-hover', 'field', 'accent-soft', 'air-soft', 'ready-soft', 'warn-soft', 'lottery-soft', 'air-row', 'own-row', 'selection']],
  ['dim', [...GROUNDS, 'chosen', 'accent-soft', 'ready-soft', 'warn-soft', 'air-row', 'own-row']], ['faint', ['bg', 'panel']], ['accent', GROUNDS], ['accent-text', [...GROUNDS, 'accent-soft']],
  ['air-text', [...GROUNDS, 'air-soft', 'air-ground']], ['air-bright', [...GROUNDS, 'air-row']], ['ready', GROUNDS], ['ready-text', [...GROUNDS, 'ready-soft', 'ready-soft-hover']],
  ['warn', [...GROUNDS, 'warn-soft']], ['warn-dim', ['warn-soft']], ['lottery-text', [...GROUNDS, 'lottery-soft']], ['accent-ink', ['accent', 'accent-hover']], ['warn-ink', ['warn-solid']],
  ['lottery-ink', ['lottery']], ['on-solid', ['air-solid', 'air-deep']], ['hit-text', ['hit']], ['tally-text', ['air-soft', 'ready-soft']],
];

describe('theme', () => {
  it('what is chosen counts; "as the system" is what the machine is set to', () => {
    expect([themeOf('dark', true), themeOf('light', false), themeOf('system', true), themeOf('system', false)]).toEqual(['dark', 'light', 'light', 'dark']);
  });

  it.each([['dark', dark], ['light', onPaper]] as const)('every word of the %s theme reaches 4.5:1 on the grounds it stands on', (_name, theme) => {
    const tooPale = PAIRS.flatMap(([word, grounds]) => grounds.map((ground) => ({ pair: `--${word} on --${ground}`, ratio: contrast(theme.get(word) ?? '#', theme.get(ground) ?? '#') })));
    expect(tooPale.length).toBeGreaterThan(50);
    expect(tooPale.filter(({ ratio }) => !(ratio >= 4.5))).toEqual([]);
  });

  it('light says another colour for all that dark says, but for shapes that hold on both', () => {
    const same = [...dark.keys()].filter((name) => onPaper.get(name) === dark.get(name)).filter((name) => !name.startsWith('phase-'));
    expect(same).toEqual(['on-solid', 'void', 'warn-solid', 'warn-ink']);
  });
});
