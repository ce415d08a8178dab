import { useState, type ReactNode, type SyntheticEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { COMMENT_TOPICS } from '#shared/audience/reading/reading.ts';
import type { CannedAnswer } from '#shared/commentDesk/thread.ts';
import { useLanguage } from '../../i18n/useLanguage.ts';
import { useShow } from '../../state/hooks.ts';
import { Button } from '../../ui/Button.tsx';
import { Field, Select, TextArea } from '../../ui/Field.tsx';
import { useBlocked } from '../../words/useBlocked.ts';
import { WordHints } from '../../words/WordHints.tsx';
import css from '../settings.module.css';
import own from './answers.module.css';
import { useTopicName } from './useTopicName.ts';

const MAX_WORDS = 300;
const ALL = '';

interface AnswerFormProps { readonly answer: CannedAnswer | null; readonly busy: boolean; readonly onSave: (answer: Omit<CannedAnswer, 'id'>) => Promise<void>; readonly onCancel: () => void }

/** One answer: what it is about and its words, in one language or both. */
export function AnswerForm({ answer, busy, onSave, onCancel }: AnswerFormProps): ReactNode {
  const { t } = useTranslation(['answers', 'settings', 'acts']);
  const language = useLanguage() === 'en' ? 'en' : 'zh';
  const topicName = useTopicName();
  const products = useShow((show) => show.products);
  const [topic, setTopic] = useState(answer?.topic ?? 'shipping');
  const [productId, setProduct] = useState(answer?.productId ?? ALL);
  const [zh, setZh] = useState(answer?.text.zh ?? '');
  const [en, setEn] = useState(answer?.text.en ?? '');
  const blockedIn = useBlocked('pinned');
  const isEmpty = zh.trim() === '' && en.trim() === '';
  // An answer for a product that left the shelf keeps it until somebody chooses another.
  const isGone = productId !== ALL && !products.some(({ id }) => id === productId);
  const submit = (event: SyntheticEvent): void => {
    event.preventDefault();
    if (!isEmpty) void onSave({ topic, productId: productId === ALL ? null : productId, text: { zh: zh.trim(), en: en.trim() } });
  };
  return (
    <form className={own['form']} onSubmit={submit}>
      <div className={css['grid']}>
        <Field label={t('topic')}>{(ids) => <Select {...ids} value={topic} onChange={(event) => { setTopic(event.target.value); }}>{COMMENT_TOPICS.map((each) => <option key={each} value={each}>{topicName(each)}</option>)}</Select>}</Field>
        <Field label={t('product')}>
          {(ids) => (
            <Select {...ids} value={productId} onChange={(event) => { setProduct(event.target.value); }}>
              <option value={ALL}>{t('acts:answers.allProducts')}</option>
              {isGone && <option value={productId}>{productId}</option>}
              {products.map(({ id, linkNo, name }) => <option key={id} value={id}>{`${linkNo === null ? '' : `${String(linkNo)} · `}${name[language] === '' ? name.zh : name[language]}`}</option>)}
            </Select>
          )}
        </Field>
      </div>
      <Field label={t('zh')} help={t('length', { length: zh.length, max: MAX_WORDS })}>{(ids) => <TextArea {...ids} rows={2} maxLength={MAX_WORDS} value={zh} onChange={(event) => { setZh(event.target.value); }} />}</Field>
      <WordHints text={zh} scope="pinned" onRewrite={setZh} />
      <Field label={t('en')} help={t('length', { length: en.length, max: MAX_WORDS })}>{(ids) => <TextArea {...ids} rows={2} maxLength={MAX_WORDS} value={en} onChange={(event) => { setEn(event.target.value); }} />}</Field>
      <WordHints text={en} scope="pinned" onRewrite={setEn} />
      <div className={css['row']}>
        <Button type="submit" variant="primary" busy={busy} disabledReason={isEmpty ? t('noWords') : blockedIn(zh) + blockedIn(en) === '' ? null : t('blocked')}>{t('settings:common.save')}</Button>
        <Button onClick={onCancel}>{t('settings:common.cancel')}</Button>
      </div>
    </form>
  );
}
