/**
 * `npm run audit`: asks the registry what is known to be wrong with what we install and compares it with docs/audit.md.
 *
 * 0 = nothing, or all of it is justified there; 1 = something that is not, or an entry that has run out; 2 = the registry gave no answer. In CI
 * an answer that did not come is said and passed over: a build must not hang on somebody else's server.
 */
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { judgeAudit, readJustified, type Verdict } from './judgeAudit.ts';

const root = join(import.meta.dirname, '..');

/** What `npm audit` prints; it exits with 1 when it finds something, and prints JSON then, too. */
function ask(only: readonly string[]): string {
  // On Windows npm is a script of the shell.
  const { stdout } = spawnSync('npm', ['audit', '--json', '--package-lock-only', ...only], { cwd: root, encoding: 'utf8', maxBuffer: 64 * 1_048_576, shell: process.platform === 'win32', env: { ...process.env, npm_config_audit: 'true' } });
  return stdout;
}

function say(what: string, verdict: Verdict): void {
  if (verdict.kind === 'noAnswer') { console.log(`${what}: the registry gave no answer (${verdict.why})`); return; }
  console.log(`${what}: ${verdict.open.length} open, ${verdict.justified.length} justified`);
  for (const { id, name, severity, title } of verdict.open) console.log(`  ${severity.padEnd(8)} ${name}: ${title} (${id})`);
  for (const { id, name } of verdict.justified) console.log(`  justified ${name} (${id})`);
}

const justified = readJustified(readFileSync(process.env['CUEDECK_AUDIT_LIST'] ?? join(root, 'docs/audit.md'), 'utf8'), new Date().toISOString().slice(0, 10));
for (const { id, until } of justified.over) console.log(`docs/audit.md: ${id} was justified until ${until} only`);
const all = judgeAudit(ask([]), justified.ids);
say('everything we install', all);
if (all.kind === 'noAnswer') process.exit(process.env['CI'] === undefined ? 2 : 0);
say('of it, what is shipped as a package', judgeAudit(ask(['--omit=dev']), justified.ids));
for (const id of justified.ids) if (!all.justified.some((each) => each.id === id)) console.log(`docs/audit.md: ${id} is not found any more; take it out`);
process.exit(all.open.length + justified.over.length > 0 ? 1 : 0);
