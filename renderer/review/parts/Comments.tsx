import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { CommentsPart } from '#shared/review/report.ts';
import { Tag } from '../../ui/Tag.tsx';
import { DataTable, Figure, Part } from '../DataTable.tsx';
import { Rate } from '../Rate.tsx';
import { useReportWords, When } from '../reportContext.tsx';
import { useReviewNames } from '../useReviewNames.ts';
import css from '../review.module.css';

const TONES = { answered: 'ready', snoozed: 'outline', claimed: 'accent', open: 'warn' } as const;
const SHOWN = 20;

function Questions({ questions }: { readonly questions: CommentsPart['questions'] }): ReactNode {
  const { t } = useTranslation(['review', 'audience']);
  const words = useReportWords();
  const names = useReviewNames();
  const most = Math.max(1, ...questions.map(({ people }) => people));
  return (
    <DataTable
      label={t('comments.questions')} none={t('comments.noQuestions')} rows={questions.slice(0, SHOWN)} keyOf={({ key }) => key}
      columns={[
        { id: 'text', label: t('comments.question'), cell: ({ text }) => text }, { id: 'topic', label: t('comments.topic'), cell: ({ topic }) => t(`audience:clusters.topic.${topic}`) },
        { id: 'people', label: t('comments.people'), isNumber: true, bar: ({ people }) => people / most, cell: ({ people }) => words.whole(people) },
        { id: 'when', label: t('column.when'), isNumber: true, cell: ({ moment }) => <When moment={moment} /> }, { id: 'state', label: t('column.state'), cell: ({ state }) => <Tag tone={TONES[state]}>{t(`comments.state.${state}`)}</Tag> },
        { id: 'wait', label: t('comments.wait'), isNumber: true, cell: ({ waitMs }) => words.span(waitMs) }, { id: 'by', label: t('column.by'), cell: ({ by }) => names.by(by) },
      ]}
    />
  );
}

/** What was talked about, by how many comments; what nobody mentioned is left out. */
function Topics({ topics }: Pick<CommentsPart, 'topics'>): ReactNode {
  const { t } = useTranslation(['review', 'audience']);
  const words = useReportWords();
  const shown = topics.filter(({ topic, comments }) => comments > 0 && topic !== 'none').toSorted((a, b) => b.comments - a.comments);
  if (shown.length === 0) return null;
  return <p className={css['team']}><span className={css['dim']}>{t('comments.about')}</span>{shown.map(({ topic, comments }) => <span key={topic} className={css['tag']}>{t(`audience:clusters.topic.${topic}`)}<small>{words.whole(comments)}</small></span>)}</p>;
}

/** Part 11: what people asked, what stayed unanswered, how they felt about each product, and what was hidden for which reason. */
export function Comments({ comments }: { readonly comments: CommentsPart }): ReactNode {
  const { t } = useTranslation(['review', 'acts']);
  const words = useReportWords();
  return (
    <Part id="part-comments" n={11} title={t('part.comments')} help={t('comments.help')}>
      <div className={css['figures']}>
        <Figure label={t('comments.total')} value={words.whole(comments.total)} note={comments.people === null ? undefined : t('comments.byPeople', { count: comments.people, n: words.whole(comments.people) })} />
        <Figure label={t('comments.asked')} value={words.whole(comments.asked)} /><Figure label={t('comments.answered')} value={words.whole(comments.answered)} note={t('comments.median', { span: words.span(comments.answerMedianMs) })} />
        <Figure label={t('comments.unanswered')} value={words.whole(comments.unanswered)} {...(comments.unanswered > 0 && { tone: 'bad' as const })} />
        <Figure label={t('comments.hidden')} value={words.whole(comments.hidden)} note={t('comments.mutes', { n: comments.mutes })} />
      </div>
      <Questions questions={comments.questions} />
      <Topics topics={comments.topics} />
      <div className={css['pair']}>
        <DataTable
          label={t('comments.sentiment')} none={t('comments.noSentiment')} rows={comments.sentiment} keyOf={({ productId }) => productId}
          columns={[{ id: 'name', label: t('comments.sentiment'), cell: ({ name }) => words.text(name) }, { id: 'n', label: t('comments.total'), isNumber: true, cell: (row) => words.whole(row.comments) }, { id: 'praise', label: t('comments.praise'), isNumber: true, cell: ({ praise }) => words.whole(praise) }, { id: 'bad', label: t('comments.complaints'), isNumber: true, cell: ({ complaints }) => words.whole(complaints) }, { id: 'balance', label: t('comments.balance'), isNumber: true, help: t('comments.balanceHelp'), cell: ({ balance }) => <Rate rate={balance} /> }]}
        />
        <DataTable
          label={t('comments.moderation')} none={t('comments.noModeration')} rows={comments.moderation.filter(({ hidden, muted, shownAgain }) => hidden + muted + shownAgain > 0)} keyOf={({ reason }) => reason}
          columns={[{ id: 'reason', label: t('comments.moderation'), cell: ({ reason }) => t(`acts:reason.${reason}`) }, { id: 'hidden', label: t('comments.hidden'), isNumber: true, cell: ({ hidden }) => words.whole(hidden) }, { id: 'again', label: t('comments.shownAgain'), isNumber: true, cell: ({ shownAgain }) => words.whole(shownAgain) }, { id: 'muted', label: t('comments.muted'), isNumber: true, cell: ({ muted }) => words.whole(muted) }]}
        />
      </div>
    </Part>
  );
}
