// The page: basket, button, status.

import { forget, keep, load } from "./attempt.js";
import { cancel, follow, returned, tidy } from "./payment.js";
import { words } from "./words.js";

/** @typedef {import("../../../wasm/npm/dist/web.js").CheckoutView} CheckoutView */

/** @param {string} id */
const element = (id) => /** @type {HTMLElement} */ (document.getElementById(id));
/** @param {string} id @param {boolean} on */
const show = (id, on) => {
  element(id).hidden = !on;
};

/** How long a second click may still be on its way to a place where the button was, in milliseconds. */
const SECOND_CLICK = 1_000;
let clickedAt = -SECOND_CLICK;
/** @type {CheckoutView | undefined} */
let latest;

const { basket, attempt } = await load().catch((error) => {
  show("status", true);
  say("ask", "The shop does not answer", "Nothing was charged by opening this page. Reload it in a moment.");
  throw error;
});
draw();
const back = new URLSearchParams(location.search).has("returned");
if (back) history.replaceState(null, "", "/");
if (attempt.begun) {
  void run({ leave: false, returned: back });
} else {
  show("form", true);
}

element("form").addEventListener("submit", (event) => {
  event.preventDefault();
  if (attempt.begun) return;
  const way = new FormData(/** @type {HTMLFormElement} */ (element("form"))).get("way");
  attempt.way = way === "qr" ? "qr" : "redirect";
  attempt.begun = true;
  keep(attempt);
  clickedAt = performance.now();
  void run({ leave: true, returned: false });
});
element("cancel").addEventListener("click", () => {
  /** @type {HTMLButtonElement} */ (element("cancel")).disabled = true;
  cancel();
});
element("again").addEventListener("click", async () => {
  await tidy(attempt);
  keep({ ...attempt, attempt: attempt.attempt + 1, begun: false });
  location.reload();
});
element("fresh").addEventListener("click", async () => {
  await tidy(attempt);
  forget();
  location.reload();
});
element("here").addEventListener("click", () => void run({ leave: false, returned: true }));
// Back out of the browser's memory: the page went on where it was.
addEventListener("pageshow", (event) => event.persisted && returned());

/** @param {{ leave: boolean, returned: boolean }} how */
async function run(how) {
  show("form", false);
  show("status", true);
  show("here", false);
  say("wait", "One moment", "We are getting your payment ready.");
  const page = { onView, onLeave: (/** @type {string} */ url) => location.assign(url) };
  try {
    if ((await follow(attempt, page, how)) === "elsewhere") {
      latest = undefined;
      for (const id of ["code", "go", "cancel"]) show(id, false);
      say("ask", "This payment is open in another tab", "It goes on there. You will not pay twice.");
      show("here", true);
    }
  } catch (error) {
    latest = undefined;
    console.error(error);
    say("wait", "We are checking your payment", "Reload this page in a moment. You will not pay twice.");
  }
}

/** @param {CheckoutView} view */
function onView(view) {
  const { tone, title, text } = words(view, attempt.way);
  say(tone, title, text);
  const step = view.step_up;
  const waiting = view.state === "awaiting_customer" && step?.url !== undefined;
  // Nothing appears under a finger that is about to come down once more.
  const early = clickedAt + SECOND_CLICK - performance.now();
  const ready = early <= 0;
  if (!ready) setTimeout(() => view === latest && onView(view), early);
  latest = view;
  const code = /** @type {HTMLImageElement} */ (element("code"));
  const scan = waiting && step.kind === "qr" && !step.in_progress;
  if (scan && code.hidden) code.src = `/payments/${encodeURIComponent(view.reference)}/qr.svg`;
  show("code", scan);
  const go = /** @type {HTMLAnchorElement} */ (element("go"));
  if (waiting && step.kind === "redirect" && step.url !== undefined) go.href = step.url;
  show("go", ready && waiting && step.kind === "redirect");
  show("cancel", ready && waiting && view.cancel === undefined);
  show("again", ready && view.ended && view.paid === "no");
  show("fresh", ready && view.ended && view.paid === "yes");
  element("reference").textContent = view.ended ? `Reference ${view.reference}` : "";
  document.body.dataset["state"] = view.state;
  document.body.dataset["paid"] = view.paid;
}

/** @param {string} tone @param {string} title @param {string} text */
function say(tone, title, text) {
  element("mark").className = `mark ${tone}`;
  element("title").textContent = title;
  element("text").textContent = text;
}

function draw() {
  const money = new Intl.NumberFormat("en-IE", { style: "currency", currency: basket.currency });
  const price = (/** @type {number} */ minor) => money.format(minor / 100);
  const lines = basket.lines.map((line) => {
    const item = document.createElement("li");
    const name = document.createElement("span");
    name.textContent = line.quantity > 1 ? `${line.quantity} × ${line.name}` : line.name;
    const note = document.createElement("small");
    note.textContent = line.note;
    name.append(note);
    const total = document.createElement("span");
    total.className = "price";
    total.textContent = price(line.total_amount);
    item.append(name, total);
    return item;
  });
  element("lines").replaceChildren(...lines);
  element("total").textContent = price(basket.amount);
}
