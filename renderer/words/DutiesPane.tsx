import { useState, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { ScreenDuties } from '#shared/compliance/gate/model.ts';
import { useMay, useShow } from '../state/hooks.ts';
import { Button } from '../ui/Button.tsx';
import { Field, Select } from '../ui/Field.tsx';
import { useSend } from './useSend.ts';
import type { RoomWords } from './useWords.ts';
import css from './words.module.css';

/** Which sources of OBS carry what the law wants on screen; the list before the show and A-29 look for them. */
export function DutiesPane({ room }: { readonly room: RoomWords }): ReactNode {
  const { t } = useTranslation('words');
  const may = useMay('releasePlan');
  const inputs = useShow(({ obs }) => obs.inventory?.inputs.map(({ name }) => name) ?? []);
  const { problem, send, busy } = useSend();
  const [draft, setDraft] = useState<ScreenDuties>(room.compliance.duties);
  const source = (name: 'operatorInput' | 'aiInput' | 'healthFoodInput'): ReactNode => (
    <Field label={t(`duties.${name}`)} help={t(`duties.about.${name}`)}>
      {(ids) => (
        <Select {...ids} value={draft[name]} onChange={(event) => { setDraft({ ...draft, [name]: event.target.value }); }}>
          <option value="">{t('duties.none')}</option>
          {[...new Set([...inputs, ...(draft[name] === '' ? [] : [draft[name]])])].map((each) => <option key={each} value={each}>{each}</option>)}
        </Select>
      )}
    </Field>
  );
  return (
    <div className={css['pane']}>
      <p className={css['empty']}>{t('duties.intro')}</p>
      <div className={css['narrow']}>
        {source('operatorInput')}
        <label className={css['check']}><input type="checkbox" checked={draft.aiHost} onChange={(event) => { setDraft({ ...draft, aiHost: event.target.checked }); }} />{t('duties.aiHost')}</label>
        {draft.aiHost && source('aiInput')}
        {source('healthFoodInput')}
      </div>
      {problem !== null && <p className={css['problem']} role="alert">{problem}</p>}
      <div className={css['buttons']}><Button variant="primary" busy={busy} disabledReason={may ? null : t('agree.notYou')} onClick={() => { void send({ kind: 'setScreenDuties', duties: draft }); }}>{t('form.save')}</Button></div>
    </div>
  );
}
