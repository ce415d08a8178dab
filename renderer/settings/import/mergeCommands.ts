import type { RunsheetField } from '#shared/runsheet/importRows.ts';
import type { Runsheet, RunsheetItem } from '#shared/runsheet/item.ts';
import type { CommandOf } from '#shared/show/commands.ts';
import type { PlanEdits } from '#shared/show/state.ts';
import type { Mapping } from './importKinds.ts';

type MergeField = NonNullable<CommandOf<'mergeRunsheet'>['fields']>[number];

/** Which cells of a row the columns of a file speak about. */
const FEEDS: Readonly<Partial<Record<RunsheetField, readonly MergeField[]>>> = {
  start: ['start'], startKind: ['start'], end: ['durationMs', 'minDurationMs'], duration: ['durationMs', 'minDurationMs'], minDuration: ['minDurationMs'], flex: ['flex'], endAction: ['endAction'], phase: ['phase'],
  titleZh: ['title'], titleEn: ['title'], title: ['title'], productIds: ['productIds'], priceLine: ['priceLine'], mechanism: ['mechanism'],
  pointsZh: ['talkingPoints'], pointsEn: ['talkingPoints'], points: ['talkingPoints'], pointsZhLines: ['talkingPoints'], pointsEnLines: ['talkingPoints'],
  interaction: ['interaction'], lotteryId: ['lotteryId'], obsScene: ['obsScene'], overlay: ['overlay'], owners: ['owners'], ownerLines: ['owners'], producerCue: ['producerCue'], kpiTarget: ['kpiTarget'],
  complianceNote: ['complianceNote'], fallback: ['fallback'], colour: ['colour'], role: ['role'], endsAtClock: ['ending'], expectedGmv: ['expectedGmvMinor'],
};

const isMapped = (mapping: Mapping, ...fields: readonly RunsheetField[]): boolean => fields.some((field) => (mapping[field] ?? null) !== null);

/** The cells a merge may touch: those the file has a column for. Custom columns always come along. */
export function mergeFields(mapping: Mapping): MergeField[] {
  const named = (Object.keys(FEEDS) as RunsheetField[]).filter((field) => isMapped(mapping, field)).flatMap((field) => FEEDS[field] ?? []);
  return [...new Set<MergeField>([...named, 'custom'])].filter((field) => field !== 'minDurationMs' || isMapped(mapping, 'minDuration'));
}

/** Of a text in two languages the file may hold one: the other side stays as it is in the plan. */
function keepUnmapped(item: RunsheetItem, known: RunsheetItem | undefined, mapping: Mapping): RunsheetItem {
  if (known === undefined) return item;
  const either = isMapped(mapping, 'title');
  const [zh, en] = [either || isMapped(mapping, 'titleZh'), either || isMapped(mapping, 'titleEn')];
  const any = isMapped(mapping, 'points');
  const [pointsZh, pointsEn] = [any || isMapped(mapping, 'pointsZh', 'pointsZhLines'), any || isMapped(mapping, 'pointsEn', 'pointsEnLines')];
  return {
    ...item,
    title: { zh: zh && !(either && item.title.zh === '') ? item.title.zh : known.title.zh, en: en && !(either && item.title.en === '') ? item.title.en : known.title.en },
    talkingPoints: {
      zh: pointsZh && !(any && item.talkingPoints.zh.length === 0) ? item.talkingPoints.zh : known.talkingPoints.zh,
      en: pointsEn && !(any && item.talkingPoints.en.length === 0) ? item.talkingPoints.en : known.talkingPoints.en,
    },
  };
}

const sawEditOf = ({ last }: PlanEdits): CommandOf<'mergeRunsheet'>['sawEdit'] => last.at(-1)?.editId ?? null;

/** Brings the rows of a table into the plan: rows are told apart by cue and keep their ids; columns the file lacks stay untouched. */
export function mergeTable(sheet: Runsheet, items: readonly RunsheetItem[], mapping: Mapping, edits: PlanEdits): CommandOf<'mergeRunsheet'> {
  const byCue = new Map([...sheet.items, ...sheet.adLibs].map((item) => [item.cue, item]));
  return { kind: 'mergeRunsheet', items: items.map((item) => keepUnmapped(item, byCue.get(item.cue), mapping)), fields: mergeFields(mapping), sawEdit: sawEditOf(edits) };
}

/** Brings a whole run-sheet of ours into the plan; ad-libs the plan does not know yet go among its ad-libs. */
export function mergeSheet(sheet: Runsheet, file: Runsheet, edits: PlanEdits): readonly (CommandOf<'mergeRunsheet'> | CommandOf<'insertItems'>)[] {
  const cues = new Set([...sheet.items, ...sheet.adLibs].map(({ cue }) => cue));
  const fresh = file.adLibs.filter(({ cue }) => !cues.has(cue));
  const merge: CommandOf<'mergeRunsheet'> = { kind: 'mergeRunsheet', items: [...file.items, ...file.adLibs.filter(({ cue }) => cues.has(cue))], sawEdit: sawEditOf(edits) };
  if (fresh.length === 0) return [merge];
  return [merge, { kind: 'insertItems', list: 'adLibs', afterId: sheet.adLibs.at(-1)?.id ?? null, items: fresh.map(({ approval: _approval, ...item }) => item) }];
}
