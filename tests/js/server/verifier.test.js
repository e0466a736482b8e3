// The parts that servers share with browsers: `kassa` as Node loads it from the package, and its verifier.

import assert from "node:assert/strict";
import { createHmac } from "node:crypto";
import { before, test } from "node:test";
import { Client, Flow, Verifier, about, init } from "kassa";

const SECRET = "example-signing-key-0123456789";
const KEY = { signing_key_id: "key-1", signing_key: SECRET };
const sign = (body) => createHmac("sha256", SECRET).update(body).digest("hex");
const bytes = (text) => new TextEncoder().encode(text);

before(init);

test("every flow is in it", () => {
  assert.deepEqual(about().kinds.sort(), ["call", "checkout", "payment", "transaction"]);
});

test("a signed body is an event, and nothing else is", () => {
  const verifier = new Verifier([KEY]);
  const text = '{"metadata":{"event_id":"1","event_type":"payment.request.updated"},"payload":{"a":1}}';
  const receipt = verifier.verify(bytes(text), "key-1", sign(text));
  assert.equal(receipt.answer, 202);
  assert.deepEqual([receipt.event.event_id, receipt.event.event_type, receipt.event.payload], ["1", "payment.request.updated", { a: 1 }]);
  assert.match(verifier.verify(bytes(`${text}\n`), "key-1", sign(text)).rejection, /written again/);
  assert.match(verifier.verify(bytes(text.replace("1", "2")), "key-1", sign(text)).rejection, /does not belong/);
  assert.match(verifier.verify(bytes(text), "key-2", sign(text)).rejection, /no signing key/);
  assert.equal(verifier.verify(bytes(text), undefined, undefined).answer, 400);
});

test("the published vectors hold", () => {
  const verifier = new Verifier([KEY]);
  const vector = '{"metadata":{"event_id":"1"},"payload":{}}';
  const signature = "a351209f238712cf6f64b7ba073232df661f94bf2b13bc1c90c6e5bdae2117ee";
  assert.equal(sign(vector), signature);
  // The signature is right; what it signs is no event, as it names no type.
  assert.match(verifier.verify(bytes(vector), "key-1", signature).rejection, /not an event/);
});

test("an event that is not about a flow is refused by it", () => {
  const client = new Client({
    base_url: "https://api-global.test.klarna.com", environment: "test", installation: "gateway-1",
    partner_account_id: "krn:partner:global:account:test:M48JTZF8",
    journal_key: "000102030405060708090a0b0c0d0e0f101112131415161718191a1b1c1d1e1f",
  });
  const flow = Flow.start(client, "payment", {
    reference: "order-1", authorize: { currency: "EUR", request_payment_transaction: { amount: 100 } },
  });
  const text = '{"metadata":{"event_id":"1","event_type":"payment.request.updated"},"payload":{"payment_request_id":"krn:x"}}';
  const { event } = new Verifier([KEY]).verify(bytes(text), "key-1", sign(text));
  assert.throws(() => flow.event(event), (error) => error.code === 1401 && error.class === "webhook");
});
