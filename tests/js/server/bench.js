// What the boundary costs in Node; run by tests/js/server/bench. Medians of processor time, floor and ours in turn.

import { createHmac } from "node:crypto";
import { createRequire } from "node:module";
import { Config, Flow, Inbox } from "kassa/server";

const RUNS = 21;
const KEY = "example-signing-key";
const module = createRequire(import.meta.url)("./node_modules/kassa/nodejs/kassa_wasm.js");

/** Microseconds of processor time for one of so many. */
function once(times, work) {
  const begun = process.cpuUsage();
  for (let n = 0; n < times; n += 1) work();
  const { user, system } = process.cpuUsage(begun);
  return (user + system) / times;
}

const middle = (runs) => runs.sort((a, b) => a - b)[RUNS >> 1];

function inTurn(times, ...works) {
  const runs = works.map(() => []);
  for (let run = -3; run < RUNS; run += 1) {
    works.forEach((work, n) => {
      const took = once(times, work);
      if (run >= 0) runs[n].push(took);
    });
  }
  return runs.map(middle);
}

const [boundary] = inTurn(200_000, () => module.abi());
console.log(`boundary: ${boundary.toFixed(3)} µs for a call without payload`);

const metadata = { event_id: "99bf6248", event_type: "payment.request.state-change.completed", live: false };
const delivery = (more) => Buffer.from(JSON.stringify({ metadata, payload: { payment_request_id: "krn:r", state: more } }));
const body = delivery("x".repeat(1024 - delivery("").length));
const signature = createHmac("sha256", KEY).update(body).digest("hex");
const inbox = new Inbox({ environment: "test", signingKeys: { key: KEY } });
const [own, verified] = inTurn(
  2_000,
  () => createHmac("sha256", KEY).update(body).digest("hex"),
  () => inbox.verify(body, "key", signature).close(),
);
const ratio = (verified / own).toFixed(2);
console.log(`webhook of ${body.length} bytes: ${verified.toFixed(2)} µs verified and read, createHmac alone ${own.toFixed(2)} µs, ratio ${ratio}`);

const config = new Config({
  base_url: "https://api-global.test.klarna.com", environment: "test", installation: "bench",
  partner_account_id: "krn:partner:global:account:test:M48JTZF8", journal_key: "0123456789abcdef".repeat(4),
});
const spec = JSON.stringify({
  reference: "bench",
  authorize: { currency: "EUR", request_payment_transaction: { amount: 12_336, payment_transaction_reference: "bench" } },
});
const [request] = inTurn(500, () => {
  const flow = Flow.start(config, "payment", spec);
  flow.saved(flow.next().upto);
  flow.next();
  flow.free();
});
console.log(`spec to request: ${request.toFixed(1)} µs, checked, journaled, sealed`);
