// The package as Node loads it: one watched payment, its journal, its errors.

import assert from "node:assert/strict";
import { afterEach, before, beforeEach, test } from "node:test";
import * as kassa from "../../target/wasm-pkg/dist/node.js";
import { startRelay } from "./relay.js";

const { Client, Flow, KassaError, KassaTrap, MemoryStore, StoreConflict, about, drive, freshReference, init, open } = kassa;
let relay;
let client;

before(init);
beforeEach(async () => {
  relay = await startRelay();
  client = new Client({
    base_url: relay.url, environment: "test", installation: "web-1", policy: { poll_floor_ms: 500, trusted_clock: true },
  });
});
afterEach(() => relay.close());

/** Drives until `until` says so, or to the end. */
async function follow(flow, store, journal, until, extra = {}) {
  const stop = new AbortController();
  const views = [];
  const onView = (view) => {
    views.push(view);
    if (until?.(view)) stop.abort(new Error("stopped"));
  };
  const end = await drive(flow, { store, journal, onView, signal: stop.signal, ...extra }).catch((error) => {
    if (error.message !== "stopped") throw error;
    return flow.view();
  });
  return { end, views };
}

test("the module knows its kinds and version", () => {
  assert.deepEqual(about().kinds, ["checkout"]);
});

test("a payment is begun, shown, and followed to its end", async () => {
  const store = new MemoryStore();
  const reference = freshReference();
  const flow = await open(client, "checkout", { reference, checkout: { basket: "b-1" } }, { store, journal: reference });
  const shown = [];
  const show = (screen) => {
    shown.push(screen.url);
    relay.settle(reference, { state: "approved", paid: "yes" });
    flow.screen(screen.screen, "returned");
  };
  const { end } = await follow(flow, store, reference, undefined, { show });
  assert.deepEqual([end.state, end.paid, end.ended], ["approved", "yes", true]);
  assert.deepEqual(shown, ["https://pay.example/1"]);
  assert.deepEqual(JSON.parse(relay.calls[0].body), { reference, checkout: { basket: "b-1" } });
  assert.ok(!JSON.stringify(relay.calls).includes("authorization"));
});

test("a journal of another process is taken over, and nothing is begun twice", async () => {
  const store = new MemoryStore();
  const reference = freshReference();
  const place = { store, journal: reference };
  const flow = await open(client, "checkout", { reference }, place);
  await follow(flow, store, reference, (view) => view.state === "awaiting_customer");
  flow.free();
  assert.throws(() => flow.view(), /gone/);

  relay.settle(reference, { state: "approved", paid: "yes" });
  const again = await open(client, "checkout", { reference }, place);
  assert.ok(again.last >= 2 && !again.torn);
  assert.equal(again.view().state, "awaiting_customer");
  const { end } = await follow(again, store, reference);
  assert.equal(end.paid, "yes");
  assert.equal(relay.calls.filter((call) => call.method === "POST").length, 1);
});

test("an answer that was lost is asked for again under the same key", async () => {
  const store = new MemoryStore();
  const reference = freshReference();
  relay.drop = 1;
  const flow = await open(client, "checkout", { reference }, { store, journal: reference });
  await follow(flow, store, reference, (view) => view.state === "awaiting_customer");
  const posts = relay.calls.filter((call) => call.method === "POST");
  assert.ok(posts.length >= 2);
  assert.equal(new Set(posts.map((call) => call.key)).size, 1);
  assert.equal(new Set(posts.map((call) => call.body)).size, 1);
  assert.equal(relay.payments.size, 1);
});

test("a drive that is stopped while a call is under way goes on when it is driven again", async () => {
  const store = new MemoryStore();
  const reference = freshReference();
  const flow = await open(client, "checkout", { reference }, { store, journal: reference });
  const stop = new AbortController();
  const send = (call, signal) => {
    stop.abort(new Error("stopped"));
    return fetch(call.url, { method: call.method, headers: call.headers, body: call.body, signal });
  };
  await assert.rejects(drive(flow, { store, journal: reference, send, signal: stop.signal }), /stopped/);
  const show = () => relay.settle(reference, { state: "approved", paid: "yes" });
  const view = await drive(flow, { store, journal: reference, show, signal: AbortSignal.timeout(30_000) });
  assert.equal(view.paid, "yes");
  assert.equal(relay.payments.size, 1);
});

test("a screen that a hook fails to show is shown by the next drive", async () => {
  const store = new MemoryStore();
  const reference = freshReference();
  const flow = await open(client, "checkout", { reference }, { store, journal: reference });
  const seen = [];
  const show = async (screen) => {
    seen.push(screen);
    if (seen.length === 1) throw new Error("no room");
    relay.settle(reference, { state: "approved", paid: "yes" });
    flow.screen(screen.screen, "returned");
  };
  const host = { store, journal: reference, show, signal: AbortSignal.timeout(30_000) };
  await assert.rejects(drive(flow, host), /no room/);
  assert.equal((await drive(flow, host)).paid, "yes");
  assert.equal(seen.length, 2);
  assert.deepEqual(seen[0], seen[1]);
});

test("a connection that broke while it was read from has sent the call", async () => {
  const reference = freshReference();
  const place = { store: new MemoryStore(), journal: reference };
  const flow = await open(client, "checkout", { reference }, place);
  const told = [];
  const lost = flow.lost.bind(flow);
  flow.lost = (...words) => {
    told.push(words[2]);
    lost(...words);
  };
  const faults = [["ECONNREFUSED", "connect"], ["ECONNREFUSED", "read"]];
  const send = async (call, signal) => {
    const [code, syscall] = faults.shift() ?? [];
    if (code !== undefined) throw Object.assign(new TypeError("fetch failed"), { cause: { code, syscall } });
    return fetch(call.url, { method: call.method, headers: call.headers, body: call.body, signal });
  };
  await follow(flow, place.store, reference, (view) => view.state === "awaiting_customer", { send });
  assert.deepEqual(told, ["not_sent", "unknown"]);
});

test("a cancel reaches the relay while the flow waits", async () => {
  const store = new MemoryStore();
  const reference = freshReference();
  const flow = await open(client, "checkout", { reference }, { store, journal: reference });
  const { end } = await follow(flow, store, reference, (view) => {
    if (view.state === "awaiting_customer" && view.cancel === undefined) queueMicrotask(() => flow.command({ cancel: {} }));
    return false;
  });
  assert.deepEqual([end.state, end.paid], ["canceled", "no"]);
});

test("a refusal of the relay ends as not started, with the reason", async () => {
  const store = new MemoryStore();
  const reference = freshReference();
  relay.refuse = { status: 400, body: { error_code: "VALIDATION_ERROR", error_message: "no such basket" } };
  const flow = await open(client, "checkout", { reference }, { store, journal: reference });
  const { end } = await follow(flow, store, reference);
  assert.deepEqual([end.state, end.paid, end.problem.error_code], ["not_started", "no", "VALIDATION_ERROR"]);
});

test("the second driver of a journal wins, the first stops", async () => {
  const store = new MemoryStore();
  const reference = freshReference();
  const first = await open(client, "checkout", { reference }, { store, journal: reference });
  const driven = follow(first, store, reference).catch((error) => error);
  await new Promise((resolve) => setTimeout(resolve, 200));
  const second = await open(client, "checkout", { reference }, { store, journal: reference });
  const end = follow(second, store, reference);
  relay.settle(reference, { state: "approved", paid: "yes" });
  assert.ok((await driven) instanceof StoreConflict);
  assert.equal((await end).end.paid, "yes");
  assert.equal(relay.calls.filter((call) => call.method === "POST").length, 1);
});

test("a refused call says what, where, and what to do", async () => {
  const refused = (call) => {
    try {
      call();
    } catch (error) {
      assert.ok(error instanceof KassaError, String(error));
      return error;
    }
    assert.fail("was not refused");
  };
  const spec = refused(() => Flow.start(client, "checkout", { reference: "a\nb" }));
  assert.deepEqual([spec.code, spec.codeName, spec.class, spec.advice, spec.pointer], [1105, "characters", "input", "fix", "/reference"]);
  assert.match(spec.message, /^kassa 1105 characters at \/reference: /);
  const kind = refused(() => Flow.start(client, "payment", { reference: "a", authorize: {} }));
  assert.deepEqual([kind.code, kind.class], [1001, "usage"]);
  assert.equal(refused(() => new Client({ base_url: "http://shop.example", environment: "test", installation: "w" })).code, 1107);
  assert.equal(refused(() => Flow.resume(client, ["not a line"])).class, "journal");
  const flow = Flow.start(client, "checkout", { reference: "a" });
  assert.equal(refused(() => flow.saved(17)).codeName, "not_handed_out");
  assert.equal(flow.next().kind, "save");
});

test("after a trap everything stops until a reload, and the journal goes on", async () => {
  const store = new MemoryStore();
  const reference = freshReference();
  const flow = await open(client, "checkout", { reference }, { store, journal: reference });
  await follow(flow, store, reference, (view) => view.state === "awaiting_customer");
  const unixMs = { valueOf: () => { throw new WebAssembly.RuntimeError("unreachable"); } };
  assert.throws(() => flow.next({ unixMs, monoMs: 1 }), KassaTrap);
  assert.throws(() => flow.view(), KassaTrap);
  await kassa.reload();
  assert.throws(() => flow.view(), /gone/);
  client = new Client({ base_url: relay.url, environment: "test", installation: "web-1", policy: { trusted_clock: true } });
  const again = await open(client, "checkout", { reference }, { store, journal: reference });
  assert.equal(again.view().state, "awaiting_customer");
});
