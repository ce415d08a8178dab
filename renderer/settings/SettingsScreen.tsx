import { ArrowLeft, BellRing, BookOpenCheck, Clapperboard, FileUp, GraduationCap, History, Keyboard, Languages, Layers, MessageSquareText, MonitorSmartphone, Network, Rss, ShieldCheck, Store, Workflow } from 'lucide-react';
import { useEffect, useState, type MouseEvent, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { AlertsSection } from './alerts/AlertsSection.tsx';
import { RunbooksSection } from './alerts/RunbooksSection.tsx';
import { AnswersSection } from './answers/AnswersSection.tsx';
import { AutomationSection } from './automation/AutomationSection.tsx';
import { OverlaySection } from './overlay/OverlaySection.tsx';
import { ImportSection } from './import/ImportSection.tsx';
import { KeysSection } from './keys/KeysSection.tsx';
import { LanguageSection } from './room/LanguageSection.tsx';
import { NetworkSection } from './network/NetworkSection.tsx';
import { ObsSection } from './obs/ObsSection.tsx';
import { PairSection } from './pair/PairSection.tsx';
import { PrivacySection } from './privacy/PrivacySection.tsx';
import { RoomSection } from './room/RoomSection.tsx';
import { SECTIONS, sectionOf, settingsHref, type Section } from './sections.ts';
import { SessionsSection } from './sessions/SessionsSection.tsx';
import css from './settings.module.css';
import { TrainingSection } from './training/TrainingSection.tsx';
import { SourcesSection } from './sources/SourcesSection.tsx';

const ICONS = { obs: Clapperboard, overlay: Layers, automation: Workflow, sources: Rss, answers: MessageSquareText, privacy: ShieldCheck, import: FileUp, pair: MonitorSmartphone, network: Network, room: Store, alerts: BellRing, runbooks: BookOpenCheck, training: GraduationCap, keys: Keyboard, language: Languages, sessions: History } as const;
type Place = ReturnType<typeof sectionOf>;

/** The page of the address bar, following back and forward. */
function usePlace(): readonly [Place, (href: string) => void] {
  const [place, setPlace] = useState(() => sectionOf(window.location.search));
  useEffect(() => {
    const moved = (): void => { setPlace(sectionOf(window.location.search)); };
    window.addEventListener('popstate', moved);
    return () => { window.removeEventListener('popstate', moved); };
  }, []);
  return [place, (href) => { window.history.pushState(null, '', href); setPlace(sectionOf(window.location.search)); }];
}

function Page({ place, onGo }: { readonly place: Place; readonly onGo: (href: string) => void }): ReactNode {
  switch (place.section) {
    case 'obs': return <ObsSection />;
    case 'overlay': return <OverlaySection />;
    case 'automation': return <AutomationSection />;
    case 'sources': return <SourcesSection />;
    case 'answers': return <AnswersSection />;
    case 'privacy': return <PrivacySection />;
    case 'import': return <ImportSection key={place.importKind} kind={place.importKind} onGo={onGo} />;
    case 'pair': return <PairSection />;
    case 'network': return <NetworkSection />;
    case 'room': return <RoomSection />;
    case 'alerts': return <AlertsSection />;
    case 'runbooks': return <RunbooksSection />;
    case 'training': return <TrainingSection />;
    case 'keys': return <KeysSection />;
    case 'language': return <LanguageSection />;
    case 'sessions': return <SessionsSection />;
  }
}

/** On a phone the list is a strip that scrolls: the page one is on must be in sight. */
const showInList = (link: HTMLAnchorElement | null): void => { link?.scrollIntoView({ block: 'nearest', inline: 'center' }); };

/** Everything that is set up before a show. Only the producer comes here. */
export default function SettingsScreen(): ReactNode {
  const { t } = useTranslation(['settings', 'live']);
  const [place, go] = usePlace();
  const follow = (href: string) => (event: MouseEvent): void => {
    if (event.ctrlKey || event.metaKey || event.shiftKey) return;
    event.preventDefault();
    go(href);
  };
  const link = (section: Section): ReactNode => {
    const Icon = ICONS[section];
    const href = settingsHref(section);
    return <a key={section} href={href} aria-current={place.section === section ? 'page' : undefined} ref={place.section === section ? showInList : undefined} onClick={follow(href)}><Icon size={17} aria-hidden />{section === 'keys' ? t('live:keys.section') : t(`sections.${section}`)}</a>;
  };
  return (
    <div className={css['page']}>
      <header className={css['head']}>
        <a className={css['back']} href="/console"><ArrowLeft size={16} aria-hidden />{t('back')}</a>
        <h1>{t('title')}</h1>
      </header>
      <div className={css['body']}>
        <nav className={css['nav']} aria-label={t('title')}>{SECTIONS.map(link)}</nav>
        <main className={css['content']}><Page place={place} onGo={go} /></main>
      </div>
    </div>
  );
}
