import { Eye } from 'lucide-react';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { buttonClass } from '../../../ui/Button.tsx';
import buttonCss from '../../../ui/Button.module.css';
import { useHold } from '../../../ui/useHold.ts';
import type { Reveal } from './useViewerCard.ts';

/** Short enough for a deliberate look, long enough that a stray press shows nothing. */
const HOLD_MS = 500;

/** Shows the name for as long as it is held down, by pointer, Space or Enter. */
export function RevealButton({ reveal, look, lookAway }: { readonly reveal: Reveal; readonly look: () => void; readonly lookAway: () => void }): ReactNode {
  const { t } = useTranslation('find');
  const { progress, handlers } = useHold(HOLD_MS, true, look);
  const words = reveal.kind === 'asking' ? t('viewer.revealing') : reveal.kind === 'failed' ? t('viewer.revealFailed') : t('viewer.reveal');
  return (
    <button
      type="button" className={buttonClass('normal', 'small', false, false)} title={t('viewer.revealHelp')} aria-pressed={reveal.kind === 'shown'}
      onPointerDown={(event) => { event.currentTarget.setPointerCapture(event.pointerId); handlers.onPointerDown(event); }}
      onPointerUp={() => { handlers.onPointerUp(); lookAway(); }} onPointerCancel={() => { handlers.onPointerCancel(); lookAway(); }} onLostPointerCapture={() => { handlers.onPointerCancel(); lookAway(); }}
      onKeyDown={handlers.onKeyDown} onKeyUp={() => { handlers.onKeyUp(); lookAway(); }} onBlur={() => { handlers.onBlur(); lookAway(); }}
    >
      <span className={buttonCss['fill']} style={{ transform: `scaleX(${String(reveal.kind === 'shown' ? 0 : progress)})` }} aria-hidden="true" />
      <span className={buttonCss['label']}><Eye size={14} aria-hidden="true" />{words}</span>
    </button>
  );
}
