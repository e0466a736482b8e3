// The package's README is run as it stands, against the sandbox. Needs a Node with SQLite.

import assert from "node:assert/strict";
import { createHmac } from "node:crypto";
import { existsSync, mkdtempSync, readFileSync, readdirSync, rmSync } from "node:fs";
import { stripTypeScriptTypes } from "node:module";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, before, test } from "node:test";
import { startSandbox } from "./support.js";

const folder = mkdtempSync(join(tmpdir(), "kassa-readme-"));
let sandbox;
before(async () => {
  sandbox = await startSandbox();
});
after(() => {
  sandbox.stop();
  rmSync(folder, { recursive: true });
});

test("every link of the package leads somewhere", () => {
  const root = new URL("node_modules/kassa/", import.meta.url);
  const pages = ["README.md", ...readdirSync(new URL("docs", root)).map((name) => `docs/${name}`)];
  assert.equal(pages.length, 7);
  let checked = 0;
  for (const page of pages) {
    for (const [, link] of readFileSync(new URL(page, root), "utf8").matchAll(/\]\(([^)#:]+)(?:#[^)]*)?\)/g)) {
      assert.ok(existsSync(new URL(link, new URL(page, root))), `${page}: ${link}`);
      checked += 1;
    }
  }
  assert.ok(checked >= 6);
});

test("what the README shows for servers works", async () => {
  const readme = readFileSync(new URL("node_modules/kassa/README.md", import.meta.url), "utf8");
  const blocks = [...readme.split("## Servers")[1].matchAll(/```ts\n([^]*?)```/g)].map(([, block]) => block);
  assert.ok(blocks.length >= 4);
  const given = {
    BASE_URL: sandbox.url,
    ACCOUNT: sandbox.seed.partner_account_id,
    JOURNAL_KEY: "0123456789abcdef".repeat(4),
    FILE: join(folder, "journal.sqlite"),
    API_KEY: sandbox.seed.acquiring_partner_api_key,
    SIGNING_KEY_ID: sandbox.seed.signing_key_id,
    SIGNING_KEY: sandbox.seed.signing_key,
    drawQrCode: (screen, reference) => sandbox.approve(screen.kind === "qr" ? reference : ""),
  };
  // Imports and the rest of all blocks make one function; what it leaves behind is looked at.
  const whole = blocks.join("\n");
  const imports = [...whole.matchAll(/^import \{([^}]*)\} from "([^"]*)";$/gm)];
  const modules = {};
  for (const [, names, from] of imports) {
    const loaded = await import(from);
    const values = names.split(",").map((each) => each.trim()).filter((each) => each !== "" && !each.startsWith("type "));
    for (const name of values) modules[name] = loaded[name];
  }
  modules.express = (await import("express")).default;
  // It is TypeScript; the types are checked by the compiler.
  const body = stripTypeScriptTypes(whole.replace(/^import .*;$/gm, ""));
  const AsyncFunction = (async () => {}).constructor;
  const values = { ...given, ...modules };
  const run = new AsyncFunction(...Object.keys(values), `${body}\nreturn { view, state, answer, app };`);
  const { view, state, answer, app } = await run(...Object.values(values));
  assert.equal(view.paid, "yes");
  assert.deepEqual([state.captured, state.refunded], [6_168, 2_056]);
  assert.equal(answer.value.amount, 12_336);
  const server = app.listen(0);
  const event = JSON.stringify({ metadata: { event_id: "1", event_type: "payment.request.updated", live: false }, payload: {} });
  const headers = {
    "klarna-signing-key-id": given.SIGNING_KEY_ID,
    "klarna-signature": createHmac("sha256", given.SIGNING_KEY).update(event).digest("hex"),
  };
  const url = `http://127.0.0.1:${server.address().port}/webhooks`;
  assert.equal((await fetch(url, { method: "POST", headers, body: event })).status, 202);
  assert.equal((await fetch(url, { method: "POST", headers, body: `${event} ` })).status, 400);
  server.close();
});
