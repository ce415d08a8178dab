import { inflateRawSync } from 'node:zlib';
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { createHashedFile, createZip } from '#engine/adapters/store/zipWriter.ts';
import type { ImportJob } from '#shared/bundle/imported.ts';
import type { SessionId } from '#shared/ids.ts';
import type { SalesVersion } from '#shared/metrics/salesReadout.ts';
import type { WholeReport } from '#shared/review/report.ts';
import { connectDesk, type DeskClient } from '#tests/harness/deskClient.ts';

const PIECE_BYTES = 1_048_576;
const wait = (): Promise<void> => new Promise((done) => { setTimeout(done, 20); });

/** Another person at this engine, with duties of their own. */
export async function another(desk: DeskClient, name: string, duty: string): Promise<DeskClient> {
  const { urls } = await desk.query<'pairingLinks'>({ kind: 'pairingLinks', role: 'producer', name, duties: [duty as never] });
  return connectDesk(urls[0] ?? '');
}

/** Takes a session out as one file; `agrees`: the second person of a raw one. */
export async function takeOut(url: string, desk: DeskClient, sessionId: SessionId, agrees: DeskClient | null = null): Promise<Buffer> {
  await desk.must({ kind: 'exportSession', sessionId, version: 'live', format: 'bundle', language: 'zh', raw: agrees !== null, reason: agrees === null ? '' : 'the second studio reviews it' });
  const newest = () => desk.state().review.exports.at(-1);
  if (agrees !== null) await agrees.must({ kind: 'agreeExport', exportId: newest()?.id ?? '' });
  await desk.until('the bundle is written', ({ review }) => !['waiting', 'running'].includes(review.exports.at(-1)?.situation.kind ?? 'running'), 60_000);
  if (newest()?.situation.kind !== 'done') throw new Error(JSON.stringify(newest()));
  const link = await desk.query<'exportLink'>({ kind: 'exportLink', exportId: newest()?.id ?? '' });
  return Buffer.from(await (await fetch(`${url}${link.path}`)).arrayBuffer());
}

/** Sends a file as a window does; answers how it ended. `until`: leaves it when it says so. */
export async function bringIn(url: string, desk: DeskClient, bytes: Buffer, until: (situation: ImportJob['situation']) => boolean = ({ kind }) => ['done', 'failed', 'cancelled'].includes(kind)): Promise<ImportJob['situation']> {
  const { importId, path } = await desk.query<'importLink'>({ kind: 'importLink', name: 'show.cuedeck.zip', bytes: bytes.length });
  for (let at = 0; at < bytes.length; at += PIECE_BYTES) {
    const answer = await fetch(`${url}${path}/${at}`, { method: 'POST', body: new Uint8Array(bytes.subarray(at, at + PIECE_BYTES)) });
    if (!answer.ok) throw new Error(`piece at ${at}: ${answer.status}`);
  }
  for (;;) {
    const job = (await desk.query<'importProgress'>({ kind: 'importProgress' })).imports.find((each) => each.importId === importId);
    if (job === undefined) throw new Error('the import is unknown');
    if (until(job.situation)) return job.situation;
    await wait();
  }
}

export async function reportOf(desk: DeskClient, sessionId: SessionId, version: SalesVersion): Promise<WholeReport> {
  const { report } = await desk.query<'report'>({ kind: 'report', sessionId, version, againstId: null, wait: 'whole' });
  if (report === null || report.rest === null) throw new Error('no such report');
  return report as WholeReport;
}

/** What two readings of the same show may differ in: when they were read, and that one came from elsewhere. */
export const comparable = (report: WholeReport): WholeReport => ({ ...report, cover: { ...report.cover, madeAt: 0 as never, imported: null } });

/** The entries of a bundle by name, unpacked. */
export function entriesOf(bytes: Buffer): Map<string, string> {
  const end = bytes.lastIndexOf(Buffer.from([0x50, 0x4b, 0x05, 0x06]));
  const found = new Map<string, string>();
  for (let at = bytes.readUInt32LE(end + 16); at < end;) {
    const [packed, length, offset] = [bytes.readUInt32LE(at + 20), bytes.readUInt16LE(at + 28), bytes.readUInt32LE(at + 42)];
    const from = offset + 30 + bytes.readUInt16LE(offset + 26) + bytes.readUInt16LE(offset + 28);
    found.set(bytes.toString('utf8', at + 46, at + 46 + length), inflateRawSync(bytes.subarray(from, from + packed)).toString('utf8'));
    at += 46 + length;
  }
  return found;
}

interface Manifest { version: number; rules: number; counts: Record<string, number>; parts: { name: string; lines: number; bytes: number; sha256: string }[]; session: Record<string, unknown> }

/** The same file as a forger makes it: changed, with every hash right again. */
export function forged(bytes: Buffer, dir: string, change: (entries: Map<string, string>, manifest: Manifest) => void): Buffer {
  const entries = entriesOf(bytes);
  const manifest = JSON.parse(entries.get('manifest.json') ?? '') as Manifest;
  change(entries, manifest);
  for (const part of manifest.parts) {
    const content = entries.get(part.name) ?? '';
    Object.assign(part, { lines: content.split('\n').length - 1, bytes: Buffer.byteLength(content), sha256: createHash('sha256').update(content).digest('hex') });
  }
  entries.set('manifest.json', JSON.stringify(manifest));
  const path = join(dir, `forged-${Math.random().toString(36).slice(2)}.zip`);
  const file = createHashedFile(path);
  const zip = createZip(file);
  for (const [name, content] of entries) { zip.begin(name); zip.write(content); zip.end(); }
  zip.finish(true);
  file.close();
  return readFileSync(path);
}
