import { useRef, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { expectedStart, type Forecast } from '#shared/runsheet/forecast.ts';
import type { Runsheet, RunsheetItem } from '#shared/runsheet/item.ts';
import type { Run } from '#shared/show/state.ts';
import { instant } from '#shared/time/instant.ts';
import { useShow, useTick } from '../../state/hooks.ts';
import { Button } from '../../ui/Button.tsx';
import { formatClock } from '../../ui/numberFormat.ts';
import { LiveRow } from './LiveRow.tsx';
import css from './runsheet.module.css';
import { SheetRow } from './SheetRow.tsx';
import { useFollowLive } from './useFollowLive.ts';
import { useVisibleRows } from './useVisibleRows.ts';

export interface SheetListProps { readonly sheet: Runsheet; readonly forecast: Forecast; readonly onAir: Run | null; readonly isRehearsal: boolean; readonly onOpen: (itemId: RunsheetItem['id']) => void }

const ROW = 40;
const LIVE = 92;
/** Below this many rows all are drawn: find-in-page and screen readers then see the whole plan. */
const VIRTUAL_FROM = 200;
/** From this late on the expected time turns amber. */
const LATE_MS = 60_000;

interface RowsProps extends SheetListProps { readonly indexes: readonly number[] }

function Rows({ sheet, forecast, onAir, isRehearsal, onOpen, indexes }: RowsProps): ReactNode {
  const now = useTick(1);
  const scenes = useShow((state) => (state.obs.connection.kind === 'connected' ? state.obs.inventory?.scenes ?? null : null));
  return indexes.map((index) => {
    const item = sheet.items[index];
    const row = forecast.rows[index];
    if (item === undefined || row === undefined) return null;
    if (row.status === 'onAir' && onAir !== null) return <LiveRow key={item.id} run={onAir} isRehearsal={isRehearsal} timeZone={sheet.timeZone} onOpen={onOpen} />;
    const at = now === null ? null : expectedStart(forecast, index, instant(now));
    return (
      <SheetRow
        key={item.id} item={item} row={row} timeZone={sheet.timeZone} onOpen={onOpen}
        expected={at === null ? null : formatClock(at, sheet.timeZone)} isLate={at !== null && row.status !== 'done' && at - row.plannedStart >= LATE_MS}
        isSceneMissing={scenes !== null && item.obsScene !== null && !scenes.some(({ name }) => name === item.obsScene)}
      />
    );
  });
}

function Columns(): ReactNode {
  const { t } = useTranslation('console');
  return (
    <div className={css['cols']} aria-hidden="true">
      <span /><span>{t('sheet.colCue')}</span><span className={css['planCol']}>{t('sheet.colPlan')}</span><span>{t('sheet.colExpected')}</span><span>{t('sheet.colItem')}</span><span />
      <span className={css['sceneCol']}>{t('sheet.colScene')}</span><span className={css['length']}>{t('sheet.colLength')}</span>
    </div>
  );
}

/** The plan as a list; the row on air stays in view. Long plans draw only what can be seen. */
export function SheetList(props: SheetListProps): ReactNode {
  const { t } = useTranslation('console');
  const { sheet, forecast } = props;
  const list = useRef<HTMLDivElement>(null);
  const isVirtual = sheet.items.length > VIRTUAL_FROM;
  const topOf = (index: number): number => index * ROW + (forecast.onAirIndex !== null && index > forecast.onAirIndex ? LIVE - ROW : 0);
  const follow = useFollowLive(list, forecast.onAirIndex, (index) => {
    // Two played rows stay in view above the live one.
    list.current?.scrollTo({ top: topOf(index) - 2 * ROW });
  });
  const visible = useVisibleRows(list, sheet.items.length, ROW);
  return (
    <>
      <Columns />
      <div className={css['listWrap']}>
        <div className={css['list']} ref={list} data-testid="sheet-list" onWheel={follow.onUserScroll} onTouchMove={follow.onUserScroll} onKeyUp={follow.onUserScroll}>
          {isVirtual
            ? <div style={{ height: topOf(sheet.items.length), paddingTop: topOf(visible[0] ?? 0) }}><Rows {...props} indexes={visible} /></div>
            : <Rows {...props} indexes={sheet.items.map((_, index) => index)} />}
        </div>
        {follow.isAway && <Button size="small" variant="primary" className={css['follow']} onClick={follow.backToLive}>{t('sheet.followLive')}</Button>}
      </div>
    </>
  );
}
