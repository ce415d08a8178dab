import type { ReviewState } from './actions.ts';
import type { Report } from './report.ts';
import { exportRows } from './parts/annex.ts';

/** The report with what the room has written down and taken out since: actions and exports belong to the room, whatever session is open now. What was written down of an imported show where it was held stands before it. */
export function withRoom(report: Report, { actions, exports }: ReviewState): Report {
  if (report.rest === null) return report;
  const { sessionId, imported } = report.cover;
  const there = imported === null ? null : report.rest;
  return {
    ...report,
    rest: {
      ...report.rest,
      actions: { ...report.rest.actions, rows: [...there?.actions.rows ?? [], ...actions.filter((each) => each.sessionId === sessionId)], before: there?.actions.before ?? actions.filter((each) => each.sessionId !== sessionId && each.state === 'open') },
      annex: { ...report.rest.annex, exports: [...there?.annex.exports ?? [], ...exportRows(exports, sessionId)] },
    },
  };
}
