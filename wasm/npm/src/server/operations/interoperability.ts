// Printed by `cargo run -p kassa-bindgen -- typescript` from the tables in core. Do not edit.
// Operations of the group `interoperability`.

import { Request } from "../request.js";
import type { Sender } from "../request.js";
import type { InteroperabilityInformation, InteroperabilityTokenResponse, TestTokenRequest } from "../models/interoperability.js";
import type { SdkTokenResponse } from "../models/shared.js";

/** Operations `interoperability.sdk_token`. */
export class InteroperabilitySdkTokenOperations {
  readonly #sender: Sender;

  constructor(sender: Sender) {
    this.#sender = sender;
  }

  /**
   * Exchanges a session token for what the SDK goes on with in the browser. One of the two headers, the newer one
   * if there is one.
   *
   * `POST /interoperability/sdk-tokens`.
   *
   * `reference` names the call; its idempotency key is made of it, so the same reference is the same change.
   */
  create(options: { reference: string; networkSessionToken?: string | undefined; interoperabilityToken?: string | undefined;  }): Request<SdkTokenResponse> {
    return new Request(this.#sender, {
      number: 19,
      operation: "interoperability.sdk_token.create",
      form: "object",
      model: "SdkTokenResponse",
      reference: options.reference,
      headers: { "Klarna-Network-Session-Token": options.networkSessionToken, "Klarna-Interoperability-Token": options.interoperabilityToken },
    });
  }
}

/** Operations `interoperability.test_token`. */
export class InteroperabilityTestTokenOperations {
  readonly #sender: Sender;

  constructor(sender: Sender) {
    this.#sender = sender;
  }

  /**
   * Makes a token as if the customer had come through another product. Test environment only.
   *
   * `POST /interoperability/test-tokens`. For the test environment.
   *
   * `reference` names the call; its idempotency key is made of it, so the same reference is the same change.
   */
  create(body: TestTokenRequest, options: { reference: string; customerToken: string; customerRegion: string;  }): Request<InteroperabilityTokenResponse> {
    return new Request(this.#sender, {
      number: 21,
      operation: "interoperability.test_token.create",
      form: "object",
      model: "InteroperabilityTokenResponse",
      reference: options.reference,
      headers: { "Klarna-Customer-Token": options.customerToken, "Klarna-Customer-Region": options.customerRegion },
      body,
    });
  }
}

/** Operations `interoperability.token`. */
export class InteroperabilityTokenOperations {
  readonly #sender: Sender;

  constructor(sender: Sender) {
    this.#sender = sender;
  }

  /**
   * Begins a session from the server: of a known customer with a customer token, of nobody without.
   *
   * `POST /interoperability/tokens`.
   *
   * `reference` names the call; its idempotency key is made of it, so the same reference is the same change.
   */
  create(options: { reference: string; customerToken?: string | undefined;  }): Request<InteroperabilityTokenResponse> {
    return new Request(this.#sender, {
      number: 20,
      operation: "interoperability.token.create",
      form: "object",
      model: "InteroperabilityTokenResponse",
      reference: options.reference,
      headers: { "Klarna-Customer-Token": options.customerToken },
    });
  }
}

/** Operations of the group `interoperability`. */
export class InteroperabilityOperations {
  readonly #sender: Sender;
  /** Operations `interoperability.sdk_token`. */
  readonly sdkToken: InteroperabilitySdkTokenOperations;
  /** Operations `interoperability.test_token`. */
  readonly testToken: InteroperabilityTestTokenOperations;
  /** Operations `interoperability.token`. */
  readonly token: InteroperabilityTokenOperations;

  constructor(sender: Sender) {
    this.#sender = sender;
    this.sdkToken = new InteroperabilitySdkTokenOperations(sender);
    this.testToken = new InteroperabilityTestTokenOperations(sender);
    this.token = new InteroperabilityTokenOperations(sender);
  }

  /**
   * Asks whether to offer the payment method. In its place today: `payment.presentation.get`.
   *
   * `GET /v1/interoperability`.
   */
  readV1(options: { interoperabilityToken?: string | undefined; country?: string | undefined; currency: string; paymentAmount?: number | undefined; merchantReference?: string | undefined; platformReference?: string | undefined;  }): Request<InteroperabilityInformation> {
    return new Request(this.#sender, {
      number: 22,
      operation: "interoperability.read_v1",
      form: "object",
      model: "InteroperabilityInformation",
      query: { "interoperability_token": options.interoperabilityToken, "country": options.country, "currency": options.currency, "payment_amount": options.paymentAmount, "merchant_reference": options.merchantReference, "platform_reference": options.platformReference },
    });
  }

  /**
   * The same question in a later form, of which only the parameters are confirmed.
   *
   * `GET /interoperability`. No source confirms the operation.
   */
  readV2(options: { interoperabilityToken?: string | undefined; country?: string | undefined; currency: string; paymentAmount?: number | undefined; purchaseReference?: string | undefined; platformReference?: string | undefined;  }): Request<InteroperabilityInformation> {
    return new Request(this.#sender, {
      number: 23,
      operation: "interoperability.read_v2",
      form: "object",
      model: "InteroperabilityInformation",
      query: { "interoperability_token": options.interoperabilityToken, "country": options.country, "currency": options.currency, "payment_amount": options.paymentAmount, "purchase_reference": options.purchaseReference, "platform_reference": options.platformReference },
    });
  }
}
