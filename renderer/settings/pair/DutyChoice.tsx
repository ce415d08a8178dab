import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { DUTIES, type Duty } from '#shared/crew/duty.ts';
import css from '../settings.module.css';
import own from './crewLink.module.css';

const CONSOLE_DUTIES = DUTIES.filter((duty) => duty !== 'host');

/** What the person at a console may do: one duty or several. */
export function DutyChoice({ duties, onChange }: { readonly duties: readonly Duty[]; readonly onChange: (duties: readonly Duty[]) => void }): ReactNode {
  const { t } = useTranslation('crew');
  const toggle = (duty: Duty): void => { onChange(duties.includes(duty) ? duties.filter((each) => each !== duty) : CONSOLE_DUTIES.filter((each) => each === duty || duties.includes(each))); };
  return (
    <div role="group" aria-label={t('duties')}>
      <p className={css['note']}><b>{t('duties')}</b> · {t('dutiesHelp')}</p>
      <div className={own['columns']}>
        {CONSOLE_DUTIES.map((duty) => <button key={duty} type="button" aria-pressed={duties.includes(duty)} title={t(`dutyAbout.${duty}`)} onClick={() => { toggle(duty); }}>{t(`duty.${duty}`)}</button>)}
      </div>
    </div>
  );
}
