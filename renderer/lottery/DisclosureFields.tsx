import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { DISCLOSURE_FIELDS } from '#shared/lottery/types.ts';
import { formatTimeOfDay } from '#shared/time/format.ts';
import { useLanguage } from '../i18n/useLanguage.ts';
import { Button } from '../ui/Button.tsx';
import { formatsOf } from '../ui/format.ts';
import type { GroupProps } from './DraftEditor.tsx';
import { filledDisclosure } from './draftForm.ts';
import css from './lottery.module.css';
import { SpokenIn } from './SpokenIn.tsx';

/** The sixteen points viewers are told (LV-01), each with its own finding beside it. */
export function DisclosureFields({ draft, set, problem }: GroupProps): ReactNode {
  const { t } = useTranslation('lottery');
  const { money } = formatsOf(useLanguage());
  const comma = useLanguage() === 'en' ? ', ' : '、';
  const fill = (): void => set({ disclosure: filledDisclosure(draft, {
    prizeNames: draft.prizes.map(({ name }) => name).join(comma), prizeKinds: [...new Set(draft.prizes.map(({ kind }) => t(`kind.${kind}`)))].join(comma),
    prizeCount: draft.prizes.map(({ name, count }) => `${name} ×${String(count)}`).join(comma), prizeValue: draft.prizes.map(({ name, unitMinor }) => `${name} ${money(unitMinor, draft.currency)}`).join(comma),
    prizeTiers: String(draft.prizes.length), drawMethod: t(`mode.${draft.mode}`), method: draft.entry.keyword === '' ? t(`type.${draft.type}`) : `${t('overlay.say')} ${draft.entry.keyword}`,
    ...(draft.drawsAt === null ? {} : { drawTime: formatTimeOfDay(draft.drawsAt, { seconds: true }) }), claimTime: `${String(draft.claimHours)} h`,
  }) });
  return (
    <section className={css['group']} data-testid="lottery-disclosure">
      <h3>{t('form.disclosureTitle')}<Button size="small" onClick={fill}>{t('form.fill')}</Button></h3>
      <p className={css['note']}>{t('form.disclosureHelp')}</p>
      <div className={css['grid']}>
        {DISCLOSURE_FIELDS.map((field, index) => <SpokenIn key={field} label={`${String(index + 1)}. ${t(`disclosure.${field}`)}`} value={draft.disclosure[field]} error={problem(`disclosure.${field}`)} onChange={(value) => set({ disclosure: { ...draft.disclosure, [field]: value } })} />)}
      </div>
    </section>
  );
}
