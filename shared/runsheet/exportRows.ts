import { formatCueText } from '../obs/cueText.ts';
import { headerKey, type Table } from '../tables/columns.ts';
import { escapeCell } from '../tables/escapeCell.ts';
import { formatTimeOfDay } from '../time/format.ts';
import type { TimeOfDay } from '../time/instant.ts';
import { timeOfDayAt } from '../time/zone.ts';
import { RUNSHEET_SYNONYMS } from './importColumns.table.ts';
import type { Runsheet, RunsheetItem } from './item.ts';
import { plannedTimes } from './plannedTimes.ts';

/** One column: its header, by which `importRows` knows it again, and what a row says in it. `start` is the row's planned time of day. */
interface Column { readonly header: string; readonly cell: (item: RunsheetItem, start: TimeOfDay) => string }

const seconds = (ms: number): string => String(ms / 1_000);

/** `20:03:00`, with milliseconds where there are any. */
function clock(time: TimeOfDay): string {
  const ms = time % 1_000;
  return `${formatTimeOfDay(time, { seconds: true })}${ms === 0 ? '' : `.${String(ms).padStart(3, '0')}`}`;
}

const COLUMNS: readonly Column[] = [
  { header: 'cue', cell: (item) => item.cue },
  { header: 'start_planned', cell: (item, start) => clock(item.start.kind === 'fixed' ? item.start.at : start) },
  { header: 'start_kind', cell: (item) => item.start.kind },
  { header: 'duration_sec', cell: (item) => seconds(item.durationMs) },
  { header: 'min_duration_sec', cell: (item) => seconds(item.minDurationMs) },
  { header: 'flex', cell: (item) => item.flex },
  { header: 'phase', cell: (item) => item.phase },
  { header: 'segment_zh', cell: (item) => item.title.zh },
  { header: 'segment_en', cell: (item) => item.title.en },
  { header: 'product_ids', cell: (item) => item.productIds.join('|') },
  { header: 'price_line_zh', cell: (item) => item.priceLine },
  { header: 'mechanism_zh', cell: (item) => item.mechanism },
  { header: 'talking_points_zh_lines', cell: (item) => item.talkingPoints.zh.join('\n') },
  { header: 'talking_points_en_lines', cell: (item) => item.talkingPoints.en.join('\n') },
  { header: 'interaction_zh', cell: (item) => item.interaction },
  { header: 'lottery_id', cell: (item) => item.lotteryId ?? '' },
  { header: 'obs_scene', cell: (item) => item.obsScene ?? '' },
  { header: 'obs_cue_lines', cell: (item) => (item.obsCue === null ? '' : formatCueText(item.obsCue)) },
  { header: 'overlay', cell: (item) => item.overlay },
  { header: 'owner_lines', cell: (item) => item.owners.join('\n') },
  { header: 'producer_cue_zh', cell: (item) => item.producerCue },
  { header: 'kpi_target', cell: (item) => item.kpiTarget },
  { header: 'compliance_note_zh', cell: (item) => item.complianceNote },
  { header: 'fallback_zh', cell: (item) => item.fallback },
  { header: 'colour', cell: (item) => item.colour ?? '' },
  { header: 'end_action', cell: (item) => item.endAction },
  { header: 'ends_at_clock', cell: (item) => (item.ending.kind === 'atClock' ? clock(item.ending.at) : '') },
  { header: 'item_role', cell: (item) => item.role },
  { header: 'expected_gmv_minor', cell: (item) => (item.expectedGmvMinor === null ? '' : String(item.expectedGmvMinor)) },
  { header: 'approval_state', cell: (item) => item.approval.state },
  { header: 'approval_by', cell: (item) => item.approval.by },
  { header: 'approval_at_ms', cell: (item) => (item.approval.at === null ? '' : String(item.approval.at)) },
  { header: 'item_id', cell: (item) => item.id },
];

const KNOWN_NAMES = new Set(Object.values(RUNSHEET_SYNONYMS).flat().map(headerKey));

/** Custom columns keep their own header; one that an import would take for a field of ours says that it is custom. */
const customHeader = (name: string): string => (KNOWN_NAMES.has(headerKey(name)) || headerKey(name) === '' || /^(?:custom:|#)/u.test(name) ? `custom:${name}` : name);

/**
 * The plan as a table, in row order, every column of the rows and every custom one: `importRows` of it gives the same rows
 * again (texts trimmed; a cell that holds only a dash means nothing). Ad-libs and the loop are in the JSON file only.
 * Whoever writes CSV escapes formulae (papaparse `escapeFormulae: CSV_FORMULA`, tables/escapeCell.ts); the import takes that away again.
 */
export function exportRows(sheet: Runsheet): Table {
  const times = plannedTimes(sheet);
  const custom = [...new Set(sheet.items.flatMap((item) => Object.keys(item.custom)))];
  return {
    headers: [...COLUMNS.map(({ header }) => header), ...custom.map((name) => escapeCell(customHeader(name)))],
    rows: sheet.items.map((item, index) => {
      const start = timeOfDayAt(times[index]?.start ?? (0 as never), sheet.timeZone);
      return [...COLUMNS.map(({ cell }) => escapeCell(cell(item, start))), ...custom.map((name) => escapeCell(Object.hasOwn(item.custom, name) ? (item.custom[name] ?? '') : ''))];
    }),
  };
}
