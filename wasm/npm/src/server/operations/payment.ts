// Printed by `cargo run -p kassa-bindgen -- typescript` from the tables in core. Do not edit.
// Operations of the group `payment`.

import { Request } from "../request.js";
import type { Sender } from "../request.js";
import type { Interval, PaymentAuthorizeRequest, PaymentAuthorizeResponse, PaymentCapture, PaymentCaptureCreate, PaymentCaptureRefundCreate, PaymentCaptureUpdate, PaymentChargeback, PaymentIntent, PaymentPresentation, PaymentRefund, PaymentRequest, PaymentRequestCreate, PaymentRequestUpdate, PaymentTransaction, PaymentTransactionReauthorize, PaymentTransactionRefundCreate, PaymentTransactionUpdate } from "../models/payment.js";

/** Operations `payment.capture`. */
export class PaymentCaptureOperations {
  readonly #sender: Sender;

  constructor(sender: Sender) {
    this.#sender = sender;
  }

  /**
   * Reads a capture.
   *
   * `GET /payment/captures/{payment_capture_id}`.
   */
  read(paymentCaptureId: string): Request<PaymentCapture> {
    return new Request(this.#sender, {
      number: 13,
      operation: "payment.capture.read",
      form: "object",
      model: "PaymentCapture",
      path: { payment_capture_id: paymentCaptureId },
    });
  }

  /**
   * Adds shipment data to a capture.
   *
   * `PATCH /payment/captures/{payment_capture_id}`. No source confirms the operation.
   *
   * `reference` names the call; its idempotency key is made of it, so the same reference is the same change.
   */
  update(paymentCaptureId: string, body: PaymentCaptureUpdate | undefined, options: { reference: string;  }): Request<PaymentCapture> {
    return new Request(this.#sender, {
      number: 14,
      operation: "payment.capture.update",
      form: "object",
      model: "PaymentCapture",
      reference: options.reference,
      path: { payment_capture_id: paymentCaptureId },
      body,
    });
  }

  /**
   * Refunds exactly one capture.
   *
   * `POST /payment/captures/{payment_capture_id}/refund`.
   *
   * `reference` names the call; its idempotency key is made of it, so the same reference is the same change.
   */
  refund(paymentCaptureId: string, body: PaymentCaptureRefundCreate, options: { reference: string;  }): Request<PaymentRefund> {
    return new Request(this.#sender, {
      number: 15,
      operation: "payment.capture.refund",
      form: "object",
      model: "PaymentRefund",
      reference: options.reference,
      path: { payment_capture_id: paymentCaptureId },
      body,
    });
  }
}

/** Operations `payment.chargeback`. */
export class PaymentChargebackOperations {
  readonly #sender: Sender;

  constructor(sender: Sender) {
    this.#sender = sender;
  }

  /**
   * Reads a chargeback.
   *
   * `GET /payment/chargebacks/{payment_chargeback_id}`.
   */
  read(paymentChargebackId: string): Request<PaymentChargeback> {
    return new Request(this.#sender, {
      number: 17,
      operation: "payment.chargeback.read",
      form: "object",
      model: "PaymentChargeback",
      path: { payment_chargeback_id: paymentChargebackId },
    });
  }
}

/** Operations `payment.presentation`. */
export class PaymentPresentationOperations {
  readonly #sender: Sender;

  constructor(sender: Sender) {
    this.#sender = sender;
  }

  /**
   * How to show the payment method for one purchase. Asked again whenever the amount changes.
   *
   * `GET /payment/presentation`.
   */
  get(options: { locale: string; currency: string; amount?: number | undefined; intents?: PaymentIntent[] | undefined; subscriptionBillingInterval?: Interval | undefined; subscriptionBillingIntervalFrequency?: number | undefined; appReturnUrl?: string | undefined; acquiringConfig?: string | undefined; paymentProgramEnablementCodes?: string[] | undefined; networkSessionToken?: string | undefined; interoperabilityToken?: string | undefined; customerToken?: string | undefined;  }): Request<PaymentPresentation> {
    return new Request(this.#sender, {
      number: 6,
      operation: "payment.presentation.get",
      form: "object",
      model: "PaymentPresentation",
      query: { "locale": options.locale, "currency": options.currency, "amount": options.amount, "intents[]": options.intents, "subscription_billing_interval": options.subscriptionBillingInterval, "subscription_billing_interval_frequency": options.subscriptionBillingIntervalFrequency, "app_return_url": options.appReturnUrl, "acquiring_config": options.acquiringConfig, "payment_program_enablement_codes": options.paymentProgramEnablementCodes },
      headers: { "Klarna-Network-Session-Token": options.networkSessionToken, "Klarna-Interoperability-Token": options.interoperabilityToken, "Klarna-Customer-Token": options.customerToken },
    });
  }
}

/** Operations `payment.refund`. */
export class PaymentRefundOperations {
  readonly #sender: Sender;

  constructor(sender: Sender) {
    this.#sender = sender;
  }

  /**
   * Reads a refund.
   *
   * `GET /payment/refunds/{payment_refund_id}`.
   */
  read(paymentRefundId: string): Request<PaymentRefund> {
    return new Request(this.#sender, {
      number: 16,
      operation: "payment.refund.read",
      form: "object",
      model: "PaymentRefund",
      path: { payment_refund_id: paymentRefundId },
    });
  }
}

/** Operations `payment.request`. */
export class PaymentRequestOperations {
  readonly #sender: Sender;

  constructor(sender: Sender) {
    this.#sender = sender;
  }

  /**
   * Creates the attempt to get the customer's approval, without an authorize call before it.
   *
   * `POST /payment/requests`.
   *
   * `reference` names the call; its idempotency key is made of it, so the same reference is the same change.
   */
  create(body: PaymentRequestCreate, options: { reference: string; networkSessionToken?: string | undefined; customerToken?: string | undefined; interoperabilityToken?: string | undefined;  }): Request<PaymentRequest> {
    return new Request(this.#sender, {
      number: 2,
      operation: "payment.request.create",
      form: "object",
      model: "PaymentRequest",
      reference: options.reference,
      headers: { "Klarna-Network-Session-Token": options.networkSessionToken, "Klarna-Customer-Token": options.customerToken, "Klarna-Interoperability-Token": options.interoperabilityToken },
      body,
    });
  }

  /**
   * Reads state and context of a payment request: the truth when events and returns disagree.
   *
   * `GET /payment/requests/{payment_request_id}`.
   */
  read(paymentRequestId: string): Request<PaymentRequest> {
    return new Request(this.#sender, {
      number: 3,
      operation: "payment.request.read",
      form: "object",
      model: "PaymentRequest",
      path: { payment_request_id: paymentRequestId },
    });
  }

  /**
   * Changes a payment request that the customer has not entered yet. What is left out stays as it is.
   *
   * `PATCH /payment/requests/{payment_request_id}`.
   *
   * `reference` names the call; its idempotency key is made of it, so the same reference is the same change.
   */
  update(paymentRequestId: string, body: PaymentRequestUpdate, options: { reference: string; networkSessionToken?: string | undefined; interoperabilityToken?: string | undefined;  }): Request<PaymentRequest> {
    return new Request(this.#sender, {
      number: 4,
      operation: "payment.request.update",
      form: "object",
      model: "PaymentRequest",
      reference: options.reference,
      path: { payment_request_id: paymentRequestId },
      headers: { "Klarna-Network-Session-Token": options.networkSessionToken, "Klarna-Interoperability-Token": options.interoperabilityToken },
      body,
    });
  }

  /**
   * Gives up an attempt. A repeat may answer 404 or 409 because it is done already: read the request then.
   *
   * `DELETE /payment/requests/{payment_request_id}`.
   */
  cancel(paymentRequestId: string): Request<PaymentRequest> {
    return new Request(this.#sender, {
      number: 5,
      operation: "payment.request.cancel",
      form: "object",
      model: "PaymentRequest",
      path: { payment_request_id: paymentRequestId },
    });
  }
}

/** Operations `payment.token`. */
export class PaymentTokenOperations {
  readonly #sender: Sender;

  constructor(sender: Sender) {
    this.#sender = sender;
  }

  /**
   * Cancels a payment token, the predecessor of the session token.
   *
   * `DELETE /payment/tokens/{payment_token}`.
   */
  cancel(paymentToken: string): Request<undefined> {
    return new Request(this.#sender, {
      number: 18,
      operation: "payment.token.cancel",
      form: "object",
      path: { payment_token: paymentToken },
    });
  }
}

/** Operations `payment.transaction`. */
export class PaymentTransactionOperations {
  readonly #sender: Sender;

  constructor(sender: Sender) {
    this.#sender = sender;
  }

  /**
   * Reads a transaction. Not needed to confirm an answer: success answers are authoritative.
   *
   * `GET /payment/transactions/{payment_transaction_id}`.
   */
  read(paymentTransactionId: string): Request<PaymentTransaction> {
    return new Request(this.#sender, {
      number: 7,
      operation: "payment.transaction.read",
      form: "object",
      model: "PaymentTransaction",
      path: { payment_transaction_id: paymentTransactionId },
    });
  }

  /**
   * Corrects references and purchase data of a transaction that is still authorized.
   *
   * `PATCH /payment/transactions/{payment_transaction_id}`.
   *
   * `reference` names the call; its idempotency key is made of it, so the same reference is the same change.
   */
  update(paymentTransactionId: string, body: PaymentTransactionUpdate, options: { reference: string;  }): Request<PaymentTransaction> {
    return new Request(this.#sender, {
      number: 8,
      operation: "payment.transaction.update",
      form: "object",
      model: "PaymentTransaction",
      reference: options.reference,
      path: { payment_transaction_id: paymentTransactionId },
      body,
    });
  }

  /**
   * Gives an authorization more time or another amount, and revives an expired one within its grace period.
   *
   * `POST /payment/transactions/{payment_transaction_id}/authorize`.
   *
   * `reference` names the call; its idempotency key is made of it, so the same reference is the same change.
   */
  reauthorize(paymentTransactionId: string, body: PaymentTransactionReauthorize, options: { reference: string;  }): Request<PaymentTransaction> {
    return new Request(this.#sender, {
      number: 9,
      operation: "payment.transaction.reauthorize",
      form: "object",
      model: "PaymentTransaction",
      reference: options.reference,
      path: { payment_transaction_id: paymentTransactionId },
      body,
    });
  }

  /**
   * Captures all or a part of what is authorized, once per shipment.
   *
   * `POST /payment/transactions/{payment_transaction_id}/capture`.
   *
   * `reference` names the call; its idempotency key is made of it, so the same reference is the same change.
   */
  capture(paymentTransactionId: string, body: PaymentCaptureCreate, options: { reference: string;  }): Request<PaymentCapture> {
    return new Request(this.#sender, {
      number: 10,
      operation: "payment.transaction.capture",
      form: "object",
      model: "PaymentCapture",
      reference: options.reference,
      path: { payment_transaction_id: paymentTransactionId },
      body,
    });
  }

  /**
   * Refunds against the transaction; line items say which of several captures is meant.
   *
   * `POST /payment/transactions/{payment_transaction_id}/refund`.
   *
   * `reference` names the call; its idempotency key is made of it, so the same reference is the same change.
   */
  refund(paymentTransactionId: string, body: PaymentTransactionRefundCreate, options: { reference: string;  }): Request<PaymentRefund> {
    return new Request(this.#sender, {
      number: 11,
      operation: "payment.transaction.refund",
      form: "object",
      model: "PaymentRefund",
      reference: options.reference,
      path: { payment_transaction_id: paymentTransactionId },
      body,
    });
  }

  /**
   * Releases everything that is authorized and not captured.
   *
   * `POST /payment/transactions/{payment_transaction_id}/void`.
   *
   * `reference` names the call; its idempotency key is made of it, so the same reference is the same change.
   */
  void(paymentTransactionId: string, options: { reference: string;  }): Request<PaymentTransaction> {
    return new Request(this.#sender, {
      number: 12,
      operation: "payment.transaction.void",
      form: "object",
      model: "PaymentTransaction",
      reference: options.reference,
      path: { payment_transaction_id: paymentTransactionId },
    });
  }
}

/** Operations of the group `payment`. */
export class PaymentOperations {
  readonly #sender: Sender;
  /** Operations `payment.capture`. */
  readonly capture: PaymentCaptureOperations;
  /** Operations `payment.chargeback`. */
  readonly chargeback: PaymentChargebackOperations;
  /** Operations `payment.presentation`. */
  readonly presentation: PaymentPresentationOperations;
  /** Operations `payment.refund`. */
  readonly refund: PaymentRefundOperations;
  /** Operations `payment.request`. */
  readonly request: PaymentRequestOperations;
  /** Operations `payment.token`. */
  readonly token: PaymentTokenOperations;
  /** Operations `payment.transaction`. */
  readonly transaction: PaymentTransactionOperations;

  constructor(sender: Sender) {
    this.#sender = sender;
    this.capture = new PaymentCaptureOperations(sender);
    this.chargeback = new PaymentChargebackOperations(sender);
    this.presentation = new PaymentPresentationOperations(sender);
    this.refund = new PaymentRefundOperations(sender);
    this.request = new PaymentRequestOperations(sender);
    this.token = new PaymentTokenOperations(sender);
    this.transaction = new PaymentTransactionOperations(sender);
  }

  /**
   * Decides a payment, a customer token, or both. Called again with the session token once the customer has
   * approved.
   *
   * `POST /payment/authorize`.
   *
   * `reference` names the call; its idempotency key is made of it, so the same reference is the same change.
   */
  authorize(body: PaymentAuthorizeRequest, options: { reference: string; networkSessionToken?: string | undefined; customerToken?: string | undefined; interoperabilityToken?: string | undefined; paymentToken?: string | undefined;  }): Request<PaymentAuthorizeResponse> {
    return new Request(this.#sender, {
      number: 1,
      operation: "payment.authorize",
      form: "object",
      model: "PaymentAuthorizeResponse",
      reference: options.reference,
      headers: { "Klarna-Network-Session-Token": options.networkSessionToken, "Klarna-Customer-Token": options.customerToken, "Klarna-Interoperability-Token": options.interoperabilityToken, "Klarna-Payment-Token": options.paymentToken },
      body,
    });
  }
}
