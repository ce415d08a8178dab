import { FileUp } from 'lucide-react';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { buttonClass, type ButtonSize, type ButtonVariant } from '../../ui/Button.tsx';

/** The way to the import of run-sheets and products. */
export function ImportButton({ size = 'normal', variant = 'normal' }: { readonly size?: ButtonSize; readonly variant?: ButtonVariant }): ReactNode {
  const { t } = useTranslation('console');
  return <a className={buttonClass(variant, size, false, false)} href="/settings?section=import" style={{ textDecoration: 'none' }}><FileUp size={size === 'small' ? 14 : 16} aria-hidden="true" />{t('sheet.import')}</a>;
}
