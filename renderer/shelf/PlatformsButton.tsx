import { Store } from 'lucide-react';
import { useState, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { SHELF_PLATFORMS, type ShelfPlatform } from '#shared/shelf/model.ts';
import { Button } from '../ui/Button.tsx';
import { Dialog } from '../ui/Dialog.tsx';
import css from './shelf.module.css';
import { useShelfCommand } from './useShelfCommand.ts';

/** Where the goods of the room are listed. */
export function PlatformsButton({ platforms }: { readonly platforms: readonly ShelfPlatform[] }): ReactNode {
  const { t } = useTranslation('shelf');
  const [isOpen, setOpen] = useState(false);
  const { problem, send, clear } = useShelfCommand();
  const toggle = (platform: ShelfPlatform): void => {
    const next = SHELF_PLATFORMS.filter((each) => (each === platform ? !platforms.includes(each) : platforms.includes(each)));
    if (next.length > 0) void send({ kind: 'setShelfPlatforms', platforms: next });
  };
  return (
    <>
      <Button onClick={() => { clear(); setOpen(true); }}><Store size={16} aria-hidden />{t('platforms')}</Button>
      {isOpen && (
        <Dialog title={t('platforms')} onClose={() => { setOpen(false); }}>
          <div className={css['checks']}>{SHELF_PLATFORMS.map((platform) => <label key={platform}><input type="checkbox" checked={platforms.includes(platform)} onChange={() => { toggle(platform); }} />{t(`platform.${platform}`)}</label>)}</div>
          {problem !== null && <p className={css['problem']} role="alert">{problem}</p>}
        </Dialog>
      )}
    </>
  );
}
