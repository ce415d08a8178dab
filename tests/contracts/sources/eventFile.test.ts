/** A followed file: JSONL and CSV in the shape of docs/ingest.md. */
import { appendFileSync, mkdtempSync, renameSync, rmSync, truncateSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { orderColumns } from '#engine/adapters/sources/eventFile/orderColumns.ts';
import { createOrderRows } from '#engine/adapters/sources/eventFile/orderRows.ts';
import { splitCsv } from '#engine/adapters/sources/eventFile/readLine.ts';
import type { SourceId } from '#shared/ids.ts';
import { instant } from '#shared/time/instant.ts';
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

describe('a shop\'s order export as CSV', () => {
  const room = { products: [{ id: 'P03', sku: 'MS-P03' }], currency: 'CNY' };
  const read = (header: string, ...rows: readonly string[]) => {
    const mapping = orderColumns(header.split(','));
    if (mapping === null) throw new Error('no order export');
    const reader = createOrderRows(mapping, () => room);
    return rows.map((row) => reader.read(splitCsv(row), { sourceId: 'src' as SourceId, receivedAt: instant(Date.UTC(2026, 2, 9)) }));
  };

  it('columns are known by their usual names; placed, paid, closed and refunded are told apart, to the cent', async () => {
    const path = tempFile('export.csv');
    writeFileSync(path, '主订单编号,子订单编号,选购商品,商家编码,商品数量,订单应付金额,订单状态,订单提交时间,支付完成时间,退款金额\n'
      + 'A1,A1-1,面霜,ms-p03,2,"¥1,238.00",已发货,2026-03-08T20:15:00+08:00,2026-03-08T20:16:00+08:00,\nA1,A1-2,面膜,,1,89.00,已关闭,2026-03-08T20:15:00+08:00,2026-03-08T20:16:00+08:00,89.00\nA2,A2-1,面霜,MS-P03,1,119.00,待支付,2026-03-08T20:20:00+08:00,,\n');
    const bench = startSource('eventFile', { path });
    await until(() => expect(bench.desk.events).toHaveLength(7));
    expect(bench.desk.events.map((event) => (event.kind === 'order' ? [event.orderId, event.change, event.amountMinor] : null))).toEqual([
      ['A1-1', 'created', 123_800], ['A1-1', 'paid', 123_800], ['A1-2', 'created', 8_900], ['A1-2', 'paid', 8_900], ['A1-2', 'cancelled', 8_900], ['A1-2', 'refunded', 8_900], ['A2-1', 'created', 11_900],
    ]);
    expect(bench.desk.unread).toEqual([]);
  });

  it('lines carry our product by SKU; the same export read again tells the same facts', () => {
    const [first] = read('order id,seller sku,quantity,amount,currency,created at,paid at', 'O1,MS-P03,2,20.00,usd,2026-03-08T12:00:00Z,2026-03-08T12:01:00Z');
    const [again] = read('order id,seller sku,quantity,amount,currency,created at,paid at', 'O1,MS-P03,2,20.00,usd,2026-03-08T12:00:00Z,2026-03-08T12:01:00Z');
    expect(first).toMatchObject([{ change: 'created', currency: 'USD', lines: [{ productRef: 'P03', quantity: 2, amountMinor: 2_000 }] }, { change: 'paid', at: Date.UTC(2026, 2, 8, 12, 1) }]);
    expect(again).toEqual(first);
  });

  it('an export written anew in place is read again: what was paid meanwhile is told', async () => {
    const path = tempFile('again.csv');
    const header = 'order id,amount,created at,paid at\n';
    writeFileSync(path, `${header}O1,20.00,2026-03-08T12:00:00Z,\nO2,5.00,2026-03-08T12:00:00Z,\n`);
    const bench = startSource('eventFile', { path });
    await until(() => expect(bench.desk.events).toHaveLength(2));
    truncateSync(path, 0);
    appendFileSync(path, `${header}O1,20.00,2026-03-08T12:00:00Z,2026-03-08T12:05:00Z\n`);
    await until(() => expect(bench.desk.events.slice(2).map((event) => (event.kind === 'order' ? event.change : ''))).toEqual(['created', 'paid']));
    expect(bench.desk.unread).toEqual([]);
  });

  it('what cannot be told apart or read is counted, never guessed', () => {
    expect(read('order id,amount,created at', 'O1,20.00,2026-03-08T12:00:00Z', 'O1,5.00,2026-03-08T12:00:00Z', 'O2,"20,00",2026-03-08T12:00:00Z', 'O3,20.00,yesterday', ',20.00,2026-03-08T12:00:00Z').slice(1)).toEqual([
      { unread: 'order: several rows with one number' }, { unread: 'order: amount' }, { unread: 'order: time' }, { unread: 'order: no number' },
    ]);
    expect(orderColumns(['name', 'phone'])).toBeNull();
  });
});
