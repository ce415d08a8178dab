import { CircleAlert, Link2Off, ServerOff, TriangleAlert } from 'lucide-react';
import { Suspense, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { Refusal } from '#shared/protocol/refusal.ts';
import type { PageFailure } from '#shared/protocol/wire.ts';
import css from './App.module.css';
import { ErrorBoundary } from './ErrorBoundary.tsx';
import { refusalText } from './i18n/refusalText.ts';
import { MessagePage } from './MessagePage.tsx';
import { ProblemReport } from './ProblemReport.tsx';
import { SCREENS, type Screen } from './screens.ts';
import type { Desk } from './state/desk.ts';
import { DeskContext } from './state/deskContext.ts';
import { useHasMirror, useLink } from './state/hooks.ts';
import type { PairingOutcome } from './transport/pairing.ts';
import { ReplayBar, ReplayEnded } from './replay/ReplayBar.tsx';
import { useReplayEnd, useReplayGround } from './replay/useReplay.ts';
import { TrainingBanner } from './ui/TrainingBanner.tsx';
import { Toasts } from './ui/Toasts.tsx';

/** How the window began: paired with an open desk, or why not. */
export type Boot = { readonly kind: 'paired'; readonly desk: Desk; readonly role: string } | Exclude<PairingOutcome, { kind: 'paired' }>;

function NoSuchScreen(): ReactNode {
  const { t } = useTranslation();
  return (
    <MessagePage title={t('link.noSuchScreen')} help={t('link.noSuchScreenHelp')} icon={<CircleAlert size={40} />}>
      <nav className={css['links']}>{SCREENS.map(({ name }) => <a key={name} href={`/${name}`}>{t(`screens.${name}`)}</a>)}</nav>
    </MessagePage>
  );
}

function TurnedDown({ title, refusal }: { readonly title: string; readonly refusal: Refusal }): ReactNode {
  const { t } = useTranslation();
  return <MessagePage title={title} help={refusalText(t, refusal)} icon={<Link2Off size={40} />} />;
}

function NotPaired({ boot }: { readonly boot: Exclude<Boot, { kind: 'paired' }> }): ReactNode {
  const { t } = useTranslation();
  switch (boot.kind) {
    case 'refused': return <TurnedDown title={t('link.pairedOutTitle')} refusal={boot.refusal} />;
    case 'unpaired': return <MessagePage title={t('link.unpairedTitle')} help={t('link.unpairedHelp')} icon={<Link2Off size={40} />} />;
    case 'unreachable': return <MessagePage title={t('link.unreachableTitle')} help={t('link.unreachableHelp')} icon={<ServerOff size={40} />} />;
  }
}

/** The screen once the first snapshot is here; before that, why it is not. A lost link never takes the screen away. */
function Linked({ screen }: { readonly screen: Screen }): ReactNode {
  const { t } = useTranslation();
  const link = useLink();
  const hasMirror = useHasMirror();
  const ground = useReplayGround();
  const ended = useReplayEnd();
  if (ended !== null) return <ReplayEnded why={ended} />;
  if (link.kind === 'pairedOut') return screen.isTransparent ? null : <TurnedDown title={t('link.pairedOutTitle')} refusal={link.refusal} />;
  if (link.kind === 'refused') return screen.isTransparent ? null : <TurnedDown title={t('link.refusedTitle')} refusal={link.refusal} />;
  const waiting = screen.isTransparent ? null : <MessagePage isWaiting title={t('link.connecting')} help={t('link.connectingHelp')} />;
  if (!hasMirror) return waiting;
  if (screen.isTransparent) return <><TrainingBanner small /><Suspense fallback={null}><screen.View /></Suspense></>;
  return <div className={css['shell']}><ReplayBar /><TrainingBanner /><div className={css['screen']} key={ground}><Suspense fallback={waiting}><screen.View /></Suspense></div></div>;
}

function WrongScreen({ role }: { readonly role: string }): ReactNode {
  const { t } = useTranslation();
  const own = SCREENS.find(({ roles }) => roles.some((allowed) => allowed === role));
  const name = role === 'producer' || role === 'host' || role === 'viewer' || role === 'overlay' || role === 'ingest' ? t(role) : role;
  return (
    <MessagePage title={t('link.wrongScreen', { role: name })} help={t('link.wrongScreenHelp')} icon={<CircleAlert size={40} />}>
      {own !== undefined && <nav className={css['links']}><a href={`/${own.name}`}>{t(`screens.${own.name}`)}</a></nav>}
    </MessagePage>
  );
}

/** One window. */
export function App({ boot, screen }: { readonly boot: Boot; readonly screen: Screen | null }): ReactNode {
  const { t } = useTranslation();
  if (screen === null) return <NoSuchScreen />;
  if (boot.kind !== 'paired') return screen.isTransparent ? null : <NotPaired boot={boot} />;
  if (!screen.roles.some((role) => role === boot.role)) return <WrongScreen role={boot.role} />;
  const crashed = (failure: PageFailure): ReactNode => (screen.isTransparent ? null : (
    <MessagePage title={t('link.crashedTitle')} help={t('link.crashedHelp')} icon={<TriangleAlert size={40} />}><ProblemReport failure={failure} /></MessagePage>
  ));
  return (
    <DeskContext value={boot.desk}>
      <ErrorBoundary fallback={crashed}><Linked screen={screen} /></ErrorBoundary>
      {!screen.isTransparent && <Toasts />}
    </DeskContext>
  );
}
