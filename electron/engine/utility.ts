/**
 * The engine as Electron's utility process. The shell says `start` and `stop`, keeps the secrets and asks for window
 * links; windows themselves speak to the engine's port like any browser. Plain Node: nothing here is imported from Electron.
 */
import { createShellSecrets } from './adapters/secrets/shellSecrets.ts';
import { createShellPrinter } from './adapters/shellPrinter.ts';
import { startEngine, type Engine } from './engine.ts';
import { keepPausesShort } from './keepPausesShort.ts';
import { startFailure } from './startFailure.ts';
import { createSystemClock } from './adapters/clock.ts';
import { assertNever } from '#shared/result.ts';
import { shellMessageSchema, type EngineMessage, type ShellMessage } from '#shared/protocol/engineProcess.ts';

/** The part of Electron's `process.parentPort` used here. */
interface ParentPort {
  readonly on: (event: 'message', run: (message: { readonly data: unknown }) => void) => void;
  readonly postMessage: (message: unknown) => void;
}

const parentPort = (process as { readonly parentPort?: ParentPort }).parentPort;
if (parentPort === undefined) throw new Error('utility is the entry of an Electron utility process; under plain Node start "serve".');
// Whatever the engine writes is its user's alone.
process.umask(0o077);
keepPausesShort();
runUtility(parentPort);

function runUtility(shell: ParentPort): void {
  const post = (message: EngineMessage): void => shell.postMessage(message);
  const keychain = createShellSecrets({ clock: createSystemClock(), send: post });
  const printer = createShellPrinter({ clock: createSystemClock(), send: post });
  let engine: Promise<Engine> | null = null;
  let isStopping = false;

  const stop = async (code: number): Promise<void> => {
    if (isStopping) return;
    isStopping = true;
    await engine?.then((running) => running.stop()).catch(() => null);
    process.exit(code);
  };
  const start = async ({ dataDir, port, lan, demo, resourcesDir, rendererDir, version }: Extract<ShellMessage, { kind: 'start' }>): Promise<void> => {
    if (engine !== null) return;
    engine = startEngine({
      dataDir, port, lan, demo, resourcesDir, rendererDir, version, stderrLevel: null, secrets: () => keychain.store, print: printer.print,
      // The shell starts a fresh process, which restores itself from the log.
      onFatal: () => void stop(1),
      onAir: (onAir) => post({ kind: 'onAir', onAir }),
    });
    try {
      const running = await engine;
      post({ kind: 'ready', url: running.url, port: running.port });
    } catch (thrown) {
      post({ kind: 'failed', message: startFailure(thrown, dataDir, Intl.DateTimeFormat().resolvedOptions().locale) });
    }
  };
  const sendLink = async ({ id, role, name }: Extract<ShellMessage, { kind: 'wantLink' }>): Promise<void> => {
    const url = await engine?.then((running) => running.link(role, name)).catch(() => null);
    if (url !== undefined && url !== null) post({ kind: 'link', id, url });
  };
  shell.on('message', ({ data }) => {
    const message = shellMessageSchema.safeParse(data);
    if (!message.success) return;
    switch (message.data.kind) {
      case 'start': return void start(message.data);
      case 'secretAnswer': return keychain.answer(message.data);
      case 'pagePrinted': return printer.answer(message.data);
      case 'wantLink': return void sendLink(message.data);
      case 'stop': return void stop(0);
      default: assertNever(message.data);
    }
  });
}
