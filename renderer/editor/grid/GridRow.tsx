import { GripVertical, Lock } from 'lucide-react';
import { memo, type ReactNode } from 'react';
import type { RowStatus } from '#shared/runsheet/forecast.ts';
import type { RunsheetItem } from '#shared/runsheet/item.ts';
import { classes } from '../../ui/classes.ts';
import { cellKey } from '../editorStore.ts';
import type { CellWords } from '../model/cellCodec.ts';
import type { Column } from '../model/columns.ts';
import { findKey } from '../model/find.ts';
import type { FitText } from './fitText.ts';
import type { Geometry } from './geometry.ts';
import css from './grid.module.css';
import type { RowTimes } from './rowTimes.ts';

/** Words of a row's head and of the tooltip of its approval. */
export interface RowWords {
  readonly status: Readonly<Record<RowStatus, string>>;
  readonly locked: string;
  readonly drag: string;
  readonly sceneMissing: string;
  readonly approvedBy: (item: RunsheetItem) => string | undefined;
}

/** What is the same for every row; the same object while none of it changes. */
export interface RowView {
  readonly columns: readonly Column[];
  readonly geometry: Geometry;
  readonly words: CellWords;
  readonly rowWords: RowWords;
  readonly timeZone: string;
  /** Scenes of the connected OBS; null = not known. */
  readonly scenes: ReadonlySet<string> | null;
  /** Styles of the columns by index: the same objects, so that drawing a row again touches no style. */
  readonly styles: readonly { readonly width: number }[];
  readonly fit: FitText;
}

/** Cells somebody else has just changed, and who. */
export interface RowFlash { readonly by: string; readonly columns: ReadonlySet<string> }

export interface GridRowProps {
  readonly view: RowView;
  readonly item: RunsheetItem;
  /** Place in its own list, from 0. */
  readonly index: number;
  readonly lineIndex: number;
  /** The columns that can be seen, beside the frozen ones; the last not included. */
  readonly firstColumn: number;
  readonly lastColumn: number;
  readonly top: number;
  readonly status: RowStatus;
  readonly times: RowTimes | null;
  readonly isSelected: boolean;
  readonly isCut: boolean;
  readonly isDragged: boolean;
  readonly activeColumn: string | null;
  readonly pending: ReadonlyMap<string, string> | null;
  readonly flash: RowFlash | null;
  readonly query: string;
}

const READY: ReadonlySet<RowStatus> = new Set(['onAir', 'next', 'done', 'dropped']);

/** What of a column is not its text, in px: padding and line; then the swatch of a colour, the ends of an approval. */
const AROUND = 17;
const SWATCH = 18;
const PILL = 12;
/** The frozen column is bold, the others are not. */
const BOLD = 0.93;

const roomIn = ({ id, width }: Column, isBold: boolean): number => (width - AROUND - (id === 'colour' ? SWATCH : id === 'approval' ? PILL : 0)) * (isBold ? BOLD : 1);

/** What the tooltip of a cell says. */
export function cellTitle(view: Pick<RowView, 'words' | 'rowWords' | 'scenes'>, column: Column, item: RunsheetItem): string {
  if (column.id === 'approval') return view.rowWords.approvedBy(item) ?? '';
  const isMissing = column.id === 'scene' && view.scenes !== null && item.obsScene !== null && !view.scenes.has(item.obsScene);
  return isMissing ? `${item.obsScene ?? ''}: ${view.rowWords.sceneMissing}` : column.codec?.read(item, view.words) ?? '';
}

/** A cell: one plain element with as much text as fits. Not a component, of which there would be some hundred. */
function cellOf(column: Column, at: number, row: GridRowProps): ReactNode {
  const { view, item, activeColumn, flash, query } = row;
  const isDerived = column.derived !== null;
  const text = column.derived !== null ? row.times?.[column.derived] ?? '—' : row.pending?.get(cellKey(item.id, column.id)) ?? column.codec?.read(item, view.words) ?? '';
  const isHit = query !== '' && !isDerived && findKey(text).includes(query);
  const isMissing = column.id === 'scene' && view.scenes !== null && item.obsScene !== null && !view.scenes.has(item.obsScene);
  const isFlashed = flash?.columns.has(column.id) === true;
  const isFrozen = at < view.geometry.frozen;
  const isDim = (column.id === 'start' && item.start.kind === 'linked') || (item.role === 'milestone' && (column.id === 'duration' || column.id === 'minDuration'));
  const visible = view.fit(isMissing ? `⚠ ${text}` : text, roomIn(column, isFrozen));
  return (
    <div
      key={column.id} role="gridcell" aria-colindex={at + 2} aria-readonly={isDerived || undefined} data-column={column.id} data-author={isFlashed ? flash.by : undefined} style={view.styles[at]}
      className={classes(
        css['cell'], column.isNumeric && css['numeric'], isDerived && css['derived'], isFrozen && css['frozen'], activeColumn === column.id && css['active'],
        isHit && css['hit'], isMissing && css['missing'], isFlashed && css['flash'], isDim && css['dim'], column.id === 'expectedStart' && row.times?.isLate === true && css['late'],
        column.id === 'approval' && css[item.approval.state],
      )}
    >
      {column.id === 'colour' && item.colour !== null ? <><span className={css['swatch']} style={{ background: item.colour }} />{visible}</> : column.id === 'approval' ? <span className={css['approval']}>{visible}</span> : visible}
    </div>
  );
}

const rowClass = ({ item, status, isSelected, isCut, isDragged, activeColumn }: GridRowProps): string => classes(
  css['row'], item.role === 'milestone' && css['milestone'], css[status], isSelected && css['selected'], item.approval.state === 'locked' && css['locked'], isCut && css['cut'], isDragged && css['dragged'], activeColumn !== null && css['activeRow'],
);

const cellsOf = (row: GridRowProps, from: number, to: number): ReactNode => row.view.columns.slice(from, to).map((column, offset) => cellOf(column, from + offset, row));

/** One row of the grid, without what stays when scrolled sideways. Drawn again only when something it shows changes; its cells keep no functions of their own. */
export const GridRow = memo(function GridRow(props: GridRowProps): ReactNode {
  const { view: { geometry }, item, firstColumn, lastColumn } = props;
  const skipped = (geometry.lefts[firstColumn] ?? geometry.width) - geometry.front;
  return (
    <div
      role="row" aria-rowindex={props.lineIndex + 2} aria-selected={props.isSelected} data-row={item.id} data-cue={item.cue} data-status={props.status} data-locked={item.approval.state === 'locked' || undefined}
      className={rowClass(props)} style={{ transform: `translateY(${String(props.top)}px)`, width: geometry.width }}
    >
      <div className={css['skip']} style={{ width: geometry.front + skipped }} />
      {cellsOf(props, Math.max(geometry.frozen, firstColumn), lastColumn)}
    </div>
  );
});

/** The same element for every row: it is never looked at again. */
const GRIP = <span className={css['grip']} aria-hidden="true"><GripVertical size={14} /></span>;

/**
 * The head of a row and its frozen columns. All of them lie in one pane that stays: a layer for the compositor as a whole,
 * where every one of them being sticky by itself would be a layer each. To readers it is the beginning of the row with its number.
 */
export const RowFront = memo(function RowFront(props: GridRowProps): ReactNode {
  const { view: { geometry, rowWords }, item, status } = props;
  const isLocked = item.approval.state === 'locked';
  return (
    <div role="row" aria-rowindex={props.lineIndex + 2} aria-selected={props.isSelected} data-row={item.id} data-front={item.cue} className={rowClass(props)} style={{ transform: `translateY(${String(props.top)}px)`, width: geometry.front }}>
      <div role="rowheader" aria-colindex={1} data-head className={css['rowHead']} title={rowWords.drag}>
        <span className={css['colourBar']} style={item.colour === null ? undefined : { background: item.colour }} />
        {GRIP}
        <span className={css['number']}>{props.index + 1}</span>
        {isLocked ? <span className={css['lock']} title={rowWords.locked}><Lock size={12} aria-label={rowWords.locked} /></span> : null}
        {READY.has(status) && <span className={css['status']}>{rowWords.status[status]}</span>}
      </div>
      {cellsOf(props, 0, geometry.frozen)}
    </div>
  );
});
