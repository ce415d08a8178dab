import { expect, test } from 'vitest';
import { sheetScenes } from '#shared/runsheet/sheetScenes.ts';
import { sheetOf } from '../show/stage.ts';

test('scenes of rows and of their OBS steps, each once', () => {
  const { items } = sheetOf([
    { obsScene: 'A', obsCue: { steps: [{ kind: 'source', scene: 'C', source: 'card', on: true }, { kind: 'source', scene: null, source: 'x', on: false }, { kind: 'mute', input: 'm', muted: true }] } },
    { obsScene: 'B' }, { obsScene: 'A' }, {},
  ]);
  expect(sheetScenes(items)).toEqual(['A', 'C', 'B']);
});
