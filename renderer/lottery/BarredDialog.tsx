import { useState, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { Barred } from '#shared/lottery/model.ts';
import { useShow } from '../state/hooks.ts';
import { Dialog } from '../ui/Dialog.tsx';
import { Field, TextArea } from '../ui/Field.tsx';
import { Tabs } from '../ui/Tabs.tsx';
import { ActButton } from './ActButton.tsx';

const typedOf = (all: readonly Barred[]): string => all.filter(({ userId }) => userId !== null).map(({ platform, userId, label }) => `${platform} ${userId ?? ''} ${label}`.trim()).join('\n');
/** Lines of platform, account and who it is; those known by their viewer key alone stay as they are. */
const readBarred = (typed: string, kept: readonly Barred[]): Barred[] => [
  ...kept.filter(({ userId }) => userId === null),
  ...typed.split('\n').map((line) => line.trim().split(/\s+/u)).filter(([platform, userId]) => platform !== undefined && platform !== '' && userId !== undefined).map(([platform = '', userId = '', ...label]) => ({ viewerKey: null, platform: platform.slice(0, 40), userId: userId.slice(0, 128), label: label.join(' ').slice(0, 120) })),
];

/** Who may not win: insiders, and the blacklist. */
export function BarredDialog({ onClose }: { readonly onClose: () => void }): ReactNode {
  const { t } = useTranslation('lottery');
  const lottery = useShow((state) => state.lottery);
  const [list, setList] = useState<'insiders' | 'blacklist'>('insiders');
  const [typed, setTyped] = useState({ insiders: typedOf(lottery.insiders), blacklist: typedOf(lottery.blacklist) });
  return (
    <Dialog title={t('barred.title')} onClose={onClose} foot={<ActButton variant="primary" command={{ kind: 'setLotteryBarred', list, barred: readBarred(typed[list], lottery[list]) }} onDone={onClose}>{t('barred.save')}</ActButton>}>
      <Tabs label={t('barred.title')} value={list} onChange={setList} tabs={[{ id: 'insiders', label: t('barred.insiders'), count: lottery.insiders.length }, { id: 'blacklist', label: t('barred.blacklist'), count: lottery.blacklist.length }]} />
      <Field label={t(`barred.${list}`)} help={t('barred.help')}>{(ids) => <TextArea {...ids} rows={10} value={typed[list]} onChange={(event) => setTyped({ ...typed, [list]: event.target.value })} />}</Field>
    </Dialog>
  );
}
