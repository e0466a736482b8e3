// A page beside Klarna's SDK: the same cases as in the Rust library, and carts whose shipping is chosen at Klarna.

import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { test } from "node:test";
import { answerAddress, answerOption, initiateAnswer, offer } from "../../wasm/npm/dist/hosted.js";

/**
 * @typedef {import("../../wasm/npm/dist/types.js").PaymentView} PaymentView
 * @typedef {import("../../wasm/npm/dist/types.js").CheckoutView} CheckoutView
 * @typedef {import("../../wasm/npm/dist/hosted.js").Shippable} Shippable
 */

const cases = JSON.parse(readFileSync(new URL("../tests/paths/hosted.json", import.meta.url), "utf8"));

test("views and presentations are answered as in Rust", () => {
  assert.ok(cases.answers.length > 15 && cases.offers.length > 8);
  for (const { view, answer } of cases.answers) {
    assert.deepEqual(initiateAnswer(view, cases.return_url), answer, JSON.stringify(view));
  }
  for (const { presentation, offer: expected } of cases.offers) {
    assert.deepEqual(offer(presentation), expected, JSON.stringify(presentation));
  }
  assert.deepEqual(offer(undefined), { place: "usual", authorize_at_once: false, has_texts: false });
});

test("what a relay gave for the SDK goes to the SDK", () => {
  /** @type {CheckoutView} */
  const waiting = { reference: "b-1", state: "awaiting_customer", paid: "unknown", ended: false };
  const data = { currency: "EUR", amount: 100 };
  /** @type {[Partial<CheckoutView>, import("../../wasm/npm/dist/hosted.js").InitiateAnswer][]} */
  const ways = [
    [{ step_up: { kind: "redirect", in_progress: false, payment_request_id: "krn:r:1" } }, { resolve: { paymentRequestId: "krn:r:1" } }],
    [{ step_up: { kind: "redirect", in_progress: false, payment_request_data: data } }, { resolve: data }],
    [{ state: "finalizing", return_url: "https://shop.example/a" }, { resolve: { returnUrl: "https://shop.example/a" } }],
    [{ state: "declined", paid: "no", ended: true, return_url: "https://shop.example/a" }, "reject"],
  ];
  for (const [way, expected] of ways) {
    assert.deepEqual(initiateAnswer({ ...waiting, ...way }, "https://shop.example/thanks"), expected);
  }
});

test("shipping is a part of the amount, and the items add up", () => {
  /** @type {Shippable} */
  const cart = {
    lineItems: [{ name: "Lamp", quantity: 1, totalAmount: 4900 }, { name: "Rebate", quantity: 1, totalAmount: -900 }],
    options: [
      { shippingOptionReference: "post", amount: 590, displayName: "Post" },
      { shippingOptionReference: "shop", amount: 0, displayName: "In the shop", shippingType: "PICKUP_STORE" },
    ],
    countries: ["SE"],
  };
  const first = answerAddress(cart, { country: "SE" });
  assert.ok(!("rejectionReason" in first));
  assert.equal(first.amount, 4590);
  assert.equal(first.selectedShippingOptionReference, "post");
  assert.equal(first.lineItems.reduce((sum, item) => sum + Number(item["totalAmount"]), 0), first.amount);
  const kept = answerAddress(cart, { country: "SE" }, "shop");
  assert.ok(!("rejectionReason" in kept));
  assert.deepEqual([kept.amount, kept.lineItems.length], [4000, 2]);
  assert.deepEqual(answerAddress(cart, { country: "NO" }), { rejectionReason: "COUNTRY_NOT_SUPPORTED" });
  assert.deepEqual(answerAddress({ ...cart, options: [] }, { country: "SE" }), { rejectionReason: "ADDRESS_NOT_SUPPORTED" });
  assert.deepEqual(answerOption(cart, { shippingOptionReference: "drone" }), { rejectionReason: "INVALID_OPTION" });
  const chosen = answerOption(cart, { shippingOptionReference: "shop" });
  assert.deepEqual(chosen, { amount: 4000, lineItems: cart.lineItems });
  const wrong = { ...cart, lineItems: [{ name: "Half", totalAmount: 0.5 }] };
  assert.throws(() => answerAddress(wrong, { country: "SE" }), RangeError);
});
