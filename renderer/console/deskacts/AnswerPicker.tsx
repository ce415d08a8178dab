import { Check, Copy, MonitorPlay, ScreenShare } from 'lucide-react';
import { useState, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { answerText, matchAnswers } from '#shared/commentDesk/matchAnswers.ts';
import type { CannedAnswer } from '#shared/commentDesk/thread.ts';
import { useLanguage } from '../../i18n/useLanguage.ts';
import { pinComment, sendCue } from '../../state/commands.ts';
import { useDesk } from '../../state/deskContext.ts';
import { useShow } from '../../state/hooks.ts';
import { runAction } from '../../state/useAction.ts';
import { Button } from '../../ui/Button.tsx';
import { Dialog } from '../../ui/Dialog.tsx';
import { Input } from '../../ui/Field.tsx';
import { Tag } from '../../ui/Tag.tsx';
import { useBlocked } from '../../words/useBlocked.ts';
import { WordHints } from '../../words/WordHints.tsx';
import css from './deskacts.module.css';
import type { AnswerFor } from './deskDialog.ts';
import { isTopic } from './topics.ts';

export const ANSWERS_HREF = '/settings?section=answers';

interface AnswerRowProps { readonly answer: CannedAnswer; readonly onUsed: () => void }

/** One ready answer and where it can go. */
function AnswerRow({ answer, onUsed }: AnswerRowProps): ReactNode {
  const { t } = useTranslation(['acts', 'audience']);
  const desk = useDesk();
  const text = answerText(answer, useLanguage() === 'en' ? 'en' : 'zh');
  // Written before the list forbade it, or before there was a list.
  const blocked = useBlocked('pinned')(text) === '' ? null : t('answers.blocked');
  const product = useShow(({ products }) => products.find(({ id }) => id === answer.productId)?.name ?? null);
  const language = useLanguage();
  const [copied, setCopied] = useState<'no' | 'yes' | 'failed'>('no');
  const used = async (go: () => Promise<{ readonly kind: string } | null>): Promise<void> => {
    if ((await go())?.kind === 'done') onUsed();
  };
  const copy = async (): Promise<void> => {
    try {
      await navigator.clipboard.writeText(text);
      setCopied('yes');
      onUsed();
    } catch {
      setCopied('failed');
    }
  };
  return (
    <li className={css['answer']}>
      <p className={css['answerTags']}>
        <Tag tone="outline">{isTopic(answer.topic) ? t(`audience:clusters.topic.${answer.topic}`) : answer.topic}</Tag>
        <span>{answer.productId === null ? t('answers.allProducts') : product === null ? answer.productId : language === 'en' && product.en !== '' ? product.en : product.zh}</span>
      </p>
      <p className={css['answerText']}>{text}</p>
      <WordHints text={text} scope="pinned" />
      <div className={css['buttons']}>
        <Button size="small" variant="primary" disabledReason={blocked} onClick={() => { void used(async () => runAction(desk, sendCue, { text })); }}><MonitorPlay size={14} aria-hidden />{t('answers.toHost')}</Button>
        <Button size="small" disabledReason={blocked} onClick={() => { void used(async () => runAction(desk, pinComment, { crowdSeq: null, name: '', text, showOn: ['overlay'] })); }}><ScreenShare size={14} aria-hidden />{t('answers.toOverlay')}</Button>
        <Button size="small" disabledReason={blocked} onClick={() => { void copy(); }}>{copied === 'yes' ? <Check size={14} aria-hidden /> : <Copy size={14} aria-hidden />}{t(copied === 'no' ? 'answers.copy' : copied === 'yes' ? 'answers.copied' : 'answers.copyFailed')}</Button>
      </div>
    </li>
  );
}

/** Ready answers to a question: those for its topic and product first. What is used answers the question, unless one says it does not. */
export function AnswerPicker({ of, onClose }: { readonly of: AnswerFor; readonly onClose: () => void }): ReactNode {
  const { t } = useTranslation('acts');
  const desk = useDesk();
  const answers = useShow(({ commentDesk }) => commentDesk.answers);
  const [typed, setTyped] = useState('');
  const [closes, setCloses] = useState(true);
  const { fitting, others } = matchAnswers(answers, of, typed);
  const onUsed = (): void => {
    if (!closes) return;
    void desk.send({ kind: 'answerThread', seen: of.seen, way: 'canned' });
    onClose();
  };
  const list = (title: string, shown: readonly CannedAnswer[]): ReactNode => shown.length > 0 && <section><h3>{title}</h3><ul className={css['answers']}>{shown.map((answer) => <AnswerRow key={answer.id} answer={answer} onUsed={onUsed} />)}</ul></section>;
  return (
    <Dialog title={t('answers.title')} width="wide" onClose={onClose} foot={<a href={ANSWERS_HREF} className={css['link']}>{t('answers.edit')}</a>}>
      <div className={css['form']}>
        <blockquote className={css['quote']}>{of.text}</blockquote>
        {answers.length === 0 ? <p className={css['empty']}>{t('answers.none')}</p> : (
          <div className={css['pickHead']}>
            <Input type="search" value={typed} placeholder={t('answers.search')} aria-label={t('answers.search')} onChange={(event) => { setTyped(event.target.value); }} />
            <label className={css['check']}><input type="checkbox" checked={closes} onChange={(event) => { setCloses(event.target.checked); }} />{t('answers.closes')}</label>
          </div>
        )}
        {list(t('answers.fitting'), fitting)}
        {list(t('answers.others'), others)}
        {answers.length > 0 && fitting.length + others.length === 0 && <p className={css['empty']}>{t('answers.noMatch')}</p>}
      </div>
    </Dialog>
  );
}
