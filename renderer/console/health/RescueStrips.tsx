import { DatabaseBackup, DatabaseZap } from 'lucide-react';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { z } from 'zod';
import type { RescueReport } from '#shared/alerts/rescue.ts';
import { useLanguage } from '../../i18n/useLanguage.ts';
import { useHealthNow, useSheet } from '../../state/hooks.ts';
import { makeStored, useStoredValue } from '../../state/stored.ts';
import { Button } from '../../ui/Button.tsx';
import { formatsOf } from '../../ui/format.ts';
import css from './health.module.css';

/** Reports read on this device, by the file that was put aside. */
const readReports = makeStored('cuedeck.rescues-read', z.array(z.string()), []);
const MOST_REMEMBERED = 20;
/** Ranges that are named in a line. */
const MOST_NAMED = 4;

/** A database is damaged, or was when the engine started: which, what was lost, and what to do. What was repaired stays until it was read. */
export function RescueStrips(): ReactNode {
  const { t } = useTranslation('health');
  const { storage: { damaged, rescued } } = useHealthNow();
  const [read, setRead] = useStoredValue(readReports);
  return (
    <>
      {damaged.map((file) => (
        <div key={file} className={css['strip']} data-tone="air" data-wraps role="alert" data-testid="damage-strip">
          <DatabaseZap size={18} aria-hidden="true" />
          <span><b>{t(`rescue.damaged.${file}`)}</b> {t('rescue.damagedHelp')}</span>
        </div>
      ))}
      {rescued.filter(({ aside }) => !read.includes(aside)).map((report) => (
        <RescueStrip key={report.aside} report={report} onRead={() => setRead([...read, report.aside].slice(-MOST_REMEMBERED))} />
      ))}
    </>
  );
}

function RescueStrip({ report, onRead }: { readonly report: RescueReport; readonly onRead: () => void }): ReactNode {
  const { t } = useTranslation('health');
  const outcome = useOutcome(report);
  return (
    <div className={css['strip']} data-wraps role="alert" data-testid="rescue-strip">
      <DatabaseBackup size={18} aria-hidden="true" />
      <span>
        <b>{t(`rescue.${report.file}`)}</b> {outcome} {report.others.length > 0 && `${t('rescue.others', { tables: report.others.join(', ') })} `}{t('rescue.aside', { path: report.aside })}
      </span>
      <Button size="small" onClick={onRead}>{t('rescue.read')}</Button>
    </div>
  );
}

function useOutcome({ from, copiedAt, lost, lostCount }: RescueReport): string {
  const { t } = useTranslation('health');
  const formats = formatsOf(useLanguage());
  const zone = useSheet()?.timeZone;
  switch (from) {
    case 'copy': return t('rescue.copy', { time: formats.dayClock(copiedAt, zone) });
    case 'nothing': return t('rescue.nothing');
    case 'rows': {
      if (lostCount === 0) return t('rescue.whole');
      const named = lost.slice(0, MOST_NAMED).map(({ from: first, until }) => (first === until ? String(first) : `${first}–${until}`)).join(', ');
      return t(lost.length > MOST_NAMED ? 'rescue.lostSome' : 'rescue.lost', { lost: lostCount, numbers: named });
    }
  }
}
