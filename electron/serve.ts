/**
 * The Node entry: the same engine without Electron; any browser is the window.
 * `npm start` lands here where there is no Electron binary, `npm start -- --serve` always.
 */
import { parseServeArguments } from './engine/serveArguments.ts';
import { keepCompiledCode } from './engine/keepCompiledCode.ts';
import { keepPausesShort } from './engine/keepPausesShort.ts';

// Whatever the engine writes (comments, pairings, keys) is its user's alone, in whatever folder it was told to use.
process.umask(0o077);
keepPausesShort();
const parsed = parseServeArguments(process.argv.slice(2));
if (parsed.kind === 'run') keepCompiledCode(parsed.arguments);
// Behind the cache: what is imported statically is compiled before a line of this file runs.
const { runServe } = await import('./engine/runServe.ts');
await runServe(parsed);
