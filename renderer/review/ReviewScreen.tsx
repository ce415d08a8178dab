import { ArrowLeft } from 'lucide-react';
import { useCallback, useEffect, useState, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { SessionId } from '#shared/ids.ts';
import { AskNotices } from '../console/crew/AskNotices.tsx';
import { StaleBanner } from '../console/topbar/StaleBanner.tsx';
import { useStaleFlag } from '../state/useStaleFlag.ts';
import { buttonClass } from '../ui/Button.tsx';
import { LanguageButton } from './LanguageButton.tsx';
import { ReportView } from './ReportView.tsx';
import { SessionsList } from './SessionsList.tsx';
import css from './review.module.css';

const asked = (): SessionId | null => {
  const id = new URLSearchParams(window.location.search).get('session');
  return id === null || id === '' ? null : (id as SessionId);
};

/** Which session the address names; going back and forth in the browser goes back and forth here. */
function useSessionAddress(): readonly [SessionId | null, (id: SessionId | null) => void] {
  const [id, setId] = useState(asked);
  useEffect(() => {
    const look = (): void => { setId(asked()); };
    window.addEventListener('popstate', look);
    return () => { window.removeEventListener('popstate', look); };
  }, []);
  const go = useCallback((next: SessionId | null) => {
    window.history.pushState(null, '', next === null ? '/review' : `/review?session=${encodeURIComponent(next)}`);
    setId(next);
  }, []);
  return [id, go];
}

/** Recorded sessions, and the review of one of them. */
export default function ReviewScreen(): ReactNode {
  const { t } = useTranslation(['review', 'shelf']);
  const [sessionId, open] = useSessionAddress();
  useStaleFlag();
  useEffect(() => { document.title = t('title'); }, [t]);
  if (sessionId !== null) return <ReportView key={sessionId} sessionId={sessionId} onOpen={open} onClose={() => { open(null); }} />;
  return (
    <div className={css['screen']}>
      <header className={css['header']}>
        <h1 className={css['title']}>{t('title')}</h1>
        <span className={css['push']} />
        <LanguageButton />
        <a className={buttonClass('normal', 'normal', false, false, css['plainLink'])} href="/console"><ArrowLeft size={16} aria-hidden />{t('shelf:back')}</a>
      </header>
      <StaleBanner />
      <AskNotices />
      <main className={css['listBody']}><SessionsList onOpen={open} /></main>
    </div>
  );
}
