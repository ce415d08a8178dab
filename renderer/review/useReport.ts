import { useCallback, useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { SessionId } from '#shared/ids.ts';
import type { SalesVersion } from '#shared/metrics/salesReadout.ts';
import type { Report } from '#shared/review/report.ts';
import { refusalText } from '../i18n/refusalText.ts';
import { useDesk } from '../state/deskContext.ts';

export interface ReportKey { readonly sessionId: SessionId; readonly version: SalesVersion; readonly againstId: SessionId | null }

/** A report on its way: nothing yet, the first four parts, or all. `failed` keeps what was there. */
export interface ReportNow { readonly report: Report | null; readonly progress: number; readonly failed: string | null; readonly isMissing: boolean }
const NOTHING: ReportNow = { report: null, progress: 0, failed: null, isMissing: false };

const EVERY_MS = 300;

/** Asks for a report until it is whole; leaving the page calls it off. */
export function useReport(key: ReportKey): ReportNow & { readonly again: () => void; readonly cancel: () => void } {
  const { t } = useTranslation(['review', 'refusals', 'common']);
  const { link } = useDesk();
  const [now, setNow] = useState<ReportNow>(NOTHING);
  const [round, setRound] = useState(0);
  const stop = useRef<() => void>(() => undefined);
  const { sessionId, version, againstId } = key;
  useEffect(() => {
    let isOn = true;
    let timer: ReturnType<typeof setTimeout> | null = null;
    const asked = { sessionId, version, againstId };
    const look = async (isFirst: boolean): Promise<void> => {
      if (isFirst) setNow((before) => ({ ...before, failed: null, progress: 0 }));
      const answer = await link.query({ kind: 'report', ...asked, wait: 'first' });
      if (!isOn) return;
      if (answer.kind === 'refused') { setNow((before) => ({ ...before, failed: refusalText(t, answer.refusal) })); return; }
      if (answer.kind === 'ok') {
        const { report, progress } = answer.value;
        if (report === null) { setNow({ ...NOTHING, isMissing: true }); return; }
        // Against another show or of another version: what stood there is shown until the new one is whole.
        setNow((before) => ({ report: report.rest !== null || (before.report?.rest ?? null) === null ? report : before.report, progress: report.rest === null ? Math.min(progress, 0.99) : 1, failed: null, isMissing: false }));
        if (report.rest !== null) return;
      } else {
        const how = await link.query({ kind: 'reportProgress', ...asked });
        if (isOn && how.kind === 'ok') setNow((before) => ({ ...before, progress: how.value.progress }));
      }
      if (isOn) timer = setTimeout(() => { void look(false); }, EVERY_MS);
    };
    const end = (): void => {
      if (!isOn) return;
      isOn = false;
      if (timer !== null) clearTimeout(timer);
      void link.query({ kind: 'cancelReport', ...asked });
    };
    stop.current = () => { end(); setNow((before) => ({ ...before, failed: t('report.cancelled') })); };
    void Promise.resolve().then(() => look(true));
    return end;
  }, [link, t, sessionId, version, againstId, round]);
  return { ...now, again: useCallback(() => { setRound((n) => n + 1); }, []), cancel: useCallback(() => { stop.current(); }, []) };
}
