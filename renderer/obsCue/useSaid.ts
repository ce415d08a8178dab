import { useCallback } from 'react';
import { useTranslation } from 'react-i18next';
import type { CueAction } from '#shared/obs/cue.ts';

/** One action of a cue as a short sentence. */
export function useSaid(): (action: CueAction) => string {
  const { t } = useTranslation('control');
  return useCallback((action) => {
    switch (action.kind) {
      case 'scene': return action.transition === null ? t('step.said.scene', { name: action.scene }) : t('step.said.sceneWith', { name: action.scene, transition: action.transition.name });
      case 'source': return t(action.on ? 'step.said.sourceOn' : 'step.said.sourceOff', { name: action.source });
      case 'text': return t('step.said.text', { name: action.input, text: action.text });
      case 'image': return t('step.said.image', { name: action.input, text: action.file });
      case 'mute': return t(action.muted ? 'step.said.mute' : 'step.said.unmute', { name: action.input });
      case 'fade': return t('step.said.fade', { name: action.input, db: action.db });
      case 'overlay': return t(action.on ? 'step.said.overlayOn' : 'step.said.overlayOff', { part: t(`part.${action.part}`) });
    }
  }, [t]);
}
