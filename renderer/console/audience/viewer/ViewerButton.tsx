import { UserRound } from 'lucide-react';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { CommentRow } from '#shared/protocol/wire.ts';
import { Button } from '../../../ui/Button.tsx';
import { useOpenViewer } from './viewerContext.ts';

/** From a comment to the card of whoever wrote it; nothing for those who may not see cards. */
export function ViewerButton({ row }: { readonly row: CommentRow }): ReactNode {
  const { t } = useTranslation('find');
  const open = useOpenViewer();
  if (open === null) return null;
  return <Button size="small" title={t('viewer.openKey')} onClick={() => { open(row); }}><UserRound size={14} />{t('viewer.open')}</Button>;
}
