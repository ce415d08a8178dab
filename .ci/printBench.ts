import { spawnSync } from 'node:child_process';
import { join } from 'node:path';

/**
 * The table of the benches as last measured and committed. CI does not measure: a machine that runs everything else beside it is no place for
 * that. A table that cannot be printed is said and fails nothing: the figures are no test of this checkout.
 */
export function printBench(): void {
  const root = join(import.meta.dirname, '..');
  const { status } = spawnSync(process.execPath, [join(root, 'tests/bench/printSaved.ts')], { cwd: root, stdio: 'inherit' });
  if (status !== 0) console.log('bench: the table could not be printed');
}
