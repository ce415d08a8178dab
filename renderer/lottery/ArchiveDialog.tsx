import { useEffect, useState, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { ArchivedDraw } from '#shared/lottery/lotteryFile.ts';
import { LOTTERY_PHASES } from '#shared/lottery/machine.table.ts';
import type { LotteryArchive } from '#shared/protocol/wire.ts';
import { useLanguage } from '../i18n/useLanguage.ts';
import { useDesk } from '../state/deskContext.ts';
import { useSheet } from '../state/hooks.ts';
import { Button } from '../ui/Button.tsx';
import { Dialog } from '../ui/Dialog.tsx';
import { formatsOf } from '../ui/format.ts';
import { Tag } from '../ui/Tag.tsx';
import { saveText } from '../ui/saveFile.ts';
import css from './lottery.module.css';

function Line({ line }: { readonly line: ArchivedDraw }): ReactNode {
  const { t } = useTranslation('lottery');
  const { query } = useDesk().link;
  const formats = formatsOf(useLanguage());
  const zone = useSheet()?.timeZone;
  const phase = LOTTERY_PHASES.find((each) => each === line.phase);
  const save = async (): Promise<void> => {
    const answered = await query({ kind: 'lotteryArchiveFile', drawId: line.drawId as never });
    if (answered.kind === 'ok' && answered.value.record !== null) saveText(`${line.drawId}.json`, 'application/json', answered.value.record);
  };
  return (
    <tr data-testid="archive-line">
      <td>{line.n}</td>
      <td><b>{line.name === '' ? line.drawId : line.name}</b> {line.isRehearsal && <Tag>{t('overlay.rehearsal')}</Tag>}<br /><code>{line.hash.slice(0, 16)}</code></td>
      <td>{phase === undefined ? '' : t(`phase.${phase}`)}</td>
      <td>{formats.dayClock(line.archivedAt, zone)}</td>
      <td>{formats.dayClock(line.retainUntil, zone).slice(0, 10)}</td>
      <td>{line.bytes === null ? t('archive.gone') : <Button size="small" onClick={() => { void save(); }}>{t('archive.export')}</Button>}</td>
    </tr>
  );
}

/** All draws of the archive: until when each file is kept, whether the chain holds, and the file itself. */
export function ArchiveDialog({ onClose }: { readonly onClose: () => void }): ReactNode {
  const { t } = useTranslation('lottery');
  const { query } = useDesk().link;
  const [archive, setArchive] = useState<LotteryArchive | null>(null);
  const [checks, setChecks] = useState(0);
  useEffect(() => {
    let isOver = false;
    void query({ kind: 'lotteryArchive' }).then((answered) => { if (!isOver && answered.kind === 'ok') setArchive(answered.value); });
    return () => { isOver = true; };
  }, [query, checks]);
  return (
    <Dialog title={t('archive.title')} onClose={onClose} width="wide" foot={<Button onClick={() => setChecks(checks + 1)}>{t('archive.check')}</Button>}>
      {archive === null ? <p className={css['note']}>{t('file.loading')}</p> : (
        <>
          <p role="status" data-testid="archive-chain" className={archive.archiveBrokenAt === null ? css['fine'] : css['problem']}>{archive.archiveBrokenAt === null ? t('file.whole') : t('file.broken', { n: archive.archiveBrokenAt })}</p>
          {archive.draws.length === 0 ? <p className={css['note']}>{t('archive.none')}</p> : (
            <table className={css['archive']}>
              <thead><tr><th>#</th><th>{t('form.name')}</th><th>{t('claims.state')}</th><th>{t('archive.at')}</th><th>{t('archive.until')}</th><th aria-label={t('archive.export')} /></tr></thead>
              <tbody>{archive.draws.map((line) => <Line key={line.n} line={line} />)}</tbody>
            </table>
          )}
        </>
      )}
    </Dialog>
  );
}
