import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { switchLanguage } from '../../i18n/setup.ts';
import { useLanguage } from '../../i18n/useLanguage.ts';
import { useReaches, useRole, useSheet, useShow } from '../../state/hooks.ts';
import { Button } from '../../ui/Button.tsx';
import { Tag } from '../../ui/Tag.tsx';
import { AlertBell } from '../health/AlertBell.tsx';
import { FeedsPill } from '../audience/FeedsPill.tsx';
import { PanicControl } from '../onair/PanicControl.tsx';
import { AutomationChip, BackupChip } from './ControlChips.tsx';
import { DutyTag } from './DutyTag.tsx';
import { ConsoleMenu } from './ConsoleMenu.tsx';
import { ModeChip } from './ModeChip.tsx';
import { ObsPill } from './ObsPill.tsx';
import { RecordControl, StreamControl } from './OutputControls.tsx';
import { ShowClock, ShowTimes } from './ShowTimes.tsx';
import css from './topbar.module.css';

function LanguageButton(): ReactNode {
  const { t } = useTranslation();
  const language = useLanguage();
  return <Button variant="quiet" className={css['lang']} aria-label={language === 'en' ? t('switchLanguage') : `EN · ${t('switchLanguage')}`} title={t('switchLanguage')} onClick={() => { void switchLanguage(language === 'en' ? 'zh-CN' : 'en'); }}>{language === 'en' ? '中' : 'EN'}</Button>;
}

/** Name, on air or not, time, lateness; the health of OBS and feeds; stream and recording. */
export function TopBar({ onShowKeys, onTour }: { readonly onShowKeys: () => void; readonly onTour: () => void }): ReactNode {
  const { t } = useTranslation('console');
  const session = useShow((state) => state.session?.title ?? null);
  const sheet = useSheet();
  const role = useRole();
  const [mayPanic, mayStream] = [useReaches('panic'), useReaches('runStream')];
  const name = sheet?.title ?? session ?? t('untitled');
  return (
    <header className={css['bar']}>
      <h1 className={css['name']} title={session === null ? name : `${name} · ${session}`}>{name}</h1>
      <ModeChip />
      <ShowClock />
      <ShowTimes />
      <div className={css['right']} data-tour="top">
        <AutomationChip />
        <BackupChip />
        <ObsPill />
        <FeedsPill />
        <AlertBell />
        {role === 'producer' ? <><DutyTag />{mayPanic ? <PanicControl /> : null}{mayStream ? <><RecordControl /><StreamControl /></> : null}</> : <Tag tone="accent" title={t('readOnlyHelp')}>{t('readOnly')}</Tag>}
        <LanguageButton />
        <ConsoleMenu onShowKeys={onShowKeys} onTour={onTour} />
      </div>
    </header>
  );
}
