import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { addMinute, cutHalfMinute, holdShow, startRecording, startShow, takeNext, takePrevious, type Action } from '../../state/commands.ts';
import { KeyCap } from '../../ui/Button.tsx';
import { Dialog } from '../../ui/Dialog.tsx';
import { keyCapOf } from '../../ui/keys.ts';
import css from './keys.module.css';

const SHOW: readonly Action[] = [startShow, takeNext, takePrevious, holdShow, addMinute, cutHalfMinute];

function Line({ label, cap }: { readonly label: string; readonly cap: string }): ReactNode {
  return <li className={css['line']}><span>{label}</span><KeyCap>{cap}</KeyCap></li>;
}

/** Every key of the console, read from the same action objects that the buttons use. */
export function KeymapDialog({ onClose }: { readonly onClose: () => void }): ReactNode {
  const { t } = useTranslation('console');
  const space = t('spaceKey');
  const lines = (actions: readonly Action[]): ReactNode => actions.map((action) => {
    const label = action.id === 'hold' ? `${t('action.hold')} / ${t('action.resume')}` : t(`action.${action.id}`);
    return action.key === null ? null : <Line key={action.id} label={label} cap={keyCapOf(action.key, space)} />;
  });
  return (
    <Dialog title={t('keys.title')} onClose={onClose}>
      <p className={css['help']}>{t('keys.help')}</p>
      <div className={css['groups']}>
        <section className={css['group']}><h3>{t('keys.groupShow')}</h3><ul>{lines(SHOW)}</ul></section>
        <section className={css['group']}>
          <h3>{t('keys.groupObs')}</h3><ul><Line label={t('keys.sceneN')} cap="1–9" />{lines([startRecording])}</ul>
          <h3 style={{ marginTop: 16 }}>{t('keys.groupHost')}</h3><ul><Line label={t('keys.focusCue')} cap="T" /></ul>
          <h3 style={{ marginTop: 16 }}>{t('keys.groupWindow')}</h3><ul><Line label={t('keys.showKeys')} cap="?" /></ul>
        </section>
      </div>
    </Dialog>
  );
}
