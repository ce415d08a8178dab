import { Bell } from 'lucide-react';
import { useEffect, useRef, useState, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { groupAlerts, worstOpen } from '#shared/alerts/grouping.ts';
import { instant } from '#shared/time/instant.ts';
import { setAlertSettings } from '../../state/healthCommands.ts';
import { useHealthNow, useReaches, useRole, useShow, useTick } from '../../state/hooks.ts';
import { useAction } from '../../state/useAction.ts';
import { Button } from '../../ui/Button.tsx';
import { EmptyState } from '../../ui/EmptyState.tsx';
import { Tabs } from '../../ui/Tabs.tsx';
import { AlertCard } from './AlertCard.tsx';
import { DeclareDialog } from './DeclareDialog.tsx';
import css from './health.module.css';
import { PastIncident } from './PastIncident.tsx';
import { SEVERITY_ICONS } from './Severity.tsx';
import { UnloggedCards } from './UnloggedCards.tsx';

function Quiet(): ReactNode {
  const { t } = useTranslation('health');
  const settings = useShow((state) => state.health.settings);
  const set = useAction(setAlertSettings, { settings: { ...settings, quiet: !settings.quiet } });
  return <label className={css['quiet']} title={set.reason ?? t('quietHelp')}><input type="checkbox" checked={settings.quiet} disabled={set.reason !== null || set.busy} onChange={() => { void set.run(); }} />{t('quiet')}</label>;
}

function AlertList(): ReactNode {
  const { t } = useTranslation('health');
  const alerts = useShow((state) => state.health.alerts);
  const unlogged = useHealthNow().unlogged.length;
  const groups = groupAlerts(alerts);
  const over = alerts.filter((alert) => alert.clearedAt !== null).toReversed();
  if (groups.length + over.length + unlogged === 0) return <EmptyState title={t('none')} help={t('noneHelp')} />;
  return (
    <>
      <UnloggedCards />
      {groups.map(({ root, children }) => (
        <div key={root.id} className={css['group']}>
          <AlertCard alert={root} follows={children.length} />
          {children.length > 0 && <div className={css['children']}>{children.map((child) => <AlertCard key={child.id} alert={child} />)}</div>}
        </div>
      ))}
      {over.length > 0 && <h4 className={css['heading']}>{t('earlier')}</h4>}
      {over.map((alert) => <AlertCard key={alert.id} alert={alert} />)}
    </>
  );
}

function Declare(): ReactNode {
  const { t } = useTranslation('health');
  const [isOpen, setOpen] = useState(false);
  return (
    <div className={css['declare']}>
      <Button size="small" variant="danger" onClick={() => setOpen(true)}>{t('incident.declare')}…</Button>
      {isOpen && <DeclareDialog onClose={() => setOpen(false)} />}
    </div>
  );
}

function IncidentList(): ReactNode {
  const { t } = useTranslation('health');
  const incidents = useShow((state) => state.health.incidents);
  const mayDeclare = useReaches('declareIncident');
  return (
    <>
      {mayDeclare && <Declare />}
      {incidents.length === 0 ? <EmptyState title={t('incident.none')} help={t('incident.noneHelp')} /> : incidents.toReversed().map((incident) => <PastIncident key={incident.id} incident={incident} />)}
    </>
  );
}

/** The bell in the top bar: how grave and how many, and behind it everything of this session. */
export function AlertBell(): ReactNode {
  const { t } = useTranslation('health');
  const now = useTick(1);
  const alerts = useShow((state) => state.health.alerts);
  const incidents = useShow((state) => state.health.incidents.length);
  const isProducer = useRole() === 'producer';
  const health = useHealthNow();
  const [isOpen, setOpen] = useState(false);
  const [tab, setTab] = useState<'alerts' | 'incidents'>('alerts');
  const wrap = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (!isOpen) return undefined;
    const onDown = (event: PointerEvent): void => { if (!wrap.current?.contains(event.target as Node)) setOpen(false); };
    const onKey = (event: KeyboardEvent): void => { if (event.key === 'Escape') setOpen(false); };
    document.addEventListener('pointerdown', onDown);
    document.addEventListener('keydown', onKey);
    return () => { document.removeEventListener('pointerdown', onDown); document.removeEventListener('keydown', onKey); };
  }, [isOpen]);
  const count = groupAlerts(alerts).length + health.unlogged.length;
  const worst = health.unlogged.some(({ finding }) => finding.severity === 'P0') ? 'P0' : worstOpen(alerts, instant(now ?? 0));
  const Icon = worst === null ? Bell : SEVERITY_ICONS[worst];
  return (
    <div className={css['bellWrap']} ref={wrap}>
      <Button icon={count === 0} className={css['bell']} data-level={worst ?? undefined} aria-expanded={isOpen} aria-label={count === 0 ? t('bell') : t('standing', { count })} title={t('bell')} data-testid="alert-bell" onClick={() => setOpen(!isOpen)}>
        <Icon size={16} aria-hidden="true" />{count > 0 && <span>{count}</span>}
      </Button>
      {isOpen && (
        <div className={css['list']} role="dialog" aria-label={t('bell')}>
          <header><Tabs label={t('bell')} value={tab} onChange={setTab} tabs={[{ id: 'alerts', label: t('tabs.alerts'), count }, { id: 'incidents', label: t('tabs.incidents'), count: incidents }]} />{isProducer && <Quiet />}</header>
          <div className={css['listBody']}>{tab === 'alerts' ? <AlertList /> : <IncidentList />}</div>
        </div>
      )}
    </div>
  );
}
