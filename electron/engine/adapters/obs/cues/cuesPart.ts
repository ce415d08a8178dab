import type { PartRequest } from '#shared/obs/partRequest.ts';
import type { ObsPort } from '../obsPort.ts';
import type { ObsPart } from '../parts.ts';
import { runCue } from './runCue.ts';

type CueRequest = Extract<PartRequest, { part: 'cues'; kind: 'runCue' }>;

/** How many tries are remembered, so that one asked for twice (a read in the middle of it) is carried out once. */
const REMEMBERED = 50;

/** Cues: rows and automations that change several things in OBS as one. */
export function makeCuesPart(port: ObsPort): ObsPart {
  const known: string[] = [];
  let newest = 0;
  /** How many panics there were: a cue from before the last one changes nothing any more. */
  let panics = 0;
  const underWay = new Set<CueRequest>();
  const run = async (request: CueRequest): Promise<void> => {
    const { cueId, attempt, steps, reason } = request;
    newest += 1;
    const [mine, panicsBefore] = [newest, panics];
    port.log.info('carrying out a cue', { cueId, attempt, steps: steps.length, reason });
    underWay.add(request);
    const outcome = await runCue({ port, steps, reason, isNewest: () => mine === newest, isHeld: () => panics !== panicsBefore });
    underWay.delete(request);
    const bad = outcome.filter(({ result }) => result.kind !== 'ok');
    if (bad.length > 0) port.log.warn('steps of a cue did not come off', { cueId, attempt, bad });
    port.report({ kind: 'reportCue', cueId, attempt, steps: [...outcome] });
  };
  return {
    name: 'cues',
    onRequest: (request) => {
      if (request.part !== 'cues') return;
      if (request.kind === 'holdCues') {
        panics += 1;
        for (const { steps } of underWay) for (const { action } of steps) if (action.kind === 'fade') port.fades.cancel(action.input);
        return;
      }
      const key = `${request.cueId} ${request.attempt}`;
      if (known.includes(key)) return;
      known.push(key);
      if (known.length > REMEMBERED) known.shift();
      void run(request);
    },
  };
}
