import { ClipboardCheck } from 'lucide-react';
import { useState, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { worstLevel } from '#shared/show/preflight.ts';
import { Button } from '../../ui/Button.tsx';
import { StatusDot } from '../../ui/StatusDot.tsx';
import { PreflightDialog } from './PreflightDialog.tsx';
import { usePreflight } from './usePreflight.ts';

const STATUS = { pass: 'good', warn: 'warn', fail: 'bad' } as const;

/** Opens the checks before a show; its dot already tells the worst of them. */
export function PreflightButton(): ReactNode {
  const { t } = useTranslation('preflight');
  const worst = worstLevel(usePreflight());
  const [isOpen, setOpen] = useState(false);
  return (
    <>
      <Button size="small" variant="quiet" title={t(`level.${worst}`)} onClick={() => setOpen(true)}>
        <ClipboardCheck size={14} aria-hidden="true" /><StatusDot status={STATUS[worst]}>{t('title')}</StatusDot>
      </Button>
      {isOpen && <PreflightDialog onClose={() => setOpen(false)} />}
    </>
  );
}
