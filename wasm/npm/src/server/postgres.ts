// Journals in PostgreSQL, by the package pg.

import { SCHEMA, fenced } from "./store.js";
import type { Store } from "./store.js";

/** What is needed of a `Client` of pg. */
export interface PgClient {
  query(sql: string, values?: unknown[]): Promise<{ rows: Record<string, unknown>[]; rowCount: number | null }>;
  release(error?: boolean | Error): void;
  on(event: "error", listener: (error: Error) => void): unknown;
}

/** What is needed of a `Pool` of pg. */
export interface PgPool {
  connect(): Promise<PgClient>;
}

/** Two keys apart from whatever else takes advisory locks in the database. */
const LOCK = 7310377;

const APPEND = `
  with flow as (insert into kassa_flow (reference) values ($1) on conflict do nothing)
  insert into kassa_line (reference, n, line)
  select $1, $2::bigint + line.n, line.line from unnest($3::text[]) with ordinality as line (line, n)
  where (select coalesce(max(n), 0) from kassa_line where reference = $1) = $2::bigint`;

/** Keeps journals in PostgreSQL. Any number of machines may share it; an append is one statement. */
export class PostgresStore implements Store {
  readonly #pool: PgPool;
  #guard: Promise<PgClient> | undefined;
  readonly #leased = new Set<string>();

  private constructor(pool: PgPool) {
    this.#pool = pool;
  }

  /**
   * Makes the tables where they are missing. `pool`: a `Pool` of pg, which stays yours. Refused where `synchronous_commit` is off, as
   * what was acknowledged could then be lost.
   */
  static async open(pool: PgPool): Promise<PostgresStore> {
    const store = new PostgresStore(pool);
    await store.#use(async (client) => {
      // Two workers that start together would otherwise collide in the catalogue.
      await client.query(`begin; select pg_advisory_xact_lock(${LOCK}); ${SCHEMA.join("; ")}; commit`);
      const { rows } = await client.query("show synchronous_commit");
      if (rows[0]?.["synchronous_commit"] === "off") {
        throw new Error("synchronous_commit is off: what is acknowledged could be lost; switch it on for this user");
      }
    });
    return store;
  }

  async read(reference: string): Promise<string[]> {
    return this.#texts("select line as text from kassa_line where reference = $1 order by n", [reference]);
  }

  async append(reference: string, after: number, lines: readonly string[]): Promise<void> {
    try {
      const { rowCount } = await this.#use((client) => client.query(APPEND, [reference, after, lines]));
      if (rowCount !== lines.length) throw fenced(reference);
    } catch (error) {
      // Of two that append the same line, the database refuses one.
      throw (error as { code?: unknown }).code === "23505" ? fenced(reference) : error;
    }
  }

  async ended(reference: string): Promise<void> {
    await this.#use((client) => client.query("update kassa_flow set ended = true where reference = $1", [reference]));
  }

  async pending(): Promise<string[]> {
    return this.#texts("select reference as text from kassa_flow where not ended order by reference", []);
  }

  /**
   * The right to drive a flow, until it is released or this process dies; undefined while another has it, or this one. The fence keeps
   * two drivers from harm; a lease keeps them from taking turns. All leases share one connection of the pool.
   */
  async lease(reference: string): Promise<Lease | undefined> {
    if (this.#leased.has(reference)) return undefined;
    this.#leased.add(reference);
    let got = false;
    try {
      const guard = await (this.#guard ??= this.#guarding());
      const { rows } = await guard.query("select pg_try_advisory_lock(hashtextextended($1, $2)) as got", [reference, LOCK]);
      got = rows[0]?.["got"] === true;
      return got ? { release: () => this.#release(guard, reference) } : undefined;
    } finally {
      if (!got) this.#leased.delete(reference);
    }
  }

  async #guarding(): Promise<PgClient> {
    const guard = await this.#pool.connect().catch((error: unknown) => {
      this.#guard = undefined;
      throw error;
    });
    guard.on("error", () => {
      // With the connection, all its locks are gone.
      this.#guard = undefined;
      this.#leased.clear();
      guard.release(true);
    });
    return guard;
  }

  async #release(guard: PgClient, reference: string): Promise<void> {
    try {
      await guard.query("select pg_advisory_unlock(hashtextextended($1, $2))", [reference, LOCK]);
    } catch {
      // Without its connection there is no lock any more.
    }
    this.#leased.delete(reference);
  }

  /** Gives up all leases. The pool stays open: it is yours. */
  async close(): Promise<void> {
    const guard = await this.#guard?.catch(() => undefined);
    this.#guard = undefined;
    this.#leased.clear();
    guard?.release(true);
  }

  async #texts(sql: string, values: unknown[]): Promise<string[]> {
    const { rows } = await this.#use((client) => client.query(sql, values));
    return rows.map((row) => String(row["text"]));
  }

  async #use<T>(work: (client: PgClient) => Promise<T>): Promise<T> {
    const client = await this.#pool.connect();
    let failed = true;
    try {
      const found = await work(client);
      failed = false;
      return found;
    } finally {
      // What failed in the middle of something is not used again.
      client.release(failed);
    }
  }
}

/** The right to drive a flow. */
export interface Lease {
  /** Gives it up. */
  release(): Promise<void>;
}
