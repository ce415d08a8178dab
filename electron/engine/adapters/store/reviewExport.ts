import { rmSync } from 'node:fs';
import { z } from 'zod';
import { maskName, maskText } from '#shared/audience/masking.ts';
import type { SessionId } from '#shared/ids.ts';
import type { ExportFormat } from '#shared/review/actions.ts';
import { sayIn, type WordsLanguage } from '#shared/words/say.ts';
import type { WholeReport } from '#shared/review/report.ts';
import { reportPage } from '#shared/review/page/reportPage.ts';
import { reportTables } from '#shared/review/reportTables.ts';
import { csvCell } from '#shared/tables/writeCsv.ts';
import { writeBundle, type BundleAsked } from './bundleExport.ts';
import { findSession } from './crowdNumbers.ts';
import { prepared } from './prepared.ts';
import type { ReviewFiles } from './reviewShows.ts';
import { createSheetWriter, MAX_SHEET_ROWS, type Cell } from './sheetWriter.ts';
import { exportTables } from './exportTables.ts';
import { writeMarkers } from './markersExport.ts';
import { createParquetExport } from './parquetExport.ts';
import { createHashedFile, createZip, type HashedFile } from './zipWriter.ts';

/** What is written here; a PDF is printed from the page, clips are cut from recordings, both elsewhere. */
export type WrittenFormat = Exclude<ExportFormat, 'pdf' | 'clips'>;
/** `report`: as it goes out; costs are cut before. `raw`: names, ids and words as they came. */
export interface ExportAsked { readonly path: string; readonly format: WrittenFormat; readonly sessionId: SessionId; readonly raw: boolean; readonly language: WordsLanguage; readonly report: WholeReport; /** What only a bundle needs; null for all else. */ readonly bundle: BundleAsked | null }
export interface ExportStep { readonly progress: number; readonly rows: number; readonly done: { readonly bytes: number; readonly sha256: string } | null }
/** A file on its way. */
export interface ExportWriter { readonly step: () => ExportStep; readonly drop: () => void }

const COLUMNS = ['crowd_seq', 'at', 'received_at', 'kind', 'source', 'viewer', 'viewer_key', 'viewer_id', 'level', 'text', 'reading', 'topic', 'provenance', 'change', 'amount_minor', 'currency', 'count', 'product', 'order_id'] as const;
/** As the columns of COLUMNS. They are STRICT and written by eventToRow alone: their types are the file's own. */
type Row = readonly [crowdSeq: number, at: number, receivedAt: number, kind: string, source: string, name: string | null, key: string | null, id: string | null, level: number | null, text: string | null, reading: string | null, topic: string | null, provenance: string, change: string | null, amount: number | null, currency: string | null, count: number | null, product: string | null, orderId: string | null];
const SQL = `SELECT crowd_seq, at, received_at, kind, source_id, viewer_name, viewer_key, viewer_id, level, text, reading, topic, provenance, payload ->> '$.change' AS change, payload ->> '$.amountMinor' AS amount,
    payload ->> '$.currency' AS currency, payload ->> '$.count' AS count, coalesce(payload ->> '$.productRef', payload ->> '$.lines[0].productRef') AS product, payload ->> '$.orderId' AS order_id
  FROM audience_rows JOIN sources USING (source_no) WHERE session_no = ? AND crowd_seq > ? ORDER BY crowd_seq LIMIT ?`;
/** A tenth of a second or two of one step. */
const ROWS_A_STEP = 10_000;

/** ISO 8601 to the millisecond. Rows come in the order of time: the second they share is written out once. */
function createTimes(): (ms: number) => string {
  let [second, head] = [Number.NaN, ''];
  return (ms) => {
    const own = Math.floor(ms / 1_000);
    if (own !== second) [second, head] = [own, new Date(own * 1_000).toISOString().slice(0, 20)];
    return `${head}${String(ms - own * 1_000).padStart(3, '0')}Z`;
  };
}
const time = createTimes();

/** A row of the audience as it goes out: masked by the rules of domain.md 10 unless raw. The key parts people without naming them. */
function cellsOf(row: Row, isRaw: boolean): readonly Cell[] {
  const [crowdSeq, at, receivedAt, kind, source, name, key, id, level, text, reading, topic, provenance, change, amount, currency, count, product, orderId] = row;
  return [
    crowdSeq, time(at), time(receivedAt), kind, source, name === null || isRaw ? name : maskName(name), key, isRaw ? id : null, level, text === null || isRaw ? text : maskText(text), reading, topic, provenance, change, amount, currency, count, product,
    isRaw ? orderId : null,
  ];
}

/** What differs from format to format. */
interface Shape { readonly rows: (rows: readonly (readonly Cell[])[]) => void; readonly finish: () => void }

function shapeOf(format: 'csv' | 'jsonl' | 'xlsx', file: HashedFile, report: WholeReport, language: WordsLanguage): Shape {
  switch (format) {
    case 'csv':
      file.write(`\uFEFF${COLUMNS.join(',')}\r\n`);
      return { rows: (rows) => { file.write(rows.map((row) => `${row.map(cellText).join(',')}\r\n`).join('')); }, finish: () => undefined };
    case 'jsonl':
      file.write(`${JSON.stringify({ format: 'cuedeck.session', version: 1, report })}\n`);
      return { rows: (rows) => { file.write(rows.map((row) => `${JSON.stringify(Object.fromEntries(COLUMNS.flatMap((name, index) => (row[index] === null ? [] : [[name, row[index]]]))))}\n`).join('')); }, finish: () => undefined };
    case 'xlsx': {
      const book = createSheetWriter(file);
      for (const { name, headers, rows } of reportTables(report, sayIn(language))) { book.sheet(name, headers); book.rows(rows); }
      let [sheets, held] = [0, MAX_SHEET_ROWS];
      return {
        rows: (rows) => {
          if (held + rows.length > MAX_SHEET_ROWS) { sheets += 1; held = 0; book.sheet(sheets === 1 ? 'audience' : `audience ${sheets}`, COLUMNS); }
          held += rows.length;
          book.rows(rows);
        },
        finish: book.finish,
      };
    }
    default: return format satisfies never;
  }
}

/** Some spreadsheets part cells at semicolons or tabs, in quotes or not: what stands behind one would begin a cell of its own. */
const SECOND_CELL = /([;\t\r\n])(?=[=+\-@＝＋－＠])/gu;

const cellText = (cell: Cell): string => (cell === null ? '' : typeof cell === 'string' ? csvCell(cell.replaceAll(SECOND_CELL, "$1'")) : String(cell));

/** What is written in one go, or read on from; `isMore` false = the file is whole. */
type Reading = (file: HashedFile) => { readonly step: () => { readonly isMore: boolean; readonly rows: number } };

/** Begins a file. What was written is removed when it is dropped, or when writing fails. */
export function beginExport(files: ReviewFiles, asked: ExportAsked): ExportWriter {
  const { path, sessionId } = asked;
  const total = z.number().parse(prepared(files.crowd, 'SELECT coalesce(sum(events), 0) FROM feeds WHERE session_no = ?').pluck().get(findSession(files.crowd, sessionId) ?? -1));
  const file = createHashedFile(path);
  let rows = 0;
  const drop = (): void => { file.close(); rmSync(path, { force: true }); };
  let reading: ReturnType<Reading> | null = null;
  return {
    drop,
    step: () => {
      try {
        reading ??= readingOf(files, asked)(file);
        const step = reading.step();
        rows += step.rows;
        return step.isMore ? { progress: Math.min(0.99, rows / Math.max(1, total)), rows, done: null } : { progress: 1, rows, done: file.close() };
      } catch (thrown) {
        drop();
        throw thrown;
      }
    },
  };
}

function readingOf(files: ReviewFiles, { format, sessionId, raw, language, report, bundle }: ExportAsked): Reading {
  switch (format) {
    case 'html': return (file) => ({ step: () => { file.write(reportPage(report, language)); return { isMore: false, rows: 0 }; } });
    case 'markers': return (file) => ({ step: () => { const zip = createZip(file); const rows = writeMarkers(files.show, sessionId, report.cover.timeZone, language, zip); zip.finish(); return { isMore: false, rows }; } });
    case 'parquet': return (file) => {
      const zip = createZip(file);
      const writer = createParquetExport(zip, exportTables(files, sessionId, raw, report));
      return { step: () => { const step = writer.step(ROWS_A_STEP); if (!step.isMore) zip.finish(); return step; } };
    };
    case 'bundle': return (file) => {
      if (bundle === null) throw new Error('a bundle says who took it out');
      const steps = writeBundle(files, { ...bundle, sessionId, raw, report }, createZip(file));
      return { step: () => { const { done, value } = steps.next(); return { isMore: done !== true, rows: value ?? 0 }; } };
    };
    case 'csv': case 'jsonl': case 'xlsx': return (file) => rowReading(files, sessionId, raw, shapeOf(format, file, report, language));
    default: return format satisfies never;
  }
}

/** Every row of the audience in the order it came. */
function rowReading({ crowd }: ReviewFiles, sessionId: SessionId, isRaw: boolean, shape: Shape): ReturnType<Reading> {
  const sessionNo = findSession(crowd, sessionId) ?? -1;
  let last = 0;
  return {
    step: () => {
      const found = prepared(crowd, SQL).raw().all(sessionNo, last, ROWS_A_STEP) as Row[];
      last = found.at(-1)?.[0] ?? last;
      shape.rows(found.map((row) => cellsOf(row, isRaw)));
      const isMore = found.length === ROWS_A_STEP;
      if (!isMore) shape.finish();
      return { isMore, rows: found.length };
    },
  };
}
