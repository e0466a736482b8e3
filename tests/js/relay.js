// A relay in this process: it keeps payments by reference, counts what it is asked, and fails when told to.

import http from "node:http";

export async function startRelay() {
  const relay = {
    url: "",
    /** @type {Map<string, any>} */
    payments: new Map(),
    /** @type {{ method: string, path: string, key?: string, body: string }[]} */
    calls: [],
    /** How many answers to swallow. */
    drop: 0,
    /** Answer to a start instead of the usual one. */
    refuse: undefined,
    close: () => new Promise((resolve) => (server.closeAllConnections(), server.close(resolve))),
  };
  const server = http.createServer(async (request, response) => {
    let body = "";
    for await (const chunk of request) body += chunk;
    const path = decodeURIComponent(request.url ?? "");
    relay.calls.push({ method: request.method, path, key: request.headers["klarna-idempotency-key"], body });
    const answer = (status, value) => {
      response.writeHead(status, { "content-type": "application/json" });
      response.end(JSON.stringify(value));
    };
    const [, , reference, cancel] = path.split("/");
    if (request.method === "POST" && reference === undefined) {
      const asked = JSON.parse(body);
      if (relay.refuse) return answer(relay.refuse.status, relay.refuse.body);
      if (!relay.payments.has(asked.reference)) {
        relay.payments.set(asked.reference, {
          reference: asked.reference, state: "awaiting_customer", paid: "unknown", ended: false,
          step_up: { kind: "redirect", url: "https://pay.example/1", in_progress: false },
        });
      }
      if (relay.drop-- > 0) return response.destroy();
      return answer(200, relay.payments.get(asked.reference));
    }
    const payment = relay.payments.get(reference);
    if (payment === undefined) return answer(404, { error_code: "RESOURCE_NOT_FOUND" });
    if (cancel) relay.settle(reference, { state: "canceled", paid: "no", cancel: "asked" });
    answer(200, relay.payments.get(reference));
  });
  relay.settle = (reference, change) => {
    const { step_up, ...rest } = relay.payments.get(reference);
    relay.payments.set(reference, { ...rest, ended: true, ...change });
  };
  await new Promise((resolve) => server.listen(0, "127.0.0.1", resolve));
  relay.url = `http://127.0.0.1:${server.address().port}`;
  return relay;
}
