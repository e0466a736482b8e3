// Journals in a SQLite file, by better-sqlite3 where it is installed, or by Node's own driver from Node 22.13 on.

import { createRequire } from "node:module";
import { fileURLToPath } from "node:url";
import * as sql from "./sql.js";
import { fenced } from "./store.js";
import type { Store } from "./store.js";

/** So long others are waited for. */
const PATIENCE_MS = 30_000;
const SQLITE_BUSY = 5;

/** What both drivers have in common. */
export interface SqliteDatabase {
  exec(sql: string): unknown;
  prepare(sql: string): { all(...values: (string | number)[]): unknown[]; run(...values: (string | number)[]): unknown };
  close(): void;
}

/**
 * Keeps journals in a SQLite file. Any number of processes of one machine may share it. Every append is one transaction, synchronous to
 * the disk, and the process waits for it: a gateway with many customers takes PostgreSQL. The file must not lie on a network file
 * system.
 */
export class SqliteStore implements Store {
  readonly #database: SqliteDatabase;

  /** `database`: the path of the file, or a database that one of the drivers has opened. */
  constructor(database: string | URL | SqliteDatabase) {
    const path = database instanceof URL ? fileURLToPath(database) : database;
    this.#database = typeof path === "string" ? connect(path) : path;
    switchOver(this.#database);
    for (const rule of [`busy_timeout = ${PATIENCE_MS}`, "synchronous = full", "foreign_keys = on"]) {
      this.#database.exec(`pragma ${rule}`);
    }
    for (const statement of [sql.SQLITE_MAKE_FLOWS, sql.SQLITE_MAKE_LINES, sql.SQLITE_MAKE_INDEX]) this.#database.exec(statement);
  }

  async read(reference: string): Promise<string[]> {
    return this.#texts(sql.SQLITE_READ_LINES, reference);
  }

  async append(reference: string, after: number, lines: readonly string[]): Promise<void> {
    const database = this.#database;
    database.exec("begin immediate");
    try {
      const [last] = this.#texts(sql.SQLITE_LAST_LINE, reference);
      if (Number(last) !== after) throw fenced(reference);
      database.prepare(sql.SQLITE_ADD_FLOW).run(reference);
      const insert = database.prepare(sql.SQLITE_ADD_LINE);
      lines.forEach((line, n) => insert.run(reference, after + 1 + n, line));
      database.exec("commit");
    } catch (error) {
      try {
        database.exec("rollback");
      } catch {
        // A commit that failed may have ended the transaction; what matters is the first error.
      }
      throw error;
    }
  }

  async ended(reference: string): Promise<void> {
    this.#database.prepare(sql.SQLITE_END_FLOW).run(reference);
  }

  async pending(): Promise<string[]> {
    return this.#texts(sql.SQLITE_PENDING_FLOWS);
  }

  /** Closes the file. */
  close(): void {
    this.#database.close();
  }

  /** The first column. */
  #texts(query: string, ...values: string[]): string[] {
    return this.#database.prepare(query).all(...values).map((row) => String(Object.values(row as object)[0]));
  }
}

/** SQLite does not wait for others by itself where several switch a new file over together. */
function switchOver(database: SqliteDatabase): void {
  const deadline = performance.now() + PATIENCE_MS;
  for (;;) {
    try {
      return void database.exec("pragma journal_mode = wal");
    } catch (error) {
      const { code, errcode } = error as { code?: unknown; errcode?: unknown };
      if ((code !== "SQLITE_BUSY" && errcode !== SQLITE_BUSY) || performance.now() > deadline) throw error;
      Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 10);
    }
  }
}

function connect(path: string): SqliteDatabase {
  const open = driver();
  try {
    return open(path);
  } catch (error) {
    throw new Error(`the journal ${path} cannot be opened: ${error instanceof Error ? error.message : "failed"}`, { cause: error });
  }
}

function driver(): (path: string) => SqliteDatabase {
  const load = createRequire(import.meta.url);
  try {
    const Database = load("better-sqlite3") as new (path: string) => SqliteDatabase;
    return (path) => new Database(path);
  } catch (error) {
    if ((error as { code?: unknown }).code !== "MODULE_NOT_FOUND") throw error;
  }
  try {
    const { DatabaseSync } = load("node:sqlite") as { DatabaseSync: new (path: string) => SqliteDatabase };
    return (path) => new DatabaseSync(path);
  } catch (error) {
    throw new Error("journals in SQLite need Node 22.13 or later, or the package better-sqlite3", { cause: error });
  }
}
