import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { absoluteOffset } from '#shared/runsheet/forecast.ts';
import { instant } from '#shared/time/instant.ts';
import { startFromNow } from '../../state/commands.ts';
import { useTick } from '../../state/hooks.ts';
import { useAction } from '../../state/useAction.ts';
import { useForecast } from '../../state/useForecast.ts';
import { Button } from '../../ui/Button.tsx';
import { Dialog } from '../../ui/Dialog.tsx';
import { formatOffset } from '../../ui/numberFormat.ts';

/** Asks before the plan is moved: it cannot be undone, and it forgives whatever the show is behind. */
export function StartFromNowDialog({ onClose }: { readonly onClose: () => void }): ReactNode {
  const { t } = useTranslation(['live', 'common']);
  const now = useTick(1);
  const forecast = useForecast();
  const { reason, busy, run } = useAction(startFromNow, undefined);
  const offset = forecast === null || now === null ? 0 : absoluteOffset(forecast, instant(now)) ?? 0;
  const go = async (): Promise<void> => { if ((await run())?.kind === 'done') onClose(); };
  return (
    <Dialog
      title={t('fromNow.title')} onClose={onClose}
      foot={<><Button onClick={onClose}>{t('common:cancel')}</Button><Button variant="primary" busy={busy} disabledReason={reason} data-action="startFromNow" onClick={() => { void go(); }}>{t('fromNow.confirm', { span: formatOffset(offset) })}</Button></>}
    >
      <p>{t('fromNow.body')}</p>
    </Dialog>
  );
}
