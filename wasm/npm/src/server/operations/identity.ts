// Printed by `cargo run -p kassa-bindgen -- typescript` from the tables in core. Do not edit.
// Operations of the group `identity`.

import { Request } from "../request.js";
import type { Sender } from "../request.js";
import type { CreateIdentityRequest, CustomerTokenIntrospection, CustomerTokenRevocation, IdentityRequest } from "../models/identity.js";
import type { SdkTokenResponse } from "../models/shared.js";

/** Operations `identity.customer_token`. */
export class IdentityCustomerTokenOperations {
  readonly #sender: Sender;

  constructor(sender: Sender) {
    this.#sender = sender;
  }

  /**
   * Tells what a customer token is good for. A read, though it is a POST.
   *
   * `POST /identity/customer-token/introspect`.
   */
  introspect(options: { customerToken: string;  }): Request<CustomerTokenIntrospection> {
    return new Request(this.#sender, {
      number: 25,
      operation: "identity.customer_token.introspect",
      form: "object",
      model: "CustomerTokenIntrospection",
      headers: { "Klarna-Customer-Token": options.customerToken },
    });
  }

  /**
   * Ends a customer token for good: every later charge with it is refused.
   *
   * `POST /identity/customer-token/revoke`.
   *
   * `reference` names the call; its idempotency key is made of it, so the same reference is the same change.
   */
  revoke(options: { reference: string; customerToken: string;  }): Request<CustomerTokenRevocation> {
    return new Request(this.#sender, {
      number: 26,
      operation: "identity.customer_token.revoke",
      form: "object",
      model: "CustomerTokenRevocation",
      reference: options.reference,
      headers: { "Klarna-Customer-Token": options.customerToken },
    });
  }
}

/** Operations `identity.request`. */
export class IdentityRequestOperations {
  readonly #sender: Sender;

  constructor(sender: Sender) {
    this.#sender = sender;
  }

  /**
   * Begins a sign-in from the server: send the customer to the address, wait for the return, read the result.
   *
   * `POST /identity/requests`. No source confirms the operation.
   *
   * `reference` names the call; its idempotency key is made of it, so the same reference is the same change.
   */
  create(body: CreateIdentityRequest, options: { reference: string;  }): Request<IdentityRequest> {
    return new Request(this.#sender, {
      number: 27,
      operation: "identity.request.create",
      form: "object",
      model: "IdentityRequest",
      reference: options.reference,
      body,
    });
  }

  /**
   * Reads a sign-in.
   *
   * `GET /identity/requests/{identity_request_id}`. No source confirms the operation.
   */
  read(identityRequestId: string): Request<IdentityRequest> {
    return new Request(this.#sender, {
      number: 28,
      operation: "identity.request.read",
      form: "object",
      model: "IdentityRequest",
      path: { identity_request_id: identityRequestId },
    });
  }
}

/** Operations `identity.sdk_token`. */
export class IdentitySdkTokenOperations {
  readonly #sender: Sender;

  constructor(sender: Sender) {
    this.#sender = sender;
  }

  /**
   * Exchanges a customer token for what the SDK needs to show the stored payment option.
   *
   * `POST /identity/sdk-tokens`.
   *
   * `reference` names the call; its idempotency key is made of it, so the same reference is the same change.
   */
  create(options: { reference: string; customerToken: string;  }): Request<SdkTokenResponse> {
    return new Request(this.#sender, {
      number: 24,
      operation: "identity.sdk_token.create",
      form: "object",
      model: "SdkTokenResponse",
      reference: options.reference,
      headers: { "Klarna-Customer-Token": options.customerToken },
    });
  }
}

/** Operations of the group `identity`. */
export class IdentityOperations {
  /** Operations `identity.customer_token`. */
  readonly customerToken: IdentityCustomerTokenOperations;
  /** Operations `identity.request`. */
  readonly request: IdentityRequestOperations;
  /** Operations `identity.sdk_token`. */
  readonly sdkToken: IdentitySdkTokenOperations;

  constructor(sender: Sender) {
    this.customerToken = new IdentityCustomerTokenOperations(sender);
    this.request = new IdentityRequestOperations(sender);
    this.sdkToken = new IdentitySdkTokenOperations(sender);
  }
}
