/**
 * `npm test`: every check and every suite, with one closing line: `N passed, N failed`.
 * Suites that mostly wait (for a disk, a socket, OBS) run beside those that work; each is heard when it has ended, alone at once.
 * In CI a skipped test counts as failed: a suite that can't run is red.
 * Name suites to run only those: `npm test -- types unit e2e`.
 */
import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { printBench } from './printBench.ts';
import { runAside, type Voice } from './runAside.ts';

interface Tally { passed: number; failed: number; skipped: number }

const root = join(import.meta.dirname, '..');
const reports = join(root, 'test-results', 'reports');
rmSync(reports, { recursive: true, force: true });
mkdirSync(reports, { recursive: true });

const vitestReport = z.object({ numPassedTests: z.number(), numFailedTests: z.number(), numPendingTests: z.number(), numTodoTests: z.number(), numFailedTestSuites: z.number(), success: z.boolean() });
const playwrightReport = z.object({ stats: z.object({ expected: z.number(), unexpected: z.number(), flaky: z.number(), skipped: z.number() }) });

const bin = (name: string): string => join(root, 'node_modules', '.bin', name);
const runNode = (args: readonly string[], voice: Voice, env: NodeJS.ProcessEnv = {}): Promise<number> => runAside(process.execPath, args, voice, { cwd: root, env }).then(({ code }) => code);

async function check(command: string, args: readonly string[], voice: Voice): Promise<Tally> {
  const isOk = (await runAside(bin(command), args, voice, { cwd: root })).code === 0;
  return { passed: isOk ? 1 : 0, failed: isOk ? 0 : 1, skipped: 0 };
}

async function vitest(project: string, voice: Voice): Promise<Tally> {
  const file = join(reports, `${project}.json`);
  const code = await runNode(['node_modules/vitest/vitest.mjs', 'run', '--project', project, '--reporter=default', '--reporter=json', `--outputFile.json=${file}`], voice);
  try {
    const report = vitestReport.parse(JSON.parse(readFileSync(file, 'utf8')));
    // A file that fails to load has no failed test in it, yet the run is red: never report it as green.
    const failed = Math.max(report.numFailedTests, code === 0 && report.success ? 0 : 1);
    return { passed: report.numPassedTests, failed, skipped: report.numPendingTests + report.numTodoTests };
  } catch {
    return { passed: 0, failed: 1, skipped: 0 };
  }
}

async function playwright(voice: Voice): Promise<Tally> {
  const file = join(reports, 'e2e.json');
  const code = await runNode(['node_modules/@playwright/test/cli.js', 'test', '--reporter=list,json'], voice, { PLAYWRIGHT_JSON_OUTPUT_NAME: file });
  try {
    const { stats } = playwrightReport.parse(JSON.parse(readFileSync(file, 'utf8')));
    if (stats.flaky > 0) console.log(`e2e: ${stats.flaky} passed only at the second try (named above)`);
    return { passed: stats.expected + stats.flaky, failed: Math.max(stats.unexpected, code === 0 ? 0 : 1), skipped: stats.skipped };
  } catch {
    return { passed: 0, failed: 1, skipped: 0 };
  }
}

/** A command that ends with `N passed, N failed`. */
async function counted(args: readonly string[], voice: Voice): Promise<Tally> {
  const { code, output } = await runAside(process.execPath, args, voice, { cwd: root, keep: true });
  const [, passed, failed] = /(\d+) passed, (\d+) failed\s*$/u.exec(output) ?? [];
  return { passed: Number(passed ?? 0), failed: Math.max(Number(failed ?? 1), code === 0 ? 0 : 1), skipped: 0 };
}

const suites = {
  types: (voice) => check('tsc', ['-b'], voice),
  lint: (voice) => check('oxlint', ['--deny-warnings'], voice),
  unit: (voice) => vitest('unit', voice),
  contracts: (voice) => vitest('contracts', voice),
  integration: (voice) => vitest('integration', voice),
  obs: (voice) => vitest('obs', voice),
  chaos: (voice) => counted(['tests/chaos/run.ts', '--runs', '20', '--faults', '3'], voice),
  e2e: (voice) => playwright(voice),
} satisfies Readonly<Record<string, (voice: Voice) => Promise<Tally>>>;
type SuiteName = keyof typeof suites;

/** Stages one after the other; the lanes of a stage side by side, the suites of a lane in turn. Two real OBS never run at once. */
const PLAN: readonly (readonly (readonly SuiteName[])[])[] = [
  [['types', 'lint'], ['contracts']],
  [['unit', 'integration'], ['obs', 'chaos']],
  [['e2e']],
];

const asked = process.argv.slice(2);
const unknown = asked.filter((name) => !(name in suites));
if (unknown.length > 0) {
  console.error(`No such suite: ${unknown.join(', ')}. Suites: ${Object.keys(suites).join(', ')}`);
  process.exit(2);
}

const total: Tally = { passed: 0, failed: 0, skipped: 0 };
const lines = new Map<SuiteName, string>();
for (const stage of PLAN) {
  const lanes = stage.map((lane) => lane.filter((name) => asked.length === 0 || asked.includes(name))).filter((lane) => lane.length > 0);
  await Promise.all(lanes.map(async (lane) => {
    for (const name of lane) await runSuite(name, lanes.length === 1 ? { kind: 'terminal' } : { kind: 'text', text: '' });
  }));
}
const order = Object.keys(suites) as SuiteName[];
printBench();
console.log(`\n${order.flatMap((name) => lines.get(name) ?? []).join('\n')}\n`);
console.log(`${total.passed} passed, ${total.failed} failed${total.skipped > 0 ? `, ${total.skipped} skipped` : ''}`);
process.exit(total.failed === 0 && total.passed > 0 ? 0 : 1);

async function runSuite(name: SuiteName, voice: Voice): Promise<void> {
  console.log(voice.kind === 'terminal' ? `\n== ${name}` : `\n== ${name} begins (heard when it has ended)`);
  const started = performance.now();
  const tally = await suites[name](voice);
  if (voice.kind === 'text') console.log(`\n== ${name}\n${voice.text}`);
  const strict = process.env['CI'] === undefined ? tally : { passed: tally.passed, failed: tally.failed + tally.skipped, skipped: 0 };
  total.passed += strict.passed;
  total.failed += strict.failed;
  total.skipped += strict.skipped;
  lines.set(name, `${name.padEnd(12)} ${strict.passed} passed, ${strict.failed} failed${strict.skipped > 0 ? `, ${strict.skipped} skipped` : ''}  (${Math.round((performance.now() - started) / 1000)} s)`);
}
