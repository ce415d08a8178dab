import { ArrowLeft } from 'lucide-react';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useStaleFlag } from '../state/useStaleFlag.ts';
import { buttonClass } from '../ui/Button.tsx';
import { StaleBanner } from '../console/topbar/StaleBanner.tsx';
import css from './editor.module.css';
import { EditorView } from './EditorView.tsx';

/** The editor as a screen of its own: for a second producer who writes while the first one drives. */
export default function EditorScreen(): ReactNode {
  const { t } = useTranslation('editor');
  useStaleFlag();
  return (
    <main className={css['screen']}>
      <EditorView onLeave={<a className={buttonClass('normal', 'normal', false, false, css['leave'])} href="/console"><ArrowLeft size={16} aria-hidden />{t('backToConsole')}</a>} />
      <StaleBanner />
    </main>
  );
}
