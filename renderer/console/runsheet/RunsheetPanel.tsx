import { ListOrdered, Pencil } from 'lucide-react';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { Forecast } from '#shared/runsheet/forecast.ts';
import type { Runsheet } from '#shared/runsheet/item.ts';
import { useOnAir, useRole, useSheet, useShow } from '../../state/hooks.ts';
import { useStoredValue } from '../../state/stored.ts';
import { useForecast } from '../../state/useForecast.ts';
import { Button } from '../../ui/Button.tsx';
import { EmptyState } from '../../ui/EmptyState.tsx';
import { Panel } from '../../ui/Panel.tsx';
import { Tabs } from '../../ui/Tabs.tsx';
import { CatchUpPanel } from '../catchup/CatchUpPanel.tsx';
import { LiveBar } from '../live/LiveBar.tsx';
import { sheetView, useLiveUi } from '../live/liveUi.ts';
import { useIsShort } from '../live/useIsShort.ts';
import { TimelinePanel } from '../timeline/TimelinePanel.tsx';
import { ImportButton } from './ImportButton.tsx';
import { LiveRow } from './LiveRow.tsx';
import { RowDialog } from './RowDialog.tsx';
import css from './runsheet.module.css';
import { SheetList } from './SheetList.tsx';
import { BackButton, Transport } from './Transport.tsx';

function NoSheet(): ReactNode {
  const { t } = useTranslation('console');
  const role = useRole();
  return (
    <EmptyState icon={<ListOrdered size={36} />} title={t('sheet.emptyTitle')} help={t(role === 'producer' ? 'sheet.emptyHelp' : 'sheet.emptyViewerHelp')}>
      {role === 'producer' && <ImportButton variant="primary" />}
    </EmptyState>
  );
}

function ViewTabs(): ReactNode {
  const { t } = useTranslation('live');
  const [view, setView] = useStoredValue(sheetView);
  return <Tabs label={t('view.title')} value={view} onChange={setView} tabs={[{ id: 'list', label: t('view.list') }, { id: 'timeline', label: t('view.timeline') }]} />;
}

function EditButton(): ReactNode {
  const { t } = useTranslation('editor');
  const { isEditing, setEditing } = useLiveUi();
  return <Button size="small" variant={isEditing ? 'primary' : 'normal'} aria-pressed={isEditing} title={t('title')} onClick={() => setEditing(!isEditing)} data-action="edit-sheet"><Pencil size={13} aria-hidden />{t('open')}</Button>;
}

/** The plan as a list or on a time line. What is on air outside the plan (an ad-lib, a row taken out) stands above it. */
function Plan({ sheet, forecast }: { readonly sheet: Runsheet; readonly forecast: Forecast }): ReactNode {
  const ui = useLiveUi();
  const onAir = useOnAir();
  const isShort = useIsShort();
  const [view] = useStoredValue(sheetView);
  const isRehearsal = useShow(({ show }) => show.kind === 'running' && show.mode === 'rehearsal');
  return (
    <>
      {onAir !== null && (forecast.onAirIndex === null || (view === 'timeline' && !isShort)) && <LiveRow run={onAir} isRehearsal={isRehearsal} timeZone={sheet.timeZone} onOpen={ui.openRow} />}
      {view === 'timeline'
        ? <TimelinePanel sheet={sheet} forecast={forecast} isRunning={onAir !== null} isRehearsal={isRehearsal} onOpen={ui.openRow} />
        : <SheetList sheet={sheet} forecast={forecast} onAir={onAir} isRehearsal={isRehearsal} onOpen={ui.openRow} />}
    </>
  );
}

/** The plan, where it stands, and the transport below it. */
export function RunsheetPanel(): ReactNode {
  const { t } = useTranslation('console');
  const sheet = useSheet();
  const show = useShow((state) => state.show);
  const forecast = useForecast();
  const isProducer = useRole() === 'producer';
  const ui = useLiveUi();
  const opened = sheet === null ? null : [...sheet.items, ...sheet.adLibs].find((item) => item.id === ui.rowId) ?? null;
  const minutes = sheet === null ? 0 : Math.round(sheet.items.reduce((sum, item) => sum + item.durationMs, 0) / 60_000);
  const isIdle = show.kind === 'planning' || show.kind === 'ended';
  return (
    <Panel
      title={t('sheet.title')} className={css['panel']} note={sheet === null ? undefined : t('sheet.summary', { count: sheet.items.length, minutes })}
      tools={sheet === null ? undefined : <><ViewTabs />{isProducer && <EditButton />}{isProducer && show.kind === 'running' && <BackButton />}{isProducer && isIdle && <ImportButton size="small" variant="quiet" />}</>}
    >
      {sheet === null || forecast === null ? <NoSheet /> : (
        <>
          <Plan sheet={sheet} forecast={forecast} />
          {isProducer && <CatchUpPanel sheet={sheet} forecast={forecast} />}
          <LiveBar show={show} />
          {isProducer && <Transport show={show} />}
        </>
      )}
      {opened !== null && <RowDialog item={opened} onClose={() => ui.openRow(null)} />}
    </Panel>
  );
}
