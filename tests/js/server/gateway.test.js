// The example gateway: two workers on PostgreSQL, of which one is killed in the middle of a payment.

import assert from "node:assert/strict";
import { spawn } from "node:child_process";
import { createInterface } from "node:readline";
import { after, before, test } from "node:test";
import { Client, FetchTransport, freshReference, PostgresStore } from "kassa/server";
import pg from "pg";
import { configOf, payment, startPostgres, startSandbox } from "./support.js";

let sandbox;
let postgres;
let postgresql;
let environment;
const workers = [];
before(async () => {
  sandbox = await startSandbox();
  postgres = await startPostgres();
  postgresql = await postgres.database();
  const { host, port, user, database } = postgresql;
  environment = {
    PORT: "0",
    DATABASE: `postgresql://${user}@localhost:${port}/${database}?host=${encodeURIComponent(host)}`,
    KLARNA: sandbox.url,
    ACCOUNT: sandbox.seed.partner_account_id,
    API_KEY: sandbox.seed.acquiring_partner_api_key,
    JOURNAL_KEY: "0123456789abcdef".repeat(4),
    SIGNING_KEY_ID: sandbox.seed.signing_key_id,
    SIGNING_KEY: sandbox.seed.signing_key,
  };
});
after(() => {
  for (const worker of workers) worker.process.kill("SIGKILL");
  sandbox.stop();
  postgres.stop();
});

async function worker() {
  const stdio = ["ignore", "pipe", "inherit"];
  const child = spawn(process.execPath, ["gateway.js"], { stdio, env: { ...process.env, ...environment } });
  const port = await new Promise((resolve, reject) => {
    createInterface(child.stdout).once("line", (line) => resolve(line.split(" ").at(-1)));
    child.once("exit", (code) => reject(new Error(`the worker ended with ${code}`)));
  });
  const url = `http://127.0.0.1:${port}`;
  const ask = async (method, path, body) => {
    const headers = { "content-type": "application/json" };
    const response = await fetch(url + path, { method, headers, ...(body === undefined ? {} : { body: JSON.stringify(body) }) });
    const text = await response.text();
    return { status: response.status, ...(text.startsWith("{") ? JSON.parse(text) : { text }) };
  };
  workers.push({ process: child, url, get: (path) => ask("GET", path), post: (path, body) => ask("POST", path, body) });
  return workers.at(-1);
}

async function until(worker, reference, state) {
  let view;
  for (let tries = 0; tries < 300; tries += 1) {
    view = await worker.get(`/payments/${reference}`);
    if (view.state === state) return view;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  assert.fail(`it is not ${state}: ${JSON.stringify(view)}`);
}

test("a worker dies and the payment goes on at the other", async () => {
  const pool = new pg.Pool(postgresql);
  const store = await PostgresStore.open(pool);
  // A journal that does not open, and comes first, keeps nobody from taking over the others.
  const config = { ...configOf(sandbox.url, sandbox.seed), installation: "gateway", journal_key: "f".repeat(64) };
  const stranger = new Client(config, { store, transport: new FetchTransport(environment.API_KEY) });
  const begun = await stranger.open("payment", { ...payment("0"), reference: "0" });
  await begun.run({ until: (view) => view.state === "awaiting_customer" });
  begun.close();
  const [first, other] = await Promise.all([worker(), worker()]);
  await sandbox.control("POST", "webhooks", { url: `${other.url}/webhooks` });
  const reference = freshReference();
  const order = { reference, checkout: { basket: "b-17" } };
  const view = await first.post("/payments", order);
  assert.deepEqual([view.state, view.paid], ["awaiting_customer", "unknown"]);
  assert.equal((await other.post("/payments", order)).payment_request_id, view.payment_request_id);

  first.process.removeAllListeners("exit");
  first.process.kill("SIGKILL");
  await sandbox.approve(reference);
  assert.equal((await until(other, reference, "approved")).paid, "yes");

  const half = { reference: "parcel-1", amount: 6_168 };
  assert.equal((await other.post(`/payments/${reference}/captures`, half)).captured, 6_168);
  assert.equal((await other.post(`/payments/${reference}/captures`, half)).captured, 6_168, "the same capture");
  const tooMuch = await other.post(`/payments/${reference}/captures`, { reference: "parcel-2", amount: 6_169 });
  assert.equal(tooMuch.status, 400);
  assert.equal((await sandbox.transactions(reference)).length, 1);

  // What Klarna made and the store did not take is not told as refused.
  const rest = { reference: "parcel-3", amount: 168 };
  await pool.query(`create function full_up() returns trigger language plpgsql as $$ begin raise 'full up'; end $$;
    create trigger full_up before insert on kassa_line for each row
    when (new.line like '%"made":%') execute function full_up()`);
  const failed = await other.post(`/payments/${reference}/captures`, rest);
  assert.deepEqual([failed.status, failed.error_code], [503, "UNKNOWN_YET"]);
  assert.equal((await sandbox.transactions(reference))[0].captured_amount, 6_336, "it was made");
  await pool.query("drop function full_up cascade");
  await pool.end();
  assert.equal((await other.post(`/payments/${reference}/captures`, rest)).captured, 6_336);
});

test("a capture that a worker did not live to send is made by another, which lets go of the ledger", async () => {
  const other = workers.find((worker) => worker.process.signalCode === null);
  const reference = freshReference();
  await other.post("/payments", { reference, checkout: { basket: "b-18" } });
  await sandbox.approve(reference);
  const paid = await until(other, reference, "approved");

  const pool = new pg.Pool(postgresql);
  const config = {
    base_url: sandbox.url,
    environment: "test",
    installation: "gateway",
    partner_account_id: sandbox.seed.partner_account_id,
    journal_key: environment.JOURNAL_KEY,
    policy: { trusted_clock: true },
  };
  const killed = new Error("killed");
  const transport = { send: () => Promise.reject(killed) };
  const dead = new Client(config, { store: await PostgresStore.open(pool), transport });
  const name = `${reference}/ledger`;
  const { payment_transaction_id } = paid;
  const ledger = await dead.open("transaction", { reference: name, payment_transaction_id, amount: 990, currency: "EUR" });
  ledger.command({ capture: { reference: "parcel-1", amount: 400 } });
  await assert.rejects(ledger.run(), killed);
  ledger.close();
  let left;
  for (let tries = 0; tries < 200; tries += 1) {
    left = await dead.look(name);
    if (!left.busy) break;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  await pool.end();
  assert.deepEqual([left.busy, left.captured], [false, 400]);
  const rest = { reference: "parcel-2", amount: 590 };
  assert.equal((await other.post(`/payments/${reference}/captures`, rest)).captured, 990);
});

test("a cancel reaches the worker whose payment it is", async () => {
  const other = workers.find((worker) => worker.process.signalCode === null);
  const one = await worker();
  const reference = freshReference();
  await one.post("/payments", { reference, checkout: { basket: "b-18" } });
  await other.post(`/payments/${reference}/cancel`);
  assert.equal((await until(other, reference, "canceled")).paid, "no");
  assert.equal((await one.get("/payments/none")).status, 404);
  assert.equal((await one.post("/payments", { reference: "x", checkout: { basket: "none" } })).status, 400);
  assert.equal((await one.post("/webhooks", {})).status, 400);
});
