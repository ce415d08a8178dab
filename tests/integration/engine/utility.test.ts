import { fork } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { describe, expect, it, onTestFinished } from 'vitest';
import { engineMessageSchema, type EngineMessage, type ShellMessage } from '#shared/protocol/engineProcess.ts';
import { connectDesk } from '#tests/harness/deskClient.ts';
import { importSample } from '#tests/fakes/sampleShow.ts';
import { tempDir } from '#tests/fakes/tempDir.ts';

const root = join(import.meta.dirname, '../../..');
const bridge = pathToFileURL(join(import.meta.dirname, 'fixtures/parentPort.ts')).href;

/** The shell's side of a utility process: keeps secrets in a map, as the keychain would. */
function forkUtility(dataDir: string) {
  const child = fork(join(root, 'electron/engine/utility.ts'), { cwd: root, execArgv: ['--import', bridge], stdio: ['ignore', 'inherit', 'inherit', 'ipc'] });
  const exited = once(child, 'exit').then(([code]) => code as number | null);
  onTestFinished(async () => {
    child.kill('SIGKILL');
    await exited;
  });
  const secrets = new Map<string, string>();
  const seen: EngineMessage[] = [];
  const looks = new Set<() => void>();
  const post = (message: ShellMessage): void => void child.send(message);
  child.on('message', (raw) => {
    const message = engineMessageSchema.parse(raw);
    seen.push(message);
    if (message.kind === 'secret') {
      if (message.op === 'set') secrets.set(message.owner, message.secret ?? '');
      post({ kind: 'secretAnswer', id: message.id, ok: true, value: message.op === 'get' ? secrets.get(message.owner) ?? null : null });
    }
    for (const look of looks) look();
  });
  const next = <K extends EngineMessage['kind']>(kind: K, fits: (message: Extract<EngineMessage, { kind: K }>) => boolean = () => true) => new Promise<Extract<EngineMessage, { kind: K }>>((resolve) => {
    const look = (): void => {
      const found = seen.find((message): message is Extract<EngineMessage, { kind: K }> => message.kind === kind && fits(message as Extract<EngineMessage, { kind: K }>));
      if (found === undefined) return;
      looks.delete(look);
      resolve(found);
    };
    looks.add(look);
    look();
  });
  post({ kind: 'start', dataDir, port: 0, lan: false, demo: false, resourcesDir: join(root, 'resources'), rendererDir: join(root, 'out/renderer'), version: '1.2.3' });
  return { post, next, secrets, exited };
}

describe('utility process', () => {
  it('starts, links a window, keeps secrets in the shell, says when it is on air, and stops clean', async () => {
    const engine = forkUtility(await tempDir());
    const { url } = await engine.next('ready');
    expect(await (await fetch(`${url}/healthz`)).json()).toMatchObject({ ok: true, version: '1.2.3' });
    engine.post({ kind: 'wantLink', id: 7, role: 'producer', name: 'Main window' });
    const desk = await connectDesk((await engine.next('link', (message) => message.id === 7)).url);
    await desk.storeSecret('obs', 'hunter22');
    expect(engine.secrets.get('obs')).toBe('hunter22');
    await desk.must(importSample());
    await desk.must({ kind: 'loadShow', mode: 'rehearsal' });
    await desk.must({ kind: 'startShow' });
    await engine.next('onAir', ({ onAir }) => onAir);
    const { show } = desk.state();
    await desk.must({ kind: 'endShow', sawOnAir: show.kind === 'running' ? show.onAir.id : null });
    await engine.next('onAir', ({ onAir }) => !onAir);
    desk.close();
    engine.post({ kind: 'stop' });
    expect(await engine.exited).toBe(0);
  });

  it('an engine that cannot start says why, for the user', async () => {
    const dataDir = await tempDir();
    const first = forkUtility(dataDir);
    await first.next('ready');
    expect((await forkUtility(dataDir).next('failed')).message).toContain('Another Cuedeck engine');
  });
});
