import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { TRANSITION_MAX_MS, TRANSITION_MIN_MS } from '#shared/obs/takeTransition.ts';
import { setStudioMode, takeScene } from '../../state/commands.ts';
import { useRole, useShow } from '../../state/hooks.ts';
import { useStoredValue } from '../../state/stored.ts';
import { useAction } from '../../state/useAction.ts';
import { Button } from '../../ui/Button.tsx';
import { Input, Select } from '../../ui/Field.tsx';
import css from './onair.module.css';
import { chosenTransition, transitionOf } from './chosenTransition.ts';

/** The transition of takes by hand, and studio mode. */
export function TakeTools(): ReactNode {
  const { t } = useTranslation('onAir');
  const inventory = useShow(({ obs }) => obs.inventory);
  const isUp = useShow(({ obs }) => obs.connection.kind === 'connected');
  const role = useRole();
  const [chosen, choose] = useStoredValue(chosenTransition);
  const isStudio = inventory?.studioMode === true;
  const studio = useAction(setStudioMode, { on: !isStudio });
  if (!isUp || inventory === null || role !== 'producer') return null;
  const known = inventory.transitions.find(({ name }) => name === chosen.name);
  const isFixed = known?.fixed === true || (chosen.name === null && inventory.transition?.durationMs === null);
  return (
    <div className={css['tools']}>
      <label className={css['tool']} title={t('transition.help')}>
        <span>{t('transition.label')}</span>
        <Select value={known?.name ?? ''} onChange={(event) => { choose({ ...chosen, name: event.target.value === '' ? null : event.target.value }); }} data-testid="transition">
          <option value="">{t('transition.selected')}{inventory.transition === null ? '' : ` · ${inventory.transition.name}`}</option>
          {inventory.transitions.map(({ name }) => <option key={name} value={name}>{name}</option>)}
        </Select>
      </label>
      {!isFixed && (
        <label className={css['tool']} title={t('transition.help')}>
          <span>{t('transition.duration')}</span>
          <Input type="number" className={css['ms']} min={TRANSITION_MIN_MS} max={TRANSITION_MAX_MS} step={50} placeholder={inventory.transition?.durationMs?.toString() ?? '300'} value={chosen.durationMs ?? ''} onChange={(event) => { choose({ ...chosen, durationMs: event.target.value === '' ? null : Number(event.target.value) }); }} data-testid="transition-ms" />
          <span>{t('transition.ms')}</span>
        </label>
      )}
      <Button size="small" variant="quiet" aria-pressed={isStudio} disabledReason={studio.reason} busy={studio.busy} title={t('studio.toPreview')} onClick={() => { void studio.run(); }} data-testid="studio-mode">{t('studio.mode')} · {t(isStudio ? 'studio.on' : 'studio.off')}</Button>
    </div>
  );
}

/** Puts the preview on air, by its name: what is seen is what comes. */
export function TakeButton(): ReactNode {
  const { t } = useTranslation('onAir');
  const preview = useShow(({ obs }) => obs.inventory?.previewScene ?? null);
  const program = useShow(({ obs }) => obs.inventory?.programScene ?? null);
  const [chosen] = useStoredValue(chosenTransition);
  const transitions = useShow(({ obs }) => obs.inventory?.transitions ?? null);
  const take = useAction(takeScene, { scene: preview ?? '', transition: transitionOf(chosen, transitions) });
  const why = preview === null ? t('studio.noPreview') : preview === program ? t('studio.same') : take.reason;
  return <Button variant="danger" size="large" className={css['take']} disabledReason={why} busy={take.busy} title={t('studio.takeHelp', { scene: preview ?? '' })} onClick={() => { void take.run(); }} data-testid="take">{t('studio.take')}</Button>;
}
