/**
 * A gateway: takes checkouts, serves the relay of a checkout page, receives webhooks, captures. Express on PostgreSQL.
 *
 * Run as many workers as you like, of which any may be killed at any moment: a flow belongs to the worker that holds its lease, and when
 * that worker dies, another takes the flow from its journal.
 *
 *     PORT=8000 DATABASE=postgres://... KLARNA=https://api-global.test.klarna.com ACCOUNT=krn:... API_KEY=... JOURNAL_KEY=... \
 *     SIGNING_KEY_ID=... SIGNING_KEY=... node gateway.js
 */

import express from "express";
import type { NextFunction, Request, Response } from "express";
import {
  Client, FetchTransport, Inbox, KassaError, NotFound, PostgresStore, webhooks,
} from "kassa/server";
import type { PaymentSpec, PaymentView, Running, TransactionView } from "kassa/server";
import pg from "pg";

/** What the baskets cost, in minor units. Yours come from your shop, never from the page. */
const PRICES = new Map([["b-17", 12_336], ["b-18", 990]]);
const CHANNEL = "kassa_gateway";

const pool = new pg.Pool({ connectionString: needed("DATABASE"), max: 8 });
// A connection that breaks while nobody uses it is no reason to end.
pool.on("error", (error) => console.error(error.message));
const store = await PostgresStore.open(pool);
const client = new Client(
  {
    base_url: needed("KLARNA"),
    environment: "test",
    installation: "gateway",
    partner_account_id: needed("ACCOUNT"),
    journal_key: needed("JOURNAL_KEY"),
    policy: { trusted_clock: true },
  },
  { store, transport: new FetchTransport(needed("API_KEY")) },
);
const inbox = new Inbox({ environment: "test", signingKeys: { [needed("SIGNING_KEY_ID")]: needed("SIGNING_KEY") } });

/** The flows of this worker. */
const mine = new Map<string, Running<"payment" | "transaction">>();

function needed(name: string): string {
  const value = process.env[name];
  if (value === undefined) throw new Error(`${name} is not set`);
  return value;
}

function tellLog(what: string, error: unknown): void {
  console.error(`${what}: ${error instanceof Error ? error.message : "failed"}`);
}

/** Whether what was asked for is wrong. Whatever else fails says nothing about what Klarna has done. */
function wrong(error: unknown): error is KassaError {
  return error instanceof KassaError && ["usage", "input", "limit"].includes(error.class);
}

const pause = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));

/** Drives a flow in the background, unless another worker does. */
async function drive(reference: string, spec?: PaymentSpec): Promise<void> {
  if (mine.has(reference)) return;
  const lease = await store.lease(reference);
  if (lease === undefined) return;
  try {
    const running: Running<"payment" | "transaction"> =
      spec === undefined ? await client.resume<"payment" | "transaction">(reference) : await client.open("payment", spec);
    mine.set(reference, running);
    // A ledger has no end of its own: what a dead worker left of it is finished, and the next capture finds it free.
    const finished = (view: PaymentView | TransactionView) => running.kind === "transaction" && "busy" in view && !view.busy;
    void running
      .run({ until: finished })
      // What fails is found again by `adopt`.
      .catch((error: unknown) => tellLog(reference, error))
      .finally(() => {
        mine.delete(reference);
        running.close();
        return lease.release();
      });
  } catch (error) {
    await lease.release();
    throw error;
  }
}

/** Takes over what dead workers have left. */
async function adopt(): Promise<void> {
  for (;;) {
    try {
      for (const reference of await client.pending()) {
        // A journal that does not open is for a person, and no reason to leave the others.
        await drive(reference).catch((error: unknown) => tellLog(reference, error));
      }
    } catch (error) {
      tellLog("adopt", error);
    }
    await pause(1_000);
  }
}

interface Said {
  cancel?: string;
  event?: { body: string; keyId: string; signature: string };
}

function hear(said: Said): void {
  if (said.cancel !== undefined) mine.get(said.cancel)?.command({ cancel: {} });
  if (said.event !== undefined) {
    const event = inbox.verify(Buffer.from(said.event.body), said.event.keyId, said.event.signature);
    for (const running of mine.values()) running.event(event);
  }
}

/** Hears what came in at other workers for flows of this one. `ended` resolves when the connection breaks. */
async function listen(): Promise<{ ended: Promise<void> }> {
  const connection = await pool.connect();
  const ended = new Promise<void>((resolve) => connection.on("error", () => resolve())).then(() => connection.release(true));
  connection.on("notification", ({ payload }) => {
    try {
      hear(JSON.parse(payload ?? "{}") as Said);
    } catch (error) {
      // Such as a cancel of a flow that has ended by now.
      tellLog("hear", error);
    }
  });
  await connection.query(`listen ${CHANNEL}`);
  return { ended };
}

/** Listens again when the connection breaks. What is said meanwhile is missed: events are found out by asking, a cancel is asked for again. */
async function goOnListening(heard: { ended: Promise<void> }): Promise<void> {
  for (;;) {
    await heard.ended;
    await pause(1_000);
    heard = await listen().catch((error: unknown) => {
      tellLog("listen", error);
      return { ended: Promise.resolve() };
    });
  }
}

/** Tells all workers, this one too. */
async function tell(said: Said): Promise<void> {
  await pool.query("select pg_notify($1, $2)", [CHANNEL, JSON.stringify(said)]);
}

/** How a payment stands; undefined when there is none. */
async function view(reference: string): Promise<PaymentView | undefined> {
  const running = mine.get(reference);
  if (running?.kind === "payment") return running.view() as PaymentView;
  return client.look<"payment">(reference).catch((error: unknown) => {
    if (error instanceof NotFound) return undefined;
    throw error;
  });
}

function refused(response: Response, status: number, code: string, message?: string): void {
  response.status(status).json({ error_code: code, ...(message === undefined ? {} : { error_message: message }) });
}

const app = express();

// Before any parser of bodies: what is signed are the bytes.
app.post(
  "/webhooks",
  webhooks(inbox, async (_event, { body, keyId, signature }) => {
    // A webhook only makes flows faster, so it is passed on and not kept. PostgreSQL passes on 8,000 bytes; a larger event is
    // found out by asking.
    if (body.length < 7_000) await tell({ event: { body: Buffer.from(body).toString(), keyId, signature } });
  }),
);
app.use(express.json());

/** Begins a payment; the same reference again is the same payment. */
app.post("/payments", async (request: Request, response: Response) => {
  const { reference, checkout } = request.body as { reference: string; checkout?: { basket?: string } };
  const amount = PRICES.get(checkout?.basket ?? "");
  if (amount === undefined) return refused(response, 400, "VALIDATION_ERROR", "there is no such basket");
  try {
    await drive(reference, {
      reference,
      give_up_after_ms: 600_000,
      authorize: {
        currency: "EUR",
        request_payment_transaction: { amount, payment_transaction_reference: reference },
        step_up_config: {
          payment_request_reference: reference,
          customer_interaction_config: { method: "QR_CODE" },
        },
      },
    });
  } catch (error) {
    if (wrong(error)) return refused(response, 400, "VALIDATION_ERROR", error.message);
    throw error;
  }
  let found: PaymentView | undefined;
  for (let tries = 0; tries < 50; tries += 1) {
    found = await view(reference);
    if (found !== undefined && found.state !== "authorizing") break;
    await pause(100);
  }
  if (found === undefined) return refused(response, 404, "RESOURCE_NOT_FOUND");
  response.json(found);
});

/** How a payment stands. */
app.get("/payments/:reference", async (request, response) => {
  const found = await view(request.params.reference);
  if (found === undefined) return refused(response, 404, "RESOURCE_NOT_FOUND");
  response.json(found);
});

/** Asks for an end. Whether it came in time shows in the view. */
app.post("/payments/:reference/cancel", async (request, response) => {
  const found = await view(request.params.reference);
  if (found === undefined) return refused(response, 404, "RESOURCE_NOT_FOUND");
  await tell({ cancel: request.params.reference });
  response.json(found);
});

/** Takes money; the same reference again is the same capture. */
app.post("/payments/:reference/captures", async (request, response) => {
  const { reference, amount } = request.body as { reference: string; amount: number };
  const found = await view(request.params.reference);
  if (found === undefined) return refused(response, 404, "RESOURCE_NOT_FOUND");
  const { paid, payment_transaction_id } = found;
  if (paid !== "yes" || payment_transaction_id === undefined) return refused(response, 409, "NOT_PAID");
  const name = `${request.params.reference}/ledger`;
  let lease = await store.lease(name);
  for (; lease === undefined; lease = await store.lease(name)) await pause(100);
  try {
    const spec = { reference: name, payment_transaction_id, amount: found.amount ?? 0, currency: found.currency };
    const ledger = await client.open("transaction", spec);
    try {
      ledger.command({ capture: { reference, amount } });
      response.json(await ledger.run({ until: (ledger) => !ledger.busy }));
    } finally {
      ledger.close();
    }
  } catch (error) {
    if (wrong(error)) return refused(response, 400, error.codeName, error.message);
    throw error;
  } finally {
    await lease.release();
  }
});

// What fails on the way says nothing about what Klarna has done. It is asked for again, or looked at. The parser of bodies has a status.
app.use((error: unknown, _request: Request, response: Response, _next: NextFunction) => {
  const { status } = (error ?? {}) as { status?: unknown };
  if (typeof status === "number" && status >= 400 && status < 500) return refused(response, status, "VALIDATION_ERROR");
  tellLog("request", error);
  refused(response, 503, "UNKNOWN_YET");
});

void goOnListening(await listen());
void adopt();
const server = app.listen(Number(process.env["PORT"] ?? 8000), "127.0.0.1", () => {
  const address = server.address();
  console.log(`listening on ${typeof address === "object" ? address?.port : address}`);
});
