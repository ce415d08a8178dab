import { Clapperboard, FileUp, Play, Rss } from 'lucide-react';
import { useState, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { SheetId } from '#shared/ids.ts';
import { instant } from '#shared/time/instant.ts';
import { calendarDateAt } from '#shared/time/zone.ts';
import { LANGUAGES, resources } from '../../i18n/resources.ts';
import { switchLanguage } from '../../i18n/setup.ts';
import { useLanguage } from '../../i18n/useLanguage.ts';
import { useDesk } from '../../state/deskContext.ts';
import { useEngineNow, useShow } from '../../state/hooks.ts';
import { tourState } from '../../state/tour.ts';
import { randomId } from '../../transport/randomId.ts';
import { Button } from '../../ui/Button.tsx';
import { Tag } from '../../ui/Tag.tsx';
import { obsAdvice } from '../obs/obsAdvice.ts';
import { Hint } from '../parts/Hint.tsx';
import { settingsHref } from '../sections.ts';
import { demoSteps, type DemoStep } from './demo.ts';
import css from './firstRun.module.css';

type Progress = { readonly kind: 'idle' } | { readonly kind: 'running' | 'failed'; readonly step: DemoStep['name'] };

/** Runs the demo's commands one after another; stops at the first that is not done (its refusal is shown as a notice). */
function useDemo(): readonly [Progress, () => Promise<void>] {
  const { t } = useTranslation('settings');
  const desk = useDesk();
  const engineNow = useEngineNow();
  const isTraining = useShow((show) => show.training !== null);
  const [progress, setProgress] = useState<Progress>({ kind: 'idle' });
  const start = async (): Promise<void> => {
    const steps = demoSteps({
      title: t('first.demoTitle'), date: calendarDateAt(instant(engineNow() ?? Date.now()), 'Asia/Shanghai'),
      sheetId: `sheet-${randomId()}` as SheetId, isTraining,
    });
    for (const { name, command } of steps) {
      setProgress({ kind: 'running', step: name });
      // One after the other on purpose: the run-sheet takes this panel away, and arming needs the run-sheet.
      const outcome = await desk.send(command);
      if (outcome.kind !== 'done') { setProgress({ kind: 'failed', step: name }); return; }
    }
    setProgress({ kind: 'idle' });
    // Who starts the demo for the first time on this device is shown around it.
    if (tourState.get() === 'new') tourState.set('due');
  };
  return [progress, start];
}

function Way({ icon, title, body, children }: { readonly icon: ReactNode; readonly title: ReactNode; readonly body: string; readonly children: ReactNode }): ReactNode {
  return <section className={css['way']}><span className={css['icon']} aria-hidden>{icon}</span><h2>{title}</h2><p>{body}</p><div className={css['tools']}>{children}</div></section>;
}

function Language(): ReactNode {
  const now = useLanguage();
  return (
    <div className={css['language']} role="group" aria-label={LANGUAGES.map((each) => resources[each].common.language).join(' / ')}>
      {LANGUAGES.map((each) => <Button key={each} size="small" variant="quiet" lang={each} aria-pressed={each === now} onClick={() => { void switchLanguage(each); }}>{resources[each].common.languageName}</Button>)}
    </div>
  );
}

/** The first thing a producer sees of an empty room: the language, and ways to begin. */
export function FirstRun(): ReactNode {
  const { t } = useTranslation('settings');
  const obs = useShow((show) => show.obs.connection);
  const feeds = useShow((show) => Object.values(show.sources).filter(({ config }) => config.kind !== 'ingest').length);
  const [progress, start] = useDemo();
  const goTo = (href: string) => () => { window.location.assign(href); };
  return (
    <div className={css['page']}>
      <header><Language /><h1>{t('first.title')}</h1><p>{t('first.body')}</p></header>
      <div className={css['ways']}>
        <Way icon={<Play size={28} />} title={<>{t('first.demo')} <Tag tone="warn">{t('first.simulated')}</Tag></>} body={t('first.demoBody')}>
          <Button variant="primary" size="large" busy={progress.kind === 'running'} onClick={() => { if (progress.kind !== 'running') void start(); }}>{progress.kind === 'running' ? t(`first.demoSteps.${progress.step}`) : t('first.demoStart')}</Button>
          {progress.kind === 'failed' ? <Hint tone="bad">{t('first.demoFailed', { step: t(`first.demoSteps.${progress.step}`) })}</Hint> : null}
          <small>{t('first.demoFull')} <code>npm start -- --demo</code></small>
        </Way>
        <Way icon={<Clapperboard size={28} />} title={t('first.obs')} body={t('first.obsBody')}>
          <Button size="large" onClick={goTo(settingsHref('obs'))}>{t('first.obsStart')}</Button>
          {obs.kind === 'notConfigured' ? null : <Hint tone={obs.kind === 'connected' ? 'good' : 'warn'}>{obs.kind === 'connected' && !obs.simulated ? t('first.obsDone') : t(`obs.status.${obsAdvice(obs).word}`)}</Hint>}
          <small>{t('obs.menu')}</small>
        </Way>
        <Way icon={<FileUp size={28} />} title={t('first.import')} body={t('first.importBody')}>
          <Button size="large" onClick={goTo(settingsHref('import'))}>{t('first.importStart')}</Button>
        </Way>
        <Way icon={<Rss size={28} />} title={t('first.feed')} body={t('first.feedBody')}>
          <Button size="large" onClick={goTo(settingsHref('sources'))}>{t('first.feedStart')}</Button>
          {feeds === 0 ? null : <Hint tone="good">{t('first.feedDone', { count: feeds })}</Hint>}
        </Way>
      </div>
    </div>
  );
}
