// No webhook ever arrives: the gateway has to find everything out by asking.

import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { basketOf, customer, startBrowser, startShop, until } from "./shop.js";

let browser;
let shop;

before(async () => {
  shop = await startShop("--no-webhooks");
  browser = await startBrowser();
});
after(async () => {
  await browser?.close();
  await shop?.stop();
});

for (const [button, title, transactions] of [["Approve", "Thank you, it is paid", 1], ["Decline", "Not approved", 0]]) {
  test(`${button.toLowerCase()}, without webhooks`, async () => {
    const anna = await customer(browser, shop);
    const page = await anna.newPage();
    await page.goto(shop.url);
    const basket = await basketOf(page);
    await page.getByRole("button", { name: "Pay with Klarna" }).click();
    await page.waitForURL(/\/pay\//);
    await page.getByRole("button", { name: button }).click();
    await until(page, title);
    assert.equal((await shop.of(basket)).transactions.length, transactions);
    assert.equal((await shop.control("GET", "/webhooks")).attempts?.length ?? 0, 0);
    assert.deepEqual(anna.troubles, []);
    await anna.close();
  });
}
