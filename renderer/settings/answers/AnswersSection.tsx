import { Plus } from 'lucide-react';
import { useState, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { answerText } from '#shared/commentDesk/matchAnswers.ts';
import { MAX_CANNED_ANSWERS, type CannedAnswer } from '#shared/commentDesk/thread.ts';
import { searchWords } from '#shared/audience/searchText.ts';
import { useLanguage } from '../../i18n/useLanguage.ts';
import { useDesk } from '../../state/deskContext.ts';
import { useBusy, useShow } from '../../state/hooks.ts';
import { Button } from '../../ui/Button.tsx';
import { Input } from '../../ui/Field.tsx';
import { HoldButton } from '../../ui/HoldButton.tsx';
import { Tag } from '../../ui/Tag.tsx';
import { randomId } from '../../transport/randomId.ts';
import { Card, Section } from '../parts/Section.tsx';
import css from '../settings.module.css';
import { AnswerForm } from './AnswerForm.tsx';
import own from './answers.module.css';
import { ImportAnswers } from './ImportAnswers.tsx';
import { useTopicName } from './useTopicName.ts';

export interface AnswersEditor { readonly answers: readonly CannedAnswer[]; readonly busy: boolean; readonly put: (answer: CannedAnswer, saw: CannedAnswer) => Promise<boolean>; readonly add: (answers: readonly Omit<CannedAnswer, 'id'>[]) => Promise<boolean>; readonly remove: (saw: CannedAnswer) => Promise<boolean> }

/** One change at a time, each with the answer as it was seen: of two people at one answer the second is told, and at different ones nobody loses anything. */
function useAnswersEditor(): AnswersEditor {
  const desk = useDesk();
  const isPutting = useBusy('putCannedAnswers');
  const isRemoving = useBusy('removeCannedAnswer');
  const answers = useShow(({ commentDesk }) => commentDesk.answers);
  const send = async (command: Parameters<typeof desk.send>[0]): Promise<boolean> => (await desk.send(command)).kind === 'done';
  return {
    answers, busy: isPutting || isRemoving,
    put: (answer, saw) => send({ kind: 'putCannedAnswers', answers: [{ answer, saw }] }),
    add: (added) => send({ kind: 'putCannedAnswers', answers: added.map((each) => ({ answer: { ...each, id: randomId() }, saw: null })) }),
    remove: (saw) => send({ kind: 'removeCannedAnswer', saw }),
  };
}

function AnswerRow({ answer, editor }: { readonly answer: CannedAnswer; readonly editor: AnswersEditor }): ReactNode {
  const { t } = useTranslation(['answers', 'settings', 'acts']);
  const language = useLanguage() === 'en' ? 'en' : 'zh';
  const topicName = useTopicName();
  const product = useShow(({ products }) => products.find(({ id }) => id === answer.productId) ?? null);
  /** The answer as it was when its form was opened: what is typed over it is a change of that. */
  const [opened, setOpened] = useState<CannedAnswer | null>(null);
  const other = language === 'zh' ? answer.text.en : answer.text.zh;
  if (opened !== null) return <li className={own['row']}><AnswerForm answer={opened} busy={editor.busy} onSave={async (next) => { if (await editor.put({ ...next, id: opened.id }, opened)) setOpened(null); }} onCancel={() => { setOpened(null); }} /></li>;
  return (
    <li className={own['row']}>
      <div className={own['words']}>
        <p className={own['tags']}><Tag tone="outline">{topicName(answer.topic)}</Tag><span>{answer.productId === null ? t('acts:answers.allProducts') : product === null ? `${answer.productId} · ${t('gone')}` : `${product.linkNo === null ? '' : `${String(product.linkNo)} · `}${product.name[language] === '' ? product.name.zh : product.name[language]}`}</span></p>
        <p>{answerText(answer, language)}</p>
        {other !== '' && other !== answerText(answer, language) && <p className={own['other']}>{other}</p>}
      </div>
      <div className={own['tools']}>
        <Button size="small" onClick={() => { setOpened(answer); }}>{t('edit')}</Button>
        <HoldButton size="small" title={t('removeHelp')} onFire={() => { void editor.remove(answer); }}>{t('settings:common.remove')}</HoldButton>
      </div>
    </li>
  );
}

/** Ready answers by topic and product: written here or brought in a file, used at the comment desk. */
export function AnswersSection(): ReactNode {
  const { t } = useTranslation(['answers', 'acts']);
  const editor = useAnswersEditor();
  const { answers } = editor;
  const [typed, setTyped] = useState('');
  const [isAdding, setAdding] = useState(false);
  const words = searchWords(typed);
  const shown = words === '' ? answers : answers.filter(({ text }) => searchWords(`${text.zh} ${text.en}`).includes(words));
  const isFull = answers.length >= MAX_CANNED_ANSWERS;
  return (
    <Section title={t('section')} intro={t('intro')}>
      <Card
        title={t('listTitle', { count: answers.length })}
        tools={<Button variant="primary" size="small" disabledReason={isFull ? t('full', { max: MAX_CANNED_ANSWERS }) : null} onClick={() => { setAdding(true); }}><Plus size={14} aria-hidden />{t('add')}</Button>}
      >
        {isAdding && <AnswerForm answer={null} busy={editor.busy} onSave={async (next) => { if (await editor.add([next])) setAdding(false); }} onCancel={() => { setAdding(false); }} />}
        {answers.length > 6 && <Input type="search" value={typed} placeholder={t('acts:answers.search')} aria-label={t('acts:answers.search')} onChange={(event) => { setTyped(event.target.value); }} />}
        {answers.length === 0 && !isAdding && <p className={css['note']}>{t('none')}</p>}
        {answers.length > 0 && shown.length === 0 && <p className={css['note']}>{t('acts:answers.noMatch')}</p>}
        <ul className={own['list']}>{shown.map((answer) => <AnswerRow key={answer.id} answer={answer} editor={editor} />)}</ul>
      </Card>
      <Card title={t('importTitle')}><ImportAnswers editor={editor} /></Card>
    </Section>
  );
}
