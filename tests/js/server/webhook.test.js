// Webhooks: the inbox, and its handler in Express and node:http.

import assert from "node:assert/strict";
import { createHmac } from "node:crypto";
import http from "node:http";
import { test } from "node:test";
import { inspect } from "node:util";
import express from "express";
import { Inbox, WebhookError, codes, webhooks } from "kassa/server";

const KEY_ID = "krn:partner:global:notification:signing-key:7f3c";
const KEY = "example-signing-key";
const sign = (body) => createHmac("sha256", KEY).update(body).digest("hex");
const inbox = () => new Inbox({ environment: "test", signingKeys: { [KEY_ID]: KEY } });

function delivery(metadata = {}, payload = { payment_request_id: "krn:r", state: "COMPLETED" }) {
  const event_type = "payment.request.state-change.completed";
  return Buffer.from(JSON.stringify({ metadata: { event_id: "99bf6248", event_type, live: false, ...metadata }, payload }));
}

test("a genuine delivery counts once", () => {
  const box = inbox();
  const body = delivery();
  const event = box.verify(body, KEY_ID, sign(body));
  assert.ok(event.is("payment.request.state-change.completed"));
  assert.deepEqual([event.eventId, event.payload.state, event.duplicate], ["99bf6248", "COMPLETED", false]);
  box.remember(event);
  assert.ok(box.verify(body, KEY_ID, sign(body)).duplicate);
});

test("what is not genuine or not ours is refused, with the number that every language has", () => {
  const refused = (box, body, id, signature) => {
    try {
      box.verify(body, id, signature);
    } catch (error) {
      assert.ok(error instanceof WebhookError, String(error));
      return [error.code, error.answer];
    }
    assert.fail("was not refused");
  };
  const body = delivery();
  assert.deepEqual(refused(inbox(), Buffer.concat([body, Buffer.from(" ")]), KEY_ID, sign(body)), [codes.WEBHOOK_RESERIALIZED, 400]);
  assert.deepEqual(refused(inbox(), body, KEY_ID, undefined), [codes.WEBHOOK_NO_SIGNATURE, 400]);
  assert.deepEqual(refused(inbox(), body, "other", sign(body)), [codes.WEBHOOK_UNKNOWN_KEY, 400]);
  assert.deepEqual(refused(inbox(), delivery({ event_id: "x" }), KEY_ID, sign(body)), [codes.WEBHOOK_FORGED, 400]);
  const live = delivery({ live: true });
  assert.deepEqual(refused(inbox(), live, KEY_ID, sign(live))[0], codes.WEBHOOK_OTHER_TENANT);
  assert.throws(() => inbox().verify("{}", KEY_ID, "x"), /raw bytes/);
});

test("a payload is printed without data about people, and one of an unknown type not at all", () => {
  const body = delivery({}, { payment_request_id: "krn:r", state: "COMPLETED", state_context: { klarna_customer: { email: "a@b.example" } } });
  const event = inbox().verify(body, KEY_ID, sign(body));
  assert.match(inspect(event.payload, { depth: 9 }), /COMPLETED/);
  assert.doesNotMatch(inspect(event.payload, { depth: 9 }) + inspect(event), /a@b/);
  const odd = delivery({ event_type: "payment.novelty" }, { name: "Ada" });
  const unknown = inbox().verify(odd, KEY_ID, sign(odd));
  assert.equal(unknown.payload.name, "Ada");
  assert.doesNotMatch(inspect(unknown.payload), /Ada/);
});

test("whole numbers beyond a number's reach stay exact", () => {
  const text = delivery().toString().replace('"state"', '"amount":9007199254740993,"state"');
  const event = inbox().verify(Buffer.from(text), KEY_ID, sign(text));
  assert.equal(event.payload.amount, 9007199254740993n);
});

async function serve(listener) {
  const server = http.createServer(listener);
  await new Promise((resolve) => server.listen(0, "127.0.0.1", resolve));
  const url = `http://127.0.0.1:${server.address().port}/hooks`;
  const post = async (body, signature = sign(body)) => {
    const headers = { "content-type": "application/json", "klarna-signing-key-id": KEY_ID, "klarna-signature": signature };
    return (await fetch(url, { method: "POST", headers, body })).status;
  };
  return { post, close: () => (server.closeAllConnections(), server.close()) };
}

for (const [name, mount] of Object.entries({
  "node:http": (handler) => handler,
  Express: (handler) => express().post("/hooks", handler).use(quiet),
  "Express behind a raw body": (handler) => express().use(express.raw({ type: "*/*" })).post("/hooks", handler).use(quiet),
})) {
  test(`the handler in ${name}`, async () => {
    const taken = [];
    let fail = true;
    const handler = webhooks(inbox(), (event) => {
      if (fail) throw new Error("the store is down");
      taken.push(event.eventId);
    });
    const server = await serve(mount(handler));
    const body = delivery();
    assert.equal(await server.post(body), 500, "what was not stored is delivered again");
    fail = false;
    assert.equal(await server.post(body), 202);
    assert.equal(await server.post(body), 200);
    assert.equal(await server.post(body, sign("{}")), 400);
    assert.equal(await server.post(Buffer.alloc(300_000)), 413);
    assert.deepEqual(taken, ["99bf6248"]);
    server.close();
  });
}

test("a body that was parsed before is a mistake of the program", async () => {
  const said = [];
  const app = express().use(express.json()).post("/hooks", webhooks(inbox(), () => {}));
  app.use((error, _request, response, _next) => {
    said.push(error.message);
    response.sendStatus(500);
  });
  const server = await serve(app);
  assert.equal(await server.post(delivery()), 500);
  assert.match(said[0], /before express.json/);
  server.close();
});

function quiet(error, _request, response, _next) {
  response.sendStatus(error.status ?? 500);
}
