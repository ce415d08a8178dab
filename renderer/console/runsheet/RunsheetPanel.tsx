import { ListOrdered } from 'lucide-react';
import { useCallback, useState, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { ItemId } from '#shared/ids.ts';
import { useOnAir, useRole, useSheet, useShow } from '../../state/hooks.ts';
import { useForecast } from '../../state/useForecast.ts';
import { EmptyState } from '../../ui/EmptyState.tsx';
import { Panel } from '../../ui/Panel.tsx';
import { ImportButton } from './ImportButton.tsx';
import { RowDialog } from './RowDialog.tsx';
import css from './runsheet.module.css';
import { SheetList } from './SheetList.tsx';
import { BackButton, Transport } from './Transport.tsx';

function NoSheet(): ReactNode {
  const { t } = useTranslation('console');
  const role = useRole();
  return (
    <EmptyState icon={<ListOrdered size={36} />} title={t('sheet.emptyTitle')} help={t(role === 'producer' ? 'sheet.emptyHelp' : 'sheet.emptyViewerHelp')}>
      {role === 'producer' && <ImportButton variant="primary" />}
    </EmptyState>
  );
}

/** The plan, where it stands, and the transport below it. */
export function RunsheetPanel(): ReactNode {
  const { t } = useTranslation('console');
  const sheet = useSheet();
  const onAir = useOnAir();
  const show = useShow((state) => state.show);
  const forecast = useForecast();
  const role = useRole();
  const [openId, setOpenId] = useState<ItemId | null>(null);
  const open = useCallback((itemId: ItemId) => setOpenId(itemId), []);
  const opened = sheet?.items.find((item) => item.id === openId) ?? null;
  const minutes = sheet === null ? 0 : Math.round(sheet.items.reduce((sum, item) => sum + item.durationMs, 0) / 60_000);
  const isProducer = role === 'producer';
  return (
    <Panel
      title={t('sheet.title')} className={css['panel']} note={sheet === null ? undefined : t('sheet.summary', { count: sheet.items.length, minutes })}
      tools={isProducer ? (show.kind === 'running' ? <BackButton /> : (show.kind === 'planning' || show.kind === 'ended') && <ImportButton size="small" variant="quiet" />) : undefined}
    >
      {sheet === null || forecast === null ? <NoSheet /> : (
        <>
          <SheetList sheet={sheet} forecast={forecast} onAir={onAir} isRehearsal={show.kind === 'running' && show.mode === 'rehearsal'} onOpen={open} />
          {isProducer && <Transport show={show} />}
        </>
      )}
      {opened !== null && <RowDialog item={opened} onClose={() => setOpenId(null)} />}
    </Panel>
  );
}
