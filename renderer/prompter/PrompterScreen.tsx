import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { assertNever } from '#shared/result.ts';
import type { HostCue, PinnedComment } from '#shared/show/state.ts';
import type { Language } from '../i18n/resources.ts';
import { switchLanguage } from '../i18n/setup.ts';
import { useLanguage } from '../i18n/useLanguage.ts';
import { useDesk } from '../state/deskContext.ts';
import { useLink, useMay, useRole, useShow } from '../state/hooks.ts';
import type { AirFacts } from './airState.ts';
import { LinkBanner } from './LinkBanner.tsx';
import { preferencesSchema } from './preferences.ts';
import css from './prompter.module.css';
import { PinnedQuestion } from './PinnedQuestion.tsx';
import { PrompterLottery } from './PrompterLottery.tsx';
import { PrompterTimers } from './PrompterTimers.tsx';
import { PrompterTools } from './PrompterTools.tsx';
import { prompterView, waitingCues, type PrompterView } from './prompterView.ts';
import { SayNow } from './SayNow.tsx';
import { ArmedStage, EndedStage, RunningStage, WaitingStage } from './Stage.tsx';
import { useStored } from './useStored.ts';
import { useWakeLock } from './useWakeLock.ts';

function StageOf({ view, language, obs }: { readonly view: PrompterView; readonly language: Language; readonly obs: AirFacts }) {
  const { t } = useTranslation('prompter');
  switch (view.kind) {
    case 'noShow': return <WaitingStage title={t('before.noShow')} body={t('before.noShowBody')} />;
    case 'planning': return <WaitingStage title={t('before.planning')} body={t('before.planningBody', { title: view.showTitle, rows: view.rows })} />;
    case 'armed': return <ArmedStage view={view} language={language} obs={obs} />;
    case 'running': return <RunningStage view={view} language={language} obs={obs} />;
    case 'ended': return <EndedStage view={view} obs={obs} />;
    default: return assertNever(view);
  }
}

/** The host's screen: read from three metres, touched with one finger, left open for hours. */
export default function PrompterScreen() {
  const desk = useDesk();
  const language = useLanguage();
  const [preferences, setPreferences] = useStored('cuedeck.prompter', preferencesSchema, { mirrored: false, scale: 1 });
  const awake = useWakeLock(true);
  const link = useLink();
  const role = useRole();
  const mayAnswer = useMay('acknowledgeCue');
  const { show, products, shelf, cues, obs, pinned } = useShow((state) => ({ show: state.show, products: state.products, shelf: state.shelf, cues: state.hostCues, obs: state.obs, pinned: state.pinned }));
  const view = useMemo(() => prompterView({ show, products, shelf }, language), [show, products, shelf, language]);
  const [cue, ...behind] = waitingCues(cues);
  const acknowledge = async (asked: HostCue): Promise<boolean> => {
    const outcome = await desk.send({ kind: 'acknowledgeHostCue', cueId: asked.id });
    // Answered from another screen a moment ago is as good as answered from here.
    return outcome.kind === 'done' || (outcome.kind === 'refused' && outcome.refusal.key === 'alreadyAnswered');
  };
  const answered = async (asked: PinnedComment): Promise<boolean> => {
    const outcome = await desk.send({ kind: 'answerPinned', pinId: asked.id });
    return outcome.kind === 'done' || (outcome.kind === 'refused' && (outcome.refusal.key === 'alreadyAnswered' || outcome.refusal.key === 'notPinned'));
  };
  return (
    <div className={css['page']} data-stale={link.kind === 'stale'} style={{ ['--scale' as string]: preferences.scale }}>
      <div className={css['stage']} data-mirrored={preferences.mirrored}>
        <LinkBanner />
        <PrompterTimers />
        <PrompterLottery />
        <StageOf view={view} language={language} obs={obs} />
        {cue === undefined ? null : <SayNow key={cue.id} cue={cue} waiting={behind.length} onAcknowledge={mayAnswer ? acknowledge : null} />}
        {pinned === null || pinned.answeredAt !== null || !pinned.showOn.includes('prompter') ? null : <PinnedQuestion key={pinned.id} pinned={pinned} onAnswered={mayAnswer ? answered : null} />}
      </div>
      <PrompterTools preferences={preferences} onPreferences={setPreferences} awake={awake} mayForget={role === 'host'} onLanguage={() => { void switchLanguage(language === 'en' ? 'zh-CN' : 'en'); }} />
    </div>
  );
}
