/**
 * `npm run verify-draw -- proof.json`: draws again from a proof (docs/draw-proof.md), prints each check and ends with `N passed, N failed`.
 * Takes a proof or a whole lottery file. The exit code is 0 when all checks hold, 1 when one does not, 2 when there is nothing to check:
 * no file, none that can be read, or one that is no proof.
 * `--find PLATFORM:ID` says in addition whether somebody is in the list.
 */
import { readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { readGivenProof, type GivenProof } from '#shared/lottery/givenProof.ts';
import { findEntrant, verifyProof, type CheckResult, type ProofCheck } from '#shared/lottery/verifyProof.ts';

const USAGE = `usage: npm run verify-draw -- proof.json [--find PLATFORM:ID]
  proof.json   the proof a room published, or its whole lottery file (JSON)
  --find       says whether somebody is in the list, e.g. --find douyin:123456789`;

/** What it means that a check failed; those that hold speak for themselves. */
const MEANS: Readonly<Record<ProofCheck, string>> = {
  form: 'a field is missing, or is not what it has to be', proofHash: 'the file was changed after it was made', commit: 'this seed is not the one whose hash was shown before the first entry',
  rulesHash: 'these are not the rules that were published', rules: 'the rules cannot be read, or belong to another draw', listHash: 'this is not the list whose hash was shown before the draw', list: 'the list is not well formed, or somebody is in it twice',
  counts: 'people or tickets of the list are not as many as is said', beacon: 'the public number is not that of the round that was named', times: 'something happened before what has to come first', order: 'seed, rules and list give another order',
  ranked: 'the places shown are not those of the order', winners: 'fewer win than the rules promise', losses: 'a prize did not go to the next of the order', trust: 'the level of trust is not told as it is',
};
const HASHED: ReadonlySet<ProofCheck> = new Set(['proofHash', 'commit', 'rulesHash', 'listHash', 'order', 'counts']);
const REFUSED: Readonly<Record<Exclude<GivenProof['kind'], 'proof'>, string>> = {
  notJson: 'this is not JSON in UTF-8. A proof is: in the lottery window, Archive, save the proof (….proof.json).',
  notProof: 'this is JSON, but no proof of a draw. In the lottery window, Archive, save the proof (….proof.json) or the lottery file (….json).',
  draw: 'this lottery file holds no proof: the platform or judges decided the draw, or nothing was drawn yet.',
};

process.exitCode = main();

function main(): number {
  const asked = argumentsGiven();
  if (asked === null) return 2;
  if (asked.isHelp) { console.log(USAGE); return 0; }
  const text = textOf(asked.file);
  if (text === null) return 2;
  const given = readGivenProof(text);
  if (given.kind !== 'proof') return refuse(`${asked.file}: ${REFUSED[given.kind]}`);
  const { checks, proof } = verifyProof(given.given);
  for (const result of checks) console.log(lineOf(result));
  const failed = checks.filter(({ ok }) => !ok).length;
  if (proof !== null) {
    if (failed === 0) console.log(`\n${proof.trust === 'publicBeacon' ? 'With public beacon: nobody could know the result when the list was frozen.' : 'Host seed only: the host could not change the result after the first entry, but could have known it.'}`);
    if (asked.find !== null) console.log(whetherIn(findEntrant(proof, asked.find.platform, asked.find.id), asked.find));
  }
  if (failed > 0) console.log('\nDo not trust this result.');
  console.log(`\n${checks.length - failed} passed, ${failed} failed`);
  return failed === 0 ? 0 : 1;
}

function lineOf({ check, ok, detail }: CheckResult): string {
  const said = check === 'times' ? detail.split(' ').map((ms) => (Number.isSafeInteger(Number(ms)) ? new Date(Number(ms)).toISOString() : ms)).join(' ') : detail;
  return `${ok ? 'ok    ' : 'FAILED'} ${check.padEnd(10)} ${ok ? said : `${MEANS[check]}${said === '' ? '' : ` (${HASHED.has(check) ? 'recomputed: ' : ''}${said})`}`}`.trimEnd();
}

function whetherIn(found: ReturnType<typeof findEntrant>, { platform, id }: { readonly platform: string; readonly id: string }): string {
  if (found === null) return `${platform}:${id} is not in the list`;
  return `${platform}:${id} is in the list with ${found.tickets} ticket(s)${found.place === null ? '' : `, place ${found.place + 1}`}`;
}

interface Asked { readonly isHelp: boolean; readonly file: string; readonly find: { readonly platform: string; readonly id: string } | null }

function argumentsGiven(): Asked | null {
  try {
    const { values, positionals } = parseArgs({ options: { find: { type: 'string' }, help: { type: 'boolean', short: 'h' } }, allowPositionals: true });
    if (values.help === true) return { isHelp: true, file: '', find: null };
    const [file, ...others] = positionals;
    const [platform = '', ...id] = (values.find ?? '').split(':');
    const problem = file === undefined ? 'say which file' : others.length > 0 ? 'one file at a time' : values.find !== undefined && (platform === '' || id.join(':') === '') ? '--find wants PLATFORM:ID' : null;
    if (file !== undefined && problem === null) return { isHelp: false, file, find: values.find === undefined ? null : { platform, id: id.join(':') } };
    refuse(`${problem ?? ''}\n${USAGE}`);
  } catch (error) {
    refuse(`${error instanceof Error ? error.message.split('. ')[0] ?? '' : ''}\n${USAGE}`);
  }
  return null;
}

function textOf(file: string): string | null {
  try {
    return readFileSync(file, 'utf8');
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? error.code : '';
    refuse(`${file}: ${code === 'ENOENT' ? 'there is no such file' : code === 'EISDIR' ? 'is a folder, not a file' : code === 'EACCES' ? 'may not be read' : error instanceof Error ? error.message : String(error)}`);
    return null;
  }
}

function refuse(why: string): 2 {
  console.error(why);
  return 2;
}
