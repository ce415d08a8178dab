import { Check, Volume2, VolumeX } from 'lucide-react';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Menu } from '../../../ui/Menu.tsx';
import css from '../AudiencePanel.module.css';
import { SPEECH_CHOICES, type SpeechChoice } from './speechRules.ts';
import type { CommentSpeech } from './useCommentSpeech.ts';

/** What this window reads aloud; off by default. */
export function SpeechMenu({ choice, choose, speech: { isAvailable, situation, skipped } }: { readonly choice: SpeechChoice; readonly choose: (choice: SpeechChoice) => void; readonly speech: CommentSpeech }): ReactNode {
  const { t } = useTranslation('find');
  const isOn = choice !== 'off';
  const now = situation.kind === 'failed' ? t('speech.failed') : isOn ? t('speech.on', { what: t(`speech.${choice}`) }) : t('speech.button');
  const title = isOn && skipped > 0 ? `${now} · ${t('speech.skipped', { count: skipped })}` : now;
  return (
    <Menu
      label={title} button={{ variant: 'quiet', size: 'small', icon: true, title, className: css['toggle'] ?? '', 'aria-pressed': isOn }}
      entries={SPEECH_CHOICES.map((id) => ({ id, label: t(`speech.${id}`), icon: id === choice ? <Check size={14} /> : null, disabledReason: isAvailable ? null : t('speech.unavailable'), onSelect: () => { choose(id); } }))}
    >{isOn ? <Volume2 size={14} /> : <VolumeX size={14} />}</Menu>
  );
}
