// Journals in PostgreSQL, by the package pg.

import * as sql from "./sql.js";
import { fenced } from "./store.js";
import type { Store } from "./store.js";

/** What is needed of a `Client` of pg. */
export interface PgClient {
  query(sql: string, values?: unknown[]): Promise<{ rows: Record<string, unknown>[]; rowCount: number | null }>;
  release(error?: boolean | Error): void;
  on(event: "error", listener: (error: Error) => void): unknown;
  off(event: "error", listener: (error: Error) => void): unknown;
}

/** What is needed of a `Pool` of pg. */
export interface PgPool {
  connect(): Promise<PgClient>;
}

const SCHEMA = [sql.POSTGRES_ONE_AT_A_TIME, sql.POSTGRES_MAKE_FLOWS, sql.POSTGRES_MAKE_LINES, sql.POSTGRES_MAKE_INDEX];

/** An append in one statement. */
const APPEND = `
  with flow as (insert into kassa_flow (reference) values ($1) on conflict do nothing)
  insert into kassa_line (reference, n, line)
  select $1, $2::bigint + line.n, line.line from unnest($3::text[]) with ordinality as line (line, n)
  where (select coalesce(max(n), 0) from kassa_line where reference = $1) = $2::bigint`;

/** Keeps journals in PostgreSQL. Any number of machines may share it; an append is one statement. */
export class PostgresStore implements Store {
  readonly #pool: PgPool;
  #guard: Promise<Guard> | undefined;

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
      await client.query(`begin; ${SCHEMA.join("; ")}; commit`);
      const { rows } = await client.query(sql.POSTGRES_SHOW_DURABILITY);
      if (rows[0]?.["synchronous_commit"] === "off") {
        throw new Error("synchronous_commit is off: what is acknowledged could be lost; switch it on for this user");
      }
    });
    return store;
  }

  async read(reference: string): Promise<string[]> {
    return this.#texts(sql.POSTGRES_READ_LINES, [reference]);
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
    await this.#use((client) => client.query(sql.POSTGRES_END_FLOW, [reference]));
  }

  async pending(): Promise<string[]> {
    return this.#texts(sql.POSTGRES_PENDING_FLOWS, []);
  }

  /**
   * The right to drive a flow, until it is released or this process dies; undefined while another has it, or this one. The fence keeps
   * two drivers from harm; a lease keeps them from taking turns. All leases share one connection of the pool, and go with it; a machine
   * that is cut off loses its own after half a minute.
   */
  async lease(reference: string): Promise<Lease | undefined> {
    const guard = await (this.#guard ??= this.#guarding());
    return guard.take(reference);
  }

  #guarding(): Promise<Guard> {
    const made: Promise<Guard> = Guard.open(this.#pool, () => {
      if (this.#guard === made) this.#guard = undefined;
    });
    return made;
  }

  /** Gives up all leases. The pool stays open: it is yours. */
  async close(): Promise<void> {
    const guard = await this.#guard?.catch(() => undefined);
    guard?.drop();
  }

  /** The first column. */
  async #texts(query: string, values: unknown[]): Promise<string[]> {
    const { rows } = await this.#use((client) => client.query(query, values));
    return rows.map((row) => String(Object.values(row)[0]));
  }

  async #use<T>(work: (client: PgClient) => Promise<T>): Promise<T> {
    const client = await this.#pool.connect();
    // A connection that breaks says so twice: to the query, and to whoever listens, without whom the process would end.
    client.on("error", ignore);
    let failed = true;
    try {
      const found = await work(client);
      failed = false;
      return found;
    } finally {
      // What failed in the middle of something is not used again.
      client.release(failed);
      if (!failed) client.off("error", ignore);
    }
  }
}

function ignore(): void {}

/** The connection whose session holds the leases. Its locks do not exclude each other, so the names are kept here as well. */
class Guard {
  readonly #client: PgClient;
  readonly #dropped: () => void;
  readonly #held = new Set<string>();
  #gone = false;

  private constructor(client: PgClient, dropped: () => void) {
    this.#client = client;
    this.#dropped = dropped;
    // With the connection, all its locks are gone.
    client.on("error", () => this.drop());
  }

  static async open(pool: PgPool, dropped: () => void): Promise<Guard> {
    let guard: Guard | undefined;
    try {
      guard = new Guard(await pool.connect(), dropped);
      await guard.#client.query(sql.POSTGRES_KEEP_AWAKE);
      return guard;
    } catch (error) {
      guard?.drop();
      dropped();
      throw error;
    }
  }

  async take(reference: string): Promise<Lease | undefined> {
    if (this.#held.has(reference)) return undefined;
    this.#held.add(reference);
    let got = false;
    try {
      const { rows } = await this.#client.query(sql.POSTGRES_TAKE_LEASE, [reference]);
      got = Object.values(rows[0] ?? {})[0] === true && !this.#gone;
    } finally {
      if (!got) this.#held.delete(reference);
    }
    if (!got) return undefined;
    let held = true;
    const release = async (): Promise<void> => {
      if (!held) return;
      held = false;
      await this.#release(reference);
    };
    return { release };
  }

  async #release(reference: string): Promise<void> {
    try {
      if (!this.#gone) await this.#client.query(sql.POSTGRES_GIVE_LEASE, [reference]);
    } catch {
      // Without its connection there is no lock any more.
      this.drop();
    }
    this.#held.delete(reference);
  }

  drop(): void {
    if (this.#gone) return;
    this.#gone = true;
    this.#dropped();
    this.#client.release(true);
  }
}

/** The right to drive a flow. */
export interface Lease {
  /** Gives it up. */
  release(): Promise<void>;
}
