import { AArrowDown, AArrowUp, FlipVertical2, Languages, Maximize, Minimize, MoonStar, Sun } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { ForgetDevice } from './ForgetDevice.tsx';
import { stepScale, type Preferences } from './preferences.ts';
import css from './tools.module.css';
import { useFullscreen } from './useFullscreen.ts';
import type { WakeLockSituation } from './useWakeLock.ts';

interface PrompterToolsProps { readonly preferences: Preferences; readonly onPreferences: (next: Preferences) => void; readonly onLanguage: () => void; readonly awake: WakeLockSituation; /** This device keeps the pairing of the host. */ readonly mayForget: boolean }

const AWAKE = { held: 'tools.awakeHeld', released: 'tools.awakeReleased', unsupported: 'tools.awakeUnsupported' } as const;

/** How this screen is set up. Never mirrored itself: it is for the person who sets the glass up. */
export function PrompterTools({ preferences, onPreferences, onLanguage, awake, mayForget }: PrompterToolsProps) {
  const { t } = useTranslation('prompter');
  const [full, toggleFull] = useFullscreen();
  const awakeText = t(AWAKE[awake]);
  const scale = (by: 1 | -1) => () => { onPreferences({ ...preferences, scale: stepScale(preferences.scale, by) }); };
  return (
    <div className={css['tools']} role="toolbar" aria-label={t('tools.title')}>
      <button type="button" onClick={scale(-1)} aria-label={t('tools.smaller')} title={t('tools.smaller')}><AArrowDown aria-hidden /></button>
      <output className={css['scale']}>{Math.round(preferences.scale * 100)}%</output>
      <button type="button" onClick={scale(1)} aria-label={t('tools.larger')} title={t('tools.larger')}><AArrowUp aria-hidden /></button>
      <button type="button" aria-pressed={preferences.mirrored} onClick={() => { onPreferences({ ...preferences, mirrored: !preferences.mirrored }); }} aria-label={t('tools.mirror')} title={t(preferences.mirrored ? 'tools.mirrorOn' : 'tools.mirror')}><FlipVertical2 aria-hidden /></button>
      {document.fullscreenEnabled ? <button type="button" aria-pressed={full} onClick={toggleFull} aria-label={t(full ? 'tools.leaveFullscreen' : 'tools.fullscreen')} title={t(full ? 'tools.leaveFullscreen' : 'tools.fullscreen')}>{full ? <Minimize aria-hidden /> : <Maximize aria-hidden />}</button> : null}
      <button type="button" onClick={onLanguage} title={t('tools.language')}><Languages aria-hidden /><span className={css['word']}>{t('tools.language')}</span></button>
      {mayForget ? <ForgetDevice /> : null}
      <span className={css['awake']} data-awake={awake} title={awakeText}>{awake === 'held' ? <Sun aria-hidden /> : <MoonStar aria-hidden />}<span className={css['word']}>{awakeText}</span></span>
    </div>
  );
}
