// Which basket, and which attempt to pay it. Kept so that reloads, second clicks and second tabs mean the same payment.

const KEY = "checkout";

/**
 * @typedef {{ id: string, currency: string, amount: number,
 *   lines: { name: string, note: string, quantity: number, total_amount: number }[] }} Basket
 * @typedef {{ basket: string, attempt: number, way: "redirect" | "qr", begun: boolean }} Attempt
 */

/** @returns {Attempt | undefined} */
export function kept() {
  try {
    return JSON.parse(localStorage.getItem(KEY) ?? "") ?? undefined;
  } catch {
    return undefined;
  }
}

/** @param {Attempt} attempt */
export function keep(attempt) {
  localStorage.setItem(KEY, JSON.stringify(attempt));
}

/** Name of the attempt: the same for every click and every tab. @param {Attempt} attempt */
export function referenceOf(attempt) {
  return `${attempt.basket}.${attempt.attempt}`;
}

/** The basket that was begun, or a new one. @returns {Promise<{ basket: Basket, attempt: Attempt }>} */
export async function load() {
  const before = kept();
  if (before !== undefined) {
    const found = await fetch(`/baskets/${encodeURIComponent(before.basket)}`, { cache: "no-store" });
    if (found.ok) return { basket: await found.json(), attempt: before };
    if (found.status !== 404) throw new Error(`basket: ${found.status}`);
  }
  const filled = await fetch("/basket", { cache: "no-store" });
  if (!filled.ok) throw new Error(`basket: ${filled.status}`);
  const basket = /** @type {Basket} */ (await filled.json());
  const attempt = /** @type {Attempt} */ ({ basket: basket.id, attempt: 1, way: "redirect", begun: false });
  keep(attempt);
  return { basket, attempt };
}

/** A new basket with the next load. */
export function forget() {
  localStorage.removeItem(KEY);
}
