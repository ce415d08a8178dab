import { gzipSync } from 'node:zlib';
import { ByteWriter, ParquetWriter, schemaFromColumnData } from 'hyparquet-writer';
import type { ExportTable, ParquetCell, ParquetColumn } from './exportTables.ts';
import type { Zip } from './zipWriter.ts';

/** Rows of one group: what is held at a time, and what a reader can skip. */
const GROUP_ROWS = 50_000;

/** Bytes handed on after every group: no more than one group of one table is ever held. */
class ForwardingWriter extends ByteWriter {
  readonly forward: (bytes: Uint8Array) => void;
  constructor(forward: (bytes: Uint8Array) => void) {
    super(1 << 20);
    this.forward = forward;
  }
  flush(): void {
    if (this.index > 0) this.forward(this.getBytes().slice());
    this.index = 0;
  }
  override finish(): void { this.flush(); }
}

const columnData = (columns: readonly ParquetColumn[], rows: readonly (readonly ParquetCell[])[]) => columns.map(({ name, type, nullable }, index) => ({ name, type, nullable, data: rows.map((row) => row[index] ?? null) }));

/** Writes tables one after the other as Parquet files of an archive. Each call reads one page; true = there is more. */
export function createParquetExport(zip: Zip, tables: readonly ExportTable[]): { readonly step: (limit: number) => { readonly isMore: boolean; readonly rows: number } } {
  let at = 0;
  let open: ParquetWriter | null = null;
  let held: (readonly ParquetCell[])[] = [];
  const write = ({ columns }: ExportTable, writer: ParquetWriter): void => {
    // The writer forwards synchronously: there is nothing to wait for.
    if (held.length > 0) void writer.write({ columnData: columnData(columns, held), rowGroupSize: GROUP_ROWS });
    held = [];
  };
  return {
    step: (limit) => {
      const table = tables[at];
      if (table === undefined) return { isMore: false, rows: 0 };
      if (open === null) {
        zip.begin(`${table.name}.parquet`, true);
        open = new ParquetWriter({ writer: new ForwardingWriter((bytes) => { zip.write(bytes); }), schema: schemaFromColumnData({ columnData: columnData(table.columns, []) }), codec: 'GZIP', compressors: { GZIP: (bytes) => gzipSync(bytes, { level: 3 }) }, createdBy: 'Cuedeck' });
      }
      const rows = table.next(limit);
      held.push(...rows);
      if (held.length >= GROUP_ROWS) write(table, open);
      if (rows.length < limit) {
        write(table, open);
        void open.finish();
        zip.end();
        open = null;
        at += 1;
      }
      return { isMore: at < tables.length, rows: rows.length };
    },
  };
}
