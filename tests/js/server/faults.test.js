// What goes wrong around a flow: hooks, transports and signals, and a module that traps.

import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { Client, FetchTransport, Inbox, KassaTrap, MemoryStore, freshReference, reload } from "kassa/server";
import { configOf, payment, startSandbox } from "./support.js";

let sandbox;
before(async () => (sandbox = await startSandbox()));
after(() => sandbox.stop());

const shown = { until: (view) => view.state === "awaiting_customer" };
const CALL = { method: "POST", url: "https://klarna.example/", headers: [], body: "{}", auth: "partner", total_ms: 5_000 };

/** What becomes of a call whose `fetch` rejects so. */
async function stage(cause) {
  const failed = Object.assign(new TypeError("fetch failed"), { cause });
  const transport = new FetchTransport("key", { fetch: () => Promise.reject(failed) });
  return (await transport.send(CALL, new AbortController().signal)).lost;
}

const fault = (code, syscall) => Object.assign(new Error(code), { code, syscall });

test("not sent is what failed before there was a connection, and nothing else", async () => {
  assert.equal(await stage(fault("ECONNREFUSED", "connect")), "not_sent");
  assert.equal(await stage(fault("ENOTFOUND", "getaddrinfo")), "not_sent");
  assert.equal(await stage(fault("UND_ERR_CONNECT_TIMEOUT")), "not_sent");
  const two = (...errors) => Object.assign(new AggregateError(errors), { code: "ECONNREFUSED" });
  assert.equal(await stage(two(fault("ECONNREFUSED", "connect"), fault("EHOSTUNREACH", "connect"))), "not_sent");
  // A request that was sent, on a connection that broke.
  for (const code of ["EHOSTUNREACH", "ENETUNREACH", "ECONNREFUSED"]) assert.equal(await stage(fault(code, "read")), "unknown");
  assert.equal(await stage(two(fault("ECONNREFUSED", "connect"), fault("EHOSTUNREACH", "read"))), "unknown");
  assert.equal(await stage(two()), "unknown");
  assert.equal(await stage(undefined), "unknown");
});

test("an answer whose headers came was sent, however its body fails", async () => {
  const failed = Object.assign(new TypeError("terminated"), { cause: fault("ECONNREFUSED", "connect") });
  const body = new ReadableStream({ pull: (controller) => controller.error(failed) });
  const transport = new FetchTransport("key", { fetch: async () => new Response(body) });
  assert.equal((await transport.send(CALL, new AbortController().signal)).lost, "unknown");
});

/** Throws once. */
function once() {
  let left = 1;
  return () => {
    if (left-- > 0) throw new Error("of the application");
  };
}

test("a hook or a transport that throws loses no answer", async () => {
  for (const place of ["hook", "transport"]) {
    const reference = `approved-${freshReference()}`;
    const whole = new FetchTransport(sandbox.seed.acquiring_partner_api_key);
    const fails = once();
    const send = async (call, signal) => {
      const got = await whole.send(call, signal);
      if (place === "transport") fails();
      return got;
    };
    const hooks = place === "hook" ? { sent: fails } : {};
    const client = new Client(configOf(sandbox.url, sandbox.seed), { store: new MemoryStore(), transport: { send }, hooks });
    const running = await client.open("payment", payment(reference));
    await assert.rejects(running.run({ timeoutMs: 30_000 }), /of the application/, place);
    assert.equal((await running.run({ timeoutMs: 30_000 })).paid, "yes", place);
    assert.equal((await sandbox.transactions(reference)).length, 1, place);
    running.close();
    client.close();
  }
});

test("a notice that a hook fails at is given again", async () => {
  const seen = [];
  const failing = (kind, fails) => async (what) => {
    seen.push([kind, what]);
    // What an async hook rejects with is the same as what another throws.
    if (kind === "hide") await null;
    fails();
  };
  const hooks = { show: failing("show", once()), hide: failing("hide", once()) };
  const client = sandbox.client(new MemoryStore(), hooks);
  const reference = freshReference();
  const running = await client.open("payment", payment(reference));
  await assert.rejects(running.run(shown), /of the application/);
  await running.run({ ...shown, timeoutMs: 30_000 });
  await sandbox.approve(`${reference}/1`);
  await assert.rejects(running.run({ timeoutMs: 30_000 }), /of the application/);
  assert.equal((await running.run({ timeoutMs: 30_000 })).paid, "yes");
  assert.deepEqual(seen.map(([kind]) => kind), ["show", "show", "hide", "hide"]);
  assert.deepEqual([seen[0], seen[2]], [seen[1], seen[3]]);
  running.close();
  client.close();
});

test("a hook that is async and rejects loses no answer", async () => {
  const fails = once();
  const client = sandbox.client(new MemoryStore(), { sent: async () => fails() });
  const reference = `approved-${freshReference()}`;
  const running = await client.open("payment", payment(reference));
  await assert.rejects(running.run({ timeoutMs: 30_000 }), /of the application/);
  assert.equal((await running.run({ timeoutMs: 30_000 })).paid, "yes");
  assert.equal((await sandbox.transactions(reference)).length, 1);
  running.close();
  client.close();
});

test("a transport that gives anything but an outcome has lost an answer, and the call is repeated", async () => {
  const whole = new FetchTransport(sandbox.seed.acquiring_partner_api_key);
  const empty = new Uint8Array();
  const instead = [
    undefined, null, "text", {}, { status: 200 }, { status: 200, headers: new Headers(), body: empty }, { status: 0, headers: [], body: empty },
  ];
  for (const wrong of instead) {
    const said = [];
    let left = 1;
    const send = async (call, signal) => {
      const got = await whole.send(call, signal);
      return left-- > 0 ? wrong : got;
    };
    const hooks = { sent: (_, got) => said.push(got.why ?? got.status) };
    const client = new Client(configOf(sandbox.url, sandbox.seed), { store: new MemoryStore(), transport: { send }, hooks });
    const reference = `approved-${freshReference()}`;
    const running = await client.open("payment", payment(reference));
    assert.equal((await running.run({ timeoutMs: 30_000 })).paid, "yes");
    const what = wrong === null ? "null" : typeof wrong;
    assert.deepEqual(said, [`the transport gave ${what}, which is neither { status, headers, body } nor { lost, why }`, 200]);
    assert.equal((await sandbox.transactions(reference)).length, 1);
    running.close();
    client.close();
  }
});

test("a loss of a kind that is not known is no proof that nothing was sent", async () => {
  const send = async () => ({ lost: "timeout", why: "of the application" });
  const said = [];
  const hooks = { sent: (_, got) => said.push(got.lost) };
  const client = new Client(configOf(sandbox.url, sandbox.seed), { store: new MemoryStore(), transport: { send }, hooks });
  const running = await client.open("payment", payment(freshReference()));
  await running.run({ timeoutMs: 0 });
  await running.run({ timeoutMs: 100 });
  running.command({ cancel: {} });
  assert.equal((await running.run({ timeoutMs: 0 })).paid, "unknown");
  assert.ok(said.length > 0 && said.every((lost) => lost === "unknown"), said.join());
  running.close();
  client.close();
});

test("a signal that comes while webhooks are put away is heard", async () => {
  const { signing_key_id, signing_key, acquiring_partner_api_key } = sandbox.seed;
  const config = { ...configOf(sandbox.url, sandbox.seed), policy: { poll_floor_ms: 60_000, trusted_clock: true } };
  const transport = new FetchTransport(acquiring_partner_api_key);
  const webhooks = { signingKeys: { [signing_key_id]: signing_key } };
  const client = new Client(config, { store: new MemoryStore(), transport, webhooks });
  const running = await client.open("payment", payment(freshReference()));
  const stop = new AbortController();
  const begun = performance.now();
  const until = (view) => {
    // Heard by nobody: it comes between two waits.
    if (view.state === "awaiting_customer") stop.abort(new Error("stopped"));
    return false;
  };
  await assert.rejects(running.run({ until, signal: stop.signal, timeoutMs: 50_000 }), /stopped/);
  assert.ok(performance.now() - begun < 20_000);
  running.close();
  client.close();
});

test("after a trap and a reload flows, webhooks and clients are made anew, and what is left of the old ones harms nothing", async () => {
  const { signing_key_id, signing_key, acquiring_partner_api_key } = sandbox.seed;
  const store = new MemoryStore();
  const keys = { [signing_key_id]: signing_key };
  const make = () =>
    new Client(configOf(sandbox.url, sandbox.seed), {
      store, transport: new FetchTransport(acquiring_partner_api_key), webhooks: { signingKeys: keys },
    });
  const old = make();
  const inbox = new Inbox({ environment: "test", signingKeys: keys });
  const references = [freshReference(), freshReference()];
  const begun = [];
  for (const reference of references) {
    const running = await old.open("payment", payment(reference));
    await running.run(shown);
    begun.push(running);
  }
  const ends = Promise.allSettled(begun.map((running) => running.run({ timeoutMs: 20_000 })));
  const unixMs = { valueOf: () => { throw new WebAssembly.RuntimeError("unreachable"); } };
  assert.throws(() => begun[0].flow.next({ unixMs, monoMs: 1 }), KassaTrap);
  await reload();
  const client = make();
  for (const end of await ends) assert.equal(end.status, "rejected");
  for (const running of begun) running.close();
  await assert.rejects(old.deliver(new Uint8Array(2), "", ""), /anew/);
  await assert.rejects(old.open("payment", payment(freshReference())), /anew/);
  assert.throws(() => inbox.verify(new Uint8Array(2), "", ""), /anew/);
  old.close();
  old.close();

  for (const reference of references) {
    await sandbox.approve(`${reference}/1`);
    const running = await client.resume(`${reference}/1`);
    assert.equal((await running.run({ timeoutMs: 30_000 })).paid, "yes");
    running.close();
    assert.equal((await sandbox.transactions(reference)).length, 1);
  }
  client.close();
  client.close();
});
