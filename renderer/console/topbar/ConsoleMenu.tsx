import { Compass, FileUp, FilePlus2, Gift, History, Keyboard, Menu as MenuIcon, MonitorSmartphone, Printer, Settings, ShieldCheck, ShoppingBag, Table2 } from 'lucide-react';
import { useState, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { refusalText } from '../../i18n/refusalText.ts';
import { newSession } from '../../state/commands.ts';
import { useRole, useShow } from '../../state/hooks.ts';
import { useAction } from '../../state/useAction.ts';
import { refusal } from '#shared/protocol/refusal.ts';
import { Menu, type MenuEntry } from '../../ui/Menu.tsx';
import { NewSessionDialog } from './NewSessionDialog.tsx';

/** What is needed now and then. */
export function ConsoleMenu({ onShowKeys, onTour }: { readonly onShowKeys: () => void; readonly onTour: () => void }): ReactNode {
  const { t } = useTranslation(['console', 'live', 'shelf', 'lottery', 'words', 'review', 'tour']);
  const role = useRole();
  const session = useAction(newSession, { title: '?' });
  const [isNaming, setNaming] = useState(false);
  const isEmpty = useShow(({ show }) => show.kind === 'empty');
  const producerOnly = role === 'producer' ? null : refusalText(t, refusal('roleMayNot'));
  const link = (id: string, label: string, icon: ReactNode, href: string): MenuEntry => (producerOnly === null ? { id, label, icon, href } : { id, label, icon, disabledReason: producerOnly });
  const entries: readonly MenuEntry[] = [
    link('settings', t('top.settings'), <Settings size={16} />, '/settings'),
    link('pair', t('top.pairScreen'), <MonitorSmartphone size={16} />, '/settings?section=pair'),
    link('shelf', t('shelf:title'), <ShoppingBag size={16} />, '/shelf'),
    link('words', t('words:title'), <ShieldCheck size={16} />, '/words'),
    link('lottery', t('lottery:title'), <Gift size={16} />, '/lottery'),
    link('review', t('review:title'), <History size={16} />, '/review'),
    link('import', t('top.importSheet'), <FileUp size={16} />, '/settings?section=import'),
    { id: 'crew', label: t('live:crew.title'), icon: <Table2 size={16} />, href: '/crew' },
    { id: 'print', label: t('live:print.title'), icon: <Printer size={16} />, href: '/print' },
    { id: 'session', label: t('action.newSession'), icon: <FilePlus2 size={16} />, disabledReason: session.reason, onSelect: () => setNaming(true) },
    { id: 'keys', label: t('keys.open'), icon: <Keyboard size={16} />, onSelect: onShowKeys },
    { id: 'tour', label: t('tour:open'), icon: <Compass size={16} />, disabledReason: isEmpty ? t('tour:needsShow') : null, onSelect: onTour },
  ];
  return (
    <>
      <Menu entries={entries} label={t('top.menu')} button={{ icon: true }}><MenuIcon size={16} /></Menu>
      {isNaming && <NewSessionDialog onClose={() => setNaming(false)} />}
    </>
  );
}
