/**
 * `npm run verify-draw -- proof.json`: draws again from a proof (docs/draw-proof.md), prints each check and ends with `N passed, N failed`.
 * Takes a proof or a whole lottery file. The exit code is 0 when all checks hold, 1 when one does not, 2 when the file cannot be read.
 * `--find PLATFORM:ID` says in addition whether somebody is in the list.
 */
import { readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { findEntrant, proofIn, verifyProof } from '#shared/lottery/verifyProof.ts';

const { values, positionals } = parseArgs({ options: { find: { type: 'string' } }, allowPositionals: true });
const path = positionals[0];
const given = path === undefined ? giveUp('say which file: npm run verify-draw -- proof.json') : read(path);
const { checks, proof } = verifyProof(proofIn(given));
for (const { check, ok, detail } of checks) console.log(`${ok ? 'ok    ' : 'FAILED'} ${check.padEnd(10)} ${detail}`);
if (proof !== null) console.log(`\n${proof.trust === 'publicBeacon' ? 'With public beacon: nobody could know the result when the list was frozen.' : 'Host seed only: the host could not change the result after the first entry, but could have known it.'}`);
if (values.find !== undefined && proof !== null) sayWhetherIn(values.find);
const failed = checks.filter(({ ok }) => !ok).length;
console.log(`\n${checks.length - failed} passed, ${failed} failed`);
process.exit(failed === 0 ? 0 : 1);

function sayWhetherIn(who: string): void {
  const [platform, ...id] = who.split(':');
  const found = proof === null ? null : findEntrant(proof, platform ?? '', id.join(':'));
  console.log(found === null ? `${who} is not in the list` : `${who} is in the list with ${found.tickets} ticket(s)${found.place === null ? '' : `, place ${found.place + 1}`}`);
}

function read(file: string): unknown {
  try {
    return JSON.parse(readFileSync(file, 'utf8'));
  } catch (thrown) {
    return giveUp(`${file}: ${thrown instanceof Error ? thrown.message : String(thrown)}`);
  }
}

function giveUp(why: string): never {
  console.error(why);
  process.exit(2);
}
