// Printed by `cargo run -p kassa-bindgen -- typescript` from the tables in core. Do not edit.
// Objects and lists of values of the group `notification`.

import type { Open } from "../../types.js";

/** Generation of the payloads. */
export type EventVersion = Open<"v2" | "v1">;

/** Whether events are delivered. */
export type WebhookStatus = Open<"ENABLED" | "DISABLED">;

/** Type of an event, in the second generation of payloads. New types come without notice. */
export type WebhookEventType = Open<"payment.request.state-change.submitted" | "payment.request.state-change.in-progress" | "payment.request.state-change.completed" | "payment.request.state-change.canceled" | "payment.request.state-change.declined" | "payment.request.state-change.expired" | "payment.request.updated" | "payment.transaction.state-change.authorized" | "payment.transaction.state-change.completed" | "payment.transaction.state-change.expired" | "payment.transaction.state-change.closed" | "payment.transaction.captured" | "payment.transaction.refunded" | "payment.transaction.chargeback" | "payment.funding.state-change.funded" | "payment.funding.state-change.expired" | "payment.dispute.state-change.initiated" | "payment.dispute.state-change.representment" | "payment.dispute.state-change.pre-arbitration" | "payment.dispute.state-change.arbitration" | "payment.dispute.state-change.closed" | "payment.dispute.updated.representment-deadline-extended" | "payment.dispute.state-change.arbitration-pending" | "payment.dispute.state-change.merchant-evidence-pending" | "payment.dispute.state-change.arbitration-appeal-window-open" | "payment.dispute.updated.arbitration-deadline-extended" | "identity.customer-token.state-change.revoked" | "settlement.report.created" | "settlement.report.uploaded-to-sftp" | "settlement.payout.processed" | "settlement.payout.confirmed" | "settlement.payout.failed" | "partner.account.state-change.operational" | "partner.account.change.created" | "partner.account.brand.data-incomplete" | "partner.compliance.decision.created">;

/** All webhooks of the account. */
export interface WebhookList {
  webhooks?: Webhook[] | undefined;
}

/** A registered webhook. */
export interface Webhook {
  url?: string | undefined;
  event_types?: string[] | undefined;
  event_version?: EventVersion | undefined;
  signing_key_id?: string | undefined;
  status?: WebhookStatus | undefined;
  webhook_id?: string | undefined;
  /** No source confirms it. */
  created_at?: string | undefined;
}

/** A webhook to be registered. One that is registered already is refused. */
export interface CreateWebhookRequest {
  /** Public, https, port 443 or 8443. Needed in a request. */
  url?: string | undefined;
  /** Types, or beginnings of types such as `payment.*`. Needed in a request. */
  event_types?: string[] | undefined;
  /** Needed in a request. */
  event_version?: EventVersion | undefined;
  /** The key that its events are signed with. Needed in a request. */
  signing_key_id?: string | undefined;
  status?: WebhookStatus | undefined;
}

/** Changes to a webhook: only what changes. */
export interface UpdateWebhookRequest {
  url?: string | undefined;
  event_types?: string[] | undefined;
  event_version?: EventVersion | undefined;
  signing_key_id?: string | undefined;
  status?: WebhookStatus | undefined;
}

/** Which sample event to send. */
export interface SimulateWebhookRequest {
  /** Needed in a request. */
  event_type?: WebhookEventType | undefined;
  /** Needed in a request. */
  event_version?: EventVersion | undefined;
}

/** All keys of the account. */
export interface SigningKeyList {
  signing_keys?: SigningKey[] | undefined;
}

/** A key as it is listed and read: without its characters. */
export interface SigningKey {
  /** Stands in the header of every event that is signed with it. */
  signing_key_id?: string | undefined;
  created_at?: string | undefined;
}

/** A key that was just made. */
export interface SigningKeyCreated {
  signing_key_id?: string | undefined;
  /** Shown once. Its characters are the HMAC key, as they stand: nothing is decoded. */
  signing_key?: string | undefined;
  created_at?: string | undefined;
}

/** An event of any type. */
export interface WebhookEvent {
  metadata?: WebhookMetadata | undefined;
  /** Its form follows from the type; see the table of events. */
  payload?: unknown | undefined;
}

/** Who, what, when. */
export interface WebhookMetadata {
  /** The same on every delivery of one event: what was seen before is dropped by it. */
  event_id?: string | undefined;
  event_type?: WebhookEventType | undefined;
  event_version?: EventVersion | undefined;
  occurred_at?: string | undefined;
  /** The partner that the event is about. */
  subject_account_id?: string | undefined;
  /** The owner of the webhook. */
  recipient_account_id?: string | undefined;
  /** Left out on events of the account as a whole. */
  product_instance_id?: string | undefined;
  webhook_id?: string | undefined;
  /** True in the live environment. */
  live?: boolean | undefined;
  /** Of the call that caused the event. */
  correlation_id?: string | undefined;
  /** First generation. */
  account_id?: string | undefined;
  /** Older products. */
  merchant_id?: string | undefined;
  /** No source confirms it. */
  product_id?: string | undefined;
}
