import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Runsheet } from '#shared/runsheet/item.ts';
import { changeSheet, type PlanChange } from '#shared/runsheet/planChange.ts';
import { rowIndex } from '#shared/runsheet/rowIndex.ts';
import type { ItemId } from '#shared/ids.ts';
import { duration } from '#shared/time/instant.ts';
import { sheetOf } from '../show/stage.ts';

const id = (n: number) => `item-${String(n + 1).padStart(2, '0')}` as ItemId;
const cell = (n: number, ms: number): PlanChange => ({ kind: 'cells', itemId: id(n), before: {}, after: { durationMs: duration(ms) } });

test('an index that is handed on with an edit says what a walk over the rows would, whatever edits came before', () => {
  const step = fc.oneof(
    fc.record({ kind: fc.constant('cells' as const), rows: fc.array(fc.nat(11), { minLength: 1, maxLength: 4 }), ms: fc.nat(90_000) }),
    fc.record({ kind: fc.constant('removed' as const), row: fc.nat(11) }),
    fc.record({ kind: fc.constant('moved' as const), row: fc.nat(11), to: fc.nat(11) }),
  );
  fc.assert(fc.property(fc.array(step, { maxLength: 12 }), (steps) => {
    let sheet: Runsheet = sheetOf(Array.from({ length: 10 }, () => ({})));
    for (const each of steps) {
      const at = sheet.items.findIndex((row) => each.kind !== 'cells' && row.id === id(each.row));
      const row = sheet.items[at];
      const changes: PlanChange[] = each.kind === 'cells' ? each.rows.map((n) => cell(n, each.ms))
        : row === undefined ? []
          : each.kind === 'removed' ? [{ kind: 'removed', list: 'plan', rows: [{ item: row, afterId: sheet.items[at - 1]?.id ?? null }] }]
            : [{ kind: 'moved', list: 'plan', moves: [{ itemId: row.id, from: sheet.items[at - 1]?.id ?? null, to: each.to === each.row ? null : id(each.to) }] }];
      const before = sheet.items.map((known) => [known.id, known.durationMs]);
      const next = changeSheet(sheet, changes);
      expect(sheet.items.map((known) => [known.id, known.durationMs])).toEqual(before);
      sheet = next;
      expect([...rowIndex(sheet.items)]).toEqual(sheet.items.map((known, place) => [known.id, place]));
      if (each.kind === 'cells') for (const n of each.rows) expect(sheet.items.find((known) => known.id === id(n))?.durationMs ?? each.ms).toBe(each.ms);
    }
  }));
});
