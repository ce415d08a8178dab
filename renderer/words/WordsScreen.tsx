import { ArrowLeft, Languages } from 'lucide-react';
import { useEffect, useState, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { TEXT_SCOPES, type TextScope } from '#shared/compliance/lexicon.ts';
import { StaleBanner } from '../console/topbar/StaleBanner.tsx';
import { switchLanguage } from '../i18n/setup.ts';
import { useLanguage } from '../i18n/useLanguage.ts';
import { useStaleFlag } from '../state/useStaleFlag.ts';
import { Button, buttonClass } from '../ui/Button.tsx';
import { EmptyState } from '../ui/EmptyState.tsx';
import { Field, Select, TextArea } from '../ui/Field.tsx';
import { Tabs } from '../ui/Tabs.tsx';
import { DutiesPane } from './DutiesPane.tsx';
import { EvidencePane } from './EvidencePane.tsx';
import { ListPane } from './ListPane.tsx';
import { PromisesPane } from './PromisesPane.tsx';
import { RowsPane } from './RowsPane.tsx';
import { useWords, type RoomWords } from './useWords.ts';
import { WordHints } from './WordHints.tsx';
import css from './words.module.css';

type Tab = 'rows' | 'try' | 'list' | 'evidence' | 'promises' | 'duties';

/** Any text at all, judged while it is typed. */
function TryPane(): ReactNode {
  const { t } = useTranslation('words');
  const [text, setText] = useState('');
  const [scope, setScope] = useState<TextScope>('script');
  return (
    <div className={css['pane']}>
      <div className={css['narrow']}><Field label={t('scope.label')}>{(ids) => <Select {...ids} value={scope} onChange={(event) => { setScope(event.target.value as TextScope); }}>{TEXT_SCOPES.map((each) => <option key={each} value={each}>{t(`scope.${each}`)}</option>)}</Select>}</Field></div>
      <Field label={t('try.label')}>{(ids) => <TextArea {...ids} rows={5} value={text} maxLength={10_000} placeholder={t('try.placeholder')} onChange={(event) => { setText(event.target.value); }} />}</Field>
      <WordHints text={text} scope={scope} onRewrite={setText} />
    </div>
  );
}

function Pane({ tab, room }: { readonly tab: Tab; readonly room: RoomWords }): ReactNode {
  switch (tab) {
    case 'rows': return <RowsPane room={room} />;
    case 'try': return <TryPane />;
    case 'list': return <ListPane room={room} />;
    case 'evidence': return <EvidencePane room={room} />;
    case 'promises': return <PromisesPane room={room} />;
    case 'duties': return <DutiesPane room={room} />;
  }
}

/** Compliance: what the run-sheet says against the word list, the list itself, papers, and what was promised. */
export default function WordsScreen(): ReactNode {
  const { t } = useTranslation(['words', 'common', 'shelf']);
  const language = useLanguage();
  const room = useWords();
  const [tab, setTab] = useState<Tab>('rows');
  useStaleFlag();
  useEffect(() => { document.title = t('title'); }, [t]);
  const open = room?.compliance.promises.filter(({ state }) => state === 'open').length ?? 0;
  return (
    <div className={css['screen']}>
      <header className={css['header']}>
        <h1 className={css['title']}>{t('title')}</h1>
        <Tabs label={t('title')} value={tab} onChange={setTab} tabs={[{ id: 'rows', label: t('tab.rows') }, { id: 'try', label: t('tab.try') }, { id: 'list', label: t('tab.list') }, { id: 'evidence', label: t('tab.evidence'), count: room?.compliance.evidence.length }, { id: 'promises', label: t('tab.promises'), count: open }, { id: 'duties', label: t('tab.duties') }]} />
        <span className={css['push']} />
        <Button variant="quiet" icon aria-label={t('common:switchLanguage')} title={t('common:switchLanguage')} onClick={() => { void switchLanguage(language === 'en' ? 'zh-CN' : 'en'); }}><Languages size={16} /></Button>
        <a className={buttonClass('normal', 'normal', false, false, css['link'])} href="/console"><ArrowLeft size={16} aria-hidden />{t('shelf:back')}</a>
      </header>
      <StaleBanner />
      <main className={css['body']}>{room === null ? <EmptyState title={t('loading')} help={t('loadingHelp')} /> : <Pane tab={tab} room={room} />}</main>
    </div>
  );
}
