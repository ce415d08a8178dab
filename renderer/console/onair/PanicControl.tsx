import { Siren } from 'lucide-react';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { panic, resumePanic } from '../../state/commands.ts';
import { useShow } from '../../state/hooks.ts';
import { useAction } from '../../state/useAction.ts';
import { Button } from '../../ui/Button.tsx';
import { HoldButton } from '../../ui/HoldButton.tsx';
import bar from '../topbar/topbar.module.css';
import css from './onair.module.css';

/** One press to the backup scene, nothing asked; while it is on air, the way back is held. */
export function PanicControl(): ReactNode {
  const { t } = useTranslation('onAir');
  const backup = useShow(({ obs }) => obs.safety.backupScene);
  const isOn = useShow(({ obs }) => obs.panic !== null);
  const start = useAction(panic, undefined);
  const resume = useAction(resumePanic, undefined);
  if (isOn) return <HoldButton variant="primary" disabledReason={resume.reason} busy={resume.busy} onFire={() => { void resume.run(); }}>{t('panic.resume')}</HoldButton>;
  return (
    <Button className={css['panic']} busy={start.busy} disabledReason={start.reason} title={t('panic.help', { scene: backup ?? '' })} onClick={() => { void start.run(); }} data-testid="panic">
      <Siren size={16} aria-hidden="true" /><span className={bar['word']}>{t('panic.button')}</span>
    </Button>
  );
}
