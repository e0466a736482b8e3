// Printed by `cargo run -p kassa-bindgen -- typescript` from the tables in core. Do not edit.
// Operations of the group `portal`.

import { Request } from "../request.js";
import type { Sender } from "../request.js";
import type { DeepLink, DeepLinkRequest, PortalJwtRequest } from "../models/portal.js";

/** Operations `portal.deep_link`. */
export class PortalDeepLinkOperations {
  readonly #sender: Sender;

  constructor(sender: Sender) {
    this.#sender = sender;
  }

  /**
   * Makes a link that signs a user in, once, within 60 seconds. When the answer is lost: make another one.
   *
   * `POST /portal/deep-links`.
   *
   * `reference` names the call; its idempotency key is made of it, so the same reference is the same change.
   */
  create(body: DeepLinkRequest, options: { reference: string;  }): Request<DeepLink> {
    return new Request(this.#sender, {
      number: 75,
      operation: "portal.deep_link.create",
      form: "object",
      model: "DeepLink",
      reference: options.reference,
      body,
    });
  }

  /**
   * Takes a link back.
   *
   * `DELETE /portal/deep-links/{deep_link_id}`.
   */
  delete(deepLinkId: string): Request<undefined> {
    return new Request(this.#sender, {
      number: 76,
      operation: "portal.deep_link.delete",
      form: "object",
      path: { deep_link_id: deepLinkId },
    });
  }
}

/** Operations `portal.user_access`. */
export class PortalUserAccessOperations {
  readonly #sender: Sender;

  constructor(sender: Sender) {
    this.#sender = sender;
  }

  /**
   * Lets a user into the portal, or changes what the user may do.
   *
   * `POST /portal/user-access`.
   *
   * `reference` names the call; its idempotency key is made of it, so the same reference is the same change.
   */
  set(body: PortalJwtRequest, options: { reference: string;  }): Request<undefined> {
    return new Request(this.#sender, {
      number: 77,
      operation: "portal.user_access.set",
      form: "object",
      reference: options.reference,
      body,
    });
  }

  /**
   * Takes access away. The filters narrow it down together; without any, everybody whom the caller ever let in is
   * locked out, which is why such a call is refused unless it is asked for in as many words.
   *
   * `DELETE /portal/user-access`.
   *
   * Without a filter it concerns all there is: that has to be said by `everything`.
   */
  delete(options: { accountId?: string | undefined; principal?: string | undefined; onBehalfOf?: string | undefined; everything?: boolean;  } = {}): Request<undefined> {
    return new Request(this.#sender, {
      number: 78,
      operation: "portal.user_access.delete",
      form: "object",
      query: { "account_id": options.accountId, "principal": options.principal, "on_behalf_of": options.onBehalfOf },
      everything: options.everything,
    });
  }
}

/** Operations of the group `portal`. */
export class PortalOperations {
  /** Operations `portal.deep_link`. */
  readonly deepLink: PortalDeepLinkOperations;
  /** Operations `portal.user_access`. */
  readonly userAccess: PortalUserAccessOperations;

  constructor(sender: Sender) {
    this.deepLink = new PortalDeepLinkOperations(sender);
    this.userAccess = new PortalUserAccessOperations(sender);
  }
}
