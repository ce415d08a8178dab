import type { CrowdSample } from '../crowd/crowdSample.ts';
import { isOnAir } from '../onAir.ts';
import { BLIND, FINE, type Look, type Verdict } from '../rule.ts';
import type { HealthSample } from '../sample.ts';

/** The crowd matters while a show runs, rehearsed or real: before it and after it nobody acts on it. */
const isShowOn = ({ show }: HealthSample): boolean => show.show.kind === 'running' || isOnAir(show);

/** A rule about the crowd: silent when there is no show, blind when nobody listens. */
export const whileOn = (judge: (look: Look, crowd: CrowdSample) => Verdict) => (look: Look): Verdict => {
  if (!isShowOn(look.now)) return FINE;
  return look.now.crowd === null ? BLIND : judge(look, look.now.crowd);
};
