import { engineMessageSchema, type EngineMessage, type ShellMessage } from '#shared/protocol/engineProcess.ts';
import type { Role } from '#shared/protocol/roles.ts';
import type { PrintPage } from './pagePrinter.ts';
import type { ShellChild } from './port.ts';
import type { SecretVault } from './secretVault.ts';

/** Waits before restart number 1, 2, 3...; after the last the shell gives up and says so. */
const RESTART_WAITS_MS = [0, 500, 2_000, 5_000];
/** An engine that ran this long was healthy: its next crash starts the count again. */
const HEALTHY_AFTER_MS = 60_000;

export interface EngineLink {
  /** A new one-time link for a window. */
  readonly link: (role: Role, name: string) => Promise<string>;
  readonly url: () => string;
  readonly isOnAir: () => boolean;
  readonly stop: () => void;
}

export interface EngineLinkDeps {
  readonly fork: () => ShellChild;
  readonly start: Extract<ShellMessage, { kind: 'start' }>;
  readonly vault: SecretVault;
  readonly print: PrintPage;
  readonly setTimer: (ms: number, run: () => void) => () => void;
  readonly onReady: (first: boolean) => void;
  readonly onAir: (onAir: boolean) => void;
  readonly onFailed: (message: string | null) => void;
}

/**
 * Keeps the engine process running: starts it, answers its requests for secrets, restarts it when it dies.
 * Windows reconnect by themselves because it comes back on the same port.
 */
export function startEngineLink(deps: EngineLinkDeps): EngineLink {
  let child: ShellChild | null = null;
  let stopping = false;
  let crashes = 0;
  let ready: { readonly url: string; readonly port: number } | null = null;
  let onAir = false;
  let cancelHealthy = (): void => {};
  const post = (message: ShellMessage): void => child?.postMessage(message);
  const links = createLinkRequests(post);

  const launch = (): void => {
    if (stopping) return;
    child = deps.fork();
    child.on('message', (raw) => { const parsed = engineMessageSchema.safeParse(raw); if (parsed.success) handle(parsed.data); });
    child.on('exit', () => { if (!stopping) restart(); });
    post({ ...deps.start, port: ready?.port ?? deps.start.port });
  };
  const restart = (): void => {
    cancelHealthy();
    const wait = RESTART_WAITS_MS[crashes];
    crashes += 1;
    if (wait === undefined) deps.onFailed(null);
    else deps.setTimer(wait, launch);
  };
  const handle = (message: EngineMessage): void => {
    switch (message.kind) {
      case 'ready': {
        const first = ready === null;
        ready = { url: message.url, port: message.port };
        cancelHealthy = deps.setTimer(HEALTHY_AFTER_MS, () => { crashes = 0; });
        links.repeatOpen();
        deps.onReady(first);
        return;
      }
      case 'link': links.answer(message.id, message.url); return;
      case 'secret': void answerSecret(deps.vault, message, post); return;
      case 'printPage': void deps.print(message.name).then((ok) => { post({ kind: 'pagePrinted', id: message.id, ok }); }); return;
      case 'onAir': onAir = message.onAir; deps.onAir(onAir); return;
      case 'failed': stopping = true; deps.onFailed(message.message); return;
    }
  };

  launch();
  return { link: links.ask, url: () => ready?.url ?? '', isOnAir: () => onAir, stop: () => { stopping = true; post({ kind: 'stop' }); } };
}

/** Requests for window links; one still open when the engine died is asked again of the next. */
function createLinkRequests(post: (message: ShellMessage) => void) {
  let nextId = 1;
  const open = new Map<number, { readonly role: Role; readonly name: string; readonly resolve: (url: string) => void }>();
  return {
    ask: (role: Role, name: string): Promise<string> => new Promise((resolve) => {
      const id = nextId++;
      open.set(id, { role, name, resolve });
      post({ kind: 'wantLink', id, role, name });
    }),
    answer: (id: number, url: string): void => { open.get(id)?.resolve(url); open.delete(id); },
    repeatOpen: (): void => { for (const [id, { role, name }] of open) post({ kind: 'wantLink', id, role, name }); },
  };
}

async function toldOf(vault: SecretVault, { op, owner }: Extract<EngineMessage, { kind: 'secret' }>): Promise<string | null> {
  if (op === 'owners') return JSON.stringify(vault.owners());
  return op === 'get' ? vault.get(owner) : null;
}

async function answerSecret(vault: SecretVault, request: Extract<EngineMessage, { kind: 'secret' }>, post: (message: ShellMessage) => void): Promise<void> {
  try {
    if (request.op === 'set') await vault.set(request.owner, request.secret ?? '');
    if (request.op === 'remove') await vault.remove(request.owner);
    post({ kind: 'secretAnswer', id: request.id, ok: true, value: await toldOf(vault, request) });
  } catch {
    // Without a keychain there is no stored secret; the engine then asks the user each time.
    post({ kind: 'secretAnswer', id: request.id, ok: false, value: null });
  }
}
