// Webhooks that find their flows, and the report about Klarna's requirements, against a sandbox.

import assert from "node:assert/strict";
import { createHmac } from "node:crypto";
import { after, before, test } from "node:test";
import { inspect } from "node:util";
import { Client, FetchTransport, KassaError, MemoryStore, WebhookError, freshReference } from "kassa/server";
import { configOf, payment, startSandbox } from "./support.js";

let sandbox;
before(async () => (sandbox = await startSandbox()));
after(() => sandbox.stop());

/** A process of its own on a store. */
function client(store, more = {}) {
  const { signing_key_id, signing_key, acquiring_partner_api_key } = sandbox.seed;
  return new Client(
    { ...configOf(sandbox.url, sandbox.seed), ...more },
    { store, transport: new FetchTransport(acquiring_partner_api_key), webhooks: { signingKeys: { [signing_key_id]: signing_key } } },
  );
}

/** A delivery as the sandbox signs it. */
function webhook(event_type, payload, event_id = freshReference()) {
  const metadata = { event_id, event_type, live: false, subject_account_id: sandbox.seed.partner_account_id };
  const body = Buffer.from(JSON.stringify({ metadata, payload }));
  return [body, sandbox.seed.signing_key_id, createHmac("sha256", sandbox.seed.signing_key).update(body).digest("hex")];
}

/** The customer has approved. */
async function completed(reference, event_id) {
  const payload = { payment_request_reference: `${reference}/1`, state: "COMPLETED" };
  const found = (await sandbox.control("GET", "requests")).find((one) => one.payment_request_reference === `${reference}/1`);
  if (found !== undefined) payload.payment_request_id = found.payment_request_id;
  return webhook("payment.request.state-change.completed", payload, event_id);
}

const shown = { until: (view) => view.state === "awaiting_customer" };
const SLOW = { policy: { poll_floor_ms: 60_000, trusted_clock: true } };

test("a webhook for a flow of another process waits for it, and is taken once by all", async () => {
  const store = new MemoryStore();
  const reference = freshReference();
  const till = client(store);
  const begun = await till.open("payment", payment(reference));
  await begun.run(shown);
  begun.close();
  till.close();

  // A process that takes webhooks, and has never heard of the flow.
  const receiver = client(store);
  const id = `e-${reference}`;
  const delivery = await receiver.deliver(...(await completed(reference, id)));
  assert.deepEqual([delivery.answer, delivery.duplicate, delivery.flows], [202, false, [`${reference}/1`]]);
  const again = await receiver.deliver(...(await completed(reference, id)));
  assert.deepEqual([again.answer, again.duplicate, again.flows], [200, true, []]);
  assert.deepEqual(await receiver.pending(), [`${reference}/1`]);
  receiver.close();

  await sandbox.approve(`${reference}/1`);
  const worker = client(store);
  assert.equal((await worker.deliver(...(await completed(reference, id)))).answer, 200);
  assert.deepEqual(await worker.withMail(), [`${reference}/1`]);
  const running = await worker.resume(`${reference}/1`);
  assert.equal((await running.run({ timeoutMs: 60_000 })).paid, "yes");
  assert.deepEqual([await worker.withMail(), await worker.unclaimed()], [[], []]);
  running.close();
  worker.close();
  assert.deepEqual(await store.pending(), []);
});

test("what came before its flow waits for it, and a flow that runs is woken", async () => {
  const reference = freshReference();
  const one = client(new MemoryStore(), SLOW);
  const early = await one.deliver(...(await completed(reference, "early")));
  assert.deepEqual(early.flows, []);
  assert.deepEqual((await one.unclaimed()).map((event) => event.eventId), ["early"]);
  const running = await one.open("payment", payment(reference));
  await running.run(shown);
  assert.deepEqual([await one.withMail(), await one.unclaimed()], [[], []]);
  // Opened once more and let go, it runs here all the same.
  (await one.open("payment", payment(reference))).close();
  const rest = running.run({ timeoutMs: 50_000 });
  await sandbox.approve(`${reference}/1`);
  const begun = performance.now();
  // It would not ask for a minute.
  assert.deepEqual((await one.deliver(...(await completed(reference)))).flows, [`${reference}/1`]);
  assert.equal((await rest).paid, "yes");
  assert.ok(performance.now() - begun < 30_000);
  running.close();
  one.close();
});

test("what nobody is called by is listed until it is settled", async () => {
  const store = new MemoryStore();
  const news = webhook("settlement.payout.completed", { payout_id: "p-1" }, "e-payout");
  const first = client(store);
  assert.deepEqual((await first.deliver(...news)).flows, []);
  assert.doesNotMatch(inspect(await first.unclaimed(), { depth: 9, showHidden: true }), /payout_id/);
  const second = client(store);
  const [found] = await second.unclaimed();
  assert.deepEqual([found.eventId, found.eventType], ["e-payout", "settlement.payout.completed"]);
  assert.equal(JSON.parse(found.body).payload.payout_id, "p-1");
  assert.deepEqual([await second.settle("e-payout"), await second.settle("e-payout")], [true, false]);
  assert.deepEqual([await first.unclaimed(), await second.unclaimed()], [[], []]);
  assert.equal((await client(store).deliver(...news)).answer, 200);
});

test("a forged one never counts", async () => {
  const store = new MemoryStore();
  const one = client(store);
  const [body, id, signature] = webhook("settlement.payout.completed", {});
  for (const forged of [[Buffer.concat([body, Buffer.from(" ")]), id, signature], [body, id, undefined], [body, "other", signature]]) {
    await assert.rejects(one.deliver(...forged), (error) => error instanceof WebhookError && error.answer === 400);
  }
  await assert.rejects(one.deliver("{}", id, signature), /raw bytes/);
  assert.deepEqual([await one.unclaimed(), await store.pending()], [[], []]);
  await assert.rejects(sandbox.client().deliver(body, id, signature), /signing keys/);
});

test("the report follows the configuration and the traffic", () => {
  const profile = { paths: ["server_side"], channels: ["web"], dashboard: true };
  const report = (more, ...words) => {
    const one = client(new MemoryStore(), more);
    const rows = one.requirements(...words);
    one.close();
    return new Map(rows.map((row) => [row.id, row]));
  };
  const rows = report({}, profile);
  assert.equal(rows.size, 67);
  assert.equal(rows.get("KNR-07").verdict, "duty");
  assert.equal(rows.get("KNR-D19").verdict, "not_shown");
  assert.equal(report({}, profile, { client_certificate: true }).get("KNR-D19").verdict, "met");
  const differ = (other) => [...other.values()].filter((row) => row.verdict !== rows.get(row.id).verdict).length;
  assert.ok(differ(report({}, { ...profile, channels: ["store"] })) > 0);
  assert.ok(differ(report({ integration_metadata: { integrator: { name: "EXAMPLE_PSP" } } }, profile)) > 0);
  assert.throws(() => report({}, { ...profile, channels: ["moon"] }), KassaError);
});
