import { Download } from 'lucide-react';
import { useEffect, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { SessionId } from '#shared/ids.ts';
import { exactTime } from '#shared/markers/exportChapters.ts';
import { markerLabel } from '#shared/markers/labels.ts';
import type { MarkedFile } from '#shared/markers/markers.ts';
import type { RecordingMarkers } from '#shared/protocol/wire.ts';
import { useLanguage } from '../../i18n/useLanguage.ts';
import { useDesk } from '../../state/deskContext.ts';
import { Button } from '../../ui/Button.tsx';
import { Dialog } from '../../ui/Dialog.tsx';
import { EmptyState } from '../../ui/EmptyState.tsx';
import { Tag } from '../../ui/Tag.tsx';
import { saveText } from '../../ui/saveFile.ts';
import { Hint } from '../parts/Hint.tsx';
import { useAnswer } from '../parts/useAnswer.ts';
import { exportFile, EXPORT_FORMATS, type ExportFormat } from './exportMarkers.ts';
import css from './markers.module.css';

/** The files of the open session are numbered where OBS never named them. */
const nameOf = (file: MarkedFile, index: number, unnamed: (n: number) => string): string => (file.file === null || file.file === '' ? unnamed(index + 1) : file.file);

function FileCard({ file, name, markers }: { readonly file: MarkedFile; readonly name: string; readonly markers: RecordingMarkers }): ReactNode {
  const { t } = useTranslation('desk');
  const language = useLanguage() === 'en' ? 'en' : 'zh';
  const save = (format: ExportFormat): void => {
    const { name, type, text } = exportFile(format, file, markers, language);
    saveText(name, type, text);
  };
  return (
    <section className={css['file']} aria-label={name}>
      <header><b>{name}</b><span>{exactTime(file.lengthMs).slice(0, 8)}</span>{file.isRunning && <Tag tone="air">{t('markers.running')}</Tag>}</header>
      <ol className={css['markers']}>{file.markers.map((marker) => <li key={`${String(marker.at)}-${marker.kind}-${marker.cue}`}><time>{exactTime(marker.ms)}</time><Tag tone={marker.kind === 'highlight' ? 'accent' : marker.kind === 'draw' ? 'lottery' : 'plain'}>{t(`markers.kind.${marker.kind}`)}</Tag><span>{markerLabel(marker, language)}</span></li>)}</ol>
      <div className={css['formats']}>{EXPORT_FORMATS.map((format) => <Button key={format} size="small" onClick={() => save(format)} title={t(`markers.help.${format}`)} data-format={format}><Download size={14} aria-hidden="true" />{t(`markers.format.${format}`)}</Button>)}</div>
    </section>
  );
}

/** Chapters and edit lists of what OBS recorded in a session (null = the open one). */
export function MarkersDialog({ sessionId, onClose }: { readonly sessionId: SessionId | null; readonly onClose: () => void }): ReactNode {
  const { t } = useTranslation('desk');
  const { link } = useDesk();
  const { asked, ask } = useAnswer<RecordingMarkers>();
  useEffect(() => { void ask(async () => link.query({ kind: 'recordingMarkers', sessionId })); }, [ask, link, sessionId]);
  return (
    <Dialog title={t('markers.title')} onClose={onClose} width="wide">
      {asked.kind === 'failed' && <Hint tone="bad">{asked.text}</Hint>}
      {asked.kind === 'asking' && <p>{t('reading')}</p>}
      {asked.kind === 'answered' && (asked.value.files.length === 0
        ? <EmptyState title={t('markers.none')} help={t('markers.noneHelp')} />
        : <><p className={css['intro']}>{t('markers.intro')}</p>{asked.value.files.map((file, index) => <FileCard key={`${String(file.startedAt)}-${file.file ?? ''}`} file={file} name={nameOf(file, index, (n) => t('markers.unnamed', { n }))} markers={asked.value} />)}</>)}
    </Dialog>
  );
}
