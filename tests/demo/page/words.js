// What the customer reads. "Not known yet" is never put as a failure, and nothing but "yes" as a success.

/** @typedef {import("../../../wasm/npm/dist/web.js").CheckoutView} CheckoutView */

/**
 * @param {CheckoutView} view
 * @param {"redirect" | "qr"} way
 * @returns {{ tone: "yes" | "no" | "wait" | "ask" | "scan", title: string, text: string }}
 */
export function words(view, way) {
  if (view.paid === "yes") {
    const late = view.cancel === "too_late" ? " Your approval came before the cancellation." : "";
    return { tone: "yes", title: "Thank you, it is paid", text: `We are packing your order.${late}` };
  }
  if (view.paid === "no") {
    const [title, text] = NOT_PAID[view.state] ?? ["Not paid", "Nothing was charged."];
    return { tone: "no", title, text };
  }
  if (view.cancel === "asked") {
    return { tone: "wait", title: "Cancelling", text: "We are taking the payment back." };
  }
  const step = view.step_up;
  if (view.state === "awaiting_customer" && step?.in_progress) {
    const where = way === "qr" ? "on your phone" : "at Klarna";
    return { tone: "wait", title: `Go on ${where}`, text: "This page follows by itself." };
  }
  if (view.state === "awaiting_customer" && way === "qr") {
    return { tone: "scan", title: "Scan with your phone", text: "Open your phone's camera and point it at the code." };
  }
  if (view.state === "awaiting_customer") {
    return { tone: "ask", title: "Your approval is missing", text: "Go on at Klarna to approve the payment. Nothing has been charged yet." };
  }
  if (view.state === "starting" || view.state === "authorizing") {
    return { tone: "wait", title: "One moment", text: "We are getting your payment ready." };
  }
  return { tone: "wait", title: "We are checking your payment", text: "This may take a moment. You can close this page and come back: you will not pay twice." };
}

/** @type {Record<string, [string, string]>} */
const NOT_PAID = {
  declined: ["Not approved", "Klarna did not approve this payment. Nothing was charged; you can try again or pay another way."],
  canceled: ["Cancelled", "You cancelled this payment. Nothing was charged."],
  expired: ["Time is up", "The payment was not approved in time. Nothing was charged."],
  invalidated: ["Not completed", "The payment was not completed in time. Nothing was charged."],
  not_started: ["Not started", "The payment was not started. Nothing was charged."],
  refused: ["Not possible", "This payment cannot be made this way. Nothing was charged."],
};
