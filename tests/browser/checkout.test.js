// The real page, relay, gateway and sandbox in a real browser.

import assert from "node:assert/strict";
import { after, afterEach, before, beforeEach, test } from "node:test";
import { MOBILE, basketOf, customer, shot, startBrowser, startShop, until } from "./shop.js";

const PAID = "Thank you, it is paid";
let browser;
let shop;
let anna;
let page;

before(async () => {
  shop = await startShop();
  browser = await startBrowser();
});
after(async () => {
  await browser?.close();
  await shop?.stop();
});
beforeEach(async () => {
  anna = await customer(browser, shop);
  page = await anna.newPage();
  await page.goto(shop.url);
});
afterEach(async () => {
  assert.deepEqual(anna.troubles, [], "nothing on the page may go wrong");
  await anna.close();
});

const pay = (on = page) => on.getByRole("button", { name: "Pay with Klarna" }).click();
const atKlarna = (on = page) => on.waitForURL(/\/pay\//);
const press = (name, on = page) => on.getByRole("button", { name }).click();

/** Exactly one transaction and one payment request, over the right amount. */
async function paidOnce(basket, attempts = 1) {
  const { transactions, requests } = await shop.of(basket);
  assert.equal(transactions.length, 1, "exactly one transaction");
  assert.equal(transactions[0].amount, 8160);
  assert.equal(requests.length, attempts, "as many payment requests as attempts");
}

test("approve", async () => {
  const basket = await basketOf(page);
  await page.getByText("€81.60").waitFor();
  await shot(page, "desktop-1-basket");
  await pay();
  await atKlarna();
  await shot(page, "desktop-2-klarna");
  await press("Approve");
  await until(page, PAID);
  assert.equal(new URL(page.url()).search, "", "the way back leaves no trace in the address");
  await shot(page, "desktop-3-paid");
  await paidOnce(basket);
  await press("Start a new order");
  await page.getByRole("button", { name: "Pay with Klarna" }).waitFor();
  assert.notEqual(await basketOf(page), basket);
});

test("decline, then try again and approve", async () => {
  const basket = await basketOf(page);
  await pay();
  await atKlarna();
  await press("Decline");
  await until(page, "Not approved");
  await shot(page, "desktop-4-declined");
  assert.equal((await shop.of(basket)).transactions.length, 0);
  await press("Try again");
  await pay();
  await atKlarna();
  await press("Approve");
  await until(page, PAID);
  await paidOnce(basket, 2);
});

test("leave Klarna, come back, go on", async () => {
  const basket = await basketOf(page);
  await pay();
  await atKlarna();
  await press("Leave for now");
  await until(page, "Your approval is missing");
  await shot(page, "desktop-5-come-back");
  await page.getByRole("link", { name: "Continue at Klarna" }).click();
  await atKlarna();
  await press("Approve");
  await until(page, PAID);
  await paidOnce(basket);
});

test("close the tab at Klarna, reopen the shop, go on", async () => {
  const basket = await basketOf(page);
  await pay();
  await atKlarna();
  await page.close();
  page = await anna.newPage();
  await page.goto(shop.url);
  await page.getByRole("link", { name: "Continue at Klarna" }).click();
  await atKlarna();
  await press("Approve");
  await until(page, PAID);
  await paidOnce(basket);
});

test("approve, and never come back: the shop knows", async () => {
  const basket = await basketOf(page);
  await pay();
  await atKlarna();
  const { requests } = await shop.of(basket);
  await page.close();
  await shop.control("POST", `/requests/${encodeURIComponent(requests[0].payment_request_id)}/approve`);
  await shop.control("POST", "/settle");
  page = await anna.newPage();
  await page.goto(shop.url);
  await until(page, PAID);
  await paidOnce(basket);
});

test("a double click is one payment, and the second click hits nothing else", async () => {
  const basket = await basketOf(page);
  // The way to Klarna takes a while, so that the second click finds whatever the first one brought up.
  await page.route(/\/pay\//, async (route) => {
    await page.waitForTimeout(1_500);
    await route.continue();
  });
  const box = await page.getByRole("button", { name: "Pay with Klarna" }).boundingBox();
  for (let click = 0; click < 4; click += 1) {
    await page.mouse.click(box.x + box.width / 2, box.y + box.height / 2);
    await page.waitForTimeout(80);
  }
  await atKlarna();
  await press("Approve");
  await until(page, PAID);
  await paidOnce(basket);
});

test("two tabs that pay at once are one payment", async () => {
  const basket = await basketOf(page);
  const other = await anna.newPage();
  await other.goto(shop.url);
  assert.equal(await basketOf(other), basket);
  for (const tab of [page, other]) await tab.getByText("On your phone").click();
  await Promise.all([pay(page), pay(other)]);
  const code = (tab) => tab.getByAltText("QR code that leads to your payment");
  const elsewhere = (tab) => tab.getByRole("heading", { name: "This payment is open in another tab" });
  const either = (tab) => code(tab).or(elsewhere(tab)).first().waitFor({ timeout: 15_000 });
  await Promise.all([either(page), either(other)]);
  const { requests } = await shop.of(basket);
  assert.equal(requests.length, 1);
  await shop.control("POST", `/requests/${encodeURIComponent(requests[0].payment_request_id)}/approve`);
  // One tab has the journal; the other notices when it has news to write, at the latest now.
  await Promise.race([elsewhere(page).waitFor(), elsewhere(other).waitFor()]);
  const stopped = (await elsewhere(page).isVisible()) ? page : other;
  await until(stopped === page ? other : page, PAID);
  await stopped.waitForTimeout(1_200);
  assert.ok(await elsewhere(stopped).isVisible(), "what is shown stays");
  await shot(stopped, "desktop-6-other-tab");
  await press("Continue in this tab", stopped);
  await until(stopped, PAID);
  await paidOnce(basket);
  // The tab that takes the journal over asks first, and its question may be faster than the other tab's start.
  anna.expect(/status of 404 .*\/payments\/[^/]+\)$/);
});

test("cancel while the code is shown", async () => {
  const basket = await basketOf(page);
  await page.getByText("On your phone").click();
  await pay();
  await page.getByAltText("QR code that leads to your payment").waitFor();
  await page.getByRole("button", { name: "Cancel this payment" }).waitFor();
  await shot(page, "desktop-7-code");
  await press("Cancel this payment");
  await until(page, "Cancelled");
  await shot(page, "desktop-8-cancelled");
  const { transactions, requests } = await shop.of(basket);
  assert.equal(transactions.length, 0);
  assert.deepEqual(requests.map((request) => request.state), ["CANCELED"]);
});

test("reload while the code is shown, scan, approve on the phone", async () => {
  const basket = await basketOf(page);
  await page.getByText("On your phone").click();
  await pay();
  await page.getByAltText("QR code that leads to your payment").waitFor();
  await page.reload();
  const code = page.getByAltText("QR code that leads to your payment");
  await code.waitFor();
  assert.ok(await code.evaluate((image) => image.decode().then(() => image.naturalWidth > 100)), "the code is drawn");
  const { requests } = await shop.of(basket);
  const phone = await customer(browser, shop, MOBILE);
  const scanned = await phone.newPage();
  await scanned.goto(requests[0].page_url);
  await until(page, "Go on on your phone");
  await shot(page, "desktop-9-on-the-phone");
  await press("Approve", scanned);
  await until(page, PAID);
  await paidOnce(basket);
  await phone.close();
});

test("while the answer is missing the page says that it is checking", async () => {
  const basket = await basketOf(page);
  await pay();
  await atKlarna();
  const fault = await shop.control("POST", "/faults", {
    match: { path_contains: "/payment/authorize" }, times: 0, fault: { kind: "drop_before" },
  });
  await press("Approve");
  await until(page, "We are checking your payment");
  await shot(page, "desktop-10-checking");
  assert.equal(await page.getByText("Nothing was charged").count(), 0, "not known is not called a failure");
  await shop.control("DELETE", `/faults/${fault.id}`);
  await until(page, PAID);
  await paidOnce(basket);
});

test("on a small screen", async () => {
  const ben = await customer(browser, shop, MOBILE);
  const small = await ben.newPage();
  await small.goto(shop.url);
  await small.getByText("€81.60").waitFor();
  await shot(small, "mobile-1-basket");
  await small.getByText("On your phone").click();
  await pay(small);
  await small.getByAltText("QR code that leads to your payment").waitFor();
  await small.getByRole("button", { name: "Cancel this payment" }).waitFor();
  await shot(small, "mobile-2-code");
  assert.ok(await small.evaluate(() => document.documentElement.scrollWidth <= innerWidth), "nothing sticks out");
  await press("Cancel this payment", small);
  await until(small, "Cancelled");
  await shot(small, "mobile-3-cancelled");
  await ben.close();
});

test("with the keyboard alone", async () => {
  const basket = await basketOf(page);
  await page.keyboard.press("Tab");
  await page.keyboard.press("ArrowDown");
  assert.ok(await page.getByRole("radio", { name: /On your phone/ }).isChecked());
  await page.keyboard.press("Tab");
  await page.keyboard.press("Enter");
  await page.getByAltText("QR code that leads to your payment").waitFor();
  assert.equal((await shop.of(basket)).requests.length, 1);
});
