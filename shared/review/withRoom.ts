import type { ReviewState } from './actions.ts';
import type { Report } from './report.ts';
import { exportRows } from './parts/annex.ts';

/** The report with what the room has written down and taken out since: actions and exports belong to the room, whatever session is open now. */
export function withRoom(report: Report, { actions, exports }: ReviewState): Report {
  if (report.rest === null) return report;
  const { sessionId } = report.cover;
  return {
    ...report,
    rest: {
      ...report.rest,
      actions: { ...report.rest.actions, rows: actions.filter((each) => each.sessionId === sessionId), before: actions.filter((each) => each.sessionId !== sessionId && each.state === 'open') },
      annex: { ...report.rest.annex, exports: exportRows(exports, sessionId) },
    },
  };
}
