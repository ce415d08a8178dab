import { PlugZap, TriangleAlert } from 'lucide-react';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { reconnectObs, setPreview, takeScene } from '../../state/commands.ts';
import { useRole, useShow } from '../../state/hooks.ts';
import { useStoredValue } from '../../state/stored.ts';
import { useAction } from '../../state/useAction.ts';
import { Button, buttonClass } from '../../ui/Button.tsx';
import { classes } from '../../ui/classes.ts';
import { useIsShort } from '../live/useIsShort.ts';
import { useWatchDesk } from '../obsdesk/deskLane.ts';
import { SceneThumb } from '../obsdesk/SceneThumb.tsx';
import { chosenTransition, transitionOf } from '../onair/chosenTransition.ts';
import { TakeTools } from '../onair/TakeTools.tsx';
import css from './picture.module.css';
import { sceneButtons, type SceneButtonModel } from './sceneSituation.ts';

function SceneButton({ name, tally, hasThumb }: SceneButtonModel & { readonly hasThumb: boolean }): ReactNode {
  const { t } = useTranslation('console');
  const [chosen] = useStoredValue(chosenTransition);
  const isStudio = useShow(({ obs }) => obs.inventory?.studioMode === true);
  const transitions = useShow(({ obs }) => obs.inventory?.transitions ?? null);
  const taking = useAction(takeScene, { scene: name, transition: transitionOf(chosen, transitions) });
  const previewing = useAction(setPreview, { scene: name });
  // In studio mode a click prepares, and TAKE shows.
  const { reason, run } = isStudio ? previewing : taking;
  const word = tally === 'program' ? t('picture.sceneOnAir') : tally === 'next' ? t('picture.sceneNext') : null;
  return (
    <button
      type="button" className={classes(css['scene'], hasThumb && css['withThumb'], tally === 'program' && css['tallyProgram'], tally === 'next' && css['tallyNext'])}
      aria-disabled={reason !== null || undefined} aria-pressed={tally === 'program'} title={reason ?? [isStudio ? t('action.setPreview') : t('picture.take', { scene: name }), word].filter((part) => part !== null).join(' · ')}
      onClick={() => { if (reason === null) void run(); }} data-testid="scene" data-tally={tally} data-theme={hasThumb ? 'dark' : undefined}
    >
      {hasThumb && <SceneThumb scene={name} />}
      {tally !== 'none' && <span className={css['mark']} aria-hidden="true" />}
      <span className={css['name']}>{name}</span>
      {word !== null && <span className="visuallyHidden">{word}</span>}
    </button>
  );
}

const PROBLEMS = ['sceneMissing', 'obsRefused', 'outcomeUnknown', 'notConnected', 'notOnAir'] as const;

function Problem(): ReactNode {
  const { t } = useTranslation('console');
  const problem = useShow((state) => state.obs.sceneProblem);
  const hasStreamFailed = useShow((state) => state.obs.stream.kind === 'failedToStart');
  if (problem === null && !hasStreamFailed) return null;
  const reason = PROBLEMS.find((known) => known === problem?.reason);
  const text = problem === null ? t('picture.streamFailed') : t('picture.sceneShort', { scene: problem.scene, why: reason === undefined ? problem.reason : t(`picture.problem.${reason}`) });
  return <p className={css['problem']} role="alert" title={problem?.detail}><TriangleAlert size={16} aria-hidden="true" /><span>{text}</span></p>;
}

function NotConnected(): ReactNode {
  const { t } = useTranslation('console');
  const connection = useShow((state) => state.obs.connection);
  const role = useRole();
  const { reason, busy, run } = useAction(reconnectObs, undefined);
  if (connection.kind === 'connected') return null;
  const hasFailed = connection.kind === 'retrying' || connection.kind === 'stopped';
  const text = hasFailed ? t(`obs.failure.${connection.failure}`) : connection.kind === 'connecting' ? `OBS ${t('obs.connecting')}…` : t('obs.setUp');
  return (
    <div className={hasFailed ? css['problem'] : css['setUp']}>
      <PlugZap size={16} aria-hidden="true" /><span>{text}</span>
      {role === 'producer' && hasFailed && <Button size="small" busy={busy} disabledReason={reason} onClick={() => { void run(); }}>{t('action.reconnectObs')}</Button>}
      {role === 'producer' && <a className={buttonClass('normal', 'small', false, false)} href="/settings?section=obs" style={{ textDecoration: 'none' }}>{t('obs.openSettings')}</a>}
    </div>
  );
}

/** The scenes with their tally: a click takes one. What went wrong with OBS is said here. */
export function SceneBar(): ReactNode {
  const { t } = useTranslation('console');
  const obs = useShow((state) => state.obs);
  const show = useShow((state) => state.show);
  const scenes = sceneButtons({ obs, show });
  const isUp = obs.connection.kind === 'connected';
  const isProducer = useRole() === 'producer';
  // On a low screen the row on air needs the room more than pictures of scenes do.
  const isShort = useIsShort();
  const hasThumbs = isProducer && isUp && !isShort;
  useWatchDesk('scenes', hasThumbs);
  return (
    <div className={css['bar']}>
      {isUp && scenes.length > 0 && <div className={css['scenes']} role="group" aria-label={t('picture.scenes')}>{scenes.map((scene) => <SceneButton key={scene.name} {...scene} hasThumb={hasThumbs} />)}</div>}
      {isUp && scenes.length === 0 && <p className={css['setUp']}><span>{t('picture.noScenes')}</span></p>}
      <TakeTools />
      <NotConnected />
      <Problem />
    </div>
  );
}
