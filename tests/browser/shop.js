// The demo's server as a child process, and a browser in front of it.

import { spawn } from "node:child_process";
import { existsSync, mkdirSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { createInterface } from "node:readline";
import { chromium } from "playwright-core";

const root = new URL("../../", import.meta.url);
const shots = fileURLToPath(new URL("target/screenshots/", root));
const program = process.env.KASSA_DEMO ?? fileURLToPath(new URL("target/debug/kassa-demo", root));
const browserPath = process.env.KASSA_CHROMIUM ?? "/usr/bin/chromium";

/** Starts page, relay, gateway and sandbox. */
export async function startShop(...extra) {
  if (!existsSync(program)) throw new Error(`${program} is not built: cargo build -p kassa-demo, or set KASSA_DEMO`);
  const child = spawn(program, ["--serve", "--listen", "127.0.0.1:0", ...extra], { stdio: ["ignore", "pipe", "inherit"] });
  const found = {};
  for await (const line of createInterface({ input: child.stdout })) {
    const [, name, url] = /^(checkout page|sandbox)\s+(http\S+)$/.exec(line) ?? [];
    if (name) found[name] = url;
    if (found["checkout page"] && found.sandbox) break;
  }
  child.stdout.resume();
  const control = async (method, path, body) => {
    const answer = await fetch(`${found.sandbox}/_sandbox${path}`, { method, body: body && JSON.stringify(body) });
    if (!answer.ok) throw new Error(`${method} ${path}: ${answer.status} ${await answer.text()}`);
    return answer.json();
  };
  return {
    url: found["checkout page"],
    control,
    /** Transactions and payment requests of one basket, whatever the attempt. */
    async of(basket) {
      const ours = (list, name) => list.filter((one) => one[name]?.startsWith(`${basket}.`));
      return {
        transactions: ours(await control("GET", "/transactions"), "payment_transaction_reference"),
        requests: ours(await control("GET", "/requests"), "payment_request_reference"),
      };
    },
    stop: () => new Promise((resolve) => (child.once("exit", resolve), child.kill())),
  };
}

export async function startBrowser() {
  mkdirSync(shots, { recursive: true });
  return chromium.launch({
    executablePath: browserPath,
    headless: true,
    args: [
      "--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking",
      "--disable-component-update", "--disable-sync",
    ],
  });
}

export const DESKTOP = { width: 1100, height: 560 };
export const MOBILE = { width: 390, height: 844 };

/** A customer with a browser profile of their own. What goes wrong on the shop's pages is collected. */
export async function customer(browser, shop, viewport = DESKTOP) {
  const context = await browser.newContext({ viewport, deviceScaleFactor: viewport.width < 500 ? 2 : 1 });
  const troubles = [];
  context.on("weberror", (error) => troubles.push(String(error.error())));
  context.on("console", (message) => {
    const ours = message.location().url.startsWith(shop.url);
    if (ours && message.type() === "error") troubles.push(`${message.text()} (${message.location().url})`);
  });
  return {
    context,
    troubles,
    /** What of it belongs to the test is taken out. */
    expect: (pattern) => troubles.splice(0, troubles.length, ...troubles.filter((trouble) => !pattern.test(trouble))),
    newPage: () => context.newPage(),
    close: () => context.close(),
  };
}

/** Name of the basket that a page shows, once it does. */
export async function basketOf(page) {
  await page.getByRole("button", { name: "Pay with Klarna" }).waitFor();
  return page.evaluate(() => JSON.parse(localStorage.getItem("checkout")).basket);
}

/** Title of the status once it is as wanted. */
export async function until(page, title) {
  await page.getByRole("heading", { name: title, exact: true }).waitFor({ timeout: 15_000 });
}

export async function shot(page, name) {
  await page.screenshot({ path: `${shots}${name}.png` });
}
