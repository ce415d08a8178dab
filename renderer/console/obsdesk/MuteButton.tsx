import { Volume2, VolumeX } from 'lucide-react';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { DeskInput } from '#shared/obs/desk/model.ts';
import { classes } from '../../ui/classes.ts';
import css from './obsdesk.module.css';
import { useOperation } from './useOperate.ts';

/** Muted or not, in words, shape and colour. A press asks for the other one by name, never "the other way round". */
export function MuteButton({ input }: { readonly input: DeskInput }): ReactNode {
  const { t } = useTranslation('desk');
  const { reason, isPending, run } = useOperation({ kind: 'setInputMute', input: input.name, muted: !input.muted });
  const label = t(input.muted ? 'mixer.unmute' : 'mixer.mute', { input: input.name });
  return (
    <button
      type="button" className={classes(css['mute'], input.muted && css['muted'])} aria-pressed={input.muted} aria-busy={isPending || undefined} aria-label={label} title={reason ?? label}
      aria-disabled={reason !== null || undefined} data-testid={`mute-${input.name}`} onClick={() => { if (reason === null) run(); }}
    >
      {input.muted ? <VolumeX size={14} aria-hidden="true" /> : <Volume2 size={14} aria-hidden="true" />}
    </button>
  );
}
