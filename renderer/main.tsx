import '@fontsource-variable/noto-sans-sc/wght.css';
import './ui/base.css';
import { createRoot } from 'react-dom/client';
import { z } from 'zod';
import { App, type Boot } from './App.tsx';
import { setUpI18n } from './i18n/setup.ts';
import { screenOf, type Screen } from './screens.ts';
import { openReplayDesk, recordedSession, WINDING_MS } from './replay/openReplayDesk.ts';
import { openDesk } from './state/desk.ts';
import { followTheme } from './state/theme.ts';
import { browserPairingPort, browserStores, forgetPairing, pairWindow } from './transport/pairing.ts';
import { openSocket } from './transport/socket.ts';
import { randomId } from './transport/randomId.ts';

// Before the first parse: zod's compiler probes `eval`, which the page's CSP forbids and would report.
z.config({ jitless: true });

/** Pairs once per page (a ticket is good for one use) and opens the desk. */
async function boot(screen: Screen | null): Promise<Boot> {
  if (screen === null) return { kind: 'unpaired' };
  const outcome = await pairWindow(browserPairingPort());
  if (outcome.kind !== 'paired') return outcome;
  const ports = { now: () => performance.now(), newId: randomId };
  const recorded = recordedSession(window.location.search);
  const desk = recorded === null
    ? openDesk({ socket: openSocket(window.location.origin, outcome.pairing.token), ...ports })
    : openReplayDesk({ socket: openSocket(`${window.location.origin}/replay`, outcome.pairing.token, WINDING_MS), ...ports, ...recorded });
  desk.store.subscribe(({ link }) => { if (link.kind === 'pairedOut') forgetPairing(browserStores()); });
  window.addEventListener('pagehide', () => desk.close());
  return { kind: 'paired', desk, role: outcome.pairing.role };
}

const screen = screenOf(window.location.pathname);
const root = document.getElementById('root');
if (root === null) throw new Error('index.html has no #root');
if (screen?.isTransparent === true) document.documentElement.classList.add('transparent');
if (screen?.keepsDark !== true) followTheme(document.documentElement);

await setUpI18n();
createRoot(root).render(<App boot={await boot(screen)} screen={screen} />);
