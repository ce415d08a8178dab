import { labelDuties, missingLabels } from '../../compliance/gate/missingLabels.ts';
import { shownProducts } from '../../shelf/productOnAir.ts';
import { bad, DEFAULT_LIFE, FINE, type AlertRule, type Look, type Verdict } from '../rule.ts';

/** A label that has to be on screen is not: its source is not named, or gone from OBS. */
function judgeLabels({ now }: Look): Verdict {
  const { show, obs, products, shelf, compliance } = now.show;
  if (show.kind !== 'running') return FINE;
  const duties = labelDuties(compliance.duties, shownProducts(show.onAir.item.productIds, products, shelf));
  const inputs = obs.connection.kind === 'connected' && obs.inventory !== null ? obs.inventory.inputs.map(({ name }) => name) : null;
  const [first] = missingLabels(duties, inputs);
  return first === undefined ? FINE : bad('P1', first.label === 'operator' ? 'labelOperator' : first.label === 'aiHost' ? 'labelAi' : 'labelHealthFood', { what: first.input, key: first.label });
}

export const LABEL_RULES: readonly AlertRule[] = [{ id: 'A-29', judge: judgeLabels, ...DEFAULT_LIFE, clearAfterMs: 2_000, cooldownMs: 0 }];
