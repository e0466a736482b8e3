// Journals in SQLite and PostgreSQL: whoever dies, another goes on, and one payment is made. Needs a Node with SQLite.

import assert from "node:assert/strict";
import { spawn } from "node:child_process";
import { existsSync, mkdtempSync, rmSync } from "node:fs";
import { connect, createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, before, describe, test } from "node:test";
import { pathToFileURL } from "node:url";
import { PostgresStore, SqliteStore, StoreConflict, freshReference } from "kassa/server";
import pg from "pg";
import { payment, startPostgres, startSandbox } from "./support.js";

const DIES = new URL("dies.js", import.meta.url).pathname;
const folder = mkdtempSync(join(tmpdir(), "kassa-stores-"));
let sandbox;
let postgres;
const pools = [];
before(async () => {
  sandbox = await startSandbox();
  postgres = await startPostgres();
});
after(async () => {
  await Promise.all(pools.map((pool) => pool.end()));
  sandbox.stop();
  postgres.stop();
  rmSync(folder, { recursive: true });
});

/** Each gives a place for journals, and how to open it. */
const kinds = {
  SQLite: async () => ({ sqlite: join(folder, `${freshReference()}.sqlite`) }),
  PostgreSQL: async () => ({ postgres: await postgres.database() }),
};

async function open(place) {
  if (place.sqlite !== undefined) return new SqliteStore(place.sqlite);
  pools.push(new pg.Pool({ ...place.postgres, max: 4 }));
  return PostgresStore.open(pools.at(-1));
}

/** A process that drives a payment and kills itself at its nth step. Answers how it ended. */
function die(place, reference, step) {
  const task = JSON.stringify({ url: sandbox.url, seed: sandbox.seed, place, reference, step });
  const child = spawn(process.execPath, ["--no-warnings", DIES, task], { stdio: "inherit" });
  return new Promise((resolve) => child.once("exit", (code, signal) => resolve(signal ?? code)));
}

for (const [name, place] of Object.entries(kinds)) {
  describe(name, () => {
    test("whoever finds the journal longer is refused, and nothing is written", async () => {
      const where = await place();
      const [one, other] = [await open(where), await open(where)];
      await one.append("a", 0, ["1", "2"]);
      await assert.rejects(other.append("a", 0, ["x"]), StoreConflict);
      await assert.rejects(other.append("a", 1, ["x"]), StoreConflict);
      await assert.rejects(other.append("a", 3, ["x"]), StoreConflict);
      await other.append("a", 2, ["3"]);
      await other.append("b", 0, ["1"]);
      assert.deepEqual(await one.read("a"), ["1", "2", "3"]);
      await one.ended("a");
      assert.deepEqual(await other.pending(), ["b"]);
    });

    test("of many that append the same line, one is served", async () => {
      const where = await place();
      const stores = await Promise.all(Array.from({ length: 4 }, () => open(where)));
      const ends = await Promise.allSettled(stores.map((store, n) => store.append("a", 0, [String(n)])));
      assert.equal(ends.filter((end) => end.status === "fulfilled").length, 1);
      assert.ok(ends.every((end) => end.status === "fulfilled" || end.reason instanceof StoreConflict));
      assert.equal((await stores[0].read("a")).length, 1);
    });

    test("the second driver wins, the first stops, one payment is made", async () => {
      const where = await place();
      const reference = freshReference();
      const first = await sandbox.client(await open(where)).open("payment", payment(reference));
      const waits = await first.run({ until: (view) => view.state === "awaiting_customer" });
      assert.equal(waits.paid, "unknown");
      const client = sandbox.client(await open(where));
      assert.deepEqual(await client.pending(), [`${reference}/1`]);
      const second = await client.resume(`${reference}/1`);
      await second.run({ timeoutMs: 0 });
      await sandbox.approve(`${reference}/1`);
      assert.equal((await second.run({ timeoutMs: 30_000 })).paid, "yes");
      await assert.rejects(first.run({ timeoutMs: 30_000 }), StoreConflict);
      assert.equal((await sandbox.transactions(reference)).length, 1);
    });

    test("a process that is killed at any step leaves a payment that is made once", async () => {
      const where = await place();
      const client = sandbox.client(await open(where), { show: () => sandbox.approve(`${reference}/1`) });
      let reference;
      // SQLite dies at every place, PostgreSQL at every second one, unless KASSA_MATRIX asks for the whole.
      const stride = name === "SQLite" || process.env.KASSA_MATRIX === "whole" ? 1 : 2;
      let step = 0;
      for (; ; step += stride) {
        reference = freshReference();
        if ((await die(where, reference, step)) !== "SIGKILL") break;
        const begun = (await client.pending()).length === 1;
        const running = begun ? await client.resume(`${reference}/1`) : await client.open("payment", payment(reference));
        const view = await running.run({ timeoutMs: 60_000 });
        assert.deepEqual([view.state, view.paid], ["approved", "yes"], `killed at step ${step}`);
        assert.equal((await sandbox.transactions(reference)).length, 1, `killed at step ${step}`);
        running.close();
      }
      assert.ok(step >= 10, `${step} places to die`);
      assert.deepEqual(await client.pending(), []);
      console.log(`${name}: killed at ${Math.ceil(step / stride)} places, each payment made once`);
    });
  });
}

test("a lease is held by one, and gone with its connection", async () => {
  const where = await kinds.PostgreSQL();
  const [one, other] = [await open(where), await open(where)];
  const lease = await one.lease("a");
  assert.equal(await one.lease("a"), undefined);
  assert.equal(await other.lease("a"), undefined);
  assert.ok(await other.lease("b"));
  await lease.release();
  assert.ok(await other.lease("a"));
  await other.close();
  // The server notices a little later.
  let again;
  for (let tries = 0; again === undefined && tries < 100; tries += 1) {
    again = await one.lease("a");
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  await one.close();
  assert.ok(again);
});

test("a lease's connection notices a machine that is gone, and a name that no database takes costs no lease", async () => {
  const pool = new pg.Pool({ ...(await postgres.database()), host: "127.0.0.1", max: 4 });
  pool.on("error", () => {});
  pools.push(pool);
  const made = [];
  pool.on("connect", (client) => made.push(client));
  const store = await PostgresStore.open(pool);
  const lease = await store.lease("a");
  assert.ok(lease && (await store.lease("b")));
  const guard = (await pool.query("select distinct pid from pg_locks where locktype = 'advisory'")).rows;
  assert.equal(guard.length, 1);
  const holder = made.find((client) => client.processID === guard[0].pid);
  for (const [name, value] of [["idle", "10"], ["interval", "5"], ["count", "3"]]) {
    const { rows } = await holder.query(`show tcp_keepalives_${name}`);
    assert.deepEqual(rows, [{ [`tcp_keepalives_${name}`]: value }], "as the socket has it");
  }
  await assert.rejects(store.lease("\0"));
  assert.equal(await store.lease("a"), undefined);

  // The server ends the session, and with it all leases; one that is given back late takes nothing from its next owner.
  await pool.query("select pg_terminate_backend($1, 5000)", [guard[0].pid]);
  let again;
  for (let tries = 0; again === undefined && tries < 100; tries += 1) {
    again = await store.lease("a").catch(() => undefined);
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
  assert.ok(again);
  await lease.release();
  assert.equal(await store.lease("a"), undefined);
  await store.close();
});

test("a connection that breaks while it is waited for is an error of that call alone", async () => {
  const where = await postgres.database();
  const sockets = new Set();
  const proxy = createServer((socket) => {
    const server = connect(where.port, "127.0.0.1");
    for (const [one, other] of [[socket, server], [server, socket]]) {
      sockets.add(one.on("error", () => {}));
      one.pipe(other);
    }
  });
  await new Promise((resolve) => proxy.listen(0, "127.0.0.1", resolve));
  const pool = new pg.Pool({ ...where, host: "127.0.0.1", port: proxy.address().port });
  pool.on("error", () => {});
  pools.push(pool);
  const store = await PostgresStore.open(pool);
  const direct = new pg.Client(where);
  await direct.connect();
  await direct.query("begin; lock table kassa_line in exclusive mode");
  const waits = assert.rejects(store.append("a", 0, ["1"]), (error) => !(error instanceof StoreConflict));
  const blocked = "select count(*)::int as n from pg_stat_activity where wait_event_type = 'Lock' and datname = current_database()";
  while ((await direct.query(blocked)).rows[0].n === 0) await new Promise((resolve) => setTimeout(resolve, 20));
  for (const socket of sockets) socket.resetAndDestroy();
  await waits;
  await direct.query("rollback");
  await direct.end();
  // Whether the line got there is for the next append to find out.
  const after = (await store.read("a")).length;
  await store.append("a", after, ["2"]);
  assert.equal((await store.read("a")).length, after + 1);
  proxy.close();
});

test("a start waits for nobody who writes", async () => {
  const where = await postgres.database();
  const [first, second] = [new pg.Pool(where), new pg.Pool({ ...where, options: "-c lock_timeout=1s" })];
  pools.push(first, second);
  await PostgresStore.open(first);
  const writing = await first.connect();
  await writing.query("begin; insert into kassa_flow (reference) values ('one')");
  // It would give up after a second, in place of waiting for the writer.
  await PostgresStore.open(second);
  await writing.query("rollback");
  writing.release();
});

test("a file that another process is making is waited for", async () => {
  const path = join(mkdtempSync(join(tmpdir(), "kassa-making-")), "journal.sqlite");
  const making = `const { DatabaseSync } = require("node:sqlite");
    const database = new DatabaseSync(process.argv[1]);
    database.exec("begin immediate");
    console.log("held");
    setTimeout(() => database.exec("commit"), 300);`;
  const other = spawn(process.execPath, ["--no-warnings", "-e", making, path], { stdio: ["ignore", "pipe", "inherit"] });
  await new Promise((resolve) => other.stdout.once("data", resolve));
  const store = new SqliteStore(path);
  assert.deepEqual(await store.pending(), []);
  store.close();
});

test("what is pending is found without reading all that was", async () => {
  const pool = new pg.Pool(await postgres.database());
  pools.push(pool);
  await PostgresStore.open(pool);
  const { rows } = await pool.query("select indexdef from pg_indexes where indexname = 'kassa_flow_pending'");
  assert.match(rows[0].indexdef, /WHERE \(NOT ended\)/);
});

test("a file is named by a URL as by its path", async () => {
  const path = join(folder, "with a space.sqlite");
  new SqliteStore(pathToFileURL(path)).close();
  assert.ok(existsSync(path));
});

test("a file that cannot be opened is named", () => {
  assert.throws(() => new SqliteStore(join(folder, "nowhere", "journal.sqlite")), /nowhere\/journal\.sqlite cannot be opened/);
});

test("a server that could lose what it acknowledged is refused", async () => {
  const pool = new pg.Pool({ ...(await postgres.database()), options: "-c synchronous_commit=off" });
  pools.push(pool);
  await assert.rejects(PostgresStore.open(pool), /synchronous_commit/);
});
