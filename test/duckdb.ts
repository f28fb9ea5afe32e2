// DuckDB, where it is installed: `npm install --no-save @duckdb/node-api`. It is no dependency, for a lock file would have to name its binaries for all systems.

/** What is used of DuckDB. */
interface DuckDb {
  readonly DuckDBInstance: { create(path: string, options: Readonly<Record<string, string>>): Promise<{ connect(): Promise<Connection> }> };
}

interface Connection {
  run(query: string): Promise<unknown>;
  runAndReadAll(query: string): Promise<{ getRows(): unknown[][] }>;
}

/** A database over the Parquet files of a folder. */
export interface Database {
  /** The rows that `query` gives; 64-bit integers as numbers where these hold them exactly, what is no number and no text as text. */
  rows(query: string): Promise<unknown[][]>;
}

/** Undefined where DuckDB is not installed. */
async function duckDb(): Promise<DuckDb | undefined> {
  const name = '@duckdb/node-api';
  try {
    return (await import(name)) as DuckDb;
  } catch {
    console.log(`${name} is not installed: what asks it is skipped`);
    return undefined;
  }
}

export async function openDatabase(folder: string): Promise<Database | undefined> {
  const library = await duckDb();
  if (library === undefined) return undefined;
  const instance = await library.DuckDBInstance.create(':memory:', { threads: '1' });
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
