// Printed by `cargo run -p kassa-bindgen -- typescript` from the tables in core. Do not edit.
// Operations of the group `messaging`.

import { Request } from "../request.js";
import type { Sender } from "../request.js";
import type { PaymentMessaging } from "../models/messaging.js";

/** Operations of the group `messaging`. */
export class MessagingOperations {
  readonly #sender: Sender;

  constructor(sender: Sender) {
    this.#sender = sender;
  }

  /**
   * Promotional texts for one placement on a page. A message that is missing must not block the page.
   *
   * `GET /payment/messaging/{placement}`.
   */
  get(placement: string, options: { locale: string; currency: string; amount?: number | undefined; appReturnUrl?: string | undefined; networkSessionToken?: string | undefined; interoperabilityToken?: string | undefined; customerToken?: string | undefined;  }): Request<PaymentMessaging> {
    return new Request(this.#sender, {
      number: 29,
      operation: "messaging.get",
      form: "object",
      model: "PaymentMessaging",
      path: { placement: placement },
      query: { "locale": options.locale, "currency": options.currency, "amount": options.amount, "app_return_url": options.appReturnUrl },
      headers: { "Klarna-Network-Session-Token": options.networkSessionToken, "Klarna-Interoperability-Token": options.interoperabilityToken, "Klarna-Customer-Token": options.customerToken },
    });
  }
}
