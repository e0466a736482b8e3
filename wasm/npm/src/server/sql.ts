// Printed by `cargo run -p kassa-bindgen -- typescript` from the tables in core. Do not edit.
// What the stores say to SQLite and to PostgreSQL. It is the same in every language.

/** One row for each flow. */
export const SQLITE_MAKE_FLOWS = `create table if not exists kassa_flow (reference text primary key, ended boolean not null default false)`;

/** The lines. Their primary key is the fence: of two processes that append the same line, one is refused. */
export const SQLITE_MAKE_LINES = `create table if not exists kassa_line (reference text not null references kassa_flow, n bigint not null, line
  text not null, primary key (reference, n))`;

/** The lines of a flow, in order. */
export const SQLITE_READ_LINES = `select line from kassa_line where reference = ? order by n`;

/** Number of the last line of a flow. */
export const SQLITE_LAST_LINE = `select coalesce(max(n), 0) from kassa_line where reference = ?`;

/** Notes a flow, where it is not noted. */
export const SQLITE_ADD_FLOW = `insert into kassa_flow (reference) values (?) on conflict do nothing`;

/** Appends a line. */
export const SQLITE_ADD_LINE = `insert into kassa_line (reference, n, line) values (?, ?, ?)`;

/** Notes that a flow has ended. */
export const SQLITE_END_FLOW = `update kassa_flow set ended = true where reference = ?`;

/** The flows that have not ended. */
export const SQLITE_PENDING_FLOWS = `select reference from kassa_flow where not ended order by reference`;

/** Holds what is pending, however much has ended: whatever was ever paid would be read otherwise. */
export const SQLITE_MAKE_INDEX = `create index if not exists kassa_flow_pending on kassa_flow (reference) where not ended`;

/** One row for each flow. */
export const POSTGRES_MAKE_FLOWS = `create table if not exists kassa_flow (reference text primary key, ended boolean not null default false)`;

/** The lines. Their primary key is the fence: of two processes that append the same line, one is refused. */
export const POSTGRES_MAKE_LINES = `create table if not exists kassa_line (reference text not null references kassa_flow, n bigint not null, line
  text not null, primary key (reference, n))`;

/** The lines of a flow, in order. */
export const POSTGRES_READ_LINES = `select line from kassa_line where reference = $1 order by n`;

/** Number of the last line of a flow. */
export const POSTGRES_LAST_LINE = `select coalesce(max(n), 0) from kassa_line where reference = $1`;

/** Notes a flow, where it is not noted. */
export const POSTGRES_ADD_FLOW = `insert into kassa_flow (reference) values ($1) on conflict do nothing`;

/** Appends a line. */
export const POSTGRES_ADD_LINE = `insert into kassa_line (reference, n, line) values ($1, $2, $3)`;

/** Notes that a flow has ended. */
export const POSTGRES_END_FLOW = `update kassa_flow set ended = true where reference = $1`;

/** The flows that have not ended. */
export const POSTGRES_PENDING_FLOWS = `select reference from kassa_flow where not ended order by reference`;

/** Holds what is pending, however much has ended. Asked for first: to make one that is there needs the owner of
 * the table, and waits for everybody who writes. */
export const POSTGRES_MAKE_INDEX = `do $$ begin if to_regclass('kassa_flow_pending') is null then create index kassa_flow_pending on kassa_flow
  (reference) where not ended; end if; end $$`;

/** Two processes that start together would otherwise collide in the catalogue. */
export const POSTGRES_ONE_AT_A_TIME = `select pg_advisory_xact_lock(7310377)`;

/** Where it is off, what was acknowledged could be lost. */
export const POSTGRES_SHOW_DURABILITY = `show synchronous_commit`;

/** The server notices within half a minute that a machine has lost its power; by itself it would keep its locks
 * for two hours. */
export const POSTGRES_KEEP_AWAKE = `select set_config('tcp_keepalives_idle', '10', false), set_config('tcp_keepalives_interval', '5', false),
  set_config('tcp_keepalives_count', '3', false)`;

/** Takes the right to drive a flow, or says that it cannot be had. A session is given its own lock once more. */
export const POSTGRES_TAKE_LEASE = `select pg_try_advisory_lock(hashtextextended($1, 7310377))`;

/** Gives it up. */
export const POSTGRES_GIVE_LEASE = `select pg_advisory_unlock(hashtextextended($1, 7310377))`;
