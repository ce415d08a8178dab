import { CircleAlert, Info, OctagonAlert, TriangleAlert } from 'lucide-react';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { Severity as Level } from '#shared/alerts/model.ts';
import css from './health.module.css';

export const SEVERITY_ICONS = { P0: OctagonAlert, P1: TriangleAlert, P2: CircleAlert, P3: Info } as const;

/** How grave, as shape, word and colour together. */
export function Severity({ level }: { readonly level: Level }): ReactNode {
  const { t } = useTranslation('health');
  const Icon = SEVERITY_ICONS[level];
  return <span className={css['severity']} data-level={level}><Icon size={16} aria-hidden="true" />{t(`severity.${level}`)}</span>;
}
