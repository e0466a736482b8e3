// Printed by `cargo run -p kassa-bindgen -- typescript` from the tables in core. Do not edit.
// Operations of the group `notification`.

import { Request } from "../request.js";
import type { Sender } from "../request.js";
import type { CreateWebhookRequest, SigningKey, SigningKeyCreated, SigningKeyList, SimulateWebhookRequest, UpdateWebhookRequest, Webhook, WebhookList } from "../models/notification.js";

/** Operations `notification.signing_key`. */
export class NotificationSigningKeyOperations {
  readonly #sender: Sender;

  constructor(sender: Sender) {
    this.#sender = sender;
  }

  /**
   * Lists the signing keys.
   *
   * `GET /notification/signing-keys`.
   */
  list(): Request<SigningKeyList> {
    return new Request(this.#sender, {
      number: 117,
      operation: "notification.signing_key.list",
      form: "object",
      model: "SigningKeyList",
    });
  }

  /**
   * Makes a signing key, at most 50. It is told once: when the answer is lost, list the keys, delete the one that
   * nobody knows, and make another.
   *
   * `POST /notification/signing-keys`.
   *
   * `reference` names the call; its idempotency key is made of it, so the same reference is the same change.
   */
  create(options: { reference: string;  }): Request<SigningKeyCreated> {
    return new Request(this.#sender, {
      number: 118,
      operation: "notification.signing_key.create",
      form: "object",
      model: "SigningKeyCreated",
      reference: options.reference,
    });
  }

  /**
   * Reads a signing key, without its characters.
   *
   * `GET /notification/signing-keys/{signing_key_id}`.
   */
  read(signingKeyId: string): Request<SigningKey> {
    return new Request(this.#sender, {
      number: 119,
      operation: "notification.signing_key.read",
      form: "object",
      model: "SigningKey",
      path: { signing_key_id: signingKeyId },
    });
  }

  /**
   * Deletes a signing key: what is signed with it can no longer be checked.
   *
   * `DELETE /notification/signing-keys/{signing_key_id}`.
   */
  delete(signingKeyId: string): Request<undefined> {
    return new Request(this.#sender, {
      number: 120,
      operation: "notification.signing_key.delete",
      form: "object",
      path: { signing_key_id: signingKeyId },
    });
  }
}

/** Operations `notification.webhook`. */
export class NotificationWebhookOperations {
  readonly #sender: Sender;

  constructor(sender: Sender) {
    this.#sender = sender;
  }

  /**
   * Lists the webhooks.
   *
   * `GET /notification/webhooks`.
   */
  list(): Request<WebhookList> {
    return new Request(this.#sender, {
      number: 111,
      operation: "notification.webhook.list",
      form: "object",
      model: "WebhookList",
    });
  }

  /**
   * Registers a webhook.
   *
   * `POST /notification/webhooks`.
   *
   * `reference` names the call; its idempotency key is made of it, so the same reference is the same change.
   */
  create(body: CreateWebhookRequest, options: { reference: string;  }): Request<Webhook> {
    return new Request(this.#sender, {
      number: 112,
      operation: "notification.webhook.create",
      form: "object",
      model: "Webhook",
      reference: options.reference,
      body,
    });
  }

  /**
   * Reads a webhook.
   *
   * `GET /notification/webhooks/{webhook_id}`.
   */
  read(webhookId: string): Request<Webhook> {
    return new Request(this.#sender, {
      number: 113,
      operation: "notification.webhook.read",
      form: "object",
      model: "Webhook",
      path: { webhook_id: webhookId },
    });
  }

  /**
   * Changes a webhook.
   *
   * `PATCH /notification/webhooks/{webhook_id}`.
   *
   * `reference` names the call; its idempotency key is made of it, so the same reference is the same change.
   */
  update(webhookId: string, body: UpdateWebhookRequest | undefined, options: { reference: string;  }): Request<Webhook> {
    return new Request(this.#sender, {
      number: 114,
      operation: "notification.webhook.update",
      form: "object",
      model: "Webhook",
      reference: options.reference,
      path: { webhook_id: webhookId },
      body,
    });
  }

  /**
   * Removes a webhook: nothing is delivered there any more.
   *
   * `DELETE /notification/webhooks/{webhook_id}`.
   */
  delete(webhookId: string): Request<undefined> {
    return new Request(this.#sender, {
      number: 115,
      operation: "notification.webhook.delete",
      form: "object",
      path: { webhook_id: webhookId },
    });
  }

  /**
   * Has a sample event sent to a webhook.
   *
   * `POST /notification/webhooks/{webhook_id}/simulate`.
   *
   * `reference` names the call; its idempotency key is made of it, so the same reference is the same change.
   */
  simulate(webhookId: string, body: SimulateWebhookRequest, options: { reference: string;  }): Request<undefined> {
    return new Request(this.#sender, {
      number: 116,
      operation: "notification.webhook.simulate",
      form: "object",
      reference: options.reference,
      path: { webhook_id: webhookId },
      body,
    });
  }
}

/** Operations of the group `notification`. */
export class NotificationOperations {
  /** Operations `notification.signing_key`. */
  readonly signingKey: NotificationSigningKeyOperations;
  /** Operations `notification.webhook`. */
  readonly webhook: NotificationWebhookOperations;

  constructor(sender: Sender) {
    this.signingKey = new NotificationSigningKeyOperations(sender);
    this.webhook = new NotificationWebhookOperations(sender);
  }
}
