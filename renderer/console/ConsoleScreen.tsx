import { X } from 'lucide-react';
import { lazy, Suspense, useCallback, useState, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { FirstRun } from '../settings/firstrun/FirstRun.tsx';
import { CrowdProvider } from '../state/crowd/CrowdProvider.tsx';
import { useRole, useShow } from '../state/hooks.ts';
import { useStoredValue } from '../state/stored.ts';
import { tourState } from '../state/tour.ts';
import { useStaleFlag } from '../state/useStaleFlag.ts';
import { TimeAlerts } from './alerts/TimeAlerts.tsx';
import { AudiencePanel } from './audience/AudiencePanel.tsx';
import { MetricsStrip } from './audience/MetricsStrip.tsx';
import { CentrePanel } from './CentrePanel.tsx';
import { AlertRoomContext, useMakeAlertRoom } from './health/alertRoom.ts';
import { HealthOverlay } from './health/HealthOverlay.tsx';
import { KeymapDialog } from './keys/KeymapDialog.tsx';
import { useConsoleKeys } from './keys/useConsoleKeys.ts';
import css from './layout/layout.module.css';
import { Splitter } from './layout/Splitter.tsx';
import { useLayout } from './layout/useLayout.ts';
import { LiveUiContext, useLiveUi, useMakeLiveUi } from './live/liveUi.ts';
import { OnAirNotices } from './onair/OnAirNotices.tsx';
import { PaletteDialog } from './palette/PaletteDialog.tsx';
import { RunsheetPanel } from './runsheet/RunsheetPanel.tsx';
import { StaleBanner } from './topbar/StaleBanner.tsx';
import { TopBar } from './topbar/TopBar.tsx';
import { Tour } from './tour/Tour.tsx';
import { Button } from '../ui/Button.tsx';
import { classes } from '../ui/classes.ts';
import { useLanes } from './useLanes.ts';

/** Loaded when it is opened: most of a show nobody edits. */
const EditorView = lazy(async () => ({ default: (await import('../editor/EditorView.tsx')).EditorView }));

/** The run-sheet with its transport stays; the rest makes room for the editor. */
function EditingPanels({ layout, move, reset }: ReturnType<typeof useLayout>): ReactNode {
  const { t } = useTranslation('editor');
  const { setEditing } = useLiveUi();
  return (
    <main className={`${css['main'] ?? ''} ${css['editing'] ?? ''}`}>
      <div className={css['cell']}><RunsheetPanel /></div>
      <div className={css['cell']}><Suspense fallback={null}><EditorView onLeave={<Button size="small" onClick={() => setEditing(false)}><X size={14} aria-hidden />{t('close')}</Button>} /></Suspense></div>
      <Splitter edge="left" value={layout.left} onMove={move} onReset={reset} />
    </main>
  );
}

function Panels({ layout, move, reset }: ReturnType<typeof useLayout>): ReactNode {
  return (
    <>
      <main className={css['main']}>
        <div className={css['cell']} data-tour="runsheet"><RunsheetPanel /></div>
        <div className={`${css['cell'] ?? ''} ${css['centre'] ?? ''}`}><CentrePanel /></div>
        <div className={classes(css['cell'], css['audience'])} data-tour="comments"><AudiencePanel /></div>
        <Splitter edge="left" value={layout.left} onMove={move} onReset={reset} />
        <Splitter edge="right" value={layout.right} onMove={move} onReset={reset} />
      </main>
      <div className={css['bottomRow']} data-tour="figures">
        <MetricsStrip />
        <Splitter edge="bottom" value={layout.bottom} onMove={move} onReset={reset} />
      </div>
    </>
  );
}

/** The producer's desk: run-sheet, picture and products, comments, figures. A viewer sees the same without controls. */
export default function ConsoleScreen(): ReactNode {
  const { layout, move, reset } = useLayout();
  const ui = useMakeLiveUi();
  const alertRoom = useMakeAlertRoom();
  const [dialog, setDialog] = useState<'keys' | 'palette' | null>(null);
  const [tour, setTour] = useStoredValue(tourState);
  const showKeys = useCallback(() => setDialog('keys'), []);
  const close = useCallback(() => setDialog(null), []);
  const startTour = useCallback(() => { ui.setEditing(false); setTour('due'); }, [ui, setTour]);
  const isEmpty = useShow((state) => state.show.kind === 'empty');
  // An empty room begins with three ways to fill it; a viewer has none of them and waits at the empty panels.
  const isFirstRun = useRole() === 'producer' && isEmpty;
  useLanes();
  useConsoleKeys({ showKeys, palette: () => setDialog('palette') }, ui);
  useStaleFlag();
  return (
    <LiveUiContext value={ui}><AlertRoomContext value={alertRoom}><CrowdProvider><div className={css['desk']} style={{ '--left': `${String(layout.left)}px`, '--right': `${String(layout.right)}px`, '--bottom': `${String(layout.bottom)}px` }}>
      <TopBar onShowKeys={showKeys} onTour={startTour} />
      {isFirstRun ? <main className={css['firstRun']}><FirstRun /></main> : ui.isEditing ? <EditingPanels layout={layout} move={move} reset={reset} /> : <Panels layout={layout} move={move} reset={reset} />}
      <OnAirNotices />
      <StaleBanner />
      <HealthOverlay />
      <TimeAlerts />
      {tour === 'due' && !isFirstRun && !ui.isEditing && <Tour onClose={() => setTour('seen')} />}
      {dialog === 'keys' && <KeymapDialog onClose={close} />}
      {dialog === 'palette' && <PaletteDialog ui={ui} onShowKeys={showKeys} onClose={close} />}
    </div></CrowdProvider></AlertRoomContext></LiveUiContext>
  );
}
