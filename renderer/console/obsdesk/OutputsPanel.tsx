import { Gift, ListVideo, Sparkles } from 'lucide-react';
import { useState, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { ObsOperation } from '#shared/obs/desk/operation.ts';
import type { ObsFeature } from '#shared/obs/features.ts';
import { MarkersDialog } from '../../settings/sessions/MarkersDialog.tsx';
import { markDraw, markHighlight } from '../../state/commands.ts';
import { useShow } from '../../state/hooks.ts';
import { useAction } from '../../state/useAction.ts';
import { Button } from '../../ui/Button.tsx';
import { Input } from '../../ui/Field.tsx';
import { Tag } from '../../ui/Tag.tsx';
import { RecordControl } from '../topbar/OutputControls.tsx';
import { useLane, useWatchDesk } from './deskLane.ts';
import { HotkeyList } from './HotkeyList.tsx';
import css from './obsdesk.module.css';
import { OperationList } from './OperationList.tsx';
import { StatsGrid } from './StatsGrid.tsx';
import { useOperation } from './useOperate.ts';

function Do({ operation, label }: { readonly operation: ObsOperation; readonly label: string }): ReactNode {
  const { reason, isPending, run } = useOperation(operation);
  return <Button size="small" busy={isPending} disabledReason={reason} onClick={run} data-operation={operation.kind}>{label}</Button>;
}

const useHas = (feature: ObsFeature): boolean => useShow(({ obs }) => obs.inventory?.features.includes(feature) === true);

function Record(): ReactNode {
  const { t } = useTranslation('desk');
  const record = useShow(({ obs }) => obs.record.kind);
  const file = useShow(({ desk }) => desk.recordFile);
  const [canPause, canSplit] = [useHas('recordPause'), useHas('splitRecord')];
  const [isExporting, setExporting] = useState(false);
  return (
    <section className={css['box']} aria-label={t('outputs.record')}>
      <h3>{t('outputs.record')}</h3>
      <div className={css['buttons']}>
        <RecordControl />
        {canPause && (record === 'paused' ? <Do operation={{ kind: 'resumeRecord' }} label={t('outputs.resume')} /> : <Do operation={{ kind: 'pauseRecord' }} label={t('outputs.pause')} />)}
        {canSplit && <Do operation={{ kind: 'splitRecord' }} label={t('outputs.split')} />}
        <Button size="small" onClick={() => setExporting(true)} data-testid="export-markers"><ListVideo size={14} aria-hidden="true" />{t('markers.open')}</Button>
      </div>
      {file !== null && (record === 'recording' || record === 'paused') && <p className={css['path']} title={file}>{file}</p>}
      {isExporting && <MarkersDialog sessionId={null} onClose={() => setExporting(false)} />}
    </section>
  );
}

function Highlights(): ReactNode {
  const { t } = useTranslation('desk');
  const [label, setLabel] = useState('');
  const mark = useAction(markHighlight, { label });
  const draw = useAction(markDraw, { label });
  const send = async ({ run }: typeof mark): Promise<void> => { if ((await run())?.kind === 'done') setLabel(''); };
  return (
    <form className={css['buttons']} aria-label={t('highlight.title')} onSubmit={(event) => { event.preventDefault(); void send(mark); }}>
      <Input value={label} maxLength={200} placeholder={t('highlight.placeholder')} aria-label={t('highlight.placeholder')} onChange={(event) => setLabel(event.currentTarget.value)} />
      <Button size="small" type="submit" busy={mark.busy} disabledReason={mark.reason} title={t('highlight.help')}><Sparkles size={14} aria-hidden="true" />{t('highlight.mark')}</Button>
      <Button size="small" busy={draw.busy} disabledReason={draw.reason} title={t('highlight.drawHelp')} onClick={() => { void send(draw); }} data-testid="mark-draw"><Gift size={14} aria-hidden="true" />{t('highlight.draw')}</Button>
    </form>
  );
}

function Replay(): ReactNode {
  const { t } = useTranslation('desk');
  const outputs = useLane((lane) => lane.outputs);
  const hasReplay = useHas('replayBuffer');
  const hasCamera = useHas('virtualCam');
  if (outputs === null) return <p className={css['quiet']}>{t('reading')}</p>;
  const { replay, virtualCam, lastReplay } = outputs;
  return (
    <section className={css['box']} aria-label={t('outputs.others')}>
      <h3>{t('outputs.replay')} <Tag tone={replay === 'on' ? 'ready' : 'outline'}>{t(`outputs.state.${replay}`)}</Tag></h3>
      {hasReplay && replay !== 'unavailable'
        ? <div className={css['buttons']}>
          {replay === 'on' || replay === 'stopping' ? <Do operation={{ kind: 'stopReplay' }} label={t('outputs.stop')} /> : <Do operation={{ kind: 'startReplay' }} label={t('outputs.start')} />}
          {replay === 'on' && <Do operation={{ kind: 'saveReplay' }} label={t('outputs.save')} />}
        </div>
        : <p className={css['help']}>{t('outputs.noReplay')}</p>}
      {lastReplay !== null && <p className={css['path']} title={lastReplay}>{t('outputs.saved', { file: lastReplay })}</p>}
      <h3>{t('outputs.virtualCam')} <Tag tone={virtualCam === 'on' ? 'ready' : 'outline'}>{t(`outputs.state.${virtualCam}`)}</Tag></h3>
      {hasCamera && virtualCam !== 'unavailable'
        ? <div className={css['buttons']}>{virtualCam === 'on' || virtualCam === 'stopping' ? <Do operation={{ kind: 'stopVirtualCam' }} label={t('outputs.stop')} /> : <Do operation={{ kind: 'startVirtualCam' }} label={t('outputs.start')} />}</div>
        : <p className={css['help']}>{t('outputs.noCamera')}</p>}
    </section>
  );
}

/** Recording with its markers, replay buffer, virtual camera, keys of OBS, figures, and what was done of late. */
export function OutputsPanel(): ReactNode {
  useWatchDesk('outputs');
  useWatchDesk('stats');
  return <><Record /><Highlights /><Replay /><StatsGrid /><HotkeyList /><OperationList /></>;
}
