import { describe, expect, test } from 'vitest';
import { formatCueText, parseCueText } from '#shared/obs/cueText.ts';

describe('an OBS cue as lines of text', () => {
  test('is typed in either language, with quotes only where a name has spaces', () => {
    const cue = parseCueText('转场 Fade 500ms\n显示 商品卡\noff "Lucky bag" in "02 Close-up"\ntext “价格条” = "{price} 到手"\n静音 BGM\nfade Mic -6.5dB 800ms\n\noverlay product off');
    expect(cue).toEqual({ ok: true, value: {
      transition: { name: 'Fade', durationMs: 500 },
      steps: [
        { kind: 'source', scene: null, source: '商品卡', on: true }, { kind: 'source', scene: '02 Close-up', source: 'Lucky bag', on: false },
        { kind: 'text', input: '价格条', text: '{price} 到手' }, { kind: 'mute', input: 'BGM', muted: true }, { kind: 'fade', input: 'Mic', db: -6.5, ms: 800 },
        { kind: 'overlay', part: 'product', on: false },
      ],
    } });
  });

  test.each([
    ['on', 1], ['on card\njump 3', 2], ['text a b', 1], ['text "a', 1], ['transition Fade 5ms', 1], ['fade a loud 5ms', 1], ['fade a 90dB 5ms', 1], ['overlay nothing on', 1], ['overlay product maybe', 1], ['on "a" near "b"', 1],
  ])('%j is refused at line %i', (text, line) => {
    expect(parseCueText(text)).toMatchObject({ ok: false, failure: { line } });
  });

  test('nothing but blank lines is no cue, and the text of a cue reads back the same', () => {
    expect(parseCueText(' \n ')).toEqual({ ok: true, value: null });
    const text = 'transition "Cut"\non "a \\"b\\"" in "c"\nimage "pic" = "/x/y z.png"\nunmute "m"\noverlay ticker on';
    const read = parseCueText(text);
    expect(read.ok && read.value !== null && formatCueText(read.value)).toBe(text);
  });

  test('more than twenty steps are refused at the first that is too many', () => {
    expect(parseCueText(Array.from({ length: 21 }, () => 'on a').join('\n'))).toMatchObject({ ok: false, failure: { line: 21 } });
  });
});
