import { DuckDBInstance } from '@duckdb/node-api';

/** A database over the Parquet files of a folder. */
export interface Database {
  /** The rows that `query` gives; 64-bit integers as numbers where these hold them exactly, what is no number and no text as text. */
  rows(query: string): Promise<unknown[][]>;
}

export async function openDatabase(folder: string): Promise<Database> {
  const instance = await DuckDBInstance.create(':memory:', { threads: '1' });
  const connection = await instance.connect();
  await connection.run(`SET file_search_path = '${folder}'; SET TimeZone = 'UTC'`);
  return {
    async rows(query): Promise<unknown[][]> {
      const reader = await connection.runAndReadAll(query);
      return reader.getRows().map((row) => row.map(plain));
    },
  };
}

function plain(value: unknown): unknown {
  if (typeof value === 'bigint') return value <= Number.MAX_SAFE_INTEGER && value >= Number.MIN_SAFE_INTEGER ? Number(value) : value;
  return typeof value === 'object' && value !== null ? (value as { toString(): string }).toString() : value;
}
