// A sandbox of Klarna, a PostgreSQL of our own, and clients of them.

import { execFileSync, spawn } from "node:child_process";
import { chownSync, mkdtempSync, readdirSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createServer } from "node:net";
import { createInterface } from "node:readline";
import { Client, FetchTransport, MemoryStore, freshReference } from "kassa/server";
import pg from "pg";

const ROOT = process.env.KASSA_ROOT ?? "";
const SANDBOX = process.env.KASSA_SANDBOX ?? join(ROOT, "target/debug/kassa-sandbox");

/** A Klarna of our own, see tests/sandbox. */
export async function startSandbox() {
  const child = spawn(SANDBOX, ["--listen", "127.0.0.1:0"], { stdio: ["ignore", "pipe", "inherit"] });
  const url = await new Promise((resolve, reject) => {
    child.once("error", reject);
    createInterface(child.stdout).once("line", (line) => resolve(line.replace("listening on", "").trim()));
  });
  const control = (method, path, body) => controlled(url, method, path, body);
  const seed = await control("GET", "seed");
  return {
    url,
    seed,
    control,
    client: (store = new MemoryStore(), hooks = {}) =>
      new Client(configOf(url, seed), { store, transport: new FetchTransport(seed.acquiring_partner_api_key), hooks }),
    approve: (reference) => approve(url, reference),
    transactions: async (reference) =>
      (await control("GET", "transactions")).filter((one) => one.payment_transaction_reference === reference),
    stop: () => child.kill("SIGKILL"),
  };
}

/** A control call. */
export async function controlled(url, method, path, body) {
  const response = await fetch(`${url}/_sandbox/${path}`, { method, ...(body === undefined ? {} : { body: JSON.stringify(body) }) });
  const text = await response.text();
  if (!response.ok) throw new Error(`${method} ${path}: ${response.status} ${text}`);
  return text === "" ? undefined : JSON.parse(text);
}

/** The customer approves the request of this reference, once. */
export async function approve(url, reference) {
  const requests = await controlled(url, "GET", "requests");
  const found = requests.find((one) => one.payment_request_reference === reference);
  if (found.state === "COMPLETED") return;
  await controlled(url, "POST", `requests/${found.payment_request_id}/approve`, {});
}

export function configOf(url, seed) {
  return {
    base_url: url,
    environment: "test",
    installation: "gateway-1",
    partner_account_id: seed.partner_account_id,
    journal_key: "0123456789abcdef".repeat(4),
    policy: { poll_floor_ms: 500, trusted_clock: true },
  };
}

/** The spec of a payment that a customer approves by a QR code. */
export function payment(reference, amount = 12_336) {
  return {
    reference: `${reference}/1`,
    give_up_after_ms: 300_000,
    authorize: {
      currency: "EUR",
      request_payment_transaction: { amount, payment_transaction_reference: reference },
      step_up_config: {
        payment_request_reference: `${reference}/1`,
        customer_interaction_config: { method: "QR_CODE" },
      },
    },
  };
}

/** A PostgreSQL server; how to connect to it. */
export async function startPostgres() {
  const versions = readdirSync("/usr/lib/postgresql").sort();
  const programs = `/usr/lib/postgresql/${versions.at(-1)}/bin`;
  const folder = mkdtempSync(join(tmpdir(), "kassa-postgres-"));
  // It refuses to be run by root.
  const by = process.getuid() === 0 ? ["runuser", "-u", "postgres", "--"] : [];
  if (by.length > 0) chownSync(folder, ...idOf("postgres"));
  const run = (program, ...words) => {
    const [first, ...rest] = [...by, join(programs, program), ...words];
    execFileSync(first, rest, { cwd: folder, stdio: "ignore" });
  };
  run("initdb", "-D", `${folder}/data`, "-U", "kassa", "-A", "trust", "-N");
  const port = await freePort();
  const options = `-p ${port} -c listen_addresses=127.0.0.1 -c unix_socket_directories=${folder}`;
  run("pg_ctl", "-D", `${folder}/data`, "-l", `${folder}/log`, "-w", "-o", options, "start");
  return {
    /** A database of a test's own. */
    async database() {
      const name = `test_${freshReference().replaceAll("-", "")}`;
      const admin = new pg.Client({ host: folder, port, user: "kassa", database: "postgres" });
      await admin.connect();
      await admin.query(`create database ${name}`);
      await admin.end();
      return { host: folder, port, user: "kassa", database: name };
    },
    stop() {
      run("pg_ctl", "-D", `${folder}/data`, "-m", "immediate", "stop");
      rmSync(folder, { recursive: true });
    },
  };
}

async function freePort() {
  const server = createServer();
  await new Promise((resolve) => server.listen(0, "127.0.0.1", resolve));
  const { port } = server.address();
  await new Promise((resolve) => server.close(resolve));
  return port;
}

function idOf(user) {
  const id = (flag) => Number(execFileSync("id", [flag, user], { encoding: "utf8" }));
  return [id("-u"), id("-g")];
}
