// Operations of the API, one by one, and payments without a database.

import assert from "node:assert/strict";
import { once } from "node:events";
import http from "node:http";
import { after, before, test } from "node:test";
import { inspect } from "node:util";
import { CallRefused, Client, FetchTransport, KassaError, MemoryStore, check, codes, freshReference } from "kassa/server";
import { payment, startSandbox, configOf } from "./support.js";

let sandbox;
before(async () => {
  sandbox = await startSandbox();
});
after(() => sandbox.stop());

async function paid(client, reference = `approved-${freshReference()}`) {
  return (await client.open("payment", payment(reference))).run({ timeoutMs: 30_000 });
}

test("a read gives a typed answer", async () => {
  const client = sandbox.client();
  const view = await paid(client);
  const answer = await client.payment.transaction.read(view.payment_transaction_id).send();
  assert.deepEqual([answer.status, answer.value.amount, answer.value.state], [200, 12_336, "AUTHORIZED"]);
  assert.match(new TextDecoder().decode(answer.body), /"amount":12336/);
});

test("what Klarna refuses is an error with its words", async () => {
  const read = sandbox.client().payment.transaction.read("krn:payment:eu1:transaction:none").send();
  await assert.rejects(read, (error) => {
    assert.ok(error instanceof CallRefused);
    assert.equal(error.status, 404);
    assert.ok(error.errorCode && error.errorId);
    assert.equal(error.advice, "read_then_decide");
    return true;
  });
});

test("what is wrong is refused before it is sent", async () => {
  await sandbox.control("DELETE", "log");
  const wrong = sandbox.client().security.apiKey.create({ description: 7 }, { reference: freshReference() });
  await assert.rejects(wrong.send(), (error) => {
    assert.ok(error instanceof KassaError);
    assert.equal(error.class, "input");
    assert.match(error.pointer, /^\/body\/description/);
    return true;
  });
  assert.deepEqual(await sandbox.control("GET", "log"), []);
});

test("a body is checked without a call", () => {
  assert.deepEqual(check("security.api_key.create", { description: "till" }), []);
  const [finding] = check("capturePaymentTransaction", '{"capture_amount":1.5}');
  assert.deepEqual([finding.pointer, finding.rule, finding.severity], ["/capture_amount", "whole", "error"]);
  const body = {
    request_payment_transaction: { amount: 12_336, payment_transaction_reference: "r".repeat(300), capture: "SOMEDAY" },
    supplementary_purchase_data: { line_items: [{ name: "Pen", quantity: 2, total_amount: 3_998 }] },
  };
  const found = check("payment.authorize", body);
  assert.deepEqual(found.map((one) => `${one.pointer} ${one.rule} ${one.severity}`).sort(), [
    " required error",
    " sum warning",
    "/request_payment_transaction/capture choice warning",
    "/request_payment_transaction/payment_transaction_reference length error",
  ]);
  assert.equal(found.find((one) => one.rule === "required").remedy, "add the member");
  assert.throws(() => check("payment.steal", {}), (error) => error instanceof KassaError && error.pointer === "/operation");
  assert.throws(() => check("security.api_key.list", {}), (error) => error.pointer === "/body");
});

test("a secret is handed out once, and in no print and no journal", async () => {
  const store = new MemoryStore();
  const client = sandbox.client(store);
  const running = await client.security.apiKey.create({ description: "till" }, { reference: "key-1" }).start();
  const view = await running.run({ timeoutMs: 30_000, until: (seen) => seen.state === "answered" });
  const taken = JSON.stringify(running.take());
  const [secret] = taken.match(/klarna_test_api_[^"]+/);
  await running.run({ timeoutMs: 30_000 });
  assert.equal(running.take(), undefined);
  const seen = inspect([view, running, client, store], { depth: 9 }) + (await store.read("key-1")).join("");
  assert.ok(!seen.includes(secret));
});

test("an answer's prints hold no secret and no data about people, and its members stay as they came", async () => {
  const client = sandbox.client();
  const answer = await client.security.apiKey.create({ description: "till" }, { reference: freshReference() }).send();
  const text = new TextDecoder().decode(answer.body);
  const [secret] = text.match(/klarna_test_api_[^"]+/);
  const shown = inspect(answer, { depth: 9 });
  assert.ok(!shown.includes(secret) && shown.includes("***"), shown);
  assert.ok(JSON.stringify(answer.value).includes(secret), "the application can read it");
  assert.ok(inspect(client).length < 40 && !inspect(new FetchTransport("klarna_test_api_x")).includes("klarna"));
});

test("a list is read page by page", async () => {
  const client = sandbox.client();
  const fresh = () => ({ reference: freshReference() });
  await client.account.brand.create({ brand_reference: "b2", display_name: "Two" }, fresh()).send();
  const shop = { type: "WEBSITE", store_reference: "s0", url: "https://two.example" };
  const body = { store_group_reference: "g2", brand_reference: "b2", stores: [shop] };
  const { store_group_id } = (await client.account.storeGroup.create(body, fresh()).send()).value;
  for (const store_reference of ["s1", "s2", "s3"]) {
    const store = { store_group_id, type: "PHYSICAL_STORE", store_reference, address: { city: "Oslo" } };
    await client.account.store.create(store, fresh()).send();
  }
  const whole = (await client.account.store.list({ size: 50 }).send()).value.stores.map((store) => store.store_id);
  const found = [];
  for await (const store of client.account.store.list({ size: 1 }).items()) found.push(store.store_id);
  assert.ok(whole.length >= 3);
  assert.deepEqual(found, whole);
});

test("a lost answer makes no second payment, and the transport repeats nothing by itself", async () => {
  const reference = `approved-${freshReference()}`;
  const outcomes = [];
  const client = sandbox.client(undefined, { sent: (_, got) => outcomes.push(got.lost ?? "answered") });
  await sandbox.control("DELETE", "log");
  // A read leaves a connection behind; a transport that repeats would repeat what is sent on it.
  await client.account.store.list().send();
  const fault = { match: { operation: "authorizePayment" }, times: 2, fault: { kind: "drop_after" } };
  await sandbox.control("POST", "faults", fault);
  const view = await paid(client, reference);
  assert.deepEqual([view.state, view.paid], ["approved", "yes"]);
  assert.equal((await sandbox.transactions(reference)).length, 1);
  const log = await sandbox.control("GET", "log");
  assert.deepEqual(outcomes.filter((outcome) => outcome !== "answered"), ["unknown", "unknown"]);
  assert.equal(log.length, outcomes.length);
});

test("a host that cannot be reached was sent nothing", async () => {
  const seed = sandbox.seed;
  const closed = http.createServer().listen(0, "127.0.0.1");
  await once(closed, "listening");
  const { port } = closed.address();
  closed.close();
  await once(closed, "close");
  const config = configOf(`http://127.0.0.1:${port}`, seed);
  const client = new Client(config, { store: new MemoryStore(), transport: new FetchTransport("klarna_test_api_none") });
  const outcomes = [];
  const running = await client.open("payment", payment(freshReference()), { sent: (_, got) => outcomes.push(got) });
  await running.run({ timeoutMs: 30_000, until: () => outcomes.length > 0 });
  assert.equal(outcomes[0]?.lost, "not_sent", inspect(outcomes));
  assert.equal(running.why, "ECONNREFUSED");
  assert.throws(() => new FetchTransport(undefined), /the API key is missing/);
});

test("a reference that comes with something else is refused", async () => {
  const client = sandbox.client();
  const name = `approved-${freshReference()}`;
  const { reference, payment_transaction_id } = await paid(client, name);
  const refused = (error) => error instanceof KassaError && error.code === codes.REFERENCE_REUSED;
  await assert.rejects(client.open("payment", payment(name, 600)), refused);
  await assert.rejects(client.open("transaction", { reference, payment_transaction_id, currency: "EUR" }), refused);
  assert.equal((await paid(client, name)).paid, "yes");
  assert.equal((await sandbox.transactions(name)).length, 1);
});

test("an object drives its flow once at a time, a time-out answers the view, and a signal rejects", async () => {
  const running = await sandbox.client().open("payment", payment(freshReference()));
  const first = running.run({ timeoutMs: 1_000 });
  await assert.rejects(running.run(), (error) => error instanceof KassaError && error.code === codes.JOURNAL_LOCKED);
  assert.equal((await first).state, "awaiting_customer");
  const reason = new Error("the shop closes");
  await assert.rejects(running.run({ signal: AbortSignal.abort(reason) }), reason);
});

test("a cancel ends the wait of the customer", async () => {
  const running = await sandbox.client().open("payment", payment(freshReference()));
  await running.run({ until: (view) => view.state === "awaiting_customer" });
  setTimeout(() => running.command({ cancel: {} }), 100);
  const view = await running.run({ timeoutMs: 30_000 });
  assert.deepEqual([view.state, view.paid], ["canceled", "no"]);
});

test("many payments at a time in one process", async () => {
  const client = sandbox.client();
  const views = await Promise.all(Array.from({ length: 20 }, () => paid(client)));
  assert.deepEqual(new Set(views.map((view) => view.paid)), new Set(["yes"]));
  assert.deepEqual(await client.pending(), []);
});

test("captures and refunds keep to the ledger", async () => {
  const client = sandbox.client();
  const reference = `approved-${freshReference()}`;
  const { payment_transaction_id } = await paid(client, reference);
  const ledger = await client.open("transaction", { reference, payment_transaction_id, amount: 12_336, currency: "EUR" });
  const settled = { until: (view) => !view.busy, timeoutMs: 30_000 };
  ledger.command({ capture: { reference: "parcel-1", amount: 10_000 } });
  assert.throws(() => ledger.command({ capture: { reference: "parcel-2", amount: 2_337 } }), (error) => error.class === "limit");
  ledger.command({ capture: { reference: "parcel-1", amount: 10_000 } });
  assert.equal((await ledger.run(settled)).captured, 10_000);
  ledger.command({ refund: { reference: "return-1", amount: 4_000 } });
  const view = await ledger.run(settled);
  assert.deepEqual([view.captured, view.refunded, view.remaining], [10_000, 4_000, 2_336]);
});

test("a file goes up and comes down as bytes, and a table as rows", async () => {
  const client = sandbox.client();
  const { payment_transaction_id } = await paid(client);
  await client.payment.transaction.capture(payment_transaction_id, { capture_amount: 12_336 }, { reference: freshReference() }).send();
  const { payment_dispute_id } = await sandbox.control("POST", "disputes", { payment_transaction_id });
  const bytes = Buffer.from(Array.from({ length: 300_000 }, (_, n) => n % 256));
  const body = { file: bytes.toString("base64"), filename: "proof.pdf" };
  const up = await client.dispute.attachment.upload(payment_dispute_id, body, { reference: freshReference() }).send();
  const down = await client.dispute.attachment.download(payment_dispute_id, up.value.payment_dispute_attachment_id).send();
  assert.ok(bytes.equals(down.body));
  assert.equal(down.contentType, "application/pdf");

  const interval = { interval_start: "2020-01-01T00:00:00Z", interval_end: "2035-01-01T00:00:00Z" };
  const wanted = { ...interval, payment_acquiring_account_id: sandbox.seed.payment_acquiring_account_id };
  const made = await client.settlement.generate(wanted, { reference: freshReference() }).send();
  const table = await client.settlement.csv(made.value.settlement_reports[0].settlement_id).send();
  const rows = table.rows();
  assert.ok(rows.some((row) => row.payment_transaction_id === payment_transaction_id && row.amount === "12336"), inspect(rows));
});
