import type { OBS_REPORTS } from './obsReports.ts';
import type { z } from 'zod';
import type { ShowEvent } from './events.ts';
import type { ShowState } from './state.ts';

export type ObsReport = z.infer<(typeof OBS_REPORTS)[number]>;

/** What a fact about the picture, the panic or the names in OBS adds to the log. */
export function decideObsReport({ obs, show }: ShowState, report: ObsReport): readonly ShowEvent[] {
  switch (report.kind) {
    case 'reportTakeVerified': {
      const { scene, runId, ackMs, onAirMs, repairs, found } = report;
      return [repairs === 0 ? { kind: 'sceneVerified', scene, runId, ackMs, onAirMs } : { kind: 'sceneRepaired', scene, runId, ackMs, onAirMs, repairs, found }];
    }
    case 'reportPictureChecked': {
      const { scene, outcome, found } = report;
      // A take that is on its way proves its own picture; a scene that is gone meanwhile is looked at anew.
      if (obs.picture.kind === 'changing' || obs.inventory?.programScene !== scene) return [];
      return [{ kind: 'pictureChecked', scene, outcome, found }];
    }
    case 'reportPanicSettled': {
      const { kind: _kind, ...what } = report;
      // Resumed before its outcome was known: nothing to show any more.
      return obs.panic === null ? [] : [{ kind: 'panicSettled', ...what }];
    }
    case 'reportStillMuted':
      return [{ kind: 'obsDangerFound', danger: { what: 'stillMuted', from: report.inputs.join(', ').slice(0, 200), to: '' } }];
    case 'reportSceneRenamed': {
      const { from, to } = report;
      // Told twice (by the event and by the next read), or never known.
      const isNamed = obs.inventory?.scenes.some(({ name }) => name === from) === true || (show.kind !== 'empty' && show.sheet.items.some((item) => item.obsScene === from));
      return isNamed && from !== to ? [{ kind: 'sceneRenamed', from, to }] : [];
    }
    case 'reportInputRenamed': {
      const { from, to } = report;
      return obs.inventory?.inputs.some(({ name }) => name === from) === true && from !== to ? [{ kind: 'inputRenamed', from, to }] : [];
    }
  }
}
