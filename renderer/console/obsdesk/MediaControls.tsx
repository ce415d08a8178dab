import { Pause, Play, RotateCcw, Square } from 'lucide-react';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { MediaPosition } from '#shared/obs/desk/model.ts';
import type { MediaAction } from '#shared/obs/desk/operation.ts';
import { useTick } from '../../state/hooks.ts';
import { Button } from '../../ui/Button.tsx';
import { formatLength } from '../../ui/numberFormat.ts';
import { mediaLeftMs } from './mediaLeft.ts';
import css from './obsdesk.module.css';
import { useOperation } from './useOperate.ts';

const ICONS = { play: Play, pause: Pause, restart: RotateCcw, stop: Square } as const satisfies Record<MediaAction, unknown>;

function Act({ input, action }: { readonly input: string; readonly action: MediaAction }): ReactNode {
  const { t } = useTranslation('desk');
  const { reason, isPending, run } = useOperation({ kind: 'mediaAction', input, action });
  const Icon = ICONS[action];
  return <Button size="small" icon busy={isPending} disabledReason={reason} aria-label={`${t(`media.${action}`)} ${input}`} title={t(`media.${action}`)} onClick={run}><Icon size={14} /></Button>;
}

/** A clip: its buttons, and what is left of it, drawn from the anchor OBS gave. */
export function MediaControls({ input, position }: { readonly input: string; readonly position: MediaPosition }): ReactNode {
  const { t } = useTranslation('desk');
  const now = useTick(4);
  const left = mediaLeftMs(position, now);
  const share = left === null || position.durationMs === null || position.durationMs <= 0 ? 0 : 1 - left / position.durationMs;
  return (
    <div className={css['media']}>
      {position.state === 'playing' ? <Act input={input} action="pause" /> : <Act input={input} action="play" />}
      <Act input={input} action="restart" /><Act input={input} action="stop" />
      <span className={css['mediaBar']} aria-hidden="true"><i style={{ width: `${String(Math.round(share * 1_000) / 10)}%` }} /></span>
      <span className={css['mediaState']}>{t(`media.state.${position.state}`)}</span>
      <b className={css['mediaLeft']}>{left === null ? '--:--' : t('media.left', { time: formatLength(Math.ceil(left / 1_000) * 1_000) })}</b>
    </div>
  );
}
