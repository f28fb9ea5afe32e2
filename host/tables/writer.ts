import { fileWriter, ParquetWriter } from 'hyparquet-writer';
import { elementsOf, type Cell } from './kind.ts';
import { columnsOf, type KeyedColumn, type TableName } from './schema.ts';

/** Rows that are held until they are written together. */
const GROUP_ROWS = 32_768;
/** Key of the file's metadata under which the schema's version stands (docs/tables.md). */
const VERSION_KEY = 'handshark.table';
const VERSION = 1;

/** Writes lines of JSON as rows of a Parquet file. Holds GROUP_ROWS of them at most. */
export class TableWriter {
  readonly #columns: readonly KeyedColumn[];
  readonly #parquet: ParquetWriter;
  #cells: Cell[][];
  #rows = 0;

  /** Makes the file anew. Throws what node:fs throws. */
  constructor(table: TableName, path: string) {
    this.#columns = columnsOf(table);
    this.#cells = this.#columns.map(() => []);
    const elements = this.#columns.map(elementsOf);
    this.#parquet = new ParquetWriter({
      writer: fileWriter(path),
      schema: [{ name: table, num_children: elements.length }, ...elements.flat()],
      kvMetadata: [{ key: VERSION_KEY, value: `${table} ${VERSION}` }],
      createdBy: 'handshark',
    });
  }

  /** Adds the row that `line` says. Throws what node:fs throws. */
  add(line: string): void {
    const object = JSON.parse(line) as Readonly<Record<string, unknown>>;
    for (const [index, { key, cell }] of this.#columns.entries()) this.#cells[index]?.push(cell(object[key]));
    if (++this.#rows === GROUP_ROWS) this.#flush();
  }

  /** Writes what makes the file whole. Throws what node:fs throws. */
  end(): void {
    this.#flush();
    void this.#parquet.finish();
  }

  #flush(): void {
    if (this.#rows === 0) return;
    const cells = this.#cells;
    void this.#parquet.write({
      columnData: this.#columns.map(({ name }, index) => ({ name, data: cells[index] ?? [], offsetIndex: false })),
      rowGroupSize: GROUP_ROWS,
    });
    this.#cells = this.#columns.map(() => []);
    this.#rows = 0;
  }
}
