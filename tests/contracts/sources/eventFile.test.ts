/** A followed file: JSONL and CSV in the shape of docs/ingest.md. */
import { appendFileSync, mkdtempSync, renameSync, rmSync, truncateSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { startSource, until, untilLive, untilSaid } from './kit.ts';

function tempFile(name: string): string {
  const dir = mkdtempSync(join(tmpdir(), 'cuedeck-file-'));
  onTestFinished(() => rmSync(dir, { recursive: true, force: true }));
  return join(dir, name);
}
const line = (n: number): string => `${JSON.stringify({ type: 'comment', id: `c${n}`, user: { name: '甲' }, text: `第${n}条` })}\n`;

describe('a followed JSONL file', () => {
  it('is read from the start, then line by line as it grows; half a line waits for its end', async () => {
    const path = tempFile('a.jsonl');
    writeFileSync(path, line(1) + line(2));
    const bench = startSource('eventFile', { path });
    await until(() => expect(bench.desk.events).toHaveLength(2));
    appendFileSync(path, line(3).slice(0, 20));
    appendFileSync(path, line(3).slice(20));
    await until(() => expect(bench.desk.events).toHaveLength(3));
    expect(bench.desk.events.map((event) => (event.kind === 'comment' ? event.text : ''))).toEqual(['第1条', '第2条', '第3条']);
  });

  it('lines without an id are known by their place: reading again brings the same ids', async () => {
    const path = tempFile('b.jsonl');
    writeFileSync(path, '{"type":"viewers","online":5}\n{"type":"viewers","online":6}\n');
    const first = startSource('eventFile', { path });
    const second = startSource('eventFile', { path });
    await until(() => expect(first.desk.events.length + second.desk.events.length).toBe(4));
    expect(first.desk.events.map(({ eventId }) => eventId)).toEqual(second.desk.events.map(({ eventId }) => eventId));
    expect(new Set(first.desk.events.map(({ eventId }) => eventId)).size).toBe(2);
  });

  it('a bad line and an endless one are counted, the good ones around them are kept', async () => {
    const path = tempFile('c.jsonl');
    writeFileSync(path, `${line(1)}nonsense\n{"type":"dance","id":"x"}\n"${'x'.repeat(600_000)}"\n${line(2)}`);
    const bench = startSource('eventFile', { path });
    await until(() => expect(bench.desk.events).toHaveLength(2));
    expect(bench.desk.unread).toHaveLength(3);
    expect(bench.desk.unread.at(-1)?.why).toBe('line too long');
  });

  it('a file that was cut or replaced is read again from its start', async () => {
    const path = tempFile('d.jsonl');
    writeFileSync(path, line(1) + line(2));
    const bench = startSource('eventFile', { path });
    await until(() => expect(bench.desk.events).toHaveLength(2));
    truncateSync(path, 0);
    appendFileSync(path, line(3));
    await until(() => expect(bench.desk.events).toHaveLength(3));
    writeFileSync(`${path}.new`, line(4));
    renameSync(`${path}.new`, path);
    await until(() => expect(bench.desk.events).toHaveLength(4));
  });

  it('a file that is not there yet is waited for', async () => {
    const path = tempFile('e.jsonl');
    const bench = startSource('eventFile', { path });
    await untilSaid(bench, 'retrying');
    expect(bench.desk.situations.at(-1)).toMatchObject({ reason: 'file: ENOENT' });
    expect(await bench.source.probe?.()).toMatchObject([{ step: 'file', outcome: 'failed', detail: 'ENOENT' }]);
    writeFileSync(path, line(1));
    await untilLive(bench);
    await until(() => expect(bench.desk.events).toHaveLength(1));
  });
});

describe('a followed CSV file', () => {
  it('the first line names the fields; orders carry their money exactly', async () => {
    const path = tempFile('orders.csv');
    writeFileSync(path, '\uFEFFtype,id,orderId,status,amount,currency,product,quantity,userName,text\r\norder,o1,A-1,paid,129.00,CNY,P01,2,"张, 三",\r\ncomment,c1,,,,,,,李四,"好看, 想要"\r\nviewers,,,,,,,,,\r\n');
    const bench = startSource('eventFile', { path });
    await until(() => expect(bench.desk.events).toHaveLength(2));
    expect(bench.desk.events).toMatchObject([{ kind: 'order', orderId: 'A-1', change: 'paid', amountMinor: 12_900, lines: [{ productRef: 'P01', quantity: 2, amountMinor: 12_900 }], viewer: { name: '张, 三' } }, { kind: 'comment', text: '好看, 想要', viewer: { name: '李四' } }]);
    expect(bench.desk.unread).toHaveLength(1);
  });
});
