import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { RunsheetItem } from '#shared/runsheet/item.ts';
import { pickText, useLanguage } from '../../i18n/useLanguage.ts';
import { fireAdLib } from '../../state/commands.ts';
import { useRole, useSheet } from '../../state/hooks.ts';
import { useAction } from '../../state/useAction.ts';
import { Button } from '../../ui/Button.tsx';
import { formatLength } from '../../ui/numberFormat.ts';
import { useLiveUi } from './liveUi.ts';
import css from './live.module.css';

function AdLib({ item }: { readonly item: RunsheetItem }): ReactNode {
  const { t } = useTranslation('console');
  const language = useLanguage();
  const ui = useLiveUi();
  const role = useRole();
  const fire = useAction(fireAdLib, { itemId: item.id });
  const go = async (): Promise<void> => { if ((await fire.run())?.kind === 'done') ui.close(); };
  return (
    <li className={css['adLib']} data-cue={item.cue}>
      <b>{item.cue}</b>
      <button type="button" className={css['adLibTitle']} onClick={() => ui.openRow(item.id)}>{pickText(item.title, language)}</button>
      <span className={css['adLibFacts']}>{[item.obsScene, ...item.productIds].filter((fact) => fact !== null).join(' · ')}</span>
      <span>{formatLength(item.durationMs)}</span>
      {role === 'producer' && <Button size="small" busy={fire.busy} disabledReason={fire.reason} data-action="fireAdLib" onClick={() => { void go(); }}>{t('action.fireAdLib')}</Button>}
    </li>
  );
}

/** Items outside the order: each press is a run of its own, and NEXT then goes on in the plan where it was. */
export function AdLibs(): ReactNode {
  const { t } = useTranslation('live');
  const adLibs = useSheet()?.adLibs ?? [];
  return (
    <>
      <p className={css['help']}>{t('adLibs.help')}</p>
      <ul>{adLibs.map((item) => <AdLib key={item.id} item={item} />)}</ul>
    </>
  );
}
