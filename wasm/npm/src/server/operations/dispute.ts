// Printed by `cargo run -p kassa-bindgen -- typescript` from the tables in core. Do not edit.
// Operations of the group `dispute`.

import { Request } from "../request.js";
import type { Sender } from "../request.js";
import type { AcceptLossResponse, AppealRequest, AppealResponse, Dispute, DisputeList, DisputeSort, RepresentRequest, RepresentResponse, RespondToDisputeRequest, UploadRequest, UploadResponse } from "../models/dispute.js";

/** Operations `dispute.attachment`. */
export class DisputeAttachmentOperations {
  readonly #sender: Sender;

  constructor(sender: Sender) {
    this.#sender = sender;
  }

  /**
   * Uploads a file, to be named in the evidence.
   *
   * `POST /payment/disputes/{payment_dispute_id}/attachments`.
   *
   * `reference` names the call; its idempotency key is made of it, so the same reference is the same change.
   */
  upload(paymentDisputeId: string, body: UploadRequest, options: { reference: string; paymentProductInstanceId?: string | undefined;  }): Request<UploadResponse> {
    return new Request(this.#sender, {
      number: 82,
      operation: "dispute.attachment.upload",
      form: "object",
      model: "UploadResponse",
      reference: options.reference,
      path: { payment_dispute_id: paymentDisputeId },
      query: { "payment_product_instance_id": options.paymentProductInstanceId },
      body,
    });
  }

  /**
   * Downloads a file of the partner or of the customer.
   *
   * `GET /payment/disputes/{payment_dispute_id}/attachments/{payment_dispute_attachment_id}/download`.
   */
  download(paymentDisputeId: string, paymentDisputeAttachmentId: string, options: { paymentProductInstanceId?: string | undefined;  } = {}): Request<undefined> {
    return new Request(this.#sender, {
      number: 83,
      operation: "dispute.attachment.download",
      form: "file",
      path: { payment_dispute_id: paymentDisputeId, payment_dispute_attachment_id: paymentDisputeAttachmentId },
      query: { "payment_product_instance_id": options.paymentProductInstanceId },
    });
  }
}

/** Operations of the group `dispute`. */
export class DisputeOperations {
  readonly #sender: Sender;
  /** Operations `dispute.attachment`. */
  readonly attachment: DisputeAttachmentOperations;

  constructor(sender: Sender) {
    this.#sender = sender;
    this.attachment = new DisputeAttachmentOperations(sender);
  }

  /**
   * Lists the disputes of an account, page by page.
   *
   * `GET /payment/disputes`.
   */
  list(options: { paymentTransactionId?: string[] | undefined; paymentProductInstanceId?: string | undefined; state?: string[] | undefined; reason?: string[] | undefined; purchaseReferences?: string[] | undefined; openedAtStart?: string | undefined; openedAtEnd?: string | undefined; closedAtStart?: string | undefined; closedAtEnd?: string | undefined; sortBy?: DisputeSort[] | undefined; size?: number | undefined; startingAfter?: string | undefined; endingBefore?: string | undefined;  } = {}): Request<DisputeList> {
    return new Request(this.#sender, {
      number: 79,
      operation: "dispute.list",
      form: "object",
      model: "DisputeList",
      query: { "payment_transaction_id": options.paymentTransactionId, "payment_product_instance_id": options.paymentProductInstanceId, "state": options.state, "reason": options.reason, "purchase_references": options.purchaseReferences, "opened_at_start": options.openedAtStart, "opened_at_end": options.openedAtEnd, "closed_at_start": options.closedAtStart, "closed_at_end": options.closedAtEnd, "sort_by": options.sortBy, "size": options.size, "starting_after": options.startingAfter, "ending_before": options.endingBefore },
      paged: true,
    });
  }

  /**
   * Reads a dispute.
   *
   * `GET /payment/disputes/{payment_dispute_id}`.
   */
  read(paymentDisputeId: string, options: { paymentProductInstanceId?: string | undefined;  } = {}): Request<Dispute> {
    return new Request(this.#sender, {
      number: 80,
      operation: "dispute.read",
      form: "object",
      model: "Dispute",
      path: { payment_dispute_id: paymentDisputeId },
      query: { "payment_product_instance_id": options.paymentProductInstanceId },
    });
  }

  /**
   * Gives a dispute up. It cannot be taken back.
   *
   * `POST /payment/disputes/{payment_dispute_id}/accept-loss`.
   *
   * `reference` names the call; its idempotency key is made of it, so the same reference is the same change.
   */
  acceptLoss(paymentDisputeId: string, options: { reference: string; paymentProductInstanceId?: string | undefined;  }): Request<AcceptLossResponse> {
    return new Request(this.#sender, {
      number: 81,
      operation: "dispute.accept_loss",
      form: "object",
      model: "AcceptLossResponse",
      reference: options.reference,
      path: { payment_dispute_id: paymentDisputeId },
      query: { "payment_product_instance_id": options.paymentProductInstanceId },
    });
  }

  /**
   * Answers a request for evidence. There is one answer.
   *
   * `POST /payment/disputes/{payment_dispute_id}/respond`.
   *
   * `reference` names the call; its idempotency key is made of it, so the same reference is the same change.
   */
  respond(paymentDisputeId: string, body: RespondToDisputeRequest, options: { reference: string; paymentProductInstanceId?: string | undefined;  }): Request<RepresentResponse> {
    return new Request(this.#sender, {
      number: 84,
      operation: "dispute.respond",
      form: "object",
      model: "RepresentResponse",
      reference: options.reference,
      path: { payment_dispute_id: paymentDisputeId },
      query: { "payment_product_instance_id": options.paymentProductInstanceId },
      body,
    });
  }

  /**
   * Brings the evidence forward, in the words of a later guide. `dispute.respond` is the confirmed name of the
   * same step.
   *
   * `POST /payment/disputes/{payment_dispute_id}/represent`. No source confirms the operation.
   *
   * `reference` names the call; its idempotency key is made of it, so the same reference is the same change.
   */
  represent(paymentDisputeId: string, body: RepresentRequest, options: { reference: string; paymentProductInstanceId?: string | undefined;  }): Request<RepresentResponse> {
    return new Request(this.#sender, {
      number: 85,
      operation: "dispute.represent",
      form: "object",
      model: "RepresentResponse",
      reference: options.reference,
      path: { payment_dispute_id: paymentDisputeId },
      query: { "payment_product_instance_id": options.paymentProductInstanceId },
      body,
    });
  }

  /**
   * Appeals a decision. There is one appeal.
   *
   * `POST /payment/disputes/{payment_dispute_id}/appeal`. No source confirms the operation.
   *
   * `reference` names the call; its idempotency key is made of it, so the same reference is the same change.
   */
  appeal(paymentDisputeId: string, body: AppealRequest, options: { reference: string; paymentProductInstanceId?: string | undefined;  }): Request<AppealResponse> {
    return new Request(this.#sender, {
      number: 86,
      operation: "dispute.appeal",
      form: "object",
      model: "AppealResponse",
      reference: options.reference,
      path: { payment_dispute_id: paymentDisputeId },
      query: { "payment_product_instance_id": options.paymentProductInstanceId },
      body,
    });
  }
}
