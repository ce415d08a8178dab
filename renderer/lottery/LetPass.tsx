import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { blocking, judgeText } from '#shared/compliance/gate/judgeText.ts';
import type { LotteryDraft } from '#shared/lottery/draft.ts';
import { lotteryTexts, type LotteryTextField } from '#shared/lottery/lotteryTexts.ts';
import type { DisclosureField } from '#shared/lottery/types.ts';
import { words as wordTexts } from '#shared/words/zh-CN/words.ts';
import { useMay } from '../state/hooks.ts';
import { Tag } from '../ui/Tag.tsx';
import { useWords } from '../words/useWords.ts';
import { WordHints } from '../words/WordHints.tsx';
import css from './lottery.module.css';

const isOwnField = (field: LotteryTextField): field is Exclude<LotteryTextField, DisclosureField> => field in wordTexts.textField;

/** For compliance: texts of the draw that hold blocked words, each with what the law says and the form to let it pass. It stands beside the form, which is closed to whoever may not write. */
export function LetPass({ draft }: { readonly draft: LotteryDraft }): ReactNode {
  const { t } = useTranslation(['lottery', 'words']);
  const room = useWords();
  const may = useMay('overrideWord');
  if (room === null || !may) return null;
  const blocked = lotteryTexts(draft).filter(({ text }) => blocking(judgeText(room.words, room.compliance, { text, scope: 'lottery', complianceClass: null, productIds: [], today: '' })).length > 0);
  if (blocked.length === 0) return null;
  return (
    <section className={css['approval']} data-testid="lottery-let-pass">
      <h3>{t('override.open', { ns: 'words' })}</h3>
      {blocked.map(({ field, text }, index) => (
        <div key={`${field} ${String(index)}`}>
          <Tag>{isOwnField(field) ? t(`textField.${field}`, { ns: 'words' }) : t(`disclosure.${field}`)}</Tag>
          <WordHints text={text} scope="lottery" mayOverride />
        </div>
      ))}
    </section>
  );
}
