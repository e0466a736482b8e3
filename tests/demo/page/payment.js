// The observer of one payment: begins it, follows it, finds it again. It decides nothing about money.

import { Client, IndexedDbStore, KassaTrap, StoreConflict, drive, init, open, reload } from "/kassa/dist/web.js";
import { referenceOf } from "./attempt.js";

/** @typedef {import("../../../wasm/npm/dist/web.js").CheckoutView} CheckoutView */

const store = new IndexedDbStore("checkout");
const loaded = init();

/**
 * @param {import("./attempt.js").Attempt} attempt
 * @param {{ onView: (view: CheckoutView) => void, onLeave: (url: string) => void }} page
 * @param {{ leave: boolean, returned: boolean }} how `leave`: the customer has just asked to pay and may be sent away
 */
export async function follow(attempt, page, how) {
  await loaded;
  const reference = referenceOf(attempt);
  let { leave, returned } = how;
  for (;;) {
    const client = new Client({
      base_url: location.origin,
      environment: "test",
      installation: "web-shop",
      policy: { poll_floor_ms: 500 },
    });
    const spec = { reference, checkout: { basket: attempt.basket, way: attempt.way } };
    const flow = await open(client, "checkout", spec, { store, journal: reference });
    current = {
      cancel: () => flow.command({ cancel: {} }),
      returned: () => screen !== undefined && flow.screen(screen, "returned"),
    };
    /** @type {number | undefined} */
    let screen;
    try {
      return await drive(flow, {
        store,
        journal: reference,
        show: (shown) => {
          screen = shown.screen;
          if (returned) {
            flow.screen(shown.screen, "returned");
            returned = false;
          } else if (leave && shown.kind === "redirect") {
            leave = false;
            page.onLeave(shown.url);
          }
        },
        onView: page.onView,
      });
    } catch (error) {
      if (error instanceof StoreConflict) return "elsewhere";
      if (!(error instanceof KassaTrap)) throw error;
      await reload();
    } finally {
      current = undefined;
    }
  }
}

/** @type {{ cancel: () => void, returned: () => void } | undefined} */
let current;

/** Asks for the way out. */
export function cancel() {
  current?.cancel();
}

/** The customer is back on this page: a reason to look. */
export function returned() {
  current?.returned();
}

/** A payment that is over needs no journal any more. @param {import("./attempt.js").Attempt} attempt */
export async function tidy(attempt) {
  await store.remove(referenceOf(attempt));
}
