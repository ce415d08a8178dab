import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { ItemId } from '#shared/ids.ts';
import type { Runsheet } from '#shared/runsheet/item.ts';
import { instant } from '#shared/time/instant.ts';
import { timeOfDayAt } from '#shared/time/zone.ts';
import { pickText, useLanguage } from '../../i18n/useLanguage.ts';
import { classes } from '../../ui/classes.ts';
import { formatClock } from '../../ui/numberFormat.ts';
import css from './timeline.module.css';
import type { Block, Mark, Timeline } from './timelineModel.ts';
import { axisTicks, placeBlocks, placesWithRoom, xOf, type View } from './timelineView.ts';

/** px: axis, then a lane of the plan, a lane of what was and will be, and the marks below. */
const AXIS = 22;
const LANE = 48;
const GAP = 6;
const MARKS = 26;
const PLAN_TOP = AXIS;
const ACTUAL_TOP = AXIS + LANE + GAP;
const MARK_TOP = ACTUAL_TOP + LANE;
export const STRIP_HEIGHT = MARK_TOP + MARKS;

/** Narrower blocks carry no text. */
const CUE_PX = 22;
const TITLE_PX = 76;
/** Room a draw's name takes. */
const LABEL_PX = 30;

export interface StripProps {
  readonly sheet: Runsheet; readonly timeline: Timeline; readonly view: View; readonly width: number; readonly now: number;
  readonly isRunning: boolean; readonly isRehearsal: boolean; readonly onOpen: (itemId: ItemId) => void;
}

function Lane({ blocks, top, kind, props }: { readonly blocks: readonly Block[]; readonly top: number; readonly kind: 'planned' | 'actual'; readonly props: StripProps }): ReactNode {
  const language = useLanguage();
  const { sheet, view, width, onOpen } = props;
  return placeBlocks(blocks, view, width, ({ status }) => status === 'onAir').map(({ block, x, width: size }) => {
    const item = sheet.items[block.index];
    const title = item === undefined ? '' : pickText(item.title, language);
    // The text stays in sight while its block reaches in from the left.
    const left = Math.max(0, -x);
    const room = size - left;
    return (
      <g key={block.itemId} transform={`translate(${String(Math.round(x * 10) / 10)} ${String(top)})`} className={classes(css['block'], css[kind], css[block.status])} data-phase={block.phase} data-cue={block.cue} data-lane={kind} onClick={() => onOpen(block.itemId)}>
        <title>{`${block.cue} ${title}\n${formatClock(block.from, sheet.timeZone, true)} – ${formatClock(block.to, sheet.timeZone, true)}`}</title>
        <rect className={css['fill']} width={Math.max(1, size - 1)} height={LANE} rx={Math.min(3, size / 3)} />
        {block.status === 'onAir' && kind === 'actual' && <rect className={classes(css['liveEdge'], props.isRehearsal && css['rehearsing'])} x={1} y={1} width={Math.max(1, size - 3)} height={LANE - 2} rx={Math.min(3, size / 3)} />}
        {room >= CUE_PX && (
          <svg x={left} y={0} width={Math.max(0, room - 2)} height={LANE}>
            <text className={css['cueText']} x={5} y={room >= TITLE_PX ? 18 : 28}>{block.cue}</text>
            {room >= TITLE_PX && <text className={css['titleText']} x={5} y={36}>{title}</text>}
          </svg>
        )}
      </g>
    );
  });
}

const MARK_SHAPES: Readonly<Record<Mark['kind'], string>> = { fixed: 'M0 2 L4 8 L-4 8 Z', lottery: 'M0 2 L4 7 L0 12 L-4 7 Z', milestone: 'M-1 2 H1 V12 H-1 Z' };

function Marks({ props }: { readonly props: StripProps }): ReactNode {
  const { t } = useTranslation('live');
  const { timeline, view, width, sheet, onOpen } = props;
  const seen = timeline.marks.filter(({ at }) => at >= view.from && at <= view.to).map((mark) => ({ ...mark, x: Math.round(xOf(view, mark.at, width)) }));
  // Two draws close together: the name of the first only, the other has its tooltip.
  const named = placesWithRoom(seen.filter(({ kind }) => kind === 'lottery').map(({ x }) => x).toSorted((a, b) => a - b), LABEL_PX);
  return seen.map(({ kind, at, label, itemId, x }) => {
    const hasLabel = kind === 'lottery' && named.has(x);
    return (
      <g key={`${kind}${itemId}`} className={classes(css['mark'], css[kind])} transform={`translate(${String(x)} ${String(MARK_TOP + 2)})`} onClick={() => onOpen(itemId)}>
        <title>{t(`timeline.${kind}`, { label, time: formatClock(at, sheet.timeZone) })}</title>
        <path d={MARK_SHAPES[kind]} />
        {hasLabel && <text className={css['markText']} x={6} y={11}>{label}</text>}
      </g>
    );
  });
}

function Seams({ props }: { readonly props: StripProps }): ReactNode {
  const { t } = useTranslation('live');
  const { timeline, view, width } = props;
  return timeline.seams.filter(({ from, to }) => to >= view.from && from <= view.to).map(({ kind, from, to }) => {
    const x = xOf(view, from, width);
    return (
      <rect key={`${kind}${String(from)}`} className={css[kind]} x={x} y={PLAN_TOP + (kind === 'gap' ? LANE / 2 - 3 : 0)} rx={kind === 'loop' ? 3 : 0} width={Math.max(2, xOf(view, to, width) - x)} height={kind === 'gap' ? 6 : LANE}>
        <title>{t(`timeline.${kind}`, { minutes: Math.round((to - from) / 6_000) / 10 })}</title>
      </rect>
    );
  });
}

/** The drawing: plan above, what was played and is expected below, one time axis, the line of now. */
export function Strip(props: StripProps): ReactNode {
  const { t } = useTranslation('live');
  const { sheet, timeline, view, width, now, isRunning } = props;
  const middle = instant((view.from + view.to) / 2);
  const offset = (timeOfDayAt(middle, sheet.timeZone) - (middle % 86_400_000) + 86_400_000) % 86_400_000;
  const ticks = axisTicks(view, width, offset);
  const nowX = xOf(view, now, width);
  const withSeconds = view.to - view.from < 600_000;
  return (
    <svg className={css['svg']} width={width} height={STRIP_HEIGHT} role="img" aria-label={t('timeline.label', { rows: timeline.planned.length })} data-testid="timeline">
      {ticks.map((tick) => {
        const x = Math.round(xOf(view, tick, width)) + 0.5;
        return <g key={tick}><line className={css['tick']} x1={x} x2={x} y1={AXIS - 6} y2={MARK_TOP} /><text className={css['tickText']} x={x + 4} y={13}>{formatClock(tick, sheet.timeZone, withSeconds)}</text></g>;
      })}
      <Lane blocks={timeline.planned} top={PLAN_TOP} kind="planned" props={props} />
      <Seams props={props} />
      <Lane blocks={timeline.actual} top={ACTUAL_TOP} kind="actual" props={props} />
      <Marks props={props} />
      {nowX >= 0 && nowX <= width && (
        <g className={classes(css['now'], isRunning && css[props.isRehearsal ? 'nowRehearsal' : 'nowLive'])} transform={`translate(${String(Math.round(nowX))} 0)`} data-testid="timeline-now"><line y1={AXIS - 8} y2={MARK_TOP + 4} /><path d={`M-5 ${String(AXIS - 10)} H5 L0 ${String(AXIS - 4)} Z`} /></g>
      )}
    </svg>
  );
}
