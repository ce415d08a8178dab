import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { KeyCap } from '../../ui/Button.tsx';
import { Dialog } from '../../ui/Dialog.tsx';
import css from '../editor.module.css';
import { KEY_LIST } from '../grid/gridKeys.ts';

/** Every key of the editor. */
export function KeysDialog({ onClose }: { readonly onClose: () => void }): ReactNode {
  const { t } = useTranslation('editor');
  return (
    <Dialog title={t('keys.title')} onClose={onClose} width="wide">
      <p className={css['help']}>{t('keys.help')}</p>
      <ul className={css['keyGroups']}>{KEY_LIST.map(([id, cap]) => <li key={id} className={css['keyLine']}><span>{t(`key.${id}`)}</span><KeyCap>{cap}</KeyCap></li>)}</ul>
    </Dialog>
  );
}
